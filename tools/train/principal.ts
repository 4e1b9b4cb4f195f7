/** Principal axes of a cloud of vectors (Pearson 1901), by the rotations of Jacobi (1846). */

/** @returns the mean, and the axes along which the vectors differ most, the first the most */
export function principalAxes(
  vectors: readonly Float64Array[],
  count: number,
): { mean: Float64Array; axes: number[][] } {
  const size = vectors[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const vector of vectors)
    vector.forEach((value, i) => {
      mean[i] = (mean[i] ?? 0) + value / vectors.length;
    });
  const spread = covariance(vectors, mean);
  const axes = identity(size);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(spread, axes, p, q);
  }
  const order = spread.map((row, i) => [row[i] ?? 0, i] as const).sort((a, b) => b[0] - a[0]);
  return { mean, axes: order.slice(0, count).map(([, i]) => axes.map((row) => row[i] ?? 0)) };
}

/** Ten are plenty: every one squares what is left beside the diagonal. */
const SWEEPS = 10;

const identity = (size: number) =>
  Array.from({ length: size }, (_, i) => new Float64Array(size).fill(1, i, i + 1));

function covariance(vectors: readonly Float64Array[], mean: Float64Array): Float64Array[] {
  const sums = Array.from(mean, () => new Float64Array(mean.length));
  for (const vector of vectors) {
    const less = vector.map((value, i) => value - (mean[i] ?? 0));
    sums.forEach((row, i) => {
      const own = less[i] ?? 0;
      for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) + own * (less[j] ?? 0);
    });
  }
  return sums;
}

/** Turns axes p and q until the two no longer vary together. */
function rotate(spread: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const together = spread[p]?.[q] ?? 0;
  if (Math.abs(together) < 1e-12) return;
  const angle = ((spread[q]?.[q] ?? 0) - (spread[p]?.[p] ?? 0)) / (2 * together);
  const tangent = Math.sign(angle || 1) / (Math.abs(angle) + Math.sqrt(angle * angle + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (row: Float64Array) => {
    const [a, b] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  };
  for (const row of spread) turn(row);
  const [first, second] = [spread[p], spread[q]];
  if (!first || !second) return;
  for (let i = 0; i < first.length; i++) {
    const [a, b] = [first[i] ?? 0, second[i] ?? 0];
    first[i] = cosine * a - sine * b;
    second[i] = sine * a + cosine * b;
  }
  for (const row of axes) turn(row);
}
