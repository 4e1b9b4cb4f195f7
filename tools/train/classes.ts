/**
 * Word classes from running text: words with the same neighbours share a class (distributional clustering
 * in the manner of Schütze 1995: vectors of frequent left and right neighbours, spherical k-means).
 */
import { hashText } from '../../summarizer/sources/sheet';

const CLASSES = 160;
const NEIGHBOURS = 400;
const LEAST = 4;
const ROUNDS = 12;

type Vector = Map<number, number>;

/** @returns class (1 to 255) per hash of a word; words seen too seldom have none */
export function clusterWords(sentences: readonly (readonly string[])[]): Map<number, number> {
  const count = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) count.set(word, (count.get(word) ?? 0) + 1);
  const ranked = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const neighbours = new Map(ranked.slice(0, NEIGHBOURS).map(([word], index) => [word, index]));
  const words = ranked.filter(([, n]) => n >= LEAST).map(([word]) => word);
  const vectors = vectorsOf(sentences, new Set(words), neighbours);
  const list = words.map((word) => normal(vectors.get(word) ?? new Map()));
  const centres = kMeans(list);
  return new Map(words.map((word, index) => [hashText(word), centres[index] ?? 0]));
}

function vectorsOf(
  sentences: readonly (readonly string[])[],
  words: ReadonlySet<string>,
  neighbours: ReadonlyMap<string, number>,
): Map<string, Vector> {
  const vectors = new Map<string, Vector>();
  const bump = (word: string, key: number | undefined) => {
    if (key === undefined) return;
    let vector = vectors.get(word);
    if (!vector) {
      vector = new Map();
      vectors.set(word, vector);
    }
    vector.set(key, (vector.get(key) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    sentence.forEach((word, at) => {
      if (!words.has(word)) return;
      const left = at === 0 ? NEIGHBOURS : neighbours.get(sentence[at - 1] ?? '');
      const right = at === sentence.length - 1 ? NEIGHBOURS : neighbours.get(sentence[at + 1] ?? '');
      bump(word, left);
      bump(word, right === undefined ? undefined : right + NEIGHBOURS + 1);
    });
  }
  // The ending of a word is a neighbour of a kind: it steadies the seldom ones.
  for (const word of words) {
    const n = vectors.get(word)?.size ?? 0;
    const vector = vectors.get(word) ?? new Map<number, number>();
    const ending = 2 * NEIGHBOURS + 2 + (Math.abs(hashText(word.slice(-3))) % 997);
    vector.set(ending, 0.5 + Math.min(n, 4) * 0.25);
    vectors.set(word, vector);
  }
  return vectors;
}

/** Square roots tame the most frequent neighbours. */
function normal(vector: Vector): Vector {
  const rooted = [...vector].map(([key, n]): [number, number] => [key, Math.sqrt(n)]);
  const length = Math.sqrt(rooted.reduce((sum, [, n]) => sum + n * n, 0)) || 1;
  return new Map(rooted.map(([key, n]) => [key, n / length]));
}

const WIDTH = 2 * NEIGHBOURS + 2 + 997;

function kMeans(list: readonly Vector[]): Uint8Array {
  const assigned = new Uint8Array(list.length);
  // The most frequent words, evenly spaced, are the first centres: no randomness.
  let centres = Array.from({ length: CLASSES }, (_, c) =>
    dense(list[Math.floor((c * Math.min(list.length, 3 * CLASSES)) / CLASSES)]),
  );
  for (let round = 0; round < ROUNDS; round++) {
    list.forEach((vector, index) => {
      let best = -1;
      centres.forEach((centre, c) => {
        let dot = 0;
        for (const [key, n] of vector) dot += n * (centre[key] ?? 0);
        if (dot > best) {
          best = dot;
          assigned[index] = c + 1;
        }
      });
    });
    centres = recentre(list, assigned, centres);
  }
  return assigned;
}

function dense(vector: Vector | undefined): Float32Array {
  const out = new Float32Array(WIDTH);
  for (const [key, n] of vector ?? []) out[key] = n;
  return out;
}

function recentre(list: readonly Vector[], assigned: Uint8Array, old: Float32Array[]): Float32Array[] {
  const sums = old.map(() => new Float32Array(WIDTH));
  list.forEach((vector, index) => {
    const sum = sums[(assigned[index] ?? 1) - 1];
    if (sum) for (const [key, n] of vector) sum[key] = (sum[key] ?? 0) + n;
  });
  return sums.map((sum, c) => {
    const length = Math.sqrt(sum.reduce((total, n) => total + n * n, 0));
    return length > 0 ? sum.map((n) => n / length) : (old[c] ?? sum);
  });
}
