/** Plain texts for evaluation: lines of JSON, articles made of paragraphs alone, and text folded for comparison. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../summarizer/article';

/** One JSON value a line. */
export async function lines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}

/** Case, accents, possessives and marks aside. */
export function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}%$£€' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An article that is nothing but paragraphs. */
export function plainArticle(paragraphs: readonly string[], fields: Partial<Article> = {}): Article {
  let offset = 0;
  const blocks = paragraphs.map((text) => {
    const block = { start: offset, end: offset + text.length, kind: 'paragraph' as const };
    offset = block.end + 2;
    return block;
  });
  return {
    url: 'https://news.example/story',
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

/** A gold page (`id` is set/page) as it was saved, and its address. */
export async function savedPage(corpus: string, id: string): Promise<{ html: string; url: string }> {
  const [set = '', page = ''] = id.split('/');
  const pages = join(corpus, 'corpus', 'pages');
  const known = await lines<{ id: string; url?: string }>(join(pages, `${set}.gold.jsonl`));
  const html = await readFile(join(pages, `${id}.html`), 'utf8');
  return { html, url: known.find((entry) => entry.id === page)?.url ?? 'https://news.example/story' };
}
