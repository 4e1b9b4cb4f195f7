/** `npm run eval -- article`: how much of the story, and how little else, the extraction gives. */
import { type Article, plainArticle } from '../../summarizer/article';
import { openPageReader } from '../pages';
import { giantRows } from './article/giants';
import { type Gold, half, POOLED, readGold, readPage, SETS } from './article/gold';
import { type Judged, judge } from './article/judge';
import { openRivals } from './article/rivals';
import { rivalRows, rowsOf } from './article/rows';
import type { Row } from './row';

export interface ArticleEvaluation {
  /** Only this half of the pages: rules are written looking at one and checked on the other. */
  half?: 'even' | 'odd';
  /** Hold plain Readability and defuddle against the same pages, and time giants; half a minute more. */
  compare?: boolean;
  sets?: readonly string[];
}

/**
 * @param corpus folder that holds corpus/pages
 * @returns rows per page set and pooled; see the README of the pages for the measures
 */
export async function evaluateArticle(corpus: string, options: ArticleEvaluation = {}): Promise<Row[]> {
  const judged = await judgePages(corpus, options);
  const rows = rowsOf(judged);
  return options.compare === false
    ? rows
    : [...rows, ...(await compare(corpus, options)), ...(await giantRows())];
}

export async function judgePages(corpus: string, options: ArticleEvaluation = {}): Promise<Judged[]> {
  const reader = await openPageReader();
  const judged: Judged[] = [];
  try {
    for (const gold of await goldOf(corpus, options.sets ?? SETS, options.half)) {
      const article = await reader.read(await readPage(corpus, gold), gold.url).catch(() => null);
      judged.push(judge(gold, article ?? unread(gold)));
    }
  } finally {
    await reader.close();
  }
  return judged;
}

async function goldOf(corpus: string, sets: readonly string[], part?: 'even' | 'odd'): Promise<Gold[]> {
  const all = await Promise.all(sets.map((set) => readGold(corpus, set)));
  return all.flat().filter((gold) => !part || half(gold) === part);
}

async function compare(corpus: string, options: ArticleEvaluation): Promise<Row[]> {
  const rivals = await openRivals();
  try {
    const readings = [];
    for (const gold of await goldOf(corpus, POOLED, options.half)) {
      readings.push({ gold, ...(await rivals.read(await readPage(corpus, gold), gold.url)) });
    }
    return rivalRows(readings);
  } finally {
    await rivals.close();
  }
}

/** A page that defeats the reader counts as nothing found. */
function unread({ url }: Gold): Article {
  return plainArticle([], { url, kind: 'none', language: 'und' });
}
