/** What is left to the worker: judging what a page gave, and the text analysis per 800 words, as long as an ordinary story. */
import type { Page } from 'puppeteer-core';
import type { Article } from '../../summarizer/article';
import { countWords } from '../../summarizer/text/words';
import type { Job, JobResult } from './inside/worker';
import { type Measure, median, spread } from './measure';
import type { BenchPage } from './pages';

const GROUP = 'judging and analysing, in a worker';
const STORY = 800;
/** Stories of about that length that are each given to a worker of their own. */
const FIRST = 24;
/** Shorter texts say nothing about the cost of words. */
const LEAST_WORDS = 150;

export async function benchAnalysis(
  page: Page,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<Measure[]> {
  const readings = await readAll(page, pages);
  await analyse(page, { readings: readings.slice(0, 20), rounds: 2 });
  const judging = await analyse(page, { readings, rounds });
  const articles = judging.judged.filter(({ text }) => countWords(text) >= LEAST_WORDS);
  await analyse(page, { articles: articles.slice(0, 20), rounds: 2 });
  const { timings, withModel } = await analyse(page, { articles, rounds });
  const medians = timings.map(median);
  const perStory = medians.map((ms, index) => (ms / countWords(articles[index]?.text ?? '')) * STORY);
  const note = withModel ? 'with the trained model' : 'no model file: rules alone';
  const ordinary = articles.filter(({ text }) => Math.abs(countWords(text) - STORY) < STORY / 2);
  return [
    spread(GROUP, 'judging what the page gave', 'ms', judging.timings.map(median)),
    spread(GROUP, '(c) per 800 words', 'ms', perStory, { aim: { most: 25 }, note }),
    spread(GROUP, 'per article', 'ms', medians),
    ...(await firstBriefs(page, ordinary.slice(0, FIRST))),
  ];
}

/** The first story of a worker that has just woken, nothing compiled and no table built: what a reader's click meets. */
async function firstBriefs(page: Page, articles: readonly Article[]): Promise<Measure[]> {
  const [first, model]: [number[], number[]] = [[], []];
  for (const article of articles) {
    const { timings, modelMs } = await analyse(page, { articles: [article], rounds: 1 }, true);
    first.push(...(timings[0] ?? []));
    model.push(modelMs);
  }
  return [
    spread(GROUP, 'the first article of a worker', 'ms', first),
    spread(GROUP, 'reading the weights, once', 'ms', model),
  ];
}

/** @param fresh in a worker of its own */
export function analyse(page: Page, job: Job, fresh = false): Promise<JobResult> {
  return page.evaluate(
    (work: unknown, anew: boolean) => globalThis.benchWorker(work, anew),
    job,
    fresh,
  ) as Promise<JobResult>;
}

async function readAll(page: Page, pages: readonly BenchPage[]): Promise<string[]> {
  const readings: string[] = [];
  for (const { html, url } of pages.filter(({ other }) => !other)) {
    readings.push(
      await page.evaluate(
        (source: string, address: string) =>
          globalThis.benchReading(new DOMParser().parseFromString(source, 'text/html'), address),
        html,
        url,
      ),
    );
  }
  return readings;
}
