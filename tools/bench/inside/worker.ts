/** What runs in the worker under measure: the text analysis as the extension's own worker runs it, model and all. */
import type { Article } from '../../../summarizer/article';
import { languages } from '../../../summarizer/languages/index';
import { judge } from '../../../summarizer/page/judge';
import type { Reading } from '../../../summarizer/page/reading';
import { readSourceModel, type SourceModel } from '../../../summarizer/sources/model';
import { summarize } from '../../../summarizer/summarize';

/** As many key points as the extension asks for. */
const POINTS = 8;

/** Articles to summarise, or readings (JSON) to judge. */
export interface Job {
  articles?: Article[];
  readings?: string[];
  rounds: number;
}

export interface JobResult {
  /** Milliseconds per article or reading, one for each round. */
  timings: number[][];
  /** What the readings came to. */
  judged: Article[];
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

async function run({ articles = [], readings = [], rounds }: Job): Promise<JobResult> {
  const { weights, ms } = await model;
  const judgeOne = (json: string) => judge(JSON.parse(json) as Reading);
  const timings = [
    ...time(articles, rounds, (article) => summarize(article, { languages, model: weights, points: POINTS })),
    ...time(readings, rounds, judgeOne),
  ];
  return { timings, judged: readings.map(judgeOne), withModel: weights !== null, modelMs: ms };
}

function time<T>(inputs: readonly T[], rounds: number, work: (input: T) => unknown): number[][] {
  const timings: number[][] = inputs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    inputs.forEach((input, index) => {
      const start = performance.now();
      work(input);
      timings[index]?.push(performance.now() - start);
    });
  }
  return timings;
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  run(data).then((result) => postMessage(result));
});
