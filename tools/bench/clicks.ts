/** From a real click on the toolbar button to the brief on the screen, and what it does to the page meanwhile. */
import type { CDPSession, Page } from 'puppeteer-core';
import { type Click, timeClick } from './click';
import { timeEmptyPopup } from './empty-popup';
import { type Measure, median, spread } from './measure';
import type { BenchPage } from './pages';
import { type BenchStage, heapOf, openBenchStage } from './stage';
import { traceWork } from './trace';

const EMPTY_RUNS = 12;
const MOST_KEPT = 2 * 1024 ** 2;

/** Readers' clicks are the first on their page: nothing is warmed up but the browser itself. */
export async function benchClicks(pages: readonly BenchPage[]): Promise<Measure[]> {
  const [first] = pages;
  if (!first) return [];
  const empty = await timeEmptyPopup(EMPTY_RUNS);
  const stage = await openBenchStage(pages);
  try {
    await onNewTab(stage, first, (tab) => timeClick(stage, tab));
    const heapBefore = await heapOf((await stage.worker()).client);
    const clicks: Clicks = { cold: [], warm: [], again: [], inPopup: [], first: [] };
    const traces: Traces = { work: [], longTasks: [], longest: [], stored: [], kept: [] };
    for (const page of pages) {
      await timeClicks(stage, page, clicks);
      await onNewTab(stage, page, (tab) => traceClick(stage, tab, traces));
    }
    const heapAfter = await heapOf((await stage.worker()).client);
    const worker = { name: 'worker after its first brief', value: heapBefore };
    const later = { name: `worker after ${pages.length * 3} briefs`, value: heapAfter };
    return [
      ...clickMeasures(clicks, empty),
      ...traceMeasures(traces),
      ...[worker, later].map((heap): Measure => ({ group: 'memory', unit: 'bytes', ...heap })),
    ];
  } finally {
    await stage.close();
  }
}

async function onNewTab<T>(stage: BenchStage, page: BenchPage, use: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await stage.open(page);
  try {
    return await use(tab);
  } finally {
    await tab.close();
  }
}

interface Clicks {
  cold: number[];
  warm: number[];
  again: number[];
  /** Of all these, the part from the popup's own beginning. */
  inPopup: number[];
  /** Of all these, until anything at all was painted. */
  first: number[];
}

async function timeClicks(stage: BenchStage, page: BenchPage, clicks: Clicks): Promise<void> {
  const time = async (kind: 'cold' | 'warm' | 'again', tab: Page) => {
    const { total, first, inPopup } = await timeClick(stage, tab);
    clicks[kind].push(total);
    clicks.first.push(first);
    clicks.inPopup.push(inPopup);
  };
  await onNewTab(stage, page, async (tab) => {
    await time('warm', tab);
    await time('again', tab);
  });
  await onNewTab(stage, page, async (tab) => {
    await stage.stopWorker();
    await time('cold', tab);
  });
}

/** The browser's own part is in all of these; what is above an empty popup is ours. */
function clickMeasures({ cold, warm, again, inPopup, first }: Clicks, empty: Click[]): Measure[] {
  const group = 'from the toolbar click to the brief on the screen';
  const least = empty.map(({ total }) => total);
  const beyond = median(warm) - median(least);
  return [
    spread(group, 'an empty popup: the browser’s own part', 'ms', least),
    spread(
      group,
      'its first paint',
      'ms',
      empty.map((click) => click.first),
    ),
    spread(group, 'our first paint', 'ms', first, { aim: { most: 50 } }),
    spread(group, 'cold: the worker was asleep', 'ms', cold, { aim: { most: 250 } }),
    spread(group, 'warm: the worker was awake, the page new', 'ms', warm, { aim: { most: 100 } }),
    { group, name: 'of that, beyond an empty popup', unit: 'ms', value: beyond },
    spread(group, 'again: on the same page', 'ms', again, { aim: { most: 100 } }),
    spread(group, 'of all these, since the popup began', 'ms', inPopup),
  ];
}

/** What a first click leaves behind; these clicks are not timed, for looking costs time. */
interface Traces {
  work: number[];
  longTasks: number[];
  longest: number[];
  stored: number[];
  kept: number[];
}

const LONG_TASK = 50;

async function traceClick(stage: BenchStage, tab: Page, traces: Traces): Promise<void> {
  const session = await tab.createCDPSession();
  const before = await levels(stage, session);
  const { total, tasks } = await traceWork(tab, () => timeClick(stage, tab));
  const after = await levels(stage, session);
  traces.work.push(total);
  traces.longTasks.push(tasks.filter((ms) => ms > LONG_TASK).length);
  traces.longest.push(Math.max(0, ...tasks));
  traces.stored.push(after.stored - before.stored);
  traces.kept.push(after.heap - before.heap);
  await session.detach();
}

/** The code runs in the extension's worker. */
declare const chrome: { storage: { session: { getBytesInUse(keys: null): Promise<number> } } };

async function levels(stage: BenchStage, session: CDPSession): Promise<{ heap: number; stored: number }> {
  const worker = await stage.worker();
  const stored = await worker.evaluate(() => chrome.storage.session.getBytesInUse(null));
  return { heap: await heapOf(session), stored };
}

function traceMeasures({ work, longTasks, longest, stored, kept }: Traces): Measure[] {
  const group = 'what a first click does to the page, nothing compiled yet';
  return [
    spread(group, 'its thread at work for us', 'ms', work),
    spread(group, 'longest task of ours', 'ms', longest),
    spread(group, 'tasks over 50 ms', 'n', longTasks),
    spread('memory', 'kept per tab in the session store', 'bytes', stored, { aim: { most: MOST_KEPT } }),
    spread('memory', 'kept in the page', 'bytes', kept),
  ];
}
