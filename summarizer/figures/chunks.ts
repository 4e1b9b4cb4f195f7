/** Phrases without a parser: runs of open words and the closed words that lead into them. */
import { isStop } from './clause';
import type { Lexicon } from './lexicon';
import { isHyphen, type Token } from './tokens';

/** Words of meaning, numbers and signs; a closed word inside a hyphenated one ("well-to-do", "off-year") is part of it. */
export function isRun(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  const token = tokens[at];
  if (!token || isStop(tokens, at)) return false;
  if (token.kind !== 'word' || token.glued || !lex.is.closed.has(token.lower)) return true;
  return isHyphen(tokens[at + 1]) && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true;
}

/** A preposition: closed, and neither a determiner, a pronoun, a verb nor the start of a clause. */
export function isPreposition(token: Token | undefined, lex: Lexicon): boolean {
  const word = token?.lower ?? '';
  if (token?.glued || !lex.is.closed.has(word) || lex.is.determiners.has(word) || lex.is.pronouns.has(word))
    return false;
  const verb = lex.is.auxiliaries.has(word) || lex.is.rises.has(word) || lex.is.falls.has(word);
  return !verb && !lex.is.clauseOpeners.has(word) && !lex.is.relatives.has(word);
}

/**
 * The phrase that begins at token `at`: closed words, then the run they lead into, and the object of a verb with it.
 * @returns the index behind it; null where none begins or a new clause does
 */
export function phraseEnd(tokens: readonly Token[], at: number, end: number, lex: Lexicon): number | null {
  const open = behindLinks(tokens, at, end, lex);
  if (open === null) return null;
  let to = open;
  while (to < end && isRun(tokens, to, lex)) to += 1;
  if (to === open || isClause(tokens, at, to, lex)) return null;
  to = behindJoined(tokens, to, end, lex);
  if (to > open + 1 && endsInVerb(tokens, to, lex)) to -= 1;
  const next = tokens[to]?.lower ?? '';
  const object = to < end && lex.is.determiners.has(next) && !opensOther(tokens[to], lex);
  return object || lex.is.of.has(next) ? phraseEnd(tokens, to, end, lex) : to;
}

/** "of industrial | and consumer goods": what the clause still joins belongs to the phrase. */
function behindJoined(tokens: readonly Token[], at: number, end: number, lex: Lexicon): number {
  const word = tokens[at]?.lower ?? '';
  if (!lex.is.and.has(word) && !lex.is.or.has(word)) return at;
  let to = at + 1;
  while (to < end && isRun(tokens, to, lex)) to += 1;
  return to > at + 1 ? to : at;
}

/** Behind the closed words that lead into a run; null where they open another clause. */
function behindLinks(tokens: readonly Token[], at: number, end: number, lex: Lexicon): number | null {
  let to = at;
  while (to < end && !isRun(tokens, to, lex)) {
    if (isStop(tokens, to) || (opensOther(tokens[to], lex) && !joinsTheirs(tokens, to, lex))) return null;
    to += 1;
  }
  return to;
}

/** "12 children and their teacher". */
function joinsTheirs(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  return lex.is.and.has(tokens[at]?.lower ?? '') && lex.is.possessives.has(tokens[at + 1]?.lower ?? '');
}

/** The run ends in a verb that goes on: "goods imposed | on May 1", "in 90 countries means | they". */
function endsInVerb(tokens: readonly Token[], to: number, lex: Lexicon): boolean {
  const next = tokens[to]?.lower ?? '';
  if (lex.is.pronouns.has(next) && !lex.is.determiners.has(next)) return true;
  return isPreposition(tokens[to], lex) && hasVerbEnding(tokens[to - 1], lex);
}

/** "as the town grew", "after fires have burned": a word that may open a clause does when a verb follows. */
function isClause(tokens: readonly Token[], at: number, to: number, lex: Lexicon): boolean {
  if (!lex.is.subordinators.has(tokens[at]?.lower ?? '')) return false;
  return looksVerb(tokens[to - 1], lex) || lex.is.auxiliaries.has(tokens[to]?.lower ?? '');
}

function opensOther(token: Token | undefined, lex: Lexicon): boolean {
  const word = token?.lower ?? '';
  if (lex.is.and.has(word) || lex.is.or.has(word)) return true;
  if (lex.is.determiners.has(word) && !lex.is.relatives.has(word)) return false;
  return lex.is.pronouns.has(word) || lex.is.relatives.has(word) || lex.is.clauseOpeners.has(word);
}

/** A verb as far as its form tells: an ending of the table, or a word of change. */
export function looksVerb(token: Token | undefined, lex: Lexicon): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  if (lex.is.rises.has(token.lower) || lex.is.falls.has(token.lower)) return true;
  return hasVerbEnding(token, lex);
}

export function hasVerbEnding(token: Token | undefined, lex: Lexicon): boolean {
  return lex.words.verbEndings.some((ending) => token?.lower.endsWith(ending));
}
