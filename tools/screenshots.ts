/**
 * `npm run screenshots [-- STATE…]`: every state of the popup and the settings page as pictures, by real toolbar clicks on the
 * production build. They go to .output/screenshots; the few that the README shows also to docs/images.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { namesAmong, readArguments } from './arguments';
import { launchWithExtension } from './extension';
import { servePages } from './serve';
import { arrive, STATES, type State, statePage } from './states';

const FOLDER = fileURLToPath(new URL('../.output/screenshots/', import.meta.url));
const DOCS = fileURLToPath(new URL('../docs/images/', import.meta.url));
const SHOWN_IN_README: Record<string, string> = {
  'brief-light': 'brief.png',
  'figures-light': 'figures.png',
  'sources-dark': 'sources-dark.png',
};

/** A headless browser has no mouse and says so; readers of popups have one. */
const MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

interface Look {
  name: string;
  width: number;
  theme: 'light' | 'dark';
  /** Of the reader's text, against the usual. */
  textScale?: number;
  /** Only these states; all without. */
  states?: string[];
}

const TIGHT = ['brief', 'figures', 'sources', 'place', 'menu', 'partial', 'index'];
const LOOKS: Look[] = [
  { name: 'light', width: 420, theme: 'light' },
  { name: 'dark', width: 420, theme: 'dark' },
  { name: 'narrow', width: 320, theme: 'light', states: TIGHT },
  { name: '200', width: 800, theme: 'light', textScale: 2, states: TIGHT },
  { name: 'narrow-200', width: 320, theme: 'light', textScale: 2, states: TIGHT },
];

const OPTIONS = 'options';
const USAGE = 'npm run screenshots -- [STATE…]';
const { positionals } = readArguments(USAGE, {});
const wanted = namesAmong(USAGE, positionals, [...STATES.map(({ name }) => name), OPTIONS]);
mkdirSync(FOLDER, { recursive: true });
mkdirSync(DOCS, { recursive: true });
const server = await servePages(statePage);
const args = [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`, MOUSE];
const chrome = await launchWithExtension({ args });
const open = async (url: string) => {
  const page = await chrome.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
};
for (const state of STATES.filter(({ name }) => wanted.includes(name))) {
  for (const look of LOOKS.filter(({ states }) => states?.includes(state.name) ?? true))
    await picture(state, look);
}
if (wanted.includes(OPTIONS)) {
  for (const theme of ['light', 'dark'] as const) await pictureOptions(theme);
}
await chrome.close();
await server.close();

/** The browser fixes a popup's size: after the click that opens the page to us, the popup is shown in a tab. */
async function picture(state: State, look: Look): Promise<void> {
  const page = await open(state.url);
  const popup = await chrome.click(page);
  const tab = await tabUnder(popup);
  await popup.close();
  await state.before?.(page);
  const view = await chrome.browser.newPage();
  await dress(view, look);
  await view.goto(`chrome-extension://${chrome.extension.id}/popup.html?tab=${tab}`);
  await enlarge(view, look.textScale ?? 1);
  await arrive(view, page, state);
  await save(view, `${state.name}-${look.name}`);
  await view.close();
  await page.close();
}

async function tabUnder(popup: Page): Promise<number> {
  const code = 'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)';
  return (await popup.evaluate(code)) as number;
}

async function dress(popup: Page, { width, theme }: Look): Promise<void> {
  await popup.setViewport({ width, height: 600, deviceScaleFactor: 2 });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

async function enlarge(page: Page, scale: number): Promise<void> {
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    `${scale * 100}%`,
  );
}

async function pictureOptions(theme: 'light' | 'dark'): Promise<void> {
  const page = await open(`chrome-extension://${chrome.extension.id}/options.html`);
  await page.waitForSelector('[data-status="ready"]');
  await dress(page, { name: theme, width: 760, theme });
  await save(page, `options-${theme}`, true);
  await page.close();
}

async function save(page: Page, name: string, fullPage = false): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path: path as `${string}.png`, fullPage });
  const shown = SHOWN_IN_README[name];
  if (shown) copyFileSync(path, `${DOCS}${shown}`);
  console.log(name);
}
