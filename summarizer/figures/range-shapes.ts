/** Which two numbers beside each other can be the ends of a range. */
import { hedgeStart } from './hedges';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

/** What stands between them. */
export type Joint = 'dash' | 'to' | 'or' | 'and';

/** How many times the first a second number may be that is still the other end of "by 10 to 30". */
const STEP = 3;

/** "down by 30 to 126": by how much, and to where. */
export function isStepAndLanding(
  low: Quantity,
  high: Quantity,
  [a, b]: [number, number],
  tokens: readonly Token[],
  lex: Lexicon,
): boolean {
  const own = low.unit === high.unit;
  return own && b > STEP * a && lex.is.by.has(tokens[hedgeStart(low, tokens) - 1]?.lower ?? '');
}

/** Only "from … to …" may fall; "or" joins neighbours in words; a dash has its own rules. */
export function isRange(
  joint: Joint,
  low: Quantity,
  high: Quantity,
  [a, b]: [number, number],
  tokens: readonly Token[],
): boolean {
  if (joint === 'dash')
    return low.numeral.digits === high.numeral.digits && isDashRange(low, high, a, b, tokens);
  if (joint === 'or') return low.numeral.digits ? isLoose(low, high, a, b) : b === a + 1;
  return joint === 'and' || a < b;
}

/** How many times the first the second of a loose pair in digits may be. */
const LOOSE = 2;

/** "for 10 or 15 minutes": the unit of the second is that of both. */
function isLoose(low: Quantity, high: Quantity, a: number, b: number): boolean {
  return high.numeral.digits && low.unit === null && high.unit !== null && a < b && b <= LOOSE * a;
}

/** A dash between bare numbers is a range when it climbs; falling ("104-98") it is a score. */
function isDashRange(low: Quantity, high: Quantity, a: number, b: number, tokens: readonly Token[]): boolean {
  if (low.unit || high.unit) return a < b;
  const glued = tokens[low.next]?.glued === true && tokens[low.next + 1]?.glued === true;
  return a < b && (glued || high.numeral.digits) && !(low.numeral.scale > 1 && high.numeral.scale === 1);
}
