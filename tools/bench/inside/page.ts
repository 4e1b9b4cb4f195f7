/**
 * What runs in the browser's page under measure: Readability, our extraction and defuddle, each on a document of its own
 * that was just parsed, so that none profits from what another made the browser remember.
 */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../../summarizer/page/extract';

/** Who is measured, and how. Readability takes the page apart, so it works on a clone, and the clone belongs to its cost. */
const CONTENDERS = {
  readability: (page: Document) => new Readability(page.cloneNode(true) as Document).parse(),
  nutgraf: (page: Document, url: string) => extractArticle(page, url),
  defuddle: (page: Document, url: string) => new Defuddle(page, { url }).parse(),
};

export type Contender = keyof typeof CONTENDERS;
export type Timings = Partial<Record<Contender, number[]>>;

/** The contenders take turns, each round beginning with another one. */
function timePage(html: string, url: string, rounds: number, who: Contender[]): Timings {
  const timings: Timings = {};
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < who.length; turn++) {
      const contender = who[(round + turn) % who.length];
      if (contender) add(timings, contender, timeOne(html, url, contender));
    }
  }
  return timings;
}

function add(timings: Timings, contender: Contender, ms: number): void {
  const list = timings[contender] ?? [];
  list.push(ms);
  timings[contender] = list;
}

/** Where a contender throws, the time until then counts: the reader waited for it. */
function timeOne(html: string, url: string, contender: Contender): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  try {
    CONTENDERS[contender](page, url);
  } catch {
    // Readability and defuddle throw on some broken pages.
  }
  return performance.now() - start;
}

/** Hands a job to the worker script beside this page, one at a time. */
function askWorker(job: unknown): Promise<unknown> {
  worker ??= new Worker('/worker.js');
  const busy = worker;
  return new Promise((resolve, reject) => {
    busy.onmessage = ({ data }) => resolve(data);
    busy.onerror = (event) => reject(new Error(event.message));
    busy.postMessage(job);
  });
}

let worker: Worker | undefined;

declare global {
  var benchPage: typeof timePage;
  var benchWorker: typeof askWorker;
  var benchArticle: typeof extractArticle;
}
globalThis.benchPage = timePage;
globalThis.benchWorker = askWorker;
globalThis.benchArticle = extractArticle;
