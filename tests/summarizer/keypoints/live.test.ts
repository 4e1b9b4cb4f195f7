import { describe, expect, it } from 'vitest';
import { type LiveEntry, plainArticle } from '../../../summarizer/article';
import { findKeyPoints } from '../../../summarizer/keypoints/keypoints';
import { english } from '../../../summarizer/languages/en/index';
import { readStory } from '../../../summarizer/story';

const POSTS = [
  'The bridge over the Tarn has reopened to walkers, the council said in a statement.',
  'Divers have reached the second pier of the bridge and found no new cracks.',
  'The council of Tarnfield met at nine and voted to close the bridge for a year.',
];

function latest(times: readonly (string | null)[], posts: readonly string[] = POSTS, limit = 5) {
  const article = plainArticle(posts, { kind: 'live', headline: 'Tarnfield bridge: latest' });
  article.entries = article.blocks.map(({ start, end }, at): LiveEntry => {
    return { time: times[at] ?? null, span: { start, end } };
  });
  const story = readStory(article, english, null, () => {});
  return findKeyPoints(story, { figures: [], sources: [], limit }).map(({ text, time }) => [
    posts.indexOf(text),
    time,
  ]);
}

describe('the points of a live blog', () => {
  it('are its latest entries, latest first, with their times', () => {
    const times = ['2026-01-09T15:47:00Z', '2026-01-09T14:20:00Z', '2026-01-09T09:05:00Z'];
    expect(latest(times)).toEqual(times.map((time, at) => [at, time]));
    expect(latest(times, POSTS, 2)).toHaveLength(2);
  });

  it('a pinned entry stands where its time belongs, by the hour of Greenwich', () => {
    const times = ['2026-01-08T08:00:00Z', '2026-01-09T15:00:00+01:00', '2026-01-09T14:30:00Z'];
    expect(latest(times).map(([at]) => at)).toEqual([2, 1, 0]);
  });

  it('of a page with its oldest entry first, are turned round', () => {
    expect(latest(['2026-01-09T08:00', '2026-01-09T09:00', '2026-01-09T10:00']).map(([at]) => at)).toEqual([
      2, 1, 0,
    ]);
  });

  it('keep the page’s order where it prints clock times or none', () => {
    expect(latest(['15:47', '09:10', '23:59'])).toEqual([
      [0, '15:47'],
      [1, '09:10'],
      [2, '23:59'],
    ]);
    expect(latest([null, null, null]).map(([at]) => at)).toEqual([0, 1, 2]);
  });

  it('an entry without a time stays below its neighbour', () => {
    const times = ['2026-01-08T08:00:00Z', null, '2026-01-09T14:30:00Z'];
    expect(latest(times).map(([at]) => at)).toEqual([2, 0, 1]);
  });

  it('leave out an entry that says nothing by itself', () => {
    const times = ['2026-01-09T15:47:00Z', '2026-01-09T14:20:00Z', '2026-01-09T09:05:00Z'];
    const posts = ['He was not amused by any of it, they say.', ...POSTS.slice(1)];
    expect(latest(times, posts).map(([at]) => at)).toEqual([1, 2]);
  });
});
