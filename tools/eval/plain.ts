/** Plain texts for evaluation: lines of JSON, articles made of paragraphs alone, and text folded for comparison. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** A gold page (`id` is set/page) as it was saved, and its address. */
export async function savedPage(corpus: string, id: string): Promise<{ html: string; url: string }> {
  const [set = '', page = ''] = id.split('/');
  const pages = join(corpus, 'corpus', 'pages');
  const known = await lines<{ id: string; url?: string }>(join(pages, `${set}.gold.jsonl`));
  const html = await readFile(join(pages, `${id}.html`), 'utf8');
  return { html, url: known.find((entry) => entry.id === page)?.url ?? 'https://news.example/story' };
}
