/** Two numbers that measure one thing: "6ft 3ins", "6-foot-6", "7lb 3oz". */
import type { Lexicon } from './lexicon';
import { joinPairs } from './pairs';
import type { Quantity } from './quantity';
import { isHyphen, type Token } from './tokens';

/** @returns the quantities with every pair of a unit and its parts as one, in the larger unit */
export function joinCompounds(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  lex: Lexicon,
): Quantity[] {
  return joinPairs(quantities, (large, small) => compoundOf(large, small, tokens, lex));
}

function compoundOf(
  large: Quantity,
  small: Quantity,
  tokens: readonly Token[],
  lex: Lexicon,
): Quantity | null {
  if (large.unitName === null || !Number.isInteger(large.value) || typeof small.value !== 'number')
    return null;
  if (!stands(large, small, tokens)) return null;
  const part = lex.words.unitParts.find(
    ([unit, name]) => unit === large.unitName && (small.unitName === name || isBare(small, tokens, lex)),
  );
  if (!part || small.value < 0 || small.value >= part[2]) return null;
  const value = Math.round((Number(large.value) + small.value / part[2]) * 1000) / 1000;
  const numeral = { ...large.numeral, to: small.next };
  return { ...large, value, numeral, end: small.end, next: small.next };
}

/** Side by side, or with a hyphen between: "6-foot-6". */
function stands(large: Quantity, small: Quantity, tokens: readonly Token[]): boolean {
  const hyphen = isHyphen(tokens[large.next]) && tokens[large.next]?.glued === true;
  return small.first === large.next + (hyphen ? 1 : 0);
}

/** "6ft 3 tall", "6-foot-6": a number that counts nothing of its own. */
function isBare({ unit, value, numeral, next }: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  if (unit !== null || !Number.isInteger(value) || !numeral.digits) return false;
  const { kind = 'mark', lower = '' } = tokens[next] ?? {};
  return (
    kind !== 'word' ||
    lex.is.closed.has(lower) ||
    lex.is.dimensions.has(lower) ||
    isHyphen(tokens[numeral.from - 1])
  );
}
