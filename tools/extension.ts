/** The production build in a real Chromium: how `npm start`, the browser tests, the screenshots and the bench drive it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import type { BriefAnswer, WorkerRequest } from '../extension/messages';
import { launchChrome } from './chrome';

export const BUILD = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/** Makes the production build, quietly; the tool ends where that fails. */
export function buildExtension(): void {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

export interface ExtensionBrowser {
  browser: Browser;
  extension: Extension;
  /** A real click on the toolbar button over that page; the popup's own page comes back once it has loaded. */
  click(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  args?: string[];
  /** Another folder to load than the production build. */
  build?: string;
}

/** @throws when there is no build, or no browser can be had */
export async function launchWithExtension({
  headless = true,
  args = [],
  build = BUILD,
}: LaunchOptions = {}): Promise<ExtensionBrowser> {
  if (!existsSync(build)) throw new Error('No build in .output/chrome-mv3: run `npm run build` first.');
  const browser = await launchChrome({
    headless,
    enableExtensions: [build],
    args: ['--window-size=1280,900', ...args],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  // The list of extensions may still be empty right after launch: the worker is the sign that ours is there.
  await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  // It opens its welcome page in front; a page opened before that would lose its place as the active one.
  const hasWelcomed = (target: Target) => target.url().endsWith('/welcome.html');
  await browser.waitForTarget(hasWelcomed, { timeout: 10_000 }).catch(() => {});
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The browser did not load the extension.');
  return {
    browser,
    extension,
    click: (page) => clickToolbar(browser, extension, page),
    close: () => browser.close(),
  };
}

async function clickToolbar(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  const url = `chrome-extension://${extension.id}/popup.html`;
  await page.bringToFront();
  await closePopups(browser, url);
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(url), {
    timeout: 10_000,
  });
  return target.asPage();
}

/** A popup left open by an earlier click would be found instead of the new one. */
async function closePopups(browser: Browser, url: string): Promise<void> {
  for (const target of browser.targets().filter((candidate) => candidate.url().startsWith(url))) {
    await (await target.asPage()).close().catch(() => {});
  }
}

/** What of the extension API the popup's page is asked for; the code below runs there. */
declare const chrome: {
  tabs: { query(about: { active: true; currentWindow: true }): Promise<{ id?: number }[]> };
  runtime: { sendMessage(message: WorkerRequest): Promise<BriefAnswer> };
};

/** What the worker tells this popup. */
export async function answerOf(popup: Page): Promise<BriefAnswer> {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.runtime.sendMessage({ to: 'worker', type: 'brief', tabId: tab?.id ?? -1 });
  });
}
