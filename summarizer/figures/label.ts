/**
 * What a figure counts, in the article's own words. Where the number stands in the middle of its clause the label is
 * the words on both sides with an ellipsis for what is left out: "gross domestic product fell … between May and
 * July". A clause that does not name its subject borrows the sentence's: "the Ridge fire … has burned".
 */

import type { Span } from '../brief';
import { beyond, predicate } from './beyond';
import { looksVerb } from './chunks';
import { type Clause, clauseOf } from './clause';
import { nounPhrase } from './counted';
import { behindLeadIn, closed, phraseStart } from './edges';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { content, isInWord, leavesOpen, slice, words } from './span';
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
  const right = rightParts(clause, around);
  const left = leftParts(clause, around);
  if (!right.some(says)) left.push(closed(left.pop() ?? '', lex));
  return { of: [...left, ...right].filter(says).join(GAP), text: stating(q, own, named, tokens, lex) };
}

/** A part without a letter or digit says nothing. */
function says(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

/** The words behind the number; a phrase between commas is left out, one that explains the number is taken. */
function rightParts(clause: Clause, { text, tokens, lex }: Surroundings): string[] {
  const from = isHyphen(tokens[clause.right]) ? clause.right + 1 : clause.right;
  const near = clip(tokens, from, clause.to, RIGHT_WORDS, lex);
  const room = RIGHT_WORDS - words(tokens, from, near);
  const far =
    room > 4 ? (beyond(clause.to, near > from, tokens, lex) ?? predicate(clause, tokens, lex)) : null;
  const end = far ? clip(tokens, far[0], far[1], room, lex) : 0;
  return [slice(text, tokens, from, near), far ? slice(text, tokens, far[0], end) : ''];
}

/** The first words of a stretch; where it is cut it does not end on a word that says nothing. */
function clip(tokens: readonly Token[], from: number, end: number, most: number, lex: Lexicon): number {
  let to = end;
  while (
    to > from &&
    (words(tokens, from, to) > most || leavesOpen(tokens[to - 1], lex) || isInWord(tokens, to))
  )
    to -= 1;
  return to;
}

function leftParts(clause: Clause, around: Surroundings): string[] {
  const { text, tokens, lex, subject } = around;
  let from = clause.from;
  from = behindLeadIn(from, clause.left, tokens, lex);
  const pronoun = lex.is.anaphors.has(tokens[from]?.lower ?? '') && from < clause.left;
  const before = content(tokens, from, clause.left, lex);
  const said = before + content(tokens, clause.right, clause.to, lex);
  const bare = said < ENOUGH || before === 1;
  const own = subject !== null && reaches(subject.to, from, tokens, lex);
  const borrow = subject !== null && (pronoun || (bare && own));
  const start = pronoun && borrow ? from + 1 : from;
  return [borrow ? subject.text : '', ...leftWords({ ...clause, from: start }, text, tokens, lex)];
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

function leftWords(clause: Clause, text: string, tokens: readonly Token[], lex: Lexicon): string[] {
  const { from, left } = clause;
  if (words(tokens, from, left) <= LEFT_WORDS) return [slice(text, tokens, from, left)];
  const head = clip(tokens, from, left, SUBJECT_WORDS, lex);
  let tail = left;
  while (words(tokens, tail, left) < VERB_WORDS) tail -= 1;
  tail = phraseStart(tail, left, tokens, lex);
  if (isMoveOnly(tail, clause, tokens, lex)) tail = left - 1;
  if (tail <= head) return [slice(text, tokens, from, left)];
  return [slice(text, tokens, from, head), slice(text, tokens, tail, left)];
}
