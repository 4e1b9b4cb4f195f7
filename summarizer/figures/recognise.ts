/** The pure recogniser: which quantities a stretch of text states, whatever they count. */
import type { Span } from '../brief';
import { lexiconOf } from './lexicon';
import type { Quantity } from './quantity';
import { type Rejection, refine } from './refine';
import { scan } from './scan';
import { type Token, tokenize } from './tokens';
import type { FigureWords } from './words';

export interface Reading {
  tokens: readonly Token[];
  quantities: readonly Quantity[];
}

/**
 * @param text the article
 * @param range a sentence of it, or any other stretch; quantities never reach over its ends
 * @param words tables of the language
 * @returns quantities in reading order, offsets into `text`; none for a text without numbers
 */
export function findQuantities(text: string, range: Span, words: FigureWords): Quantity[] {
  return [...read(text, range, words).quantities];
}

/** The same with the tokens, for those who look further around a quantity. */
export function read(
  text: string,
  range: Span,
  words: FigureWords,
  onReject?: (rejection: Rejection) => void,
): Reading {
  const lex = lexiconOf(words);
  const tokens = tokenize(text, range);
  return { tokens, quantities: refine(scan(tokens, lex), tokens, lex, onReject) };
}
