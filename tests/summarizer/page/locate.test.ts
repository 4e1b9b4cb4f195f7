import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../summarizer/page/extract';
import { locate, openLocator } from '../../../summarizer/page/locate';
import { ADDRESS, documentOf, newsPage, PARAGRAPHS, paragraphs } from './pages';

function place(html: string, words: string) {
  const page = documentOf(html);
  const before = page.documentElement.outerHTML;
  const { text } = extractArticle(page, ADDRESS);
  const start = text.indexOf(words);
  expect(start, `"${words}" is in the article`).toBeGreaterThanOrEqual(0);
  const range = locate(page, text, { start, end: start + words.length });
  expect(page.documentElement.outerHTML).toBe(before);
  return range;
}

const folded = (range: Range | null) => range?.toString().replace(/\s+/g, ' ');

describe('locate', () => {
  it('finds words across inline markup and white space', () => {
    const body = paragraphs().replace(
      '48 million crowns',
      '<b>48\n   million</b> <a href="/money"><i>cro</i>wns</a>',
    );
    expect(folded(place(newsPage({ body }), 'cost 48 million crowns, a third'))).toBe(
      'cost 48 million crowns, a third',
    );
  });

  it('finds words that the page parts by soft hyphens', () => {
    const body = paragraphs().replace('shipping line', 'ship\u00adping\u200b line');
    const range = place(newsPage({ body }), 'ask the shipping line to pay');
    expect(range?.toString().replace(/[\u00ad\u200b]/g, '')).toBe('ask the shipping line to pay');
  });

  it('finds a span that crosses paragraphs', () => {
    const words = `${PARAGRAPHS[0]?.slice(-20)}\n\n${PARAGRAPHS[1]?.slice(0, 20)}`;
    const range = place(newsPage(), words);
    expect(range?.toString().replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
  });

  it('takes the place in the body, not the teaser that says the same above or below', () => {
    const teaser = `<div class="teasers"><p>${PARAGRAPHS[2]}</p><a href="/x">More</a></div>`;
    for (const html of [newsPage({ top: teaser }), newsPage({ below: teaser })]) {
      const range = place(html, 'replaced 14 steel girders');
      expect(range?.startContainer.parentElement?.parentElement?.className).toBe('story-body');
    }
  });

  it('tells the same words in two paragraphs apart', () => {
    const body =
      '<p id="a">The council met on Monday and said nothing at all about the money for the bridge.</p><p id="b">The mayor met on Monday and said the money for the bridge was there, every crown of it.</p>';
    const page = documentOf(newsPage({ body: body + paragraphs() }));
    const { text } = extractArticle(page, ADDRESS);
    const find = openLocator(page, text);
    const first = text.indexOf('met on Monday');
    const second = text.indexOf('met on Monday', first + 1);
    const idAt = (start: number) => find({ start, end: start + 13 })?.startContainer.parentElement?.id;
    expect([idAt(first), idAt(second)]).toEqual(['a', 'b']);
  });

  it('gives null for words that are not on the page, and for an empty span', () => {
    const page = documentOf(newsPage());
    expect(locate(page, 'The moon is made of cheese.', { start: 0, end: 27 })).toBeNull();
    expect(locate(page, 'The moon', { start: 3, end: 3 })).toBeNull();
  });
});
