/**
 * The story in other words, with a model of ours in the place of the browser's: no machine of tests has one. The popup
 * stands in a tab of its own, where a script can be there before it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundles, gzipOf, pageFiles } from '../../tools/bench/sizes';
import { BUILD } from '../../tools/extension';
import { openStage, type Stage, statusOf, textOf } from './harness';

const STORY = readFileSync(new URL('../../sample/story.html', import.meta.url), 'utf8');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ANSWER = 'A dam above Velmora failed and killed 41 people. Lena Halvorsen said 90 were missing.';

interface Fake {
  state: string;
  answer?: string;
  /** It never answers. */
  hangs?: boolean;
  /** It takes no longer text, in characters. */
  quota?: number;
}

let stage: Stage;
let popup: Page | null = null;

beforeAll(async () => {
  stage = await openStage(() => STORY);
  await stage.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${stage.extension.id}`, ['clipboard-read', 'clipboard-write']);
});
afterAll(() => stage.close());
afterEach(async () => {
  await popup?.close();
  popup = null;
});

/** What the fake writes down of what is asked of it. */
interface Told {
  calls: string[];
  options: unknown;
  input: string;
}

function install({ state, answer = '', hangs = false, quota }: Fake): void {
  const told: Told = { calls: [], options: null, input: '' };
  const wait = () => new Promise((resolve) => setTimeout(resolve, 150));
  const session = {
    inputQuota: quota,
    measureInputUsage: (text: string) => Promise.resolve(text.length),
    async summarize(text: string, { signal }: { signal: AbortSignal }) {
      told.calls.push('summarize');
      told.input = text;
      if (hangs)
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      return answer;
    },
    destroy: () => told.calls.push('destroy'),
  };
  const Summarizer = {
    availability(options: unknown) {
      told.calls.push('availability');
      told.options = options;
      return Promise.resolve(state);
    },
    async create(options: { monitor(monitor: EventTarget): void; signal: AbortSignal }) {
      told.calls.push('create');
      const monitor = new EventTarget();
      options.monitor(monitor);
      for (const loaded of state === 'available' ? [] : [0.25, 0.5, 1]) {
        monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        await wait();
        options.signal.throwIfAborted();
      }
      return session;
    },
  };
  Object.assign(globalThis, { told, Summarizer });
}

async function open(fake: Fake | null): Promise<Page> {
  const page = await stage.open('http://harrowcourier.example/world/flood');
  const real = await stage.click(page);
  await statusOf(real);
  const tab = await real.evaluate(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  await real.close();
  popup = await stage.browser.newPage();
  if (fake) await popup.evaluateOnNewDocument(install, fake);
  else await popup.evaluateOnNewDocument(() => Reflect.deleteProperty(globalThis, 'Summarizer'));
  await popup.goto(`chrome-extension://${stage.extension.id}/popup.html?tab=${tab}`);
  expect(await statusOf(popup)).toBe('ready');
  return popup;
}

const told = async (page: Page) => (await page.evaluate('told')) as Told;
const calls = async (page: Page) => (await told(page)).calls;
const step = (page: Page, name: string) => page.waitForSelector(`.other-words[data-step="${name}"]`);

describe('where the browser has a model at hand', () => {
  it('asks it nothing before a click, then shows its answer with what the article has not marked', async () => {
    const page = await open({ state: 'available', answer: ANSWER });
    await step(page, 'offer');
    expect(await textOf(page)).toContain('In other words (Chrome’s on-device AI)');
    expect(await calls(page)).toEqual(['availability']);
    await page.click('.other-words button');
    await step(page, 'done');
    const marked = await page.$$eval('.unfound', (all) => all.map((one) => one.firstChild?.textContent));
    expect(marked).toEqual(['Lena Halvorsen', '90']);
    expect(await page.$eval('.answer', (answer) => answer.textContent)).toContain('killed 41 people');
    expect(await textOf(page)).toContain('2 numbers or names in it were not found in the article.');
    expect(await calls(page)).toEqual(['availability', 'create', 'summarize', 'destroy']);
    expect((await told(page)).options).toMatchObject({ format: 'plain-text', outputLanguage: 'en' });
  });

  it('stays out of what is copied', async () => {
    const page = await open({ state: 'available', answer: ANSWER });
    await step(page, 'offer');
    await page.click('.other-words button');
    await step(page, 'done');
    await page.bringToFront();
    await page.click('.copy-all');
    await page.waitForFunction(() => document.querySelector('.toast')?.textContent !== '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Flood kills 41');
    expect(copied).not.toContain('Halvorsen');
  });

  it('shows an answer as text, and is heard and seen by everybody', async () => {
    const page = await open({ state: 'available', answer: '<img src=x> Lena Halvorsen' });
    await step(page, 'offer');
    await page.click('.other-words button');
    await step(page, 'done');
    expect(await page.$('.other-words img')).toBeNull();
    for (const theme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate("axe.run('.other-words')")) as AxeResults;
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });

  it('gives it the beginning of a story too long for it, and says so', async () => {
    const page = await open({ state: 'available', answer: 'A dam failed.', quota: 900 });
    await step(page, 'offer');
    await page.click('.other-words button');
    await step(page, 'done');
    const { input } = await told(page);
    expect(input.length).toBeLessThanOrEqual(900);
    expect(input).toContain('Flood kills 41');
    expect(await textOf(page)).toContain('Only the beginning of the story was given to it.');
  });

  it('can be stopped, and asked again', async () => {
    const page = await open({ state: 'available', hangs: true });
    await step(page, 'offer');
    await page.click('.other-words button');
    await step(page, 'writing');
    await page.click('.other-words button');
    await step(page, 'offer');
    // The focus follows the paint.
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('In other words'));
    await page.waitForFunction("told.calls.includes('destroy')");
  });

  it('says so when it gives no answer', async () => {
    const page = await open({ state: 'available', answer: '' });
    await step(page, 'offer');
    await page.click('.other-words button');
    await step(page, 'failed');
    expect(await textOf(page)).toContain('gave no answer');
  });
});

describe('where the model must be downloaded', () => {
  it('says so first, and downloads only on a second click, telling how far it is', async () => {
    const page = await open({ state: 'downloadable', answer: ANSWER });
    await step(page, 'offer');
    await page.click('.other-words button');
    await step(page, 'consent');
    expect(await textOf(page)).toContain('Chrome would first download its language model');
    expect(await calls(page)).toEqual(['availability']);
    await page.click('.other-words button');
    await page.waitForFunction(() => document.querySelector('progress')?.value === 0.5);
    await step(page, 'done');
  });

  it('downloads nothing for a reader who would rather not', async () => {
    const page = await open({ state: 'downloadable', answer: ANSWER });
    await step(page, 'offer');
    await page.click('.other-words button');
    await step(page, 'consent');
    await page.click('.other-words button:last-of-type');
    await step(page, 'offer');
    expect(await calls(page)).toEqual(['availability']);
  });

  it('stops waiting when the reader does', async () => {
    const page = await open({ state: 'downloadable', answer: ANSWER });
    await step(page, 'offer');
    await page.click('.other-words button');
    await step(page, 'consent');
    await page.click('.other-words button');
    await step(page, 'loading');
    await page.click('.other-words button');
    await step(page, 'offer');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await calls(page)).not.toContain('summarize');
  });
});

it.each([
  ['no model', null],
  ['a model that is not for this machine', { state: 'unavailable' }],
])('offers nothing where the browser has %s', async (_what, fake) => {
  const page = await open(fake);
  await page.waitForSelector('.foot');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await page.$('.other-words')).toBeNull();
});

it('is no part of what every popup loads', () => {
  const files = pageFiles(BUILD, 'popup.html');
  expect(files.some((file) => file.includes('OtherWordsPart'))).toBe(false);
  const part = bundles(BUILD).filter(({ file }) => file.includes('OtherWordsPart'));
  expect(part.length).toBeGreaterThan(0);
  expect(
    gzipOf(
      part,
      part.map(({ file }) => file),
    ),
  ).toBeLessThan(4096);
});
