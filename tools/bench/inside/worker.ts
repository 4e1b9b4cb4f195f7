/** What runs in the worker under measure: the text analysis as the extension's own worker runs it, model and all. */
import type { Article } from '../../../summarizer/article';
import { languages } from '../../../summarizer/languages/index';
import { readSourceModel, type SourceModel } from '../../../summarizer/sources/model';
import { summarize } from '../../../summarizer/summarize';

/** As many key points as the extension asks for. */
const POINTS = 8;

export interface Job {
  articles: Article[];
  rounds: number;
}

export interface JobResult {
  /** Milliseconds per article, one for each round. */
  timings: number[][];
  withModel: boolean;
  /** What reading the weights took. */
  modelMs: number;
}

const model = load();

async function load(): Promise<{ weights: SourceModel | null; ms: number }> {
  const response = await fetch('/sources.bin');
  if (!response.ok) return { weights: null, ms: 0 };
  const bytes = await response.arrayBuffer();
  const start = performance.now();
  const weights = readSourceModel(bytes);
  return { weights, ms: performance.now() - start };
}

async function run({ articles, rounds }: Job): Promise<JobResult> {
  const { weights, ms } = await model;
  const timings: number[][] = articles.map(() => []);
  for (let round = 0; round < rounds; round++) {
    articles.forEach((article, index) => {
      const start = performance.now();
      summarize(article, { languages, model: weights, points: POINTS });
      timings[index]?.push(performance.now() - start);
    });
  }
  return { timings, withModel: weights !== null, modelMs: ms };
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  run(data).then((result) => postMessage(result));
});
