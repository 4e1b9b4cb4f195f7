/** Tokens of a sentence as figures need them: dotted abbreviations, numbers ("40 000" is one), words, single marks. */
import type { Span } from '../brief';

export interface Token extends Span {
  text: string;
  lower: string;
  kind: 'number' | 'word' | 'mark';
  /** No white space before it. */
  glued: boolean;
  /** Begins with a capital. */
  capital: boolean;
}

/** Alternatives start with different signs and repeat without overlap, so the whole is linear. */
const TOKEN =
  /\p{L}(?:\.\p{L})+(?!\p{L})\.?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)*|\p{L}\p{M}*(?:[\p{L}\p{M}]|['’](?=\p{L}))*|[^\s]/gu;
const CAPITAL = /^\p{Lu}/u;

/** No sentence is longer; a table or an attack is, and its rest is left unread. */
const MOST = 2000;

/** @returns the tokens of `text` between `range.start` and `range.end`, in order, with offsets into `text` */
export function tokenize(text: string, range: Span): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.slice(range.start, range.end).matchAll(TOKEN)) {
    if (tokens.length === MOST) break;
    const word = match[0];
    const start = range.start + match.index;
    const kind = isDigit(word) ? 'number' : isLetter(word) ? 'word' : 'mark';
    const capital = kind === 'word' && CAPITAL.test(word);
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind,
      glued: start === end,
      capital,
    });
    end = start + word.length;
  }
  return tokens;
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return /^\p{L}/u.test(word);
}

/** A hyphen, an en dash or a minus; an em dash parts sentences and is none. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-\u2010\u2011\u2013\u2212]$/.test(token.text);
}
