/** Arithmetic of the network: tables of numbers in row order, and the one product that takes nearly all of its time. */

/** `values[row * columns + column]`, in units of `unit`. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
  /** 1, but for tables shipped in integers: they are few numbers at a time, and turned into what they stand for only then. */
  readonly unit: number;
}

export function newTable(rows: number, columns: number): Table {
  return { rows, columns, values: new Float32Array(rows * columns), unit: 1 };
}

/** A table to multiply by. */
export interface Factor extends Table {
  /**
   * The same numbers in the order in which a product takes them: four rows side by side, column by column. A plain list
   * of numbers, which V8 reads twice as fast as a typed array that it does not know beforehand. `values` stay what is
   * learnt and written; `layOut` follows them.
   */
  readonly byFours: number[];
}

/** @param table its number of rows is a multiple of four */
export function factorOf(table: Table): Factor {
  return { ...table, byFours: [] };
}

/** To be called before the first product, and again when `values` have changed. */
export function layOut({ rows, columns, values, unit, byFours }: Factor): void {
  byFours.length = 0;
  const number = (at: number) => Math.fround((values[at] ?? 0) * unit);
  for (let row = 0; row < rows; row += 4) {
    const end = (row + 1) * columns;
    for (let at = row * columns; at < end; at++) {
      byFours.push(number(at), number(at + columns), number(at + 2 * columns), number(at + 3 * columns));
    }
  }
}

/**
 * Adds table × vector to `into`. Four rows at a time: one load of the vector serves four sums. Each sum is taken in the
 * order of the columns, so that the answer does not hang on it.
 * @param from where the vector begins in `vector`
 * @param at where the result begins in `into`
 */
export function addProduct(
  { rows, columns, byFours }: Factor,
  vector: Float32Array,
  from: number,
  into: Float32Array,
  at: number,
): void {
  const end = from + columns;
  const last = at + rows;
  let next = 0;
  for (let row = at; row < last; row += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let x = from; x < end; x++) {
      const v = vector[x] ?? 0;
      a += (byFours[next] ?? 0) * v;
      b += (byFours[next + 1] ?? 0) * v;
      c += (byFours[next + 2] ?? 0) * v;
      d += (byFours[next + 3] ?? 0) * v;
      next += 4;
    }
    into[row] = (into[row] ?? 0) + a;
    into[row + 1] = (into[row + 1] ?? 0) + b;
    into[row + 2] = (into[row + 2] ?? 0) + c;
    into[row + 3] = (into[row + 3] ?? 0) + d;
  }
}

/** Adds one row of a table to `into`. */
export function addRow({ columns, values, unit }: Table, row: number, into: Float32Array, at: number): void {
  const from = row * columns;
  for (let i = 0; i < columns; i++) {
    into[at + i] = (into[at + i] ?? 0) + Math.fround((values[from + i] ?? 0) * unit);
  }
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The logistic curve at every 256th from -`REACH` to `REACH`, beyond which it is as good as flat. */
const REACH = 16;
const FINENESS = 256;
const CURVE = Array.from({ length: 2 * REACH * FINENESS + 2 }, (_, i) => logistic(i / FINENESS - REACH));

/** The same to six digits, in a fraction of the time: a text of 800 words asks for it a quarter of a million times. */
export function quickLogistic(x: number): number {
  const near = x > REACH ? REACH : x < -REACH ? -REACH : x;
  const place = (near + REACH) * FINENESS;
  const before = place | 0;
  const low = CURVE[before] ?? 0;
  return low + (place - before) * ((CURVE[before + 1] ?? 0) - low);
}
