/**
 * The few words that state a figure, verbatim: a phrase that begins at the hedge, its verb or the start of a noun
 * phrase and ends where a phrase ends. What would be cut in two stays out.
 */
import type { Span } from '../brief';
import { leftmost } from './beginning';
import { hasVerbEnding, isPreposition, isRun, looksVerb, phraseEnd } from './chunks';
import { type Clause, isStop } from './clause';
import { isPlural } from './counted';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { isCut, words } from './span';
import { isHyphen, type Token } from './tokens';

/** Words it may have at most. */
const MOST = 10;

/** @param nounEnd index behind the noun that is counted; `q.next` when none follows */
export function stating(
  q: Quantity,
  clause: Clause,
  nounEnd: number,
  tokens: readonly Token[],
  lex: Lexicon,
): Span {
  const near = nounOf(q, clause, nounEnd, tokens, lex);
  const named = near > clause.right;
  const from = withVerb(leftmost(clause, near, MOST, named, tokens, lex), clause, near, tokens, lex);
  const to = rightmost(clause, from, near, named, tokens, lex);
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: Math.min(first.start, q.start), end: Math.max(last.end, q.end) } : q;
}

/** "makes | up two thirds": the verb that "up" belongs to. */
function withVerb(
  from: number,
  clause: Clause,
  near: number,
  tokens: readonly Token[],
  lex: Lexicon,
): number {
  const particle =
    lex.is.rises.has(tokens[from]?.lower ?? '') && lex.is.phrasals.has(tokens[from - 1]?.lower ?? '');
  return particle && from > clause.from && words(tokens, from - 1, near) <= MOST ? from - 1 : from;
}

/** Behind the noun: its whole run where the first plural is no head ("500 sales tax refunds"), none where it is a verb. */
function nounOf(
  q: Quantity,
  clause: Clause,
  nounEnd: number,
  tokens: readonly Token[],
  lex: Lexicon,
): number {
  const { left, right } = clause;
  if (lex.is.weekdays.has(tokens[right]?.lower ?? '')) return right;
  const compound = tokens.slice(q.first, q.next).some((token) => isHyphen(token) && token.glued);
  if (compound && q.unit !== null && isRun(tokens, right, lex)) return runEnd(tokens, right, lex);
  if (nounEnd <= right || (q.unit !== null && isParticiple(tokens[right], lex))) return right;
  const run = runEnd(tokens, nounEnd, lex);
  const head = tokens[run - 1];
  const plural = head !== undefined && isPlural(head, lex.words, lex);
  const fits = (to: number) => words(tokens, left, to) <= MOST;
  if (run > nounEnd && plural && fits(run)) return run;
  let to = nounEnd;
  while (to > right && (isDay(tokens[to - 1], lex) || isPast(tokens, right, to, lex))) to -= 1;
  if (isHyphen(tokens[to]) || isHyphen(tokens[to - 1])) to = run;
  return fits(to) ? to : right;
}

function runEnd(tokens: readonly Token[], from: number, lex: Lexicon): number {
  let to = from;
  while (isRun(tokens, to, lex)) to += 1;
  return to;
}

/** "of the cool group | dropped": the verb behind the noun, its preposition cut off. */
function isPast(tokens: readonly Token[], from: number, to: number, lex: Lexicon): boolean {
  if (to - from < 2 || !isPreposition(tokens[to], lex) || isHyphen(tokens[to - 2])) return false;
  return hasVerbEnding(tokens[to - 1], lex) && !isParticiple(tokens[to - 1], lex);
}

function isDay(token: Token | undefined, lex: Lexicon): boolean {
  return token?.capital === true && lex.is.weekdays.has(token.lower);
}

function isParticiple(token: Token | undefined, lex: Lexicon): boolean {
  return lex.words.participleEndings.some((ending) => token?.lower.endsWith(ending));
}

/** Phrase after phrase while there is room, or all that is left of the clause. */
function rightmost(
  clause: Clause,
  from: number,
  near: number,
  named: boolean,
  tokens: readonly Token[],
  lex: Lexicon,
): number {
  const fits = (end: number) => words(tokens, from, end) <= MOST && !isCut(tokens, end, lex);
  const start = !named && lex.is.dimensions.has(tokens[near]?.lower ?? '') ? near + 1 : near;
  const hangs = (at: number) => !isRun(tokens, at, lex) || (named && looksVerb(tokens[at], lex));
  if (!hangs(start)) return start;
  if (endsClean(tokens, clause.to) && fits(clause.to) && !joins(tokens, start, clause.to, lex))
    return Math.max(start, clause.to);
  let to = start;
  while (hangs(to)) {
    const next = phraseEnd(tokens, to, clause.to, lex);
    if (next === null || !fits(next)) break;
    to = next;
  }
  while (to > start && (isParticiple(tokens[to - 1], lex) || isCutVerb(tokens, to, lex))) to -= 1;
  while (to > start && isCut(tokens, to, lex)) to -= 1;
  return to;
}

/** "variants hosted | by firms", "an engine mated | to a gearbox"; but "have been killed | in the fire". */
function isCutVerb(tokens: readonly Token[], to: number, lex: Lexicon): boolean {
  const [before, last] = [tokens[to - 2], tokens[to - 1]];
  if (!isPreposition(tokens[to], lex) || !hasVerbEnding(last, lex)) return false;
  return before?.kind === 'word' && !lex.is.closed.has(before.lower) && isPlural(before, lex.words, lex);
}

/** The clause ends with a mark, not where a speaker or another clause cuts it: "a blockade that aid groups | say". */
function endsClean(tokens: readonly Token[], to: number): boolean {
  return to >= tokens.length || isStop(tokens, to);
}

function joins(tokens: readonly Token[], from: number, to: number, lex: Lexicon): boolean {
  return tokens.slice(from, to).some(({ lower }) => lex.is.and.has(lower) || lex.is.or.has(lower));
}
