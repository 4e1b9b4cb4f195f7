/** A page of 100,000 words: how long until its brief, and how long another tab waits for its own meanwhile. */
import type { Page } from 'puppeteer-core';
import type { WorkerRequest } from '../../extension/messages';
import { READY, timeClick } from './click';
import type { Measure } from './measure';
import type { BenchPage } from './pages';
import { prose } from './prose';
import { type BenchStage, openBenchStage } from './stage';
import { HEAD } from './story-page';

const GROUP = 'a page of 100,000 words';
const WORDS = 100_000;

export async function benchLongPage(): Promise<Measure[]> {
  const [long, short] = [storyOf('long', WORDS), storyOf('short', 800)];
  const stage = await openBenchStage([long, short]);
  try {
    const tab = await stage.open(short);
    await timeClick(stage, tab);
    const shortId = await tabIdOf(stage);
    const { total, status } = await timeClick(stage, await stage.open(long));
    if (status !== 'ready') throw new Error(`the popup says ${status}`);
    const wait = await waitBeside(stage, shortId, await stage.open(long));
    const stored = await (await stage.worker()).evaluate(() => chrome.storage.session.getBytesInUse(null));
    return [
      { group: GROUP, name: 'from the click to the brief', unit: 'ms', value: total, aim: { most: 4_000 } },
      { group: GROUP, name: 'longest another tab waits meanwhile', unit: 'ms', value: wait },
      { group: GROUP, name: 'kept in the session store, three tabs', unit: 'bytes', value: stored },
    ];
  } finally {
    await stage.close();
  }
}

function storyOf(id: string, words: number): BenchPage {
  const paragraphs = prose(words).split('\n\n');
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  const html = `${HEAD}<main><article><h1>Bridge shut as river rises</h1>${body}</article></main></body></html>`;
  return { id, url: `https://news.example/2026/03/12/bridge-shut-as-river-rises-${id}`, html, other: false };
}

/** The code below runs in extension pages and the worker. */
declare const chrome: {
  storage: { session: { getBytesInUse(keys: null): Promise<number> } };
  tabs: { query(about: object): Promise<{ id?: number; url?: string }[]> };
  runtime: { sendMessage(message: WorkerRequest): Promise<unknown> };
};

/** Asks for the short tab's brief over and over while the long one is in work. */
async function waitBeside(stage: BenchStage, shortId: number, long: Page): Promise<number> {
  const popup = await stage.click(long);
  return popup.evaluate(
    async (ready, tabId) => {
      let longest = 0;
      for (let asked = 0; asked < 1_000 && !document.querySelector(ready); asked++) {
        const start = performance.now();
        await chrome.runtime.sendMessage({ to: 'worker', type: 'brief', tabId });
        longest = Math.max(longest, performance.now() - start);
      }
      return longest;
    },
    READY,
    shortId,
  );
}

/** With the tab in front. */
async function tabIdOf(stage: BenchStage): Promise<number> {
  const [tab] = await (await stage.worker()).evaluate(() => chrome.tabs.query({ active: true }));
  return tab?.id ?? -1;
}
