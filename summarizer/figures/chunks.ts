/** Phrases without a parser: runs of open words and the closed words that lead into them. */
import { isStop } from './clause';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** Words of meaning, numbers and signs; a closed word inside a hyphenated one ("well-to-do") is part of it. */
export function isRun(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  const token = tokens[at];
  if (!token || isStop(tokens, at)) return false;
  return token.kind !== 'word' || token.glued || !lex.is.closed.has(token.lower);
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
  let to = at;
  while (to < end && !isRun(tokens, to, lex)) {
    const theirs =
      lex.is.and.has(tokens[to]?.lower ?? '') && lex.is.possessives.has(tokens[to + 1]?.lower ?? '');
    if (isStop(tokens, to) || (opensOther(tokens[to], lex) && !theirs)) return null;
    to += 1;
  }
  const open = to;
  while (to < end && isRun(tokens, to, lex)) to += 1;
  if (to === open || isClause(tokens, at, to, lex)) return null;
  if (to > open + 1 && isPreposition(tokens[to], lex) && hasVerbEnding(tokens[to - 1], lex)) to -= 1;
  if (to > open + 1 && isSubject(tokens[to], lex)) to -= 1;
  if (lex.is.of.has(tokens[to]?.lower ?? '')) return phraseEnd(tokens, to, end, lex);
  const object = to < end && lex.is.determiners.has(tokens[to]?.lower ?? '');
  return object && !opensOther(tokens[to], lex) ? phraseEnd(tokens, to, end, lex) : to;
}

/** "as the town grew", "after fires have burned": a word that may open a clause does when a verb follows. */
function isClause(tokens: readonly Token[], at: number, to: number, lex: Lexicon): boolean {
  if (!lex.is.subordinators.has(tokens[at]?.lower ?? '')) return false;
  return looksVerb(tokens[to - 1], lex) || lex.is.auxiliaries.has(tokens[to]?.lower ?? '');
}

/** A pronoun right behind a run: its last word was a verb ("in 90 countries | means you"). */
function isSubject(token: Token | undefined, lex: Lexicon): boolean {
  const word = token?.lower ?? '';
  return lex.is.pronouns.has(word) && !lex.is.determiners.has(word);
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
