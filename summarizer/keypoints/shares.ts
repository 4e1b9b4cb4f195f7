/** How much of the story the points touch on. */
import type { Candidate } from './candidates';

/**
 * A story is taken as its content words, forms of a word as one and without "the", "said", "Monday"; a word weighs as
 * many times as there are sentences with it. Headings and tables do not count.
 * @param sentences all of the story's, whether they may be points or not
 * @param points best first
 * @returns for each point, the share of that weight which its words carry and no point's before it; the sum is at most 1
 */
export function sharesOf(sentences: readonly Candidate[], points: readonly Candidate[]): number[] {
  const weights = new Map<string, number>();
  for (const { kind, stems } of sentences) {
    if (kind === 'heading' || kind === 'table') continue;
    for (const term of stems) weights.set(term, (weights.get(term) ?? 0) + 1);
  }
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return points.map(({ stems }) => {
    let own = 0;
    for (const term of stems) {
      own += weights.get(term) ?? 0;
      weights.delete(term);
    }
    return whole === 0 ? 0 : Math.floor((1000 * own) / whole) / 1000;
  });
}
