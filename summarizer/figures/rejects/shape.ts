/** What several tests ask of a quantity. */
import type { Quantity } from '../quantity';

/** The numbers it states: none, one, or the two ends of a range. */
export function numbersOf(q: Quantity): number[] {
  if (q.value === null) return [];
  return Array.isArray(q.value) ? q.value : [q.value];
}

/** Nothing but a number: no unit, no scale word, no fraction. */
export function bareNumber(q: Quantity): boolean {
  return q.unit === null && q.vague === null && !q.fraction && q.numeral.scale === 1;
}
