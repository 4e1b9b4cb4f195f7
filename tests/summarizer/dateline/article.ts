/** Articles for tests: plain paragraphs, everything else as given. */
import type { Article } from '../../../summarizer/article';

export function articleOf(text: string | readonly string[], fields: Partial<Article> = {}): Article {
  const paragraphs = typeof text === 'string' ? [text] : text;
  let offset = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start: offset, end: offset + paragraph.length, kind: 'paragraph' as const };
    offset = block.end + 2;
    return block;
  });
  return {
    url: 'https://harbor.example/story',
    kind: 'story',
    access: 'full',
    language: 'en',
    headline: '',
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
    ...fields,
  };
}
