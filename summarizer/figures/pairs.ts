/** Neighbours that are one quantity. */
import type { Quantity } from './quantity';

/**
 * @param join gives two neighbours as one, or null where they are two
 * @returns the quantities, from left to right, each joined to the one before where it goes with it
 */
export function joinPairs(
  quantities: readonly Quantity[],
  join: (before: Quantity, quantity: Quantity) => Quantity | null,
): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const whole = before && join(before, quantity);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(quantity);
  }
  return joined;
}
