/** How an operation's cost grows when its input grows eightfold: about 8 when it is linear, 64 when it is quadratic. */

export const TIMES = 8;
/** Linear work measures 6 to 10, with a sort a little more; what compares all with all is far beyond. */
export const LINEAR = 12;

/** Below this a measurement is mostly the clock's grain and the rubbish collector. */
const LEAST_MS = 6;
const ROUNDS = 4;
const LARGEST = 256;

/**
 * The least processor time of several alternating runs on each size: other work on the machine can only add to it. The
 * small size is doubled until it takes long enough to be told from noise, so cheap work is measured on long inputs and
 * dear work on short ones.
 *
 * @param make gives an input of so many units
 * @param units to begin with: a text grows long before a small square in its cost shows
 * @returns the cost of eight times the input over the cost of the input itself
 */
export function growth<T>(make: (units: number) => T, run: (input: T) => unknown, units = 1): number {
  const size = enough(make, run, units);
  const [small, large] = [make(size), make(size * TIMES)];
  let [quick, slow] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    quick = Math.min(quick, cost(run, small));
    slow = Math.min(slow, cost(run, large));
    if (slow > quick * TIMES * TIMES) break;
  }
  return slow / Math.max(quick, 1);
}

function enough<T>(make: (units: number) => T, run: (input: T) => unknown, units: number): number {
  return units >= LARGEST || least(run, make(units)) >= LEAST_MS ? units : enough(make, run, units * 2);
}

function least<T>(run: (input: T) => unknown, input: T): number {
  return Math.min(cost(run, input), cost(run, input), cost(run, input));
}

/** Milliseconds of processor time, not of the clock: the test may share its machine. */
function cost<T>(run: (input: T) => unknown, input: T): number {
  const start = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
