/** What the watch script costs on pages that are no stories, and on stories, on sites the reader chose. */
import { BUILD } from '../extension';
import { timeClick } from './click';
import { type Measure, spread } from './measure';
import type { BenchPage } from './pages';
import { bundles, named } from './sizes';
import { type BenchStage, openBenchStage } from './stage';
import { traceWork } from './trace';

const GROUP = 'the watch script, on its own';
/** It may wait for the page to come to rest before it looks. */
const REST = 1_500;

export async function benchWatch(pages: readonly BenchPage[]): Promise<Measure[]> {
  const [file] = named(bundles(BUILD), 'watch.js');
  if (!file) throw new Error('not in this build');
  const stage = await openBenchStage(pages);
  try {
    const times = new Map<boolean, number[]>([
      [true, []],
      [false, []],
    ]);
    for (const page of pages) times.get(page.other)?.push(await timeWatch(stage, page, file));
    return [
      spread(GROUP, 'script on pages that are no stories', 'ms', times.get(true) ?? []),
      spread(GROUP, 'script on stories, with what it sets off', 'ms', times.get(false) ?? []),
    ].filter(({ n }) => n !== 0);
  } finally {
    await stage.close();
  }
}

/** Code for the extension's worker, which may run scripts in a tab whose button was clicked, until it leaves the site. */
declare const chrome: {
  tabs: { query(about: object): Promise<{ id?: number }[]> };
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown> };
};

async function timeWatch(stage: BenchStage, page: BenchPage, file: string): Promise<number> {
  const tab = await stage.open(page);
  try {
    await timeClick(stage, tab);
    await tab.reload({ waitUntil: 'load' });
    const worker = await stage.worker();
    const { total } = await traceWork(tab, async () => {
      await worker.evaluate(runInActiveTab, `/${file}`);
      await new Promise((resolve) => setTimeout(resolve, REST));
    });
    return total;
  } finally {
    await tab.close();
  }
}

async function runInActiveTab(file: string): Promise<void> {
  const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  await chrome.scripting.executeScript({ target: { tabId: active?.id ?? -1 }, files: [file] });
}
