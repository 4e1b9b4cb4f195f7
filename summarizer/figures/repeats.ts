/** One figure once: the same number of the same things, said again, is another place of the first. */
import type { Candidate } from './candidate';

/** @returns the candidates without repeats; each keeps the places of its repeats */
export function mergeRepeats(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const byValue = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.quantity.unit}:${String(candidate.quantity.value)}`;
    const same = byValue.get(key) ?? [];
    const first = same.find((other) => sameThing(other, candidate));
    if (first) first.places.push({ start: candidate.label.text.start, end: candidate.label.text.end });
    else {
      kept.push(candidate);
      same.push(candidate);
      byValue.set(key, same);
    }
  }
  return kept;
}

function sameThing(a: Candidate, b: Candidate): boolean {
  const A = wordsOf(a);
  const B = wordsOf(b);
  let common = 0;
  for (const word of A) if (B.has(word)) common += 1;
  return common / Math.max(1, Math.min(A.size, B.size)) >= 0.5;
}

function wordsOf(candidate: Candidate): Set<string> {
  return new Set(candidate.label.of.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
