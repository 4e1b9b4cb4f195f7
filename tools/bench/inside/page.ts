/**
 * What runs in the browser's page under measure: Readability, our extraction and defuddle, each on a document of its own
 * that was just parsed, so that none profits from what another made the browser remember.
 */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { isEnough, judge } from '../../../summarizer/page/judge';
import { readPage } from '../../../summarizer/page/read';
import type { Reading } from '../../../summarizer/page/reading';

/**
 * Who is measured, and how, in milliseconds. Readability takes the page apart, so it works on a clone, and the clone
 * belongs to its cost.
 */
const CONTENDERS = {
  readability: (page: Document) => timed(() => new Readability(page.cloneNode(true) as Document).parse()).ms,
  nutgraf: timeNutgraf,
  defuddle: (page: Document, url: string) => timed(() => new Defuddle(page, { url }).parse()).ms,
};

/** Where a contender throws, the time until then counts: the reader waited for it. */
function timed<T>(work: () => T): { ms: number; result: T | null } {
  const start = performance.now();
  let result: T | null = null;
  try {
    result = work();
  } catch {
    // Readability and defuddle throw on some broken pages.
  }
  return { ms: performance.now() - start, result };
}

/** What the page's own thread does, the handing over included. The judging is the worker's; it tells whether to read once more. */
function timeNutgraf(page: Document, url: string): number {
  const first = timed(() => readForWorker(page, url));
  if (first.result === null || isEnough(judge(JSON.parse(first.result) as Reading))) return first.ms;
  return first.ms + timed(() => readForWorker(page, url, true)).ms;
}

function readForWorker(page: Document, url: string, everything = false): string {
  return JSON.stringify(readPage(page, url, { everything }));
}

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

function timeOne(html: string, url: string, contender: Contender): number {
  return CONTENDERS[contender](new DOMParser().parseFromString(html, 'text/html'), url);
}

/**
 * Hands a job to the worker script beside this page, one at a time.
 * @param fresh to a worker in which nothing has run yet
 */
function askWorker(job: unknown, fresh = false): Promise<unknown> {
  if (fresh) worker?.terminate();
  if (fresh || !worker) worker = new Worker('/worker.js');
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
  var benchReading: typeof readForWorker;
}
globalThis.benchPage = timePage;
globalThis.benchWorker = askWorker;
globalThis.benchReading = readForWorker;
