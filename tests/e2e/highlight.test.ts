/** Every line leads back to its place in the page: marked, scrolled to, and taken away again without a trace. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openStage, type Stage, statusOf } from './harness';

const STORY = readFileSync(new URL('../../sample/story.html', import.meta.url), 'utf8');

let stage: Stage;
let page: Page;
let popup: Page;

beforeAll(async () => {
  stage = await openStage(() => STORY);
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.open('http://harrowcourier.example/world/flood');
  popup = await stage.click(page);
  expect(await statusOf(popup)).toBe('ready');
});
afterEach(() => page.close());

/** Words under a mark of ours in the page, folded; null when there is none. */
function marked(name: 'nutgraf' | 'nutgraf-current'): Promise<string[] | null> {
  return page.evaluate((highlight) => {
    const ranges = CSS.highlights.get(highlight);
    return ranges ? [...ranges].map((range) => String(range).replace(/\s+/g, ' ').trim()) : null;
  }, name);
}

async function markedSoon(): Promise<string> {
  await page.waitForFunction(() => CSS.highlights.has('nutgraf-current'), { timeout: 5000 });
  return (await marked('nutgraf-current'))?.join(' ') ?? '';
}

function wordsOf(selector: string): Promise<string> {
  return popup.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}

it('shows a key point in the page and leaves its DOM as it is', async () => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const point = await wordsOf('.points li:last-child .show > span');
  await popup.click('.points li:last-child .show');
  expect(await markedSoon()).toBe(point);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await popup.waitForSelector('.place-bar');
  expect(await wordsOf('.place-bar .where')).toBe('Shown in the page');
});

it('scrolls the marked words into view', async () => {
  await popup.click('.sources .source:last-child .show');
  await popup.click('.sources .source:last-child .quotes .show');
  await markedSoon();
  await page.waitForFunction(
    () => {
      const [range] = CSS.highlights.get('nutgraf-current') ?? [];
      const box = (range as Range | undefined)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    },
    { timeout: 5000 },
  );
});

it('shows the number of a figure', async () => {
  const number = await wordsOf('.figures li:first-child b');
  await popup.click('.figures li:first-child .show');
  expect(await markedSoon()).toContain(number);
});

it('steps through several places', async () => {
  await popup.click('.sources .source:first-child .show');
  const quotes = await popup.$$eval('.source:first-child .quote', (all) => all.length);
  expect(quotes).toBeGreaterThan(1);
  await popup.click('.source:first-child .quotes .show');
  const first = await markedSoon();
  expect(await wordsOf('.place-bar .where')).toBe(`Place 1 of ${quotes} in the page`);
  await popup.click('.place-bar button[title="Next place"]');
  await popup.waitForFunction(
    (words) => document.querySelector('.place-bar .where')?.textContent?.trim() === words,
    {},
    `Place 2 of ${quotes} in the page`,
  );
  expect(await marked('nutgraf-current')).not.toEqual([first]);
  expect(await marked('nutgraf')).toContain(first);
});

it('takes the marks away on Escape in the popup, and leaves the popup open', async () => {
  await popup.click('.points .show');
  await markedSoon();
  await popup.waitForSelector('.place-bar');
  await popup.keyboard.press('Escape');
  await page.waitForFunction(() => !CSS.highlights.has('nutgraf-current'), { timeout: 5000 });
  expect(await popup.$('.place-bar')).toBeNull();
  expect(await statusOf(popup)).toBe('ready');
});

it('keeps the marks when the popup is gone, until Escape in the page', async () => {
  await popup.click('.points .show');
  await markedSoon();
  await popup.close();
  expect(await marked('nutgraf-current')).not.toBeNull();
  await page.keyboard.press('Escape');
  expect(await marked('nutgraf-current')).toBeNull();
});
