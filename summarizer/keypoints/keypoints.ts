/** Key points: sentences of the story, whole, that together say what it says. */
import type { KeyFigure, KeyPoint, Source } from '../brief';
import type { Story } from '../story';
import { finish, type Steps } from '../text/steps';
import { fitFor, sentencesInSteps } from './candidates';
import { choose } from './choose';
import { latestEntries } from './live';
import { rank } from './rank';
import { sharesOf } from './shares';

/** What the other parts found, and how many points are wanted. */
export interface KeyPointOptions {
  figures: readonly KeyFigure[];
  sources: readonly Source[];
  limit: number;
}

/**
 * @returns at most `limit` sentences, best first; fewer, or none, where the story has no sentence that can stand
 *   alone. Of a live blog whose entries are known, one sentence for each of the latest, with its time.
 */
export function findKeyPoints(story: Story, options: KeyPointOptions): KeyPoint[] {
  return finish(keyPointsInSteps(story, options));
}

export function* keyPointsInSteps(
  story: Story,
  { figures, sources, limit }: KeyPointOptions,
): Steps<KeyPoint[]> {
  const sentences = yield* sentencesInSteps(story);
  yield;
  const fit = fitFor(story, sentences);
  yield;
  const ranked = rank(story, fit, { figures, sources });
  const latest = latestEntries(story, ranked, limit);
  const chosen = latest.map(({ candidate }) => candidate);
  const points = latest.length > 0 ? chosen : choose(story, ranked, limit);
  const shares = sharesOf(sentences, points);
  return points.map(({ text, span }, at) => ({
    text,
    span,
    time: latest[at]?.time ?? null,
    share: shares[at] ?? 0,
  }));
}
