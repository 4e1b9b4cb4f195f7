/** Where a stretch of a label is cut when it is too long: between phrases, never within a word, a number or a pair. */
import { hasVerbEnding } from './chunks';
import type { Lexicon } from './lexicon';
import { isInWord, leavesOpen, words } from './span';
import type { Token } from './tokens';

/** How many tokens before the cut a "between" or a relative clause may begin that the cut would leave open. */
const BACK = 6;

/** @returns the end of the first words of `from`..`end`: at most so many, and no word last that says nothing */
export function clip(
  tokens: readonly Token[],
  from: number,
  end: number,
  most: number,
  lex: Lexicon,
): number {
  const to = clipped(tokens, from, end, most, lex);
  return to < end ? closed(tokens, from, beforeOpened(tokens, from, to, lex), lex) : to;
}

/** @returns the same though a clause is cut in two: its rest follows behind an ellipsis */
export function clipped(
  tokens: readonly Token[],
  from: number,
  end: number,
  most: number,
  lex: Lexicon,
): number {
  let to = end;
  while (to > from && words(tokens, from, to) > most) to -= 1;
  return closed(tokens, from, to, lex);
}

/** Without the last words that lead to something else. */
function closed(tokens: readonly Token[], from: number, end: number, lex: Lexicon): number {
  const hangs = (to: number) =>
    leavesOpen(tokens[to - 1], lex) || isInWord(tokens, to) || isInNumber(tokens, to, lex);
  let to = end;
  while (to > from && hangs(to)) to -= 1;
  return to;
}

/** "10 | billion" */
function isInNumber(tokens: readonly Token[], to: number, lex: Lexicon): boolean {
  return tokens[to - 1]?.kind === 'number' && lex.scales.has(tokens[to]?.lower ?? '');
}

/** Before a "between" whose "and" is cut off, an "and" whose second half is, and a relative clause whose verb is: "panels | that 2,000 winches". */
function beforeOpened(tokens: readonly Token[], from: number, to: number, lex: Lexicon): number {
  for (let at = to - 1; at > Math.max(from, to - BACK); at--) {
    const word = tokens[at]?.lower ?? '';
    const rest = tokens.slice(at + 1, to);
    if (lex.is.between.has(word) && !rest.some(({ lower }) => lex.is.and.has(lower))) return at;
    const verb = rest.some((token) => lex.is.auxiliaries.has(token.lower) || hasVerbEnding(token, lex));
    if (lex.is.relatives.has(word) && !verb) return at;
    if (lex.is.and.has(word) && words(tokens, at + 1, to) === 1) return at;
  }
  return to;
}
