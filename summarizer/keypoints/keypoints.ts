import type { KeyFigure, KeyPoint, Source } from '../brief';
import type { Story } from '../story';

/** What the other parts found, and how many points are wanted. */
export interface KeyPointOptions {
  figures: readonly KeyFigure[];
  sources: readonly Source[];
  limit: number;
}

export function findKeyPoints(story: Story, { limit }: KeyPointOptions): KeyPoint[] {
  return story.sentences
    .slice(0, limit)
    .map(({ start, end }) => ({ text: story.text.slice(start, end), span: { start, end } }));
}
