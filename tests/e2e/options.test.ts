/** Settings hold at once, for the next popup, and come and go as a file. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { statePage } from '../../tools/states';
import { openStage, type Stage, statusOf } from './harness';

let stage: Stage;
let options: Page;

beforeAll(async () => {
  stage = await openStage(statePage);
  options = await stage.open(`chrome-extension://${stage.extension.id}/options.html`);
  await options.waitForSelector('[data-status="ready"]');
});
afterAll(() => stage.close());
afterEach(async () => {
  await options.bringToFront();
  await forget();
});

async function forget(): Promise<void> {
  await clickButton('Forget everything');
  await clickButton('Really forget everything?');
  await saysSoon('Everything is forgotten.');
  await options.waitForSelector('.parts li:first-child[data-name="points"]');
}

async function clickButton(words: string): Promise<void> {
  const button = await options.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  await button?.click();
}

async function saysSoon(words: string): Promise<void> {
  await options.waitForFunction(
    (expected) => document.querySelector('.said')?.textContent === expected,
    { timeout: 5000 },
    words,
  );
}

async function withPopup<T>(look: (popup: Page) => Promise<T>): Promise<T> {
  const page = await stage.open('http://harrowcourier.example/world/2026/03/12/flood');
  const popup = await stage.click(page);
  expect(await statusOf(popup)).toBe('ready');
  const seen = await look(popup);
  await page.close();
  return seen;
}

const headings = (popup: Page) => popup.$$eval('h2', (all) => all.map((heading) => heading.textContent));

it('sets length, theme and text size of the next popup', async () => {
  await options.click('input[value="short"]');
  await options.click('input[value="dark"]');
  await options.click('input[value="largest"]');
  const seen = await withPopup((popup) =>
    popup.evaluate(() => ({
      points: document.querySelectorAll('.points li').length,
      theme: document.documentElement.dataset.theme,
      size: getComputedStyle(document.documentElement).fontSize,
      ground: getComputedStyle(document.body).backgroundColor,
    })),
  );
  expect(seen).toEqual({ points: 3, theme: 'dark', size: '24px', ground: 'rgb(24, 25, 27)' });
});

it('hides and orders parts', async () => {
  await options.click('.parts [data-name="figures"] input');
  await options.click('.parts [data-name="sources"] [data-way="up"]');
  await options.click('.parts [data-name="sources"] [data-way="up"]');
  expect(await withPopup(headings)).toEqual(['Sources', 'Key points']);
});

it('keeps the focus on the part that moves', async () => {
  await options.focus('.parts [data-name="points"] [data-way="down"]');
  await options.keyboard.press('Enter');
  await options.waitForSelector('.parts li:nth-child(2)[data-name="points"]');
  const name = await options.evaluate(() =>
    document.activeElement?.closest('[data-name]')?.getAttribute('data-name'),
  );
  expect(name).toBe('points');
  await options.keyboard.press('Enter');
  await options.waitForSelector('.parts li:last-child[data-name="points"]');
  const way = await options.evaluate(() => document.activeElement?.getAttribute('data-way'));
  expect(way).toBe('up');
});

it('reaches a popup that is open', async () => {
  await withPopup(async (popup) => {
    await options.evaluate(() => document.querySelector<HTMLElement>('input[value="dark"]')?.click());
    await popup.waitForFunction(() => document.documentElement.dataset.theme === 'dark', { timeout: 5000 });
  });
});

it('imports a file of its own, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  const own = join(folder, 'own.json');
  const other = join(folder, 'other.json');
  writeFileSync(own, JSON.stringify({ nutgraf: 'settings', theme: 'light', dateline: false }));
  writeFileSync(other, '{"theme":"dark"}');
  const input = await options.$('input[type="file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(other);
  await saysSoon('That is no file of Nutgraf settings. Nothing was changed.');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(own);
  await saysSoon('Settings imported.');
  expect(await withPopup(async (popup) => (await popup.$('.dateline')) === null)).toBe(true);
});

it('loses nothing to a hostile file', async () => {
  await options.click('input[value="long"]');
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  const give = async (text: string) => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, text);
    const input = await options.$('input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  };
  await give(`{"nutgraf":"settings","theme":"dark","parts":[${'0,'.repeat(200_000)}0]}`);
  await saysSoon('That is no file of Nutgraf settings. Nothing was changed.');
  await give('{"nutgraf":"settings","__proto__":{"theme":"dark"},"length":{"toString":1},"parts":"none"}');
  await saysSoon('Settings imported.');
  const chosen = await options.$$eval('input[type="radio"]:checked', (all) =>
    all.map((radio) => (radio as HTMLInputElement).value),
  );
  expect(chosen).toEqual(['long', 'rich', 'normal', 'system']);
});

it('forgets everything', async () => {
  await options.click('input[value="dark"]');
  await options.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await forget();
  const left = await options.evaluate(async () => {
    const stores = ['sync', 'local', 'session'].map((area) =>
      (
        globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } }
      ).chrome.storage[area]?.get(),
    );
    const kept = await Promise.all(stores);
    return kept.flatMap((store) => Object.keys(store ?? {}));
  });
  expect(left).toEqual([]);
  expect(await options.$eval('input[value="system"]', (radio) => (radio as HTMLInputElement).checked)).toBe(
    true,
  );
});
