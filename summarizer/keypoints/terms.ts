/** Content words of sentences, and how central each sentence is to the story. */
import { withoutPossessive } from '../text/possessive';
import type { KeyPointWords } from './words';

export interface Terms {
  /** Content stems of a piece of text, each once. */
  of(text: string): Set<string>;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

const ready = new WeakMap<KeyPointWords, Terms>();

export function termsFor(words: KeyPointWords): Terms {
  const known = ready.get(words);
  if (known) return known;
  const terms = build(words);
  ready.set(words, terms);
  return terms;
}

function build(words: KeyPointWords): Terms {
  const stop = new Set(words.stopwords);
  return {
    of(text) {
      const stems = new Set<string>();
      for (const [word] of text.toLowerCase().matchAll(WORD)) {
        const plain = withoutPossessive(word);
        if (plain.length > 1 && !stop.has(plain)) stems.add(stem(plain, words.endings));
      }
      return stems;
    },
  };
}

/** A light stemmer: the longest known ending goes, when four letters stay. */
function stem(word: string, endings: readonly string[]): string {
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= 4);
  return ending ? word.slice(0, word.length - ending.length) : word;
}

/** How much each stem weighs in the story: the logarithm of the number of sentences that use it. */
export function centroid(sentences: readonly ReadonlySet<string>[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const stems of sentences) {
    for (const term of stems) uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  for (const [term, count] of uses) {
    if (count < 2) uses.delete(term);
    else uses.set(term, Math.log2(count));
  }
  return uses;
}

/** Share of the story's weight that a set of stems carries, damped by its length (pivoted, so that long is not best). */
export function centrality(stems: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of stems) sum += weights.get(term) ?? 0;
  return sum / (6 + stems.size);
}

/** Overlap of two sets, relative to the smaller one. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const term of small) if (large.has(term)) common++;
  return common / small.size;
}
