/**
 * A linear-chain conditional random field over three labels (Lafferty et al. 2001): other, source, content.
 * Scores come in, the best path or the sum over all paths comes out; training uses the same code.
 */
export const Label = { other: 0, source: 1, content: 2 } as const;

export const LABELS = 3;

/** Scores of one window: `emit[i * 3 + l]`, and `step[i * 9 + p * 3 + l]` for going from label p at i-1 to l at i. */
export interface Lattice {
  length: number;
  emit: Float32Array;
  step: Float32Array;
}

export function newLattice(most: number): Lattice {
  return { length: 0, emit: new Float32Array(most * LABELS), step: new Float32Array(most * LABELS * LABELS) };
}

/** States of the search: the three labels before any content, and the same after some. */
const STATES = 6;

/**
 * @returns the best label of each word among the labellings with some content; whether there is any
 * attribution at all is a question of `someContent`
 */
export function bestPath({ length, emit, step }: Lattice): Uint8Array {
  const back = new Uint8Array(length * STATES);
  const never = -1e9;
  let score = new Float64Array(STATES).fill(never);
  let next = new Float64Array(STATES);
  score[Label.other] = emit[Label.other] ?? 0;
  score[Label.source] = emit[Label.source] ?? 0;
  score[3 + Label.content] = emit[Label.content] ?? 0;
  for (let i = 1; i < length; i++) {
    next.fill(never);
    for (let from = 0; from < STATES; from++) {
      const p = from % 3;
      for (let l = 0; l < LABELS; l++) {
        const to = from >= 3 || l === Label.content ? 3 + l : l;
        const s = (score[from] ?? never) + (step[i * 9 + p * 3 + l] ?? 0) + (emit[i * LABELS + l] ?? 0);
        if (s <= (next[to] ?? never)) continue;
        next[to] = s;
        back[i * STATES + to] = from;
      }
    }
    [score, next] = [next, score];
  }
  const path = new Uint8Array(length);
  let state = 3;
  for (let s = 4; s < STATES; s++) if ((score[s] ?? never) > (score[state] ?? never)) state = s;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = state % 3;
    state = back[i * STATES + state] ?? 0;
  }
  return path;
}

/** Probability that anything at all is content. */
export function someContent(lattice: Lattice, alpha: Float64Array): number {
  const total = forward(lattice, alpha);
  const { length, emit, step } = lattice;
  let other = emit[Label.other] ?? 0;
  let source = emit[Label.source] ?? 0;
  for (let i = 1; i < length; i++) {
    const o = logTwo(other + (step[i * 9] ?? 0), source + (step[i * 9 + 3] ?? 0)) + (emit[i * LABELS] ?? 0);
    source =
      logTwo(other + (step[i * 9 + 1] ?? 0), source + (step[i * 9 + 4] ?? 0)) + (emit[i * LABELS + 1] ?? 0);
    other = o;
  }
  return 1 - Math.exp(logTwo(other, source) - total);
}

function logTwo(a: number, b: number): number {
  const most = Math.max(a, b);
  return most + Math.log1p(Math.exp(-Math.abs(a - b)));
}

/** Logarithm of the sum over all paths, with the forward scores on the way. */
export function forward({ length, emit, step }: Lattice, alpha: Float64Array): number {
  for (let l = 0; l < LABELS; l++) alpha[l] = emit[l] ?? 0;
  for (let i = 1; i < length; i++) {
    const at = (i - 1) * LABELS;
    for (let l = 0; l < LABELS; l++) {
      const s = i * 9 + l;
      alpha[i * LABELS + l] =
        (emit[i * LABELS + l] ?? 0) +
        logSum(
          (alpha[at] ?? 0) + (step[s] ?? 0),
          (alpha[at + 1] ?? 0) + (step[s + 3] ?? 0),
          (alpha[at + 2] ?? 0) + (step[s + 6] ?? 0),
        );
    }
  }
  const last = (length - 1) * LABELS;
  return logSum(alpha[last] ?? 0, alpha[last + 1] ?? 0, alpha[last + 2] ?? 0);
}

export function logSum(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}

/** Score of one labelling. */
export function pathScore({ length, emit, step }: Lattice, path: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const l = path[i] ?? 0;
    sum += emit[i * LABELS + l] ?? 0;
    if (i > 0) sum += step[i * 9 + (path[i - 1] ?? 0) * 3 + l] ?? 0;
  }
  return sum;
}
