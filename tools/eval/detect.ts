/**
 * How well the detector tells news stories from other pages, on saved pages.
 *
 * Counting: every page of the news sets is a story, every page of `wcxb-nonart` is none. `wcxb` and `traf` hold
 * articles of any kind, blogs, advice and buyers' guides among them: taking one is no mistake and leaving one is none, so
 * they are told apart and count neither way. Pages whose set has no file are left out.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '../../summarizer/page/detect';
import { bundleForPage } from '../bundle';
import { launchChrome } from '../chrome';
import type { Row } from './row';

const CODE = `import { detectStory } from './summarizer/page/detect';
  globalThis.nutgrafDetect = (html, url) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const before = performance.now();
    const verdict = detectStory(page, url);
    return { verdict, took: performance.now() - before };
  };`;

const STORIES = ['zyte', 'fundus-eval', 'fundus-test', 'naeb', 'np4k'];
const ARTICLES = ['wcxb', 'traf'];
const OTHERS = ['wcxb-nonart'];

export interface Judged {
  set: string;
  url: string;
  verdict: Verdict;
  /** Milliseconds the detector took in Chromium. */
  took: number;
}

export async function evaluateDetect(corpus: string): Promise<Row[]> {
  const judged = await judgePages(corpus, [...STORIES, ...ARTICLES, ...OTHERS]);
  const of = (sets: string[]) => judged.filter(({ set }) => sets.includes(set));
  const taken = (pages: Judged[]) => pages.filter(({ verdict }) => verdict === 'yes').length;
  const [stories, articles, others] = [of(STORIES), of(ARTICLES), of(OTHERS)];
  const share = (name: string, part: number, whole: number, aim?: number): Row => ({
    name,
    value: whole === 0 ? 0 : (100 * part) / whole,
    unit: '%',
    n: `${part}/${whole}`,
    ...(aim !== undefined && { aim }),
  });
  const milliseconds = others.map(({ took }) => took).sort((a, b) => a - b);
  const cost = (part: number): number => milliseconds[Math.floor(part * (milliseconds.length - 1))] ?? 0;
  return [
    share('precision', taken(stories), taken(stories) + taken(others), 98),
    share('recall', taken(stories), stories.length, 95),
    share('other pages left alone', others.length - taken(others), others.length),
    share('articles of any kind taken', taken(articles), articles.length),
    { name: 'cost on other pages, median', value: cost(0.5), unit: 'ms', aim: 2 },
    { name: 'cost on other pages, 95 in 100', value: cost(0.95), unit: 'ms', aim: 2 },
  ];
}

/** Every page of the sets with its verdict, in a browser, as the extension would see it once the page is parsed. */
export async function judgePages(corpus: string, sets: readonly string[]): Promise<Judged[]> {
  const browser = await launchChrome();
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundleForPage(CODE));
    const judged: Judged[] = [];
    for (const set of sets) {
      for (const { id, url } of await readGold(corpus, set)) {
        const html = await readFile(join(corpus, 'corpus/pages', set, `${id}.html`), 'utf8').catch(
          () => null,
        );
        if (html === null) continue;
        const result = await page.evaluate(
          (source, address) => globalThis.nutgrafDetect(source, address),
          html,
          url,
        );
        judged.push({ set, url, ...result });
      }
    }
    return judged;
  } finally {
    await browser.close();
  }
}

declare global {
  var nutgrafDetect: (html: string, url: string) => { verdict: Verdict; took: number };
}

async function readGold(corpus: string, set: string): Promise<{ id: string; url: string }[]> {
  const lines = await readFile(join(corpus, 'corpus/pages', `${set}.gold.jsonl`), 'utf8').catch(() => '');
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; url: string });
}
