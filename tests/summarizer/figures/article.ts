/** An article of given paragraphs, for tests. */
import type { Article } from '../../../summarizer/article';

export function articleOf(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  const blocks: Article['blocks'] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ start, end: start + paragraph.length, kind: 'paragraph' });
    start += paragraph.length + 2;
  }
  return {
    url: 'https://news.example/story',
    kind: 'story',
    access: 'full',
    language: 'en',
    headline: 'A story',
    standfirst: null,
    publisher: null,
    byline: [],
    published: null,
    modified: null,
    section: null,
    printedDateline: null,
    credits: [],
    captions: [],
    notes: [],
    entries: [],
    text: paragraphs.join('\n\n'),
    blocks,
    ...more,
  };
}
