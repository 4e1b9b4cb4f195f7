/** Scores and records: "a 4-1 win", "104-98", "they began 0-18". Two bare numbers and a dash that state no range. */
import type { Lexicon } from './lexicon';
import { joinPairs } from './pairs';
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
  const played = quantities.map((quantity) =>
    isScoredRange(quantity, tokens, lex) || isVotedRange(quantity, tokens, lex)
      ? { ...quantity, kind: 'score' as const }
      : quantity,
  );
  return joinPairs(played, (a, b) => scoreOf(a, b, tokens) ?? voteOf(a, b, tokens, lex));
}

function scoreOf(a: Quantity, b: Quantity, tokens: readonly Token[]): Quantity | null {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || !isSide(a) || !isSide(b)) return null;
  const dash = tokens[a.next];
  if (!isHyphen(dash) || !dash?.glued || a.next + 1 !== b.first || !tokens[b.first]?.glued) return null;
  if (isHyphen(tokens[b.next]) && tokens[b.next + 1]?.kind === 'number') return null;
  if (isHyphen(tokens[a.first - 1]) && tokens[a.first - 1]?.glued && tokens[a.first - 2]?.kind === 'number')
    return null;
  return { ...b, start: a.start, first: a.first, value: [a.value, b.value], kind: 'score', hedge: null };
}

/** "voted nine to four", "86 votes to 79": joined by "to", a word of vote at most a few words away. */
function voteOf(a: Quantity, b: Quantity, tokens: readonly Token[], lex: Lexicon): Quantity | null {
  if (!isVoteSide(a) || !isVoteSide(b) || b.first - a.next > 2) return null;
  if (!lex.is.to.has(tokens[b.first - 1]?.lower ?? '') || !besideVote(a.first, b.next, tokens, lex))
    return null;
  if (b.first - a.next === 2 && !lex.is.voteCues.has(tokens[a.next]?.lower ?? '')) return null;
  return {
    ...b,
    start: a.start,
    first: a.first,
    value: [Number(a.value), Number(b.value)],
    kind: 'score',
    hedge: null,
  };
}

/** The same read as a range already: "voted four to nine against". */
function isVotedRange(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const to = tokens.slice(q.first, q.next).some((token) => lex.is.to.has(token.lower));
  return (
    to && Array.isArray(q.value) && !q.fromTo && bareNumber(q) && besideVote(q.first, q.next, tokens, lex)
  );
}

function isVoteSide(q: Quantity): boolean {
  return (
    bareNumber(q) &&
    typeof q.value === 'number' &&
    Number.isInteger(q.value) &&
    q.value >= 0 &&
    q.value < 1000
  );
}

function besideVote(first: number, next: number, tokens: readonly Token[], lex: Lexicon): boolean {
  const near = tokens.slice(Math.max(0, first - 2), next + 1);
  return near.some((token) => lex.is.voteCues.has(token.lower));
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
