/** From a real click on the toolbar button to the brief on the screen, and what it does to the page meanwhile. */
import type { CDPSession, Page } from 'puppeteer-core';
import { type Measure, spread } from './measure';
import type { BenchPage } from './pages';
import { type BenchStage, heapOf, openBenchStage, scriptTime } from './stage';

const WAIT = 30_000;
export const READY = '[data-status]:not([data-status="working"])';

interface Runs {
  cold: number[];
  warm: number[];
  again: number[];
  /** Of all these, the part from the popup's own beginning. */
  inPopup: number[];
  script: number[];
  longTasks: number[];
  longest: number[];
  stored: number[];
  kept: number[];
}

/** Readers' clicks are the first on their page: nothing is warmed up but the browser itself. */
export async function benchClicks(pages: readonly BenchPage[]): Promise<Measure[]> {
  const stage = await openBenchStage(pages);
  try {
    const [first] = pages;
    if (!first) return [];
    await openAndClick(stage, first);
    const heapBefore = await heapOf((await stage.worker()).client);
    const runs: Runs = {
      cold: [],
      warm: [],
      again: [],
      inPopup: [],
      script: [],
      longTasks: [],
      longest: [],
      stored: [],
      kept: [],
    };
    for (const page of pages) await runPage(stage, page, runs);
    const heapAfter = await heapOf((await stage.worker()).client);
    return report(runs, heapBefore, heapAfter);
  } finally {
    await stage.close();
  }
}

async function openAndClick(stage: BenchStage, page: BenchPage): Promise<void> {
  const tab = await stage.open(page);
  await timeClick(stage, tab);
  await tab.close();
}

async function runPage(stage: BenchStage, page: BenchPage, runs: Runs): Promise<void> {
  const awake = await stage.open(page);
  const session = await awake.createCDPSession();
  await session.send('Performance.enable');
  await watchLongTasks(awake);
  const before = {
    script: await scriptTime(session),
    heap: await heapOf(session),
    stored: await storedBytes(stage),
  };
  add(runs, 'warm', await timeClick(stage, awake));
  runs.script.push((await scriptTime(session)) - before.script);
  await addLongTasks(awake, runs);
  runs.stored.push((await storedBytes(stage)) - before.stored);
  runs.kept.push((await heapOf(session)) - before.heap);
  add(runs, 'again', await timeClick(stage, awake));
  await closeTab(awake, session);
  const asleep = await stage.open(page);
  await stage.stopWorker();
  add(runs, 'cold', await timeClick(stage, asleep));
  await asleep.close();
}

async function closeTab(tab: Page, session: CDPSession): Promise<void> {
  await session.detach();
  await tab.close();
}

interface Click {
  /** Milliseconds from the click until the brief was painted. */
  total: number;
  inPopup: number;
}

function add(runs: Runs, kind: 'cold' | 'warm' | 'again', { total, inPopup }: Click): void {
  runs[kind].push(total);
  runs.inPopup.push(inPopup);
}

const now = () => performance.timeOrigin + performance.now();

export async function timeClick({ browser, extension }: BenchStage, tab: Page): Promise<Click> {
  const url = `chrome-extension://${extension.id}/popup.html`;
  await tab.bringToFront();
  const clicked = now();
  await tab.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(url), {
    timeout: WAIT,
  });
  const popup = await target.asPage();
  const { began, painted } = await popup.evaluate(waitForBrief, READY, WAIT);
  await popup.close().catch(() => {});
  return { total: painted - clicked, inPopup: painted - began };
}

/**
 * Runs in the popup, so it names no function of its own (the compiler's aid for names is not there). Most often we
 * arrive before the brief does and see it come; where it was quicker than we, the browser's own record of its largest
 * paint tells when.
 */
async function waitForBrief(ready: string, patience: number): Promise<{ began: number; painted: number }> {
  const began = performance.timeOrigin;
  if (document.querySelector(ready)) {
    const painted = await new Promise<number>((resolve) => {
      const fallback = setTimeout(() => resolve(performance.now()), 300);
      new PerformanceObserver((list) => {
        clearTimeout(fallback);
        resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime)));
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    return { began, painted: began + painted };
  }
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no brief in the popup')), patience);
    const observer = new MutationObserver(() => {
      if (!document.querySelector(ready)) return;
      clearTimeout(late);
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return { began, painted: began + performance.now() };
}

declare global {
  /** Set in the page under test. */
  var benchLongTasks: number[] | undefined;
}

async function watchLongTasks(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const tasks: number[] = [];
    globalThis.benchLongTasks = tasks;
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
}

async function addLongTasks(tab: Page, runs: Runs): Promise<void> {
  const tasks = await tab.evaluate(() => globalThis.benchLongTasks ?? []);
  runs.longTasks.push(tasks.length);
  runs.longest.push(Math.max(0, ...tasks));
}

/** The code runs in the extension's worker. */
declare const chrome: { storage: { session: { getBytesInUse(keys: null): Promise<number> } } };

async function storedBytes(stage: BenchStage): Promise<number> {
  return (await stage.worker()).evaluate(() => chrome.storage.session.getBytesInUse(null));
}

function report(runs: Runs, heapBefore: number, heapAfter: number): Measure[] {
  const click = 'from the toolbar click to the brief on the screen';
  const page = 'what a first click does to the page';
  const memory = 'memory';
  return [
    spread(click, 'cold: the worker was asleep', 'ms', runs.cold, { aim: { most: 250 } }),
    spread(click, 'warm: the worker was awake, the page new', 'ms', runs.warm, { aim: { most: 100 } }),
    spread(click, 'again: on the same page', 'ms', runs.again),
    spread(click, 'of all these, since the popup began', 'ms', runs.inPopup),
    spread(page, 'script on its thread, nothing compiled yet', 'ms', runs.script),
    spread(page, 'long tasks (over 50 ms)', 'n', runs.longTasks),
    spread(page, 'longest of them', 'ms', runs.longest),
    spread(memory, 'kept per tab in the session store', 'bytes', runs.stored, {
      aim: { most: 2 * 1024 ** 2 },
    }),
    spread(memory, 'kept in the page', 'bytes', runs.kept),
    { group: memory, name: 'worker after its first brief', unit: 'bytes', value: heapBefore },
    { group: memory, name: `worker after ${runs.cold.length} pages more`, unit: 'bytes', value: heapAfter },
  ];
}
