/** The way back through a product of table and vector: the gradient at the vector, and that at the table. */
import type { Table } from '../../summarizer/sources/dense';

/** Rows of numbers, one a word: the first begins at `from`, the next `stride` further on. */
export interface Rows {
  values: Float32Array;
  from: number;
  stride: number;
}

/**
 * The gradient at the vector of `addProduct`.
 * @param error the gradient at the result, read from `at`
 * @param into added to from `to` on
 */
export function vectorBack(
  { rows, columns, values }: Table,
  error: Float32Array,
  at: number,
  into: Float32Array,
  to: number,
): void {
  for (let row = 0; row < rows; row += 4) {
    const a = error[at + row] ?? 0;
    const b = error[at + row + 1] ?? 0;
    const c = error[at + row + 2] ?? 0;
    const d = error[at + row + 3] ?? 0;
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    const i = row * columns;
    const j = i + columns;
    const k = j + columns;
    const l = k + columns;
    for (let x = 0; x < columns; x++) {
      const more =
        a * (values[i + x] ?? 0) +
        b * (values[j + x] ?? 0) +
        c * (values[k + x] ?? 0) +
        d * (values[l + x] ?? 0);
      into[to + x] = (into[to + x] ?? 0) + more;
    }
  }
}

/**
 * The gradient at the table, of as many products as there are words: four words at a time, so that a number of the
 * gradient is fetched once for all four.
 */
export function tableBack(gradient: Table, vectors: Rows, errors: Rows, words: number): void {
  const { rows, columns, values } = gradient;
  for (let word = 0; word < words; word += 4) {
    const last = words - 1 - word;
    const e = errors.from + word * errors.stride;
    const v = vectors.from + word * vectors.stride;
    // Past the last word the error is nothing, whatever vector it meets.
    const second = last < 1 ? v : v + vectors.stride;
    const third = last < 2 ? v : v + 2 * vectors.stride;
    const fourth = last < 3 ? v : v + 3 * vectors.stride;
    for (let row = 0; row < rows; row++) {
      const a = errors.values[e + row] ?? 0;
      const b = last < 1 ? 0 : (errors.values[e + errors.stride + row] ?? 0);
      const c = last < 2 ? 0 : (errors.values[e + 2 * errors.stride + row] ?? 0);
      const d = last < 3 ? 0 : (errors.values[e + 3 * errors.stride + row] ?? 0);
      if (a === 0 && b === 0 && c === 0 && d === 0) continue;
      addFour(values, row * columns, columns, vectors.values, v, second, third, fourth, a, b, c, d);
    }
  }
}

function addFour(
  into: Float32Array,
  at: number,
  count: number,
  from: Float32Array,
  i: number,
  j: number,
  k: number,
  l: number,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  for (let x = 0; x < count; x++) {
    const more =
      a * (from[i + x] ?? 0) + b * (from[j + x] ?? 0) + c * (from[k + x] ?? 0) + d * (from[l + x] ?? 0);
    into[at + x] = (into[at + x] ?? 0) + more;
  }
}

/** Adds `columns` numbers, beginning at `at`, to a row of a table. */
export function addToRow({ columns, values }: Table, row: number, from: Float32Array, at: number): void {
  const to = row * columns;
  for (let i = 0; i < columns; i++) values[to + i] = (values[to + i] ?? 0) + (from[at + i] ?? 0);
}
