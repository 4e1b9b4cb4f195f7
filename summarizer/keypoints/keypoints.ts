/** Key points: sentences of the story, whole, that together say what it says. */
import type { KeyFigure, KeyPoint, Source } from '../brief';
import type { Story } from '../story';
import { type Candidate, findCandidates } from './candidates';
import { choose } from './choose';
import { latestEntries } from './live';
import { rank } from './rank';

/** What the other parts found, and how many points are wanted. */
export interface KeyPointOptions {
  figures: readonly KeyFigure[];
  sources: readonly Source[];
  limit: number;
}

/**
 * @returns at most `limit` sentences, best first; fewer, or none, where the story has no sentence that can stand
 *   alone. Of a live blog, one sentence for each of the latest entries.
 */
export function findKeyPoints(story: Story, { figures, sources, limit }: KeyPointOptions): KeyPoint[] {
  const ranked = rank(story, findCandidates(story), { figures, sources });
  const live = story.article.kind === 'live' && story.article.entries.length > 1;
  const chosen = live ? latestEntries(story, ranked, limit) : choose(story, ranked, limit);
  return chosen.map(({ text, span }) => ({ text, span }));
}

/**
 * How much of the story the points tell: the share of its content words (each as often as sentences use it) that stand
 * in the points, 0 to 1. A rough measure, for "the points cover about a third of the story".
 */
export function coverage(story: Story, points: readonly KeyPoint[]): number {
  const candidates = findCandidates(story);
  const shown = new Set(candidates.filter((c) => isShown(c, points)).flatMap((c) => [...c.stems]));
  const all = candidates.flatMap((c) => [...c.stems]);
  return all.length === 0 ? 0 : all.filter((term) => shown.has(term)).length / all.length;
}

function isShown({ span }: Candidate, points: readonly KeyPoint[]): boolean {
  return points.some((point) => point.span.start < span.end && point.span.end > span.start);
}
