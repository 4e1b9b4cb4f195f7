/**
 * What a figure counts, in the article's own words. Where the number stands in the middle of its clause the label is
 * the words on both sides with an ellipsis for what is left out: "gross domestic product fell … between May and
 * July". A clause that does not name its subject borrows the sentence's: "the Ridge fire … has burned".
 */

import type { Span } from '../brief';
import { behindRelative, beyond, predicate, shared } from './beyond';
import { looksVerb } from './chunks';
import { type Clause, clauseOf } from './clause';
import { clip, clipped } from './clip';
import { nounPhrase } from './counted';
import { behindLeadIn, closed, phraseStart } from './edges';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { content, isMoneySign, isWeak, slice, words } from './span';
import { stating } from './stating';
import { SUBJECT_WORDS } from './subject';
import type { Surroundings } from './surroundings';
import { isHyphen, type Token } from './tokens';
import { ENOUGH, reaches, widen } from './wider';

export interface Label {
  of: string;
  text: Span;
}

export const GAP = ' … ';
/** Words of a label on the left: all of a short clause, else its beginning and the verb before the number. */
const LEFT_WORDS = 12;
const VERB_WORDS = 4;
const RIGHT_WORDS = 9;

/** @returns the label; `of` is empty only where the sentence says nothing beside the number */
export function labelOf(q: Quantity, around: Surroundings): Label {
  const { tokens, lex } = around;
  const [nounStart, nounEnd] = nounPhrase(q, tokens, lex);
  const named = nounEnd > nounStart ? nounEnd : q.next;
  const own = clauseOf(q, named, tokens, lex);
  const clause = widen(own, around);
  const right = rightParts(clause, q.kind === 'count', around);
  const left = leftParts(clause, around);
  if (!right.some(says)) left.push(closed(left.pop() ?? '', lex));
  return { of: [...left, ...right].filter(says).join(GAP), text: stating(q, own, named, tokens, lex) };
}

/** A part without a letter or digit says nothing. */
function says(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

/** The words behind the number; a phrase between commas is left out, one that explains the number is taken. */
function rightParts(clause: Clause, counts: boolean, { text, tokens, lex }: Surroundings): string[] {
  const from = isHyphen(tokens[clause.right]) ? clause.right + 1 : clause.right;
  const whole =
    words(tokens, from, clause.to) > RIGHT_WORDS ? behindRelative(from, clause, tokens, lex) : null;
  if (whole !== null) {
    const end = clip(tokens, whole, clause.to, VERB_WORDS, lex);
    const near = clipped(tokens, from, whole, RIGHT_WORDS - words(tokens, whole, end), lex);
    return [slice(text, tokens, from, near), slice(text, tokens, whole, end)];
  }
  const near = clip(tokens, from, clause.to, RIGHT_WORDS, lex);
  const room = RIGHT_WORDS - words(tokens, from, near);
  const far = room > 4 ? farther(clause, near > from, counts, tokens, lex) : null;
  const end = far ? clip(tokens, far[0], far[1], room, lex) : 0;
  return [slice(text, tokens, from, near), far ? slice(text, tokens, far[0], end) : ''];
}

/** The words further on that are of this number still. */
function farther(
  clause: Clause,
  named: boolean,
  counts: boolean,
  tokens: readonly Token[],
  lex: Lexicon,
): [number, number] | null {
  const own = beyond(clause.to, named, tokens, lex) ?? predicate(clause, tokens, lex);
  return own ?? (counts ? shared(clause, tokens, lex) : null);
}

function leftParts(clause: Clause, around: Surroundings): string[] {
  const { text, tokens, lex, subject } = around;
  let from = clause.from;
  from = behindLeadIn(from, clause.left, tokens, lex);
  const pronoun = lex.is.anaphors.has(tokens[from]?.lower ?? '') && from < clause.left;
  const before = content(tokens, from, clause.left, lex);
  const said = before + content(tokens, clause.right, clause.to, lex);
  const bare = said < ENOUGH || before === 1;
  const own = subject !== null && reaches(subject.to, from, tokens, lex) && !hasSubject(clause, tokens, lex);
  const borrow = subject !== null && (pronoun || (bare && own));
  const start = pronoun && borrow ? from + 1 : from;
  return [borrow ? subject.text : '', ...leftWords({ ...clause, from: start }, text, tokens, lex)];
}

/** "as revenue rose": a clause that a word opens and a noun goes on in has its own subject; "after losing" has none. */
function hasSubject({ from, left }: Clause, tokens: readonly Token[], lex: Lexicon): boolean {
  const [noun, verb] = tokens.slice(from + 1, left).filter((token) => !isWeak(token, lex));
  return lex.is.subordinators.has(tokens[from]?.lower ?? '') && !looksVerb(noun, lex) && looksVerb(verb, lex);
}

/** "the people living on the | streets by": of such an end only "by" speaks of the number, the verb stands at the head. */
function isMoveOnly(
  tail: number,
  { left, right, to }: Clause,
  tokens: readonly Token[],
  lex: Lexicon,
): boolean {
  if (!lex.is.by.has(tokens[left - 1]?.lower ?? '') || words(tokens, right, to) === 0) return false;
  return !tokens.slice(tail, left - 1).some((token) => looksVerb(token, lex));
}

/** "whose brands are Brix, | tumbled": behind an aside only the verb. */
function behindAside(tail: number, left: number, tokens: readonly Token[], lex: Lexicon): number {
  for (let at = left - 2; at >= tail; at--) {
    if (tokens[at]?.text === ',') return looksVerb(tokens[at + 1], lex) ? at + 1 : tail;
  }
  return tail;
}

/** "$2.52 | a | share on revenue of": a rate is not cut from its number. */
function isInRate(at: number, tokens: readonly Token[], lex: Lexicon): boolean {
  const per = lex.is.per.has(tokens[at]?.lower ?? '') ? at : at - 1;
  return lex.is.per.has(tokens[per]?.lower ?? '') && tokens[per - 1]?.kind === 'number';
}

function leftWords(clause: Clause, text: string, tokens: readonly Token[], lex: Lexicon): string[] {
  const { from, left } = clause;
  if (words(tokens, from, left) <= LEFT_WORDS) return [slice(text, tokens, from, left)];
  const head = clip(tokens, from, left, SUBJECT_WORDS, lex);
  let tail = left;
  while (words(tokens, tail, left) < VERB_WORDS || isInRate(tail, tokens, lex)) tail -= 1;
  tail = phraseStart(behindAside(tail, left, tokens, lex), left, tokens, lex);
  if (isMoneySign(tokens, tail - 1)) tail -= 1;
  if (isMoveOnly(tail, clause, tokens, lex)) tail = left - 1;
  if (tail <= head) return [slice(text, tokens, from, left)];
  return [slice(text, tokens, from, head), slice(text, tokens, tail, left)];
}
