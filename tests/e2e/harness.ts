/** A stage for browser tests: the production build in a real Chromium, and pages of ours under any host name. */
import type { Browser, Page } from 'puppeteer-core';
import { type ExtensionBrowser, type LaunchOptions, launchWithExtension } from '../../tools/extension';
import { type PageServer, type ServedPage, servePages } from '../../tools/serve';

export interface Stage extends ExtensionBrowser {
  server: PageServer;
  /** Opens an address of a made-up host in a new tab. */
  open(url: string): Promise<Page>;
  /** Ends the extension's worker, as the browser does after half a minute of quiet. */
  killWorker(): Promise<void>;
}

/** @param pages what a host answers at a path; null for "not found" */
export async function openStage(
  pages: (host: string, path: string) => ServedPage | string | null,
  options: LaunchOptions = {},
): Promise<Stage> {
  const server = await servePages((host, path) => {
    const page = pages(host, path);
    return typeof page === 'string' ? { body: page } : page;
  });
  const rule = `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`;
  const chrome = await launchWithExtension({ ...options, args: [rule, ...(options.args ?? [])] });
  return {
    ...chrome,
    server,
    async open(url) {
      const page = await chrome.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    killWorker: () => killWorker(chrome.browser),
    async close() {
      await chrome.close();
      await server.close();
    },
  };
}

async function killWorker(browser: Browser): Promise<void> {
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  // An event may have woken another by now: it is the old one that must be gone. One that was woken while it
  // died keeps its place, and is ended once more.
  for (let tries = 0; worker && browser.targets().includes(worker); tries++) {
    if (tries > 100) throw new Error('The worker would not die.');
    if (tries % 20 === 0) await (await worker.worker())?.close().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the popup has an answer, and says which. */
export async function statusOf(popup: Page): Promise<string> {
  const root = await popup.waitForSelector('[data-status]:not([data-status="working"])', { timeout: 20_000 });
  return (await root?.evaluate((element) => element.getAttribute('data-status'))) ?? '';
}

/** All that the popup shows, as a reader would read it. */
export function textOf(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}
