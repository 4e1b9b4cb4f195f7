/**
 * `npm start [-- FILE|URL]`: builds, and shows the main job on a story (the bundled sample unless one is named).
 * With a display: a Chrome with the extension loaded, on that story. Without: the same headless; the toolbar button is
 * clicked for real, the brief printed here, page and popup saved as pictures under .output/.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BriefAnswer } from '../extension/messages';
import { misused, readArguments } from './arguments';
import { decodePage } from './decode';
import { answerOf, buildExtension, type ExtensionBrowser, launchWithExtension } from './extension';
import { servePages } from './serve';
import { terminalText } from './terminal';

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../sample/story.html', import.meta.url));
const HAS_DISPLAY =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const USAGE = 'npm start [-- FILE|URL]';

const { positionals } = readArguments(USAGE, {});
const [story = SAMPLE, ...more] = positionals;
if (more.length > 0) misused(USAGE, 'One story at a time');
const isUrl = /^https?:\/\//.test(story);
if (!isUrl && !existsSync(story)) misused(USAGE, `There is no file ${story}`);
buildExtension();
await show(story);

async function show(source: string): Promise<void> {
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
