/** The page sets: saved pages with what a careful reader finds in them. Fields: pages/README.md of the corpus. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Gold {
  set: string;
  id: string;
  url: string;
  lang?: string;
  title?: string;
  /** Paragraphs split by line breaks. */
  body?: string;
  /** Paragraphs that count neither way. */
  optional?: string[];
  authors?: string[];
  author?: string;
  date?: string;
  publisher?: string;
  with?: string[];
  without?: string[];
  pageType?: string;
}

/** The four sets whose pooled figures are quoted. */
export const POOLED = ['zyte', 'fundus-eval', 'fundus-test', 'naeb'];
const WITH_BODY = [...POOLED, 'np4k', 'wcxb'];
export const SETS = [...WITH_BODY, 'traf', 'wcxb-nonart'];

export async function readGold(corpus: string, set: string): Promise<Gold[]> {
  const lines = (await readFile(join(corpus, 'corpus', 'pages', `${set}.gold.jsonl`), 'utf8')).split('\n');
  return lines.filter((line) => line.trim()).map((line) => ({ ...(JSON.parse(line) as Gold), set }));
}

export function readPage(corpus: string, gold: Gold): Promise<string> {
  return readFile(join(corpus, 'corpus', 'pages', gold.set, `${gold.id}.html`), 'utf8');
}

/** Two halves by a hash of the id: rules are written looking at the even half and checked on the odd one. */
export function half(gold: Gold): 'even' | 'odd' {
  let hash = 7;
  for (const char of gold.id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return hash % 2 === 0 ? 'even' : 'odd';
}
