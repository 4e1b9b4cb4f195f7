/** A page whose story is there and whose last script is not: browsers hold our script back until the page is parsed. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage, statusOf, textOf } from './harness';

const STORY = readFileSync(new URL('../../sample/story.html', import.meta.url), 'utf8');
/** The page is parsed to its end not before this many milliseconds. */
const SLOW = 30_000;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage((_host, path) =>
    path === '/slow.js'
      ? { body: '', type: 'text/javascript', delay: SLOW }
      : STORY.replace('</body>', '<script src="/slow.js"></script></body>'),
  );
});
afterAll(() => stage.close());

it('is read as far as it is there', { timeout: SLOW }, async () => {
  const page = await stage.browser.newPage();
  const url = 'http://harrowcourier.example/flood';
  void page.goto(url, { timeout: 2 * SLOW }).catch(() => {});
  await page.waitForSelector('.story-body p:last-of-type');
  const popup = await stage.click(page);
  expect(await statusOf(popup)).toBe('ready');
  expect(await textOf(popup)).toContain('Flood kills 41 as dam fails above Velmora');
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
});
