/**
 * How much of a text was found, by its 4-token shingles: a port of the metric of Zyte's
 * article-extraction-benchmark, so that figures can be held against published ones.
 */

export interface Overlap {
  precision: number;
  recall: number;
  f1: number;
}

/** Soft hyphens and joints of no width: some golds keep them, some do not. */
export const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const TOKEN = /[\p{L}\p{N}_]+/gu;

export function tokens(text: string): string[] {
  return text.replace(UNSEEN, '').match(TOKEN) ?? [];
}

/** The multiset of the text's n-token shingles; one shorter shingle for a shorter text. */
function shingles(words: string[], n: number): Map<string, number> {
  const found = new Map<string, number>();
  const last = Math.max(1, words.length - n + 1);
  for (let i = 0; i < last; i += 1) {
    const key = words.slice(i, i + n).join(' ');
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

export function overlap(gold: string, found: string): Overlap {
  const want = shingles(tokens(gold), 4);
  const have = shingles(tokens(found), 4);
  let hit = 0;
  let wanted = 0;
  let had = 0;
  for (const [key, count] of want) {
    wanted += count;
    hit += Math.min(count, have.get(key) ?? 0);
  }
  for (const count of have.values()) had += count;
  const precision = ratio(hit, had);
  const recall = ratio(hit, wanted);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** The share of a paragraph's 3-token shingles that stand in the text. */
export function kept(paragraph: string, found: string): number {
  const want = shingles(tokens(paragraph), 3);
  const have = shingles(tokens(found), 3);
  let hit = 0;
  let wanted = 0;
  for (const [key, count] of want) {
    wanted += count;
    hit += Math.min(count, have.get(key) ?? 0);
  }
  return ratio(hit, wanted);
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
