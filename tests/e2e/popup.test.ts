/** The popup by a real click, in each of its states, by mouse and by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reach, type State, stateNamed, statePage } from '../../tools/states';
import { openStage, type Stage, textOf } from './harness';

let stage: Stage;
let under: Page | undefined;

beforeAll(async () => {
  stage = await openStage(statePage);
});
afterAll(() => stage.close());
afterEach(async () => {
  await under?.close();
  under = undefined;
});

async function popupIn(name: string): Promise<Page> {
  return popupOf(stateNamed(name));
}

async function popupOf(state: State): Promise<Page> {
  const { popup, page } = await reach(stage, state);
  under = page;
  return popup;
}

const focused = (popup: Page) =>
  popup.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

describe('what it says', () => {
  it.each([
    ['empty', /No figures in this story\./],
    ['language', /German is not fully supported yet/],
    ['none', /No story here/],
    ['forbidden', /A page of the browser’s own/],
    ['working', /Reading the page/],
  ])('%s', async (name, words) => {
    expect(await textOf(await popupIn(name))).toMatch(words);
  });

  it('ends its waiting with the brief', async () => {
    const popup = await popupIn('working');
    await popup.waitForSelector('[data-status="ready"]', { timeout: 20_000 });
    expect(await textOf(popup)).toContain('Flood kills 41');
  });
});

describe('by keyboard', () => {
  it('goes through headline, index, copy and lines in the order they are read', async () => {
    const popup = await popupIn('brief');
    const path: string[] = [];
    for (let step = 0; step < 9; step++) {
      await popup.keyboard.press('Tab');
      path.push(await focused(popup));
    }
    const [place = '', ...rest] = path;
    expect(place).toMatch(/^Velmora/);
    expect(rest.slice(0, 5).map((words) => words.replace(/ \d+$/, ''))).toEqual([
      'Points',
      'Figures',
      'Sources',
      'Copy',
      'How to copy',
    ]);
    expect(rest[5]).toBe('Copy: Key points');
    expect(rest[6]).toMatch(/^Main point/);
    expect(rest[7]).toMatch(/^Copy: /);
  });

  it('goes to a part by the index', async () => {
    const popup = await popupIn('brief');
    await popup.focus('.index li:nth-child(3) button');
    await popup.keyboard.press('Enter');
    expect(await focused(popup)).toBe('Sources');
    const box = await popup.$eval('.sources h2', (heading) => heading.getBoundingClientRect().toJSON());
    const bar = await popup.$eval('.bar', (element) => element.getBoundingClientRect().toJSON());
    expect(box.top).toBeGreaterThanOrEqual(bar.bottom);
    expect(box.bottom).toBeLessThan(await popup.evaluate(() => innerHeight));
  });

  it('opens a source, shows its quote in the page, and copies, without a mouse', async () => {
    const popup = await popupIn('brief');
    await popup.focus('.source .show');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    const quote = await focused(popup);
    expect(quote).toMatch(/in their words|paraphrased/);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.place-bar');
    expect(await focused(popup)).toBe(quote);
    await popup.focus('.copy-how');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Escape');
    expect(await focused(popup)).toBe('How to copy');
    expect(await popup.$('.menu')).toBeNull();
  });

  it('shows where the focus is', async () => {
    const popup = await popupIn('brief');
    await popup.keyboard.press('Tab');
    const outline = await popup.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return [outlineStyle, outlineWidth];
    });
    expect(outline).toEqual(['solid', '2px']);
  });
});

it('stays within the browser’s 800 × 600 and cuts nothing at its sides', async () => {
  const popup = await popupIn('sources');
  const { width, height } = await popup.$eval('.popup', (root) => root.getBoundingClientRect().toJSON());
  expect(width).toBe(420);
  expect(height).toBeLessThanOrEqual(600);
  const wide = await popup.$$eval('.popup :is(button, p, span, h1, h2, li, svg)', (all) => {
    const right = document.querySelector('.popup')?.getBoundingClientRect().right ?? 0;
    const isOut = ({ left, right: end, width: own }: DOMRect) => own > 1 && (left < 0 || end > right);
    return all
      .filter((element) => isOut(element.getBoundingClientRect()))
      .map((element) => element.outerHTML);
  });
  expect(wide).toEqual([]);
});
