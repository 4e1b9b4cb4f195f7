/** Live blogs: what happened last, one sentence an entry. */
import type { Story } from '../story';
import type { Candidate } from './candidates';
import type { Ranked } from './rank';

/**
 * @param ranked every candidate, best first
 * @returns for each of the latest entries its best sentence that can stand alone, in the page's order (newest first)
 */
export function latestEntries(story: Story, ranked: readonly Ranked[], limit: number): Candidate[] {
  const points: Candidate[] = [];
  for (const { span } of story.article.entries) {
    if (points.length === limit) break;
    const inside = ranked.filter(({ candidate: c }) => c.span.start >= span.start && c.span.end <= span.end);
    const best = inside.find(({ candidate }) => !candidate.leans) ?? null;
    if (best) points.push(best.candidate);
  }
  return points;
}
