/** What several tests ask of a quantity. */
import { isPlural } from '../counted';
import type { Lexicon } from '../lexicon';
import type { Quantity } from '../quantity';
import type { Token } from '../tokens';

/** The numbers it states: none, one, or the two ends of a range. */
export function numbersOf(q: Quantity): number[] {
  if (q.value === null) return [];
  return Array.isArray(q.value) ? q.value : [q.value];
}

/** Nothing but a number: no unit, no scale word, no fraction. */
export function bareNumber(q: Quantity): boolean {
  return q.unit === null && q.vague === null && !q.fraction && q.numeral.scale === 1;
}

/** A plural in small letters: what is counted. */
export function isCountedNoun(token: Token | undefined, lex: Lexicon): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !lex.is.closed.has(token.lower) &&
    token.text.length > 1 &&
    isPlural(token, lex.words, lex)
  );
}
