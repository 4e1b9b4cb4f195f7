/** Phrases of several words, found by their first: one look-up for most tokens. */
import type { Token } from './tokens';

/** Phrases by their first word, longest first: matching costs one look-up for most tokens. */
export type Phrases<T> = ReadonlyMap<string, readonly { rest: readonly string[]; value: T }[]>;

/** The forms of a table's cell, split by commas. */
export function forms(written: string): string[] {
  return written.split(', ').filter(Boolean);
}

/** The same cut as the tokenizer's, so that a form and a text meet token by token. */
const PIECE = /\p{L}(?:\.\p{L})+(?!\p{L})\.?|\d+|\p{L}\p{M}*(?:[\p{L}\p{M}]|['’](?=\p{L}))*|[^\s]/gu;

/** Builds the table; a phrase given twice keeps both values, the longer phrase first. */
export function phrases<T>(entries: readonly (readonly [string, T])[]): Phrases<T> {
  const map = new Map<string, { rest: string[]; value: T }[]>();
  for (const [form, value] of entries) {
    const [first, ...rest] = form.match(PIECE) ?? [];
    if (first === undefined) continue;
    const list = map.get(first) ?? [];
    list.push({ rest, value });
    map.set(first, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return map;
}

export interface Match<T> {
  value: T;
  /** Index behind the last token matched. */
  next: number;
}

/** The longest phrase that starts at token `at`; forms with a capital match only as they are written. */
export function matchAt<T>(table: Phrases<T>, tokens: readonly Token[], at: number): Match<T> | null {
  const token = tokens[at];
  if (!token) return null;
  const exact = longest(table.get(token.text), tokens, at);
  if (token.text === token.lower) return exact;
  const folded = longest(table.get(token.lower), tokens, at);
  if (!exact || (folded && folded.next > exact.next)) return folded;
  return exact;
}

function longest<T>(
  list: readonly { rest: readonly string[]; value: T }[] | undefined,
  tokens: readonly Token[],
  at: number,
): Match<T> | null {
  if (!list) return null;
  for (const { rest, value } of list) {
    let next = at + 1;
    const met = rest.every((word) => {
      if (word !== '-' && isJoint(tokens, next)) next += 1;
      const token = tokens[next++];
      return sameWord(token, word) && (token?.kind !== 'number' || token.glued);
    });
    if (met) return { value, next };
  }
  return null;
}

/** The hyphen of "140-square-mile": written between the words of a form. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
}

function sameWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.text === word || token.lower === word);
}
