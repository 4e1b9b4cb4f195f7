/**
 * What a figure counts and the words that state it, both in the article's own words. Where the number stands in the
 * middle of its clause the label is the words on both sides with an ellipsis for what is left out:
 * "gross domestic product fell … between July and September".
 */
import type { Span } from '../brief';
import { type Clause, clauseOf, isStop, startOf } from './clause';
import { nounPhrase } from './counted';
import type { Lexicon } from './lexicon';
import { isHyphen } from './numerals';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

export interface Label {
  of: string;
  text: Span;
}

/** What a label may look at. */
export interface Surroundings {
  text: string;
  tokens: readonly Token[];
  lex: Lexicon;
  /** Subject of the sentence before, for one that begins with a pronoun. */
  antecedent: string | null;
}

export const GAP = ' … ';
/** Words the text of a figure may have. */
const TEXT_WORDS = 10;
/** Words of a label on the left: all of a short clause, else its subject and the verb before the number. */
const LEFT_WORDS = 9;
const SUBJECT_WORDS = 6;
const VERB_WORDS = 3;
const RIGHT_WORDS = 9;
/** A label with fewer words of meaning looks further than its clause. */
const ENOUGH = 2;

/** @returns the label; `of` is empty only where the sentence says nothing beside the number */
export function labelOf(q: Quantity, around: Surroundings): Label {
  const { tokens, lex } = around;
  const [nounStart, nounEnd] = nounPhrase(q, tokens, lex);
  const named = nounEnd > nounStart;
  const clause = widen(clauseOf(q, named ? nounEnd : q.next, tokens, lex), around);
  const right = rightPart(clause, around);
  const left = leftParts(clause, around);
  return {
    of: [...left, right].filter(Boolean).join(GAP),
    text: stating(q, clause, named ? nounEnd : q.next, around),
  };
}

/** Too little said in its own clause: the clause before joins, as with "…, killing 14 people" and "…, or 0.06%". */
function widen(clause: Clause, { tokens, lex }: Surroundings): Clause {
  const said = content(tokens, clause.from, clause.left, lex) + content(tokens, clause.right, clause.to, lex);
  const participle =
    tokens[clause.from]?.kind === 'word' && endsWith(tokens[clause.from], lex.words.participleEndings);
  if ((said > ENOUGH && !participle) || clause.from === 0) return clause;
  const before = startOf(clause.from - 1, tokens, lex);
  return { ...clause, from: before };
}

function endsWith(token: Token | undefined, endings: readonly string[]): boolean {
  return (
    token !== undefined && token.lower.length > 4 && endings.some((ending) => token.lower.endsWith(ending))
  );
}

function content(tokens: readonly Token[], from: number, to: number, lex: Lexicon): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!isWeak(tokens[at], lex)) count += 1;
  return count;
}

function isWeak(token: Token | undefined, lex: Lexicon): boolean {
  return token?.kind !== 'word' || lex.is.closed.has(token.lower);
}

function words(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'mark') count += 1;
  return count;
}

function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}

function rightPart(clause: Clause, { text, tokens, lex }: Surroundings): string {
  const from = isHyphen(tokens[clause.right]) ? clause.right + 1 : clause.right;
  let to = clause.to;
  const cut = words(tokens, from, to) > RIGHT_WORDS;
  while (to > from && words(tokens, from, to) > RIGHT_WORDS) to -= 1;
  while (cut && to > from && isWeak(tokens[to - 1], lex)) to -= 1;
  return slice(text, tokens, from, to);
}

function leftParts(clause: Clause, around: Surroundings): string[] {
  const { text, tokens, lex } = around;
  let from = clause.from;
  while (from < clause.left && isLeadIn(tokens, from, lex)) from += 1;
  const pronoun = lex.is.pronouns.has(tokens[from]?.lower ?? '') && from < clause.left;
  const subject = pronoun && around.antecedent ? [around.antecedent] : [];
  if (pronoun) from += 1;
  if (words(tokens, from, clause.left) <= LEFT_WORDS)
    return [...subject, slice(text, tokens, from, clause.left)];
  let head = from;
  while (words(tokens, from, head) < SUBJECT_WORDS) head += 1;
  while (head > from && isWeak(tokens[head - 1], lex)) head -= 1;
  let tail = clause.left;
  while (words(tokens, tail, clause.left) < VERB_WORDS) tail -= 1;
  return [...subject, slice(text, tokens, from, head), slice(text, tokens, tail, clause.left)];
}

/** Conjunctions and marks a label need not begin with; determiners and prepositions stay out too. */
function isLeadIn(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return true;
  return lex.is.closed.has(token.lower) && !lex.is.pronouns.has(token.lower);
}

/** The words that state it, at most ten: hedge, number and noun first, then what the clause adds on both sides. */
function stating(q: Quantity, clause: Clause, nounEnd: number, { tokens, lex }: Surroundings): Span {
  let from = clause.left;
  let to = Math.max(nounEnd, clause.right);
  while (to > q.next && words(tokens, from, to) > TEXT_WORDS) to -= 1;
  const room = () => words(tokens, from, to) < TEXT_WORDS;
  const named = to > clause.right;
  while (from > clause.from && room() && !isStop(tokens, from - 1)) {
    if (named && lex.is.closed.has(tokens[from - 1]?.lower ?? '')) break;
    if (named && clause.left - from >= 2) break;
    from -= 1;
  }
  if (named || from === clause.left) while (to < clause.to && room()) to += 1;
  while (to > Math.max(q.next, nounEnd) && isWeak(tokens[to - 1], lex)) to -= 1;
  while (from < clause.left && tokens[from]?.kind === 'mark') from += 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: Math.min(first.start, q.start), end: Math.max(last.end, q.end) } : q;
}

/** The subject a sentence opens with: its first words up to a verb form that only a table can tell. */
export function subjectOf(text: string, tokens: readonly Token[], lex: Lexicon): string | null {
  let to = 0;
  while (
    to < tokens.length &&
    to < SUBJECT_WORDS &&
    !isStop(tokens, to) &&
    !lex.is.auxiliaries.has(tokens[to]?.lower ?? '')
  ) {
    to += 1;
  }
  if (lex.is.pronouns.has(tokens[0]?.lower ?? '') || !lex.is.auxiliaries.has(tokens[to]?.lower ?? ''))
    return null;
  return slice(text, tokens, 0, to) || null;
}
