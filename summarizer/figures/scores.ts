/** Scores and records: "a 4-1 win", "104-98", "they began 0-18". Two bare numbers and a dash that state no range. */
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { bareNumber } from './rejects/shape';
import { isHyphen, type Token } from './tokens';

/** No side of a score is larger; a range of larger numbers stays a range. */
const HIGHEST = 250;
/** How many words away a word of play or vote may stand. */
const NEAR = 4;

/** @returns the quantities with pairs that are scores joined; ranges beside a word of play become scores too */
export function joinScores(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  lex: Lexicon,
): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const score = before && scoreOf(before, quantity, tokens);
    if (score) joined[joined.length - 1] = score;
    else joined.push(isScoredRange(quantity, tokens, lex) ? { ...quantity, kind: 'score' } : quantity);
  }
  return joined;
}

function scoreOf(a: Quantity, b: Quantity, tokens: readonly Token[]): Quantity | null {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || !isSide(a) || !isSide(b)) return null;
  const dash = tokens[a.next];
  if (!isHyphen(dash) || !dash?.glued || a.next + 1 !== b.first || !tokens[b.first]?.glued) return null;
  if (isHyphen(tokens[b.next]) && tokens[b.next + 1]?.kind === 'number') return null;
  return { ...b, start: a.start, first: a.first, value: [a.value, b.value], kind: 'score', hedge: null };
}

function isSide(q: Quantity): boolean {
  const value = Number(q.value);
  return bareNumber(q) && q.numeral.digits && Number.isInteger(value) && value >= 0 && value <= HIGHEST;
}

function isScoredRange(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  if (
    !Array.isArray(q.value) ||
    !bareNumber(q) ||
    !q.numeral.digits ||
    !tokens.slice(q.first, q.next).some(isHyphen)
  ) {
    return false;
  }
  if (q.value[1] > HIGHEST || q.value[0] < 0) return false;
  if (q.value[0] === 0) return true;
  const near = [
    ...tokens.slice(Math.max(0, q.first - NEAR), q.first),
    ...tokens.slice(q.next, q.next + NEAR),
  ];
  return near.some((token) => lex.is.scoreCues.has(token.lower));
}
