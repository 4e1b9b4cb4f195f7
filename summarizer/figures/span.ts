/** Small measures over the tokens of a sentence that labels are built from. */
import type { Lexicon } from './lexicon';
import { isHyphen, type Token } from './tokens';

/** Words between two tokens, marks not counted. */
export function words(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'mark') count += 1;
  return count;
}

/** Words of meaning between two tokens. */
export function content(tokens: readonly Token[], from: number, to: number, lex: Lexicon): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!isWeak(tokens[at], lex)) count += 1;
  return count;
}

/** Marks, numbers and words that say nothing alone. */
export function isWeak(token: Token | undefined, lex: Lexicon): boolean {
  return token?.kind !== 'word' || lex.is.closed.has(token.lower);
}

function isOpen(token: Token | undefined): boolean {
  return token !== undefined && /^[([“,;:—]$/.test(token.text);
}

const CLOSING = /^[%)"”’'°]$/;

/** A phrase must not end here: "of the", "and has"; but "a year ago" may. */
export function leavesOpen(token: Token | undefined, lex: Lexicon): boolean {
  if (token?.kind === 'mark') return !CLOSING.test(token.text);
  if (token?.kind !== 'word' || token.glued || isMonth(token, lex)) return false;
  return lex.is.closed.has(token.lower) && !lex.is.enders.has(token.lower);
}

/** "in May" ends well, "what you may" does not. */
function isMonth(token: Token, lex: Lexicon): boolean {
  return token.capital && lex.is.months.has(token.lower);
}

/** "$" glued to its number is no mark that could be left away. */
export function isMoneySign(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^\p{Sc}$/u.test(tokens[at]?.text ?? '') && next?.kind === 'number' && next.glued;
}

/** Between the halves of a word or a range: "In-N | -Out", "2017- | 18". */
export function isInWord(tokens: readonly Token[], to: number): boolean {
  const [before, next] = [tokens[to - 1], tokens[to]];
  return next?.glued === true && ((isHyphen(before) && before?.glued === true) || isHyphen(next));
}

/** The same behind token `to - 1`; a word that may end a phrase does not behind a determiner: "an earlier | $250 list". */
export function isCut(tokens: readonly Token[], to: number, lex: Lexicon): boolean {
  const [before, last] = [tokens[to - 2], tokens[to - 1]];
  if (leavesOpen(last, lex)) return true;
  return lex.is.enders.has(last?.lower ?? '') && lex.is.articles.has(before?.lower ?? '');
}

/** The text from the first to the last of some tokens, verbatim; empty for none. No mark dangles at its end. */
export function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  let end = to;
  while (end > from && isOpen(tokens[end - 1])) end -= 1;
  const [first, last] = [tokens[from], tokens[end - 1]];
  return first && last && end > from ? text.slice(first.start, last.end) : '';
}
