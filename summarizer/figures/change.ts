/** Whether a figure rose or fell, and what it is compared with. */
import { hedgeStart } from './hedges';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

/** How many words back the verb of change may stand; twice that where "from … to …" says already that something moved. */
const REACH = 5;

/** "dropped 4.2%", "up 3.5%", "a 19% drop": the nearest word of change before, or right behind. */
export function changeOf(q: Quantity, tokens: readonly Token[], lex: Lexicon): 'up' | 'down' | null {
  const reach = q.fromTo ? 2 * REACH : REACH;
  for (let at = q.first - 1; at >= Math.max(0, q.first - reach); at--) {
    const token = tokens[at];
    if (!token || /^[,;.]$/.test(token.text)) break;
    const way = wayOf(token, lex);
    if (way && !(q.hedge && token.start >= q.hedge.start)) return way;
  }
  return q.kind === 'percent' ? (wayOf(tokens[q.next], lex) ?? wayOf(tokens[q.next + 1], lex)) : null;
}

function wayOf(token: Token | undefined, lex: Lexicon): 'up' | 'down' | null {
  if (!token) return null;
  return lex.is.rises.has(token.lower) ? 'up' : lex.is.falls.has(token.lower) ? 'down' : null;
}

/** Without a unit only a word of change makes "from" a comparison: "up from 10.8", not "five hits from two players". */
function moved(now: Quantity, to: number, tokens: readonly Token[], lex: Lexicon): boolean {
  return tokens.slice(Math.max(0, now.first - REACH), to).some((token) => wayOf(token, lex) !== null);
}

/** How many words may stand between two compared figures, and how far apart their sizes may be. */
const NEAR = 10;
const FACTOR = 30;
/** The same where "from … to …" says already that something moved, and where "up from" does. */
const FAR = 14;
const MOVED = 20;
/** How many words before the second figure the comparing word may stand. */
const CUE = 3;

/**
 * @returns what `now` is compared with when `then` is that: "12.2 million, up from 10.8", "460 compared with 63";
 * the scale and unit carry over to a bare number. null when the two only stand side by side
 */
export function comparison(
  now: Quantity,
  then: Quantity,
  tokens: readonly Token[],
  lex: Lexicon,
): number | null {
  if (typeof now.value !== 'number' || typeof then.value !== 'number') return null;
  if (then.first - now.next > (isMovedFrom(then, tokens, lex) ? MOVED : NEAR)) return null;
  if (then.unit !== null && then.unit !== now.unit && then.unit !== '$') return null;
  let at = Math.max(now.next, hedgeStart(then, tokens));
  while (at > now.next && lex.is.determiners.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  const cue = isVersus(Math.max(now.next, at - CUE), at, tokens, lex);
  const from = lex.is.from.has(tokens[at - 1]?.lower ?? '') || isFromLevel(now, at, tokens, lex);
  if (!cue && !(from && (then.unit !== null || moved(now, at, tokens, lex)))) return null;
  return sizeOf(then, now);
}

/** "compared with"; in "9,000 were taught and compared with 11,000 who were not" the two are no before and after. */
function isVersus(from: number, to: number, tokens: readonly Token[], lex: Lexicon): boolean {
  const cue = tokens.findIndex((token, at) => at >= from && at < to && lex.is.versus.has(token.lower));
  return cue >= 0 && !lex.is.and.has(tokens[cue - 1]?.lower ?? '');
}

/** How many tokens the level may have that something came from: "from its current production of 0.8". */
const LEVEL = 5;

/** "to 1.4 million - from its current output of | 0.8 million" */
function isFromLevel(now: Quantity, at: number, tokens: readonly Token[], lex: Lexicon): boolean {
  if (!lex.is.of.has(tokens[at - 1]?.lower ?? '') || !lex.is.to.has(tokens[now.first - 1]?.lower ?? ''))
    return false;
  const level = tokens.slice(Math.max(now.next, at - LEVEL), at - 1);
  return level.some(({ lower }) => lex.is.from.has(lower)) && !level.some(({ text }) => text === ',');
}

/** ", up from 7%": whatever stands between, the clause speaks of the figure before it. */
function isMovedFrom(then: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const at = hedgeStart(then, tokens) - 1;
  const way = wayOf(tokens[at - 1], lex) !== null && tokens[at - 2]?.text === ',';
  return way && then.unit !== null && lex.is.from.has(tokens[at]?.lower ?? '');
}

/** The scale carries over to a bare number; null when the two are too far apart to be compared. */
function sizeOf(then: Quantity, now: Quantity): number | null {
  if (typeof now.value !== 'number' || typeof then.value !== 'number') return null;
  const carries = then.numeral.scale === 1 && now.numeral.scale >= 1000 && Math.abs(then.value) < 1000;
  const value = carries ? then.value * now.numeral.scale : then.value;
  const ratio = Math.abs(value / (now.value || 1));
  return ratio > FACTOR || ratio < 1 / FACTOR ? null : value;
}

/** How many tokens may stand between "to" and the second end of a change. */
const LANDING = 4;

/**
 * @returns where `now` came from when `then` is that: "jumped from $10,000 in 2020 to a peak above $68,000";
 * null when the two are no ends of one change
 */
export function departure(
  then: Quantity,
  now: Quantity,
  tokens: readonly Token[],
  lex: Lexicon,
): number | null {
  if (then.kind !== now.kind || then.unit !== now.unit || now.first - then.next > FAR) return null;
  const start = fromBefore(then, tokens, lex);
  const between = tokens.slice(then.next, now.first);
  const landing = between.slice(-LANDING).some((token) => lex.is.to.has(token.lower));
  if (start === null || !landing || between.some(({ text }) => /^[.;:()—]$/.test(text))) return null;
  const told = [...tokens.slice(Math.max(0, start - REACH), start), ...between.slice(-LANDING)];
  return told.some((token) => wayOf(token, lex) !== null) ? sizeOf(then, now) : null;
}

/** Index of the "from" before a quantity, its hedge, determiners and one adjective skipped: "from the current 110", "from a peak of 7%". */
export function fromBefore(q: Quantity, tokens: readonly Token[], lex: Lexicon): number | null {
  const at = hedgeStart(q, tokens) - 1;
  const near = lex.is.of.has(tokens[at]?.lower ?? '') ? [at - 2, at - 3, at - 4] : [at, at - 1, at - 2];
  return near.find((i) => lex.is.from.has(tokens[i]?.lower ?? '')) ?? null;
}
