/** One real click on the toolbar button, timed until the brief is painted in the popup. */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../extension';

const WAIT = 30_000;
export const READY = '[data-status]:not([data-status="working"])';

export interface Click {
  /** Milliseconds from the click until the brief was painted. */
  total: number;
  /** … until the popup painted anything at all. */
  first: number;
  inPopup: number;
  /** What the popup came to say. */
  status: string;
}

const now = () => performance.timeOrigin + performance.now();

export async function timeClick(
  { browser, extension }: Pick<ExtensionBrowser, 'browser' | 'extension'>,
  tab: Page,
): Promise<Click> {
  const url = `chrome-extension://${extension.id}/popup.html`;
  await tab.bringToFront();
  const clicked = now();
  await tab.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(url), {
    timeout: WAIT,
  });
  const popup = await target.asPage();
  const { began, first, painted } = await popup.evaluate(waitForBrief, READY, WAIT);
  const status = await popup.$eval(READY, (root) => root.getAttribute('data-status') ?? '');
  await popup.close().catch(() => {});
  return { status, total: painted - clicked, first: first - clicked, inPopup: painted - began };
}

/**
 * Runs in the popup, so it names no function of its own (the compiler's aid for names is not there). Most often we
 * arrive before the brief does and see it come; where it was quicker than we, the browser's own record of its largest
 * paint tells when.
 */
async function waitForBrief(
  ready: string,
  patience: number,
): Promise<{ began: number; first: number; painted: number }> {
  const began = performance.timeOrigin;
  let painted = 0;
  if (document.querySelector(ready)) {
    painted = await new Promise<number>((resolve) => {
      const fallback = setTimeout(() => resolve(performance.now()), 300);
      new PerformanceObserver((list) => {
        clearTimeout(fallback);
        resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime)));
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
  } else {
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
    painted = performance.now();
  }
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { began, first: began + (paint?.startTime ?? painted), painted: began + painted };
}
