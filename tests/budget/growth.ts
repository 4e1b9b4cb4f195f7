/** How an operation's time grows when its input grows eightfold: about 8 when it is linear, 64 when it is quadratic. */

export const TIMES = 8;
/** Linear work measures 7 to 10, a sort a little more; what compares all with all is far beyond. */
export const LINEAR = 12;

/** Below this a measurement is mostly the clock and the rubbish collector. */
const LEAST_MS = 4;
const ROUNDS = 5;
const LARGEST = 64;

/**
 * The least of several alternating runs on each size: another process on the machine can only add to a time.
 * The small size is doubled until it takes long enough to be told from noise.
 *
 * @param run does the work on an input of `units` units
 * @returns the time for eight times the input over the time for the input itself
 */
export function growth<T>(make: (units: number) => T, run: (input: T) => unknown): number {
  let units = 1;
  while (units < LARGEST && least(run, make(units)) < LEAST_MS) units *= 2;
  const [small, large] = [make(units), make(units * TIMES)];
  let [quick, slow] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    quick = Math.min(quick, time(run, small));
    slow = Math.min(slow, time(run, large));
  }
  return slow / Math.max(quick, LEAST_MS / 8);
}

function least<T>(run: (input: T) => unknown, input: T): number {
  return Math.min(time(run, input), time(run, input), time(run, input));
}

function time<T>(run: (input: T) => unknown, input: T): number {
  const start = performance.now();
  run(input);
  return performance.now() - start;
}
