/** Key figures: the numbers that matter and what they count. Recognise, drop, label, merge, rank. */
import type { KeyFigure } from '../brief';
import type { Sentence, Story } from '../story';
import type { Candidate } from './candidate';
import { changeOf, comparison } from './change';
import { nameOfCounted } from './counted';
import { moneyOf, settleMoney } from './currency';
import { labelOf, type Surroundings } from './label';
import { type Lexicon, lexiconOf } from './lexicon';
import type { Quantity } from './quantity';
import { findQuantities, read } from './recognise';
import { mergeRepeats } from './repeats';
import { type Context, type Reason, reasonsFor, salience, stem } from './salience';
import { subjectOf } from './subject';
import type { Token } from './tokens';

export type { Quantity } from './quantity';
export { findQuantities } from './recognise';

/** Below this a figure is background: the panel is shorter rather than padded. */
const FLOOR = 0.25;
/** Tokens a bracket with conversions may reach: "(around $2,700 / £2,200)". */
const BRACKET = 12;
/** More numbers than this are a table, not a story. */
const MOST = 400;

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
  const context = contextOf(story, lex);
  return mergeRepeats(allCandidates(story, lex))
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
    words: new Set(words.filter((word) => !lex.is.closed.has(word)).map(stem)),
  };
}

/** Sentence by sentence; the subject of one is kept for a pronoun that opens the next of the same paragraph. */
function allCandidates(story: Story, lex: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  let before: string | null = null;
  let block = -1;
  const money = moneyOf(story);
  for (const sentence of story.sentences) {
    if (found.length >= MOST) break;
    const { tokens, quantities } = read(story.text, sentence, story.language.figures, ({ rule, quantity }) =>
      story.trace({
        part: 'figures',
        rule,
        span: { start: quantity.start, end: quantity.end },
        note: 'no figure',
      }),
    );
    if (sentence.block !== block) before = null;
    block = sentence.block;
    const subject = subjectOf(story.text, tokens, lex, before);
    before = subject?.text ?? null;
    const settled = quantities.map((q) => settleMoney(q, tokens, money, lex.words));
    found.push(...candidatesIn(sentence, settled, { text: story.text, tokens, lex, subject }));
  }
  return found;
}

/** Every figure of a sentence; one that only says what another is compared with joins that one. */
function candidatesIn(
  sentence: Sentence,
  quantities: readonly Quantity[],
  around: Surroundings,
): Candidate[] {
  const { tokens, lex } = around;
  const candidates: Candidate[] = [];
  const quoted = quotedTokens(tokens);
  for (const quantity of quantities.slice(0, MOST)) {
    if (quantity.kind === 'age') continue;
    const before = candidates.at(-1);
    const then = before ? comparison(before.quantity, quantity, tokens, lex) : null;
    if (before && then !== null && before.from === null) before.from = then;
    else if (before && isAlternative(before.quantity, quantity, tokens, lex)) {
      candidates[candidates.length - 1] = candidateOf(
        quantity,
        sentence,
        quantities.length,
        quoted.has(quantity.first),
        around,
      );
    } else if (!before || !isConversion(before.quantity, quantity, tokens)) {
      candidates.push(candidateOf(quantity, sentence, quantities.length, quoted.has(quantity.first), around));
    }
  }
  return candidates;
}

function isDefinite(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const before = tokens[q.first - 1]?.lower ?? '';
  return lex.is.determiners.has(before) && !lex.is.articles.has(before);
}

/** Tokens inside quotation marks. */
function quotedTokens(tokens: readonly Token[]): Set<number> {
  const inside = new Set<number>();
  let open = false;
  tokens.forEach((token, at) => {
    if (token.text === '“') open = true;
    else if (token.text === '”') open = false;
    else if (token.text === '"') open = !open;
    if (open) inside.add(at);
  });
  return inside;
}

/** "fell 102.2 points, or 0.36%": the percentage says it better. */
function isAlternative(q: Quantity, other: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  if (q.kind !== 'points' || other.kind !== 'percent' || other.first - q.next > 2) return false;
  return lex.is.or.has(tokens[other.first - 1]?.lower ?? '') || tokens[other.first - 1]?.text === '(';
}

/** "seven miles (11 km)", "RM4.2 million ($1 million)": the same quantity in other units, in brackets behind it. */
function isConversion(q: Quantity, other: Quantity, tokens: readonly Token[]): boolean {
  let bracket = other.first - 1;
  while (bracket > other.first - BRACKET && !/^[()]$/.test(tokens[bracket]?.text ?? '')) bracket -= 1;
  if (tokens[bracket]?.text !== '(' || bracket < q.next || bracket - q.next > 2) return false;
  return (q.kind === 'measure' || q.kind === 'money') && q.kind === other.kind;
}

function candidateOf(
  quantity: Quantity,
  sentence: Sentence,
  company: number,
  quoted: boolean,
  around: Surroundings,
): Candidate {
  const { tokens, lex } = around;
  const change = changeOf(quantity, tokens, lex);
  const moved = quantity.fromTo && change !== null && Array.isArray(quantity.value) ? quantity.value : null;
  const counted = quantity.kind === 'count' ? nameOfCounted(quantity, [], tokens, lex) : null;
  const label = labelOf(quantity, around);
  return {
    quantity: moved ? { ...quantity, value: moved[1] } : quantity,
    sentence,
    tokens,
    company,
    quoted,
    name: counted?.split(' ').at(-1) ?? null,
    definite: isDefinite(quantity, tokens, lex),
    change,
    from: moved ? moved[0] : null,
    label,
    words: new Set(label.of.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
    places: [],
  };
}

function figureOf(c: Candidate, story: Story, score: number): KeyFigure {
  const { quantity: q, label } = c;
  const share = q.kind === 'share' && typeof q.value === 'number';
  return {
    text: story.text.slice(label.text.start, label.text.end),
    span: label.text,
    sentence: { start: c.sentence.start, end: c.sentence.end },
    value: share ? Math.round(Number(q.value) * 1000) / 10 : q.fraction ? roundFraction(q.value) : q.value,
    unit: share ? '%' : q.unit,
    qualifier: q.hedge ? story.text.slice(q.hedge.start, q.hedge.end) : null,
    of: label.of,
    from: c.from,
    salience: score,
    places: c.places,
  };
}

/** A third is 0.333. */
function roundFraction(value: Quantity['value']): Quantity['value'] {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
