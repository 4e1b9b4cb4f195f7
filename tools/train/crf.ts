/** The gradient of a conditional random field: what it expects of each label and step, less what is annotated. */
import { forward, LABELS, type Lattice, logSum, pathScore } from '../../summarizer/sources/lattice';

export interface CrfRoom {
  alpha: Float64Array;
  beta: Float64Array;
}

export function newCrfRoom(most: number): CrfRoom {
  return { alpha: new Float64Array(most * LABELS), beta: new Float64Array(most * LABELS) };
}

/**
 * @param gold the annotated label of each word
 * @param errors filled with the gradient at the scores, three labels and nine steps a word
 * @returns minus the logarithm of the annotated labelling's probability
 */
export function crfErrors(lattice: Lattice, gold: Uint8Array, room: CrfRoom, errors: Float32Array): number {
  const total = forward(lattice, room.alpha);
  backward(lattice, room.beta);
  for (let i = 0; i < lattice.length; i++) {
    labelErrors(i, gold, room, total, errors);
    stepErrors(lattice, i, gold, room, total, errors);
  }
  return total - pathScore(lattice, gold);
}

function labelErrors(
  i: number,
  gold: Uint8Array,
  { alpha, beta }: CrfRoom,
  total: number,
  errors: Float32Array,
): void {
  for (let l = 0; l < LABELS; l++) {
    const expected = Math.exp((alpha[i * LABELS + l] ?? 0) + (beta[i * LABELS + l] ?? 0) - total);
    errors[i * 12 + l] = expected - (gold[i] === l ? 1 : 0);
  }
}

/** No step leads to the first word. */
function stepErrors(
  { emit, step }: Lattice,
  i: number,
  gold: Uint8Array,
  { alpha, beta }: CrfRoom,
  total: number,
  errors: Float32Array,
): void {
  const row = i * 12 + LABELS;
  errors.fill(0, row, row + LABELS * LABELS);
  if (i === 0) return;
  for (let s = 0; s < LABELS * LABELS; s++) {
    const p = Math.floor(s / LABELS);
    const l = s % LABELS;
    const path = (alpha[(i - 1) * LABELS + p] ?? 0) + (step[i * 9 + s] ?? 0) + (emit[i * LABELS + l] ?? 0);
    const expected = Math.exp(path + (beta[i * LABELS + l] ?? 0) - total);
    errors[row + s] = expected - (gold[i - 1] === p && gold[i] === l ? 1 : 0);
  }
}

function backward({ length, emit, step }: Lattice, beta: Float64Array): void {
  for (let l = 0; l < LABELS; l++) beta[(length - 1) * LABELS + l] = 0;
  for (let i = length - 2; i >= 0; i--) {
    for (let p = 0; p < LABELS; p++) {
      const s = (i + 1) * 9 + p * LABELS;
      const e = (i + 1) * LABELS;
      beta[i * LABELS + p] = logSum(
        (step[s] ?? 0) + (emit[e] ?? 0) + (beta[e] ?? 0),
        (step[s + 1] ?? 0) + (emit[e + 1] ?? 0) + (beta[e + 1] ?? 0),
        (step[s + 2] ?? 0) + (emit[e + 2] ?? 0) + (beta[e + 2] ?? 0),
      );
    }
  }
}
