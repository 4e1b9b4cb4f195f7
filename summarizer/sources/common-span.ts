/** How much of the text several spans hold, and how much of it two lists of them have in common. */
import type { Span } from '../brief';

/** @returns characters; spans that overlap count each */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** @returns characters that stand in both lists; 0 where they do not meet */
export function sharedBy(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}
