/** Key figures: the numbers that matter and what they count. Recognise, drop, label, merge, rank. */
import type { KeyFigure } from '../brief';
import type { Sentence, Story } from '../story';
import type { Candidate } from './candidate';
import { changeOf, comparison } from './change';
import { labelOf } from './label';
import { type Lexicon, lexiconOf } from './lexicon';
import type { Quantity } from './quantity';
import { findQuantities, read } from './recognise';
import { mergeRepeats } from './repeats';
import { reasonsFor, salience } from './salience';

export type { Quantity } from './quantity';
export { findQuantities } from './recognise';

/** Below this a figure is background: the panel is shorter rather than padded. */
const FLOOR = 0.2;

/**
 * @param story the article in sentences with its language's tables
 * @returns figures best first; none for a text without numbers. `text` and every part of `of` are slices of the article
 */
export function findFigures(story: Story): KeyFigure[] {
  const lex = lexiconOf(story.language.figures);
  const candidates = mergeRepeats(story.sentences.flatMap((sentence) => candidatesIn(story, sentence, lex)));
  const headline = numbersIn(story.article.headline, story);
  const tolls = new Set(story.language.figures.tolls);
  return candidates
    .map((c) => figureOf(c, story, salience(reasonsFor(c, headline, tolls))))
    .filter((f) => f.salience >= FLOOR)
    .sort((a, b) => b.salience - a.salience || a.span.start - b.span.start);
}

function numbersIn(text: string, story: Story): Set<number> {
  const found = findQuantities(text, { start: 0, end: text.length }, story.language.figures);
  return new Set(found.flatMap((q) => q.value ?? []));
}

function candidatesIn(story: Story, sentence: Sentence, lex: Lexicon): Candidate[] {
  const { tokens, quantities } = read(story.text, sentence, story.language.figures, ({ rule, quantity }) =>
    story.trace({
      part: 'figures',
      rule,
      span: { start: quantity.start, end: quantity.end },
      note: 'no figure',
    }),
  );
  const candidates: Candidate[] = [];
  for (const quantity of quantities) {
    const before = candidates.at(-1);
    if (before && comparison(before.quantity, quantity, tokens, lex)) {
      before.from = compared(before.quantity, quantity);
      continue;
    }
    if (quantity.kind === 'age') continue;
    candidates.push(candidateOf(quantity, story, sentence, tokens, lex));
  }
  return candidates;
}

function candidateOf(
  quantity: Quantity,
  story: Story,
  sentence: Sentence,
  tokens: Candidate['tokens'],
  lex: Lexicon,
): Candidate {
  const change = changeOf(quantity, tokens, lex);
  const moved = quantity.fromTo && change !== null && Array.isArray(quantity.value) ? quantity.value : null;
  return {
    quantity: moved ? { ...quantity, value: moved[1] } : quantity,
    sentence,
    tokens,
    change,
    from: moved ? moved[0] : null,
    label: labelOf(quantity, story.text, tokens, lex),
    places: [],
  };
}

/** "12.2 million, up from 10.8": the scale carries over. */
function compared(now: Quantity, then: Quantity): number | null {
  if (typeof then.value !== 'number' || typeof now.value !== 'number') return null;
  const carries = then.numeral.scale === 1 && now.numeral.scale >= 1000 && then.value < 1000;
  return carries ? then.value * now.numeral.scale : then.value;
}

function figureOf(c: Candidate, story: Story, score: number): KeyFigure {
  const { quantity: q, label } = c;
  const share = q.kind === 'share' && typeof q.value === 'number';
  return {
    text: story.text.slice(label.text.start, label.text.end),
    span: label.text,
    sentence: { start: c.sentence.start, end: c.sentence.end },
    value: share ? Math.round(Number(q.value) * 1000) / 10 : q.value,
    unit: share ? '%' : q.unit === '$' ? 'USD' : q.unit,
    qualifier: q.hedge ? story.text.slice(q.hedge.start, q.hedge.end) : null,
    of: label.of,
    from: c.from,
    salience: score,
    places: c.places,
  };
}
