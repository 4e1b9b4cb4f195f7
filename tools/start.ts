/**
 * `npm start [-- FILE|URL]`: builds, and shows the main job on a story (the bundled sample unless one is named).
 * With a display: a Chrome with the extension loaded, on that story. Without: the same headless; the toolbar button is
 * clicked for real, the brief printed here, page and popup saved as pictures under .output/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BriefAnswer } from '../extension/messages';
import { decodePage } from './decode';
import { answerOf, type ExtensionBrowser, launchWithExtension } from './extension';
import { servePages } from './serve';
import { terminalText } from './terminal';

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../sample/story.html', import.meta.url));
const HAS_DISPLAY =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const [story = SAMPLE] = process.argv.slice(2);
build();
await show(story);

function build(): void {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function show(source: string): Promise<void> {
  const isUrl = /^https?:\/\//.test(source);
  if (!isUrl && !existsSync(source)) {
    console.error(`There is no file ${source}.`);
    process.exit(1);
  }
  const server = await servePages((_host, path) =>
    path === '/story' && !isUrl ? { body: decodePage(readFileSync(source)) } : null,
  );
  const running = await launchWithExtension({ headless: !HAS_DISPLAY });
  const page = await running.browser.newPage();
  await page.goto(isUrl ? source : server.url('/story'), { waitUntil: 'load' });
  if (HAS_DISPLAY) {
    console.log(
      'Click the Nutgraf button in the toolbar (it may hide behind the puzzle piece). Close the browser to end.',
    );
    await new Promise((resolve) => running.browser.once('disconnected', resolve));
  } else {
    await demonstrate(running, page);
    await running.close();
  }
  await server.close();
}

async function demonstrate(running: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await running.click(page);
  await popup.waitForSelector('[data-status]:not([data-status="working"])', { timeout: 30_000 });
  console.log(briefText(await answerOf(popup)));
  await page.screenshot({ path: `${OUTPUT}/page.png` });
  await popup.screenshot({ path: `${OUTPUT}/popup.png` });
  console.log('Pictures: .output/page.png, .output/popup.png');
}

function briefText(answer: BriefAnswer): string {
  if (answer.status === 'ready' || answer.status === 'nothing') return terminalText(answer.brief);
  return answer.status === 'failed' ? answer.message : 'The browser does not let extensions read this page.';
}
