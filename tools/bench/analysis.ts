/** What is left to the worker: judging what a page gave, and the text analysis per 800 words, as long as an ordinary story. */
import type { Page } from 'puppeteer-core';
import { countWords } from '../../summarizer/text/words';
import type { Job, JobResult } from './inside/worker';
import { type Measure, median, spread } from './measure';
import type { BenchPage } from './pages';

const GROUP = 'judging and analysing, in a worker';
const STORY = 800;
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
  const { timings, withModel, modelMs } = await analyse(page, { articles, rounds });
  const medians = timings.map(median);
  const perStory = medians.map((ms, index) => (ms / countWords(articles[index]?.text ?? '')) * STORY);
  const note = withModel ? 'with the trained model' : 'no model file: rules alone';
  const measures = [
    spread(GROUP, 'judging what the page gave', 'ms', judging.timings.map(median)),
    spread(GROUP, '(c) per 800 words', 'ms', perStory, { aim: { most: 25 }, note }),
    spread(GROUP, 'per article', 'ms', medians),
  ];
  if (withModel)
    measures.push({ group: GROUP, name: 'reading the weights, once', unit: 'ms', value: modelMs });
  return measures;
}

export function analyse(page: Page, job: Job): Promise<JobResult> {
  return page.evaluate((work: unknown) => globalThis.benchWorker(work), job) as Promise<JobResult>;
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
