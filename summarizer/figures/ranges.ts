/** Two quantities that are one: "300,000-350,000", "$40-50 billion", "between 5% and 6%", "from 5 to 7 per cent". */
import { fromBefore } from './change';
import { hedgeStart } from './hedges';
import type { Lexicon } from './lexicon';
import { matchAt } from './phrases';
import type { Quantity } from './quantity';
import { isRange, isStepAndLanding, type Joint } from './range-shapes';
import { isHyphen, type Token } from './tokens';

/** @returns the quantities with every pair that states one range joined, left to right */
export function joinRanges(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  lex: Lexicon,
): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const range = before && rangeOf(before, quantity, tokens, lex);
    if (range) joined[joined.length - 1] = range;
    else joined.push(quantity);
    if (before && !range && isSuspended(before, quantity, tokens, lex)) {
      joined[joined.length - 2] = {
        ...before,
        kind: quantity.kind,
        unit: quantity.unit,
        unitName: quantity.unitName,
      };
    }
  }
  return joined;
}

/** "a 7- or 8-inch screen": the hyphen left hanging takes the unit of the next. */
function isSuspended(low: Quantity, high: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const [hyphen, word] = [tokens[low.next], tokens[low.next + 1]];
  if (low.unit !== null || high.unit === null || !isHyphen(hyphen) || !hyphen?.glued || !word) return false;
  return low.next + 2 === high.first && (lex.is.or.has(word.lower) || lex.is.and.has(word.lower));
}

/** "in January 2023 | to 8,100": a year of its own. */
function isDated({ value, unit, first }: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const year = unit === null && /^[12]\d{3}$/.test(tokens[first]?.text ?? '') && Number(value) < 2100;
  return year && lex.is.months.has(tokens[first - 1]?.lower ?? '');
}

function rangeOf(low: Quantity, high: Quantity, tokens: readonly Token[], lex: Lexicon): Quantity | null {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return null;
  if (isDated(low, tokens, lex) && !isDated(high, tokens, lex) && high.value > 2100) return null;
  const joint = jointOf(low, high, tokens, lex);
  if (!joint || !sameUnit(low, high) || low.fraction !== high.fraction) return null;
  const value = ends(low, high);
  if (joint === 'to' && isStepAndLanding(low, high, value, tokens, lex)) return null;
  const fromTo = joint === 'to' && fromBefore(low, tokens, lex) !== null;
  if (!fromTo && !isRange(joint, low, high, value, tokens)) return null;
  return { ...together(low, high), value, fromTo };
}

/** One quantity over both: the unit of whichever names it, the hedge of the first. */
function together(low: Quantity, high: Quantity): Quantity {
  const unsaid = high.unit === null || (high.unit === '$' && low.unit !== null);
  return {
    ...high,
    start: low.start,
    first: low.first,
    kind: low.kind === 'age' ? 'age' : high.unit ? high.kind : low.kind,
    unit: unsaid ? low.unit : high.unit,
    unitName: longer(low.unitName, high.unitName),
    hedge: low.hedge ?? high.hedge,
    numeral: { ...high.numeral, from: low.numeral.from },
  };
}

/** What stands between them, a hedge aside: "from up to 90 miles to 110 miles". */
function jointOf(low: Quantity, high: Quantity, tokens: readonly Token[], lex: Lexicon): Joint | null {
  const word = tokens[low.next];
  if (!word) return null;
  let next = low.next + 1;
  const glued = tokens[next]?.glued === true && word.glued;
  if (isHyphen(word)) {
    const suspended = !glued && lex.is.to.has(tokens[next]?.lower ?? '');
    if (suspended) next += 1;
    if (next !== high.first) return null;
    return suspended ? 'to' : 'dash';
  }
  const hedge = matchAt(lex.hedges, tokens, next);
  if (hedge?.next === high.first) next = hedge.next;
  if (next !== high.first) return null;
  if (lex.is.to.has(word.lower)) return 'to';
  if (lex.is.or.has(word.lower)) return 'or';
  const opener = tokens[hedgeStart(low, tokens) - 1]?.lower ?? '';
  return lex.is.and.has(word.lower) && lex.is.between.has(opener) ? 'and' : null;
}

function sameUnit(low: Quantity, high: Quantity): boolean {
  if (low.kind === 'age' || high.kind === 'age')
    return low.unit === null || high.unit === null || low.kind === high.kind;
  if (low.unit === null || low.unit === high.unit) return true;
  if (high.unit === null) return low.kind === 'money';
  return low.kind === 'money' && high.kind === 'money' && (low.unit === '$' || high.unit === '$');
}

/** The unit that says more: one of the two may leave the country or the rate away. */
function longer(a: string | null, b: string | null): string | null {
  return (a?.length ?? 0) > (b?.length ?? 0) ? a : b;
}

/** The scale of the second holds for the first where that makes sense: "$40-50 billion", "1 to 2 thousand". */
function ends(low: Quantity, high: Quantity): [number, number] {
  const a = Number(low.value);
  const b = Number(high.value);
  const scale = high.numeral.scale;
  return low.numeral.scale === 1 && scale >= 1000 && Math.abs(a) < 1000 ? [a * scale, b] : [a, b];
}
