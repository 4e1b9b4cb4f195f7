/** The popup without a mouse, from its first stop to its last, and what becomes of the focus when the popup changes. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { STATES, statePage } from '../../tools/states';
import { openStage, type Stage, statusOf } from './harness';

const STORY = STATES[0]?.url ?? '';

let stage: Stage;
let page: Page;
let popup: Page;

beforeAll(async () => {
  stage = await openStage(statePage);
});
afterAll(() => stage.close());
afterEach(() => page.close());

async function open(): Promise<void> {
  page = await stage.open(STORY);
  popup = await stage.click(page);
  expect(await statusOf(popup)).toBe('ready');
  await popup.waitForSelector('[data-auto]');
}

interface Stop {
  /** Its classes and the part it lies in. */
  what: string;
  words: string;
  /** Wholly in the window, under no bar. */
  isSeen: boolean;
}

const stop = (): Promise<Stop | null> =>
  popup.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const middle = document.elementFromPoint(
      box.left + Math.min(box.width - 2, 12),
      Math.max(box.top + 1, Math.min(box.top + box.height / 2, innerHeight - 1)),
    );
    const part = element.closest('[data-part]')?.getAttribute('data-part') ?? '';
    return {
      what: `${part} ${element.className || element.tagName.toLowerCase()}`.trim(),
      words: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      isSeen: box.height > 0 && middle !== null && (element.contains(middle) || middle.contains(element)),
    };
  });

/** Until the focus leaves the popup or is back where it was. */
async function path(key: { back: boolean }): Promise<Stop[]> {
  const stops: Stop[] = [];
  if (key.back) await popup.keyboard.down('Shift');
  for (let step = 0; step < 120; step++) {
    await popup.keyboard.press('Tab');
    const here = await stop();
    if (!here || (await isMarked())) break;
    stops.push(here);
  }
  if (key.back) await popup.keyboard.up('Shift');
  await popup.evaluate(() => {
    for (const element of document.querySelectorAll('[data-visited]'))
      element.removeAttribute('data-visited');
    (document.activeElement as HTMLElement | null)?.blur();
  });
  return stops;
}

/** Whether the focus was here before; it is marked now. */
const isMarked = () =>
  popup.evaluate(() => {
    const element = document.activeElement;
    const isVisited = element?.hasAttribute('data-visited') ?? false;
    element?.setAttribute('data-visited', '');
    return isVisited;
  });

const focus = async () => (await stop())?.words ?? '';

it('leads by Tab through everything that can be pressed, in the order it is read, and none of it out of sight', async () => {
  await open();
  const buttons = await popup.$$eval(
    'button, summary',
    (all) => all.filter((one) => one.checkVisibility()).length,
  );
  const there = await path({ back: false });
  expect(there).toHaveLength(buttons);
  expect(there.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(there[0]?.what).toBe('place');
  expect(there.at(-1)?.words).toBe('Settings');
  const parts = there
    .map(({ what }) => what.split(' ')[0])
    .filter((name) => /points|figures|sources/.test(name ?? ''));
  expect([...new Set(parts)]).toEqual(['points', 'figures', 'sources']);
  const back = await path({ back: true });
  expect(back.map(({ words }) => words)).toEqual(there.map(({ words }) => words).reverse());
});

it('goes on from the part that the index leads to', async () => {
  await open();
  await popup.focus('.index li:nth-child(2) button');
  await popup.keyboard.press('Enter');
  expect(await focus()).toBe('Key figures');
  await popup.keyboard.press('Tab');
  expect(await focus()).toBe('Copy: Key figures');
  await popup.keyboard.press('Tab');
  expect((await stop())?.what).toBe('figures show');
});

it('steps into the lines that "more" brings', async () => {
  await open();
  const before = await popup.$$eval('.figures li', (lines) => lines.length);
  await popup.focus('.figures .more');
  await popup.keyboard.press('Enter');
  await popup.waitForFunction((known) => document.querySelectorAll('.figures li').length > known, {}, before);
  const line = await popup.evaluate(() => {
    const lines = [...document.querySelectorAll('.figures li')];
    return lines.findIndex((one) => one.contains(document.activeElement));
  });
  expect(line).toBe(before);
  expect((await stop())?.isSeen).toBe(true);
});

it('steps through the places of a thing, and is back at its line when the marks are cleared', async () => {
  await open();
  await popup.focus('.source .show');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.quotes .show');
  await popup.focus('.quotes .show');
  const quote = await focus();
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.place-bar');
  expect(await popup.$eval('.told[role="status"]', (region) => region.textContent)).toMatch(/^Place 1 of \d/);
  await popup.focus('.place-bar button:nth-of-type(2)');
  expect(await focus()).toBe('Next place');
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => document.querySelector('.where')?.textContent?.startsWith('Place 2 of'));
  expect(await focus()).toBe('Next place');
  await popup.keyboard.press('Escape');
  await popup.waitForFunction(() => !document.querySelector('.place-bar'));
  expect(await popup.$eval('.told[role="status"]', (region) => region.textContent)).toBe('');
  expect(await focus()).toBe(quote);
});

it('keeps the focus on a button that copies, and says once what was copied', async () => {
  await open();
  await popup.evaluate(() => {
    const region = document.querySelector('.toast');
    const heard: string[] = [];
    (globalThis as unknown as { heard: string[] }).heard = heard;
    if (region) {
      new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await popup.focus('.points .copy-line');
  const button = await focus();
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => document.querySelector('.toast')?.textContent !== '');
  expect(await focus()).toBe(button);
  await popup.waitForFunction(() => document.querySelector('.toast')?.textContent === '', { timeout: 5000 });
  const heard = await popup.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(['Copied: Rich text']);
});
