/** The pages the bench runs on: a sample of the corpus by stride and its largest; the project's own where there is none. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePage } from '../decode';

export interface BenchPage {
  id: string;
  url: string;
  html: string;
  /** Not a story: a shop, a forum, a list. */
  other: boolean;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NO_STORIES = 'wcxb-nonart';
/** Besides the sample, so that its tail is not left to luck. */
const LARGEST = 10;

interface Saved {
  id: string;
  file: string;
  url: string;
  other: boolean;
}

/** @returns about `count` pages, the same ones at every run */
export function benchPages(corpus: string, count: number): BenchPage[] {
  const saved = savedPages(corpus);
  if (saved.length === 0) return bundledPages().map(load);
  const stride = Math.max(1, Math.floor(saved.length / Math.max(1, count - LARGEST)));
  const sample = saved.filter((_, index) => index % stride === 0);
  const largest = [...saved].sort((a, b) => size(b) - size(a)).slice(0, LARGEST);
  return [...new Set([...sample, ...largest])].map(load);
}

function savedPages(corpus: string): Saved[] {
  const folder = join(corpus, 'corpus', 'pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.jsonl'))
    .sort()
    .flatMap((name) => savedSet(folder, name.replace('.gold.jsonl', '')));
}

function savedSet(folder: string, set: string): Saved[] {
  const lines = readFileSync(join(folder, `${set}.gold.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as { id: string; url?: string })
    .map(({ id, url }) => ({
      id: `${set}/${id}`,
      file: join(folder, set, `${id}.html`),
      url: url ?? 'https://news.example/story',
      other: set === NO_STORIES,
    }))
    .filter(({ file }) => existsSync(file));
}

/** The sample story and the golden pages written by us. */
function bundledPages(): Saved[] {
  const golden = join(ROOT, 'tests/pages');
  const folders = existsSync(golden) ? readdirSync(golden).sort() : [];
  return [join(ROOT, 'sample/story.html'), ...folders.map((name) => join(golden, name, 'source.html'))]
    .filter((file) => existsSync(file))
    .map((file) => ({ id: file.slice(ROOT.length), file, url: 'https://news.example/story', other: false }));
}

function load({ id, file, url, other }: Saved): BenchPage {
  return { id, url, html: decodePage(readFileSync(file)), other };
}

function size({ file }: Saved): number {
  return statSync(file).size;
}
