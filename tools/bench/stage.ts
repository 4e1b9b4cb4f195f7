/** The production build in a real Chromium with saved pages under a made-up host, and the means to look inside. */
import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import { BUILD, type ExtensionBrowser, launchWithExtension } from '../extension';
import { servePages } from '../serve';
import type { BenchPage } from './pages';
import { pinnedProfile } from './profile';

export interface BenchStage extends ExtensionBrowser {
  /** Opens one of the pages in a new tab, loaded and at rest. */
  open(page: BenchPage): Promise<Page>;
  /** The extension's worker, woken when it sleeps. */
  worker(): Promise<WebWorker>;
  /** Ends the worker as the browser does after half a minute of rest. */
  stopWorker(): Promise<void>;
}

/** Readers click when a page stands before them, not while it is still being drawn. */
const REST = 400;
const HOST = 'news.example';

export async function openBenchStage(pages: readonly BenchPage[]): Promise<BenchStage> {
  const byPath = new Map(pages.map((page) => [pathOf(page), page.html]));
  const server = await servePages((host, path) => {
    const html = host === HOST ? byPath.get(path) : undefined;
    return html === undefined ? null : { body: html };
  });
  const rule = `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`;
  const profile = pinnedProfile(BUILD);
  const running = await launchWithExtension({ args: [rule, profile.flag] });
  return {
    ...running,
    async open(page) {
      const tab = await running.browser.newPage();
      await tab.goto(`http://${HOST}${pathOf(page)}`, { waitUntil: 'load', timeout: 60_000 });
      await tab.evaluate((rest) => new Promise((resolve) => setTimeout(resolve, rest)), REST);
      return tab;
    },
    worker: () => workerOf(running),
    stopWorker: () => stopWorker(running),
    async close() {
      await running.close();
      await server.close();
      profile.remove();
    },
  };
}

/** The story's own path, which is part of what tells a story, with a number that tells pages of other hosts apart. */
function pathOf({ id, url }: BenchPage): string {
  const mark = encodeURIComponent(id);
  const path = URL.canParse(url) ? new URL(url).pathname : '/story';
  return `${encodeURI(decodeURI(path))}?bench=${mark}`;
}

async function workerOf({ browser, extension }: ExtensionBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extension.id),
    { timeout: 10_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker.');
  return worker;
}

async function stopWorker({ browser, extension }: ExtensionBrowser): Promise<void> {
  const isOurs = (url: string) => url.includes(extension.id);
  const target = browser.targets().find((found) => found.type() === 'service_worker' && isOurs(found.url()));
  const worker = await target?.worker();
  if (!target || !worker) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', function hear(destroyed) {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', hear);
      resolve();
    });
  });
  await worker.close();
  await gone;
}

/** Bytes of live script objects after the rubbish is taken out. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
