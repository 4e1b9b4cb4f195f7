/** Plain text → Article. */
import type { Article } from '../article';

export function articleFromText(text: string, url: string): Article {
  const blocks: Article['blocks'] = [];
  let joined = '';
  for (const paragraph of text.split(/\n\s*\n|\n/)) {
    const words = paragraph.replace(/\s+/g, ' ').trim();
    if (!words) continue;
    if (joined) joined += '\n\n';
    blocks.push({ start: joined.length, end: joined.length + words.length, kind: 'paragraph' });
    joined += words;
  }
  return {
    url,
    kind: joined ? 'story' : 'none',
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
    text: joined,
    blocks,
  };
}
