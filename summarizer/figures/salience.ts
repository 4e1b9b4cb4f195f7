/** How much a reader wants to see a figure: a short sum of reasons, squeezed to 0..1. */
import type { Candidate } from './candidate';

/** Each reason with its weight. */
const WEIGHTS = {
  base: -1,
  lede: 1.2,
  early: 0.6,
  late: -0.6,
  headline: 1.2,
  toll: 1.2,
  money: 0.9,
  percent: 0.8,
  change: 0.5,
  hedge: 0.4,
  large: 0.5,
  small: -0.5,
  single: -1.5,
  time: -1.1,
  repeated: 0.5,
} as const;

export type Reason = keyof typeof WEIGHTS;

/** @returns a number between 0 and 1, for ordering only */
export function salience(reasons: readonly Reason[]): number {
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], WEIGHTS.base as number);
  return 1 / (1 + Math.exp(-sum));
}

/** What speaks for and against a figure. */
export function reasonsFor(
  c: Candidate,
  headlineNumbers: ReadonlySet<number>,
  tolls: ReadonlySet<string>,
): Reason[] {
  const { quantity: q } = c;
  const value = Array.isArray(q.value) ? q.value[1] : q.value;
  const reasons: (Reason | false)[] = [
    c.sentence.block === 0 && 'lede',
    c.sentence.block > 0 && c.sentence.block < 5 && 'early',
    c.sentence.block > 15 && 'late',
    value !== null && value > 2 && headlineNumbers.has(value) && 'headline',
    q.kind === 'count' && c.tokens.some((t) => tolls.has(t.lower)) && 'toll',
    q.kind === 'money' && 'money',
    q.kind === 'percent' && 'percent',
    c.change !== null && 'change',
    q.hedge !== null && 'hedge',
    value !== null && value >= 1000 && 'large',
    q.kind === 'count' && value !== null && value > 1 && value < 4 && 'small',
    q.kind === 'count' && value === 1 && 'single',
    q.kind === 'time' && 'time',
    c.places.length > 0 && 'repeated',
  ];
  return reasons.filter((reason): reason is Reason => reason !== false);
}
