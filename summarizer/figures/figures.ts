/** Key figures: the numbers that matter and what they count. Recognise, drop, label, merge, rank. */
import type { KeyFigure } from '../brief';
import type { Story } from '../story';
import type { Candidate } from './candidate';
import { changeOf, comparison } from './change';
import { labelOf, subjectOf } from './label';
import { type Lexicon, lexiconOf } from './lexicon';
import type { Quantity } from './quantity';
import { findQuantities, read } from './recognise';
import { mergeRepeats } from './repeats';
import { type Context, type Reason, reasonsFor, salience } from './salience';
import { tokenize } from './tokens';

export type { Quantity } from './quantity';
export { findQuantities } from './recognise';

/** Below this a figure is background: the panel is shorter rather than padded. */
const FLOOR = 0.2;

/**
 * @param story the article in sentences with its language's tables
 * @returns figures best first; none for a text without numbers. `text` and every part of `of` are slices of the article
 */
export function findFigures(story: Story): KeyFigure[] {
  return rankedCandidates(story)
    .map(({ candidate, score }) => figureOf(candidate, story, score))
    .filter((figure) => figure.salience >= FLOOR);
}

/** Every candidate with its reasons, best first; the learner reads it too. */
export function rankedCandidates(story: Story): { candidate: Candidate; reasons: Reason[]; score: number }[] {
  const lex = lexiconOf(story.language.figures);
  const found = mergeRepeats(story.sentences.flatMap((_, index) => candidatesIn(story, index, lex)));
  const context = contextOf(story, lex);
  return found
    .map((candidate) => ({ candidate, reasons: reasonsFor(candidate, context) }))
    .map(({ candidate, reasons }) => ({ candidate, reasons, score: salience(reasons) }))
    .sort((a, b) => b.score - a.score || a.candidate.quantity.start - b.candidate.quantity.start);
}

/** Headline and standfirst: what the desk itself found worth saying. */
function contextOf(story: Story, lex: Lexicon): Context {
  const text = `${story.article.headline}\n${story.article.standfirst ?? ''}`;
  const found = findQuantities(text, { start: 0, end: text.length }, story.language.figures);
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return {
    lex,
    numbers: new Set(found.flatMap((q) => q.value ?? [])),
    words: new Set(words.filter((word) => !lex.is.closed.has(word))),
  };
}

/** Every figure of a sentence; one that only says what another is compared with joins that one. */
function candidatesIn(story: Story, index: number, lex: Lexicon): Candidate[] {
  const sentence = story.sentences[index];
  if (!sentence) return [];
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
    if (quantity.kind === 'age') continue;
    const before = candidates.at(-1);
    const then = before ? comparison(before.quantity, quantity, tokens, lex) : null;
    if (before && then !== null && before.from === null) before.from = then;
    else if (!before || !isConversion(before.quantity, quantity, tokens)) {
      candidates.push(...candidateOf(quantity, quantities.length, story, index, tokens, lex));
    }
  }
  return candidates;
}

/** "seven miles (11 km)", "RM4.2 million ($1 million)": the same quantity in other units, in brackets behind it. */
function isConversion(q: Quantity, other: Quantity, tokens: Candidate['tokens']): boolean {
  const bracket = tokens.findLastIndex((t, at) => at < other.first && t.text === '(');
  if (bracket < q.next || bracket - q.next > 2 || other.first - bracket > 3) return false;
  return (q.kind === 'measure' || q.kind === 'money') && q.kind === other.kind;
}

function candidateOf(
  quantity: Quantity,
  company: number,
  story: Story,
  index: number,
  tokens: Candidate['tokens'],
  lex: Lexicon,
): Candidate[] {
  const sentence = story.sentences[index];
  if (!sentence) return [];
  const change = changeOf(quantity, tokens, lex);
  const moved = quantity.fromTo && change !== null && Array.isArray(quantity.value) ? quantity.value : null;
  const candidate = {
    company,
    quantity: moved ? { ...quantity, value: moved[1] } : quantity,
    sentence,
    tokens,
    change,
    from: moved ? moved[0] : null,
    label: labelOf(quantity, { text: story.text, tokens, lex, antecedent: antecedentOf(story, index, lex) }),
    places: [],
  };
  return [candidate];
}

function antecedentOf(story: Story, index: number, lex: Lexicon): string | null {
  const [before, here] = [story.sentences[index - 1], story.sentences[index]];
  if (!before || !here || here.block - before.block > 1) return null;
  return subjectOf(story.text, tokenize(story.text, before), lex);
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
