import { describe, expect, it } from 'vitest';
import type { Article } from '../../../summarizer/article';
import { newsPage, PARAGRAPHS, read } from './pages';

const ADDRESS = 'https://www.northwatch.example/news/live/harbour-bridge';

interface Post {
  headline: string;
  clock?: string;
  time?: string;
}

const POSTS: Post[] = [
  { headline: 'Bridge open again', clock: '15:47', time: '2026-01-09T15:47:00Z' },
  { headline: 'Last girder in place', clock: '14:20', time: '2026-01-09T14:20:00Z' },
  { headline: 'Ferry stops at noon', clock: '12:02', time: '2026-01-09T12:02:00Z' },
  { headline: 'Mayor on her way', clock: '09:30', time: '2026-01-09T09:30:00Z' },
];

function page(posts: readonly Post[], listed: readonly Post[] | null): string {
  const update = ({ headline, time }: Post, at: number) => ({
    '@type': 'BlogPosting',
    headline,
    datePublished: time,
    articleBody: `<p>${PARAGRAPHS[at % PARAGRAPHS.length]}</p>`,
  });
  const ld = { '@type': 'LiveBlogPosting', headline: 'Live', liveBlogUpdate: listed?.map(update) };
  const body = posts
    .map(({ headline, clock }, at) => {
      const when = clock ? `<p>${clock}</p>` : '';
      return `${when}<h3>${headline}</h3><p>${PARAGRAPHS[at % PARAGRAPHS.length]}</p>`;
    })
    .join('');
  const head = `<script type="application/ld+json">${JSON.stringify(ld)}</script>`;
  return newsPage({ head, body });
}

const opening = ({ text, entries }: Article) =>
  entries.map(({ time, span }) => [time, text.slice(span.start, span.end).split('\n')[0]]);

describe('the entries of a live blog', () => {
  it('are those the page lists, with their times, found by their headlines', () => {
    const unstamped = POSTS.map(({ headline, time = '' }) => ({ headline, time }));
    expect(opening(read(page(unstamped, POSTS), ADDRESS))).toEqual(
      POSTS.map(({ headline, time }) => [time, headline]),
    );
  });

  it('are found by how they begin where their headlines are not in the page', () => {
    const others = POSTS.map(({ time = '' }, at) => ({ headline: `Update no. ${at}`, time }));
    const article = read(
      page(
        POSTS.map(({ headline }) => ({ headline })),
        others,
      ),
      ADDRESS,
    );
    expect(opening(article).map(([time]) => time)).toEqual(POSTS.map(({ time }) => time));
    expect(opening(article)[0]?.[1]).toBe(PARAGRAPHS[0]);
  });

  it('begin below the lines that state a time where the page lists none', () => {
    const article = read(page(POSTS, null), ADDRESS);
    expect(opening(article)).toEqual(POSTS.map(({ headline, clock }) => [clock, headline]));
  });

  it('have no time where the page lists the others but not them', () => {
    const listed = POSTS.filter((_, at) => at !== 1);
    expect(opening(read(page(POSTS, listed), ADDRESS)).map(([time]) => time)).toEqual([
      '2026-01-09T15:47:00Z',
      null,
      '2026-01-09T12:02:00Z',
      '2026-01-09T09:30:00Z',
    ]);
  });

  it('are none where nothing tells one from the next, or there is but one', () => {
    const plain = POSTS.map(({ headline }) => ({ headline }));
    expect(read(page(plain, null), ADDRESS).entries).toEqual([]);
    expect(read(page(plain, POSTS.slice(0, 1)), ADDRESS).entries).toEqual([]);
  });

  it('are none of a story, whatever times stand in it', () => {
    const story = newsPage({ body: PARAGRAPHS.map((line) => `<p>12:30</p><p>${line}</p>`).join('') });
    expect(read(story).entries).toEqual([]);
  });
});
