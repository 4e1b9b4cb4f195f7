/** Arithmetic of the network: tables of numbers in row order, and the one product that takes nearly all of its time. */

/** `values[row * columns + column]`. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

export function newTable(rows: number, columns: number): Table {
  return { rows, columns, values: new Float32Array(rows * columns) };
}

/**
 * Adds table × vector to `into`. Four rows and two columns at a time: one load of the vector serves four sums, six
 * times as fast as one by one. Each sum is taken in the order of the columns, so that the answer does not hang on it.
 * @param table its number of rows is a multiple of four, that of its columns of two
 * @param from where the vector begins in `vector`
 * @param at where the result begins in `into`
 */
export function addProduct(
  { rows, columns, values }: Table,
  vector: Float32Array,
  from: number,
  into: Float32Array,
  at: number,
): void {
  for (let row = 0; row < rows; row += 4) {
    const i = row * columns;
    const j = i + columns;
    const k = j + columns;
    const l = k + columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let x = 0; x < columns; x += 2) {
      const v = vector[from + x] ?? 0;
      const w = vector[from + x + 1] ?? 0;
      a += (values[i + x] ?? 0) * v;
      a += (values[i + x + 1] ?? 0) * w;
      b += (values[j + x] ?? 0) * v;
      b += (values[j + x + 1] ?? 0) * w;
      c += (values[k + x] ?? 0) * v;
      c += (values[k + x + 1] ?? 0) * w;
      d += (values[l + x] ?? 0) * v;
      d += (values[l + x + 1] ?? 0) * w;
    }
    into[at + row] = (into[at + row] ?? 0) + a;
    into[at + row + 1] = (into[at + row + 1] ?? 0) + b;
    into[at + row + 2] = (into[at + row + 2] ?? 0) + c;
    into[at + row + 3] = (into[at + row + 3] ?? 0) + d;
  }
}

/** Adds one row of a table to `into`. */
export function addRow({ columns, values }: Table, row: number, into: Float32Array, at: number): void {
  const from = row * columns;
  for (let i = 0; i < columns; i++) into[at + i] = (into[at + i] ?? 0) + (values[from + i] ?? 0);
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The logistic curve at every 256th from -`REACH` to `REACH`, beyond which it is as good as flat. */
const REACH = 16;
const FINENESS = 256;
const CURVE = Float64Array.from({ length: 2 * REACH * FINENESS + 2 }, (_, i) =>
  logistic(i / FINENESS - REACH),
);

/** The same to six digits, in a quarter of the time: a text of 800 words asks for it a quarter of a million times. */
export function quickLogistic(x: number): number {
  const place = (Math.max(-REACH, Math.min(REACH, x)) + REACH) * FINENESS;
  const before = Math.floor(place);
  const low = CURVE[before] ?? 0;
  return low + (place - before) * ((CURVE[before + 1] ?? 0) - low);
}
