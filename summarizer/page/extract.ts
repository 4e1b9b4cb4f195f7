/** Document → Article. The only folder that knows a DOM, the only importer of Readability. */
import { Readability } from '@mozilla/readability';
import type { Article, Block } from '../article';
import type { Trace } from '../story';

/**
 * @param page the live document; it is read, never touched
 * @param url the page's address
 * @returns the article; `kind` "none" with empty text when there is nothing to read
 */
export function extractArticle(page: Document, url: string, _trace: Trace = () => {}): Article {
  const clone = page.cloneNode(true) as Document;
  const parsed = new Readability(clone).parse();
  const holder = clone.createElement('div');
  const paragraphs: string[] = [];
  if (parsed?.content) {
    const body = new (page.defaultView?.DOMParser ?? DOMParser)().parseFromString(
      parsed.content,
      'text/html',
    );
    for (const p of body.querySelectorAll('p, h2, h3, li, blockquote')) {
      const text = (p.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text && !p.querySelector('p, li, blockquote')) paragraphs.push(text);
    }
  }
  holder.remove();
  let offset = 0;
  const blocks = paragraphs.map((text): Block => {
    const block = { start: offset, end: offset + text.length, kind: 'paragraph' as const };
    offset = block.end + 2;
    return block;
  });
  return {
    url,
    kind: paragraphs.length > 2 ? 'story' : 'none',
    access: 'full',
    language: page.documentElement.lang || parsed?.lang || 'und',
    headline: parsed?.title ?? page.title,
    standfirst: parsed?.excerpt ?? null,
    publisher: parsed?.siteName ?? null,
    byline: parsed?.byline ? [parsed.byline] : [],
    published: parsed?.publishedTime ?? null,
    modified: null,
    section: null,
    printedDateline: null,
    credits: parsed?.byline ? [parsed.byline] : [],
    captions: [],
    notes: [],
    entries: [],
    text: paragraphs.join('\n\n'),
    blocks,
  };
}
