/** axe-core on the welcome page, the opened offer and a filled list of sites, in light and dark: no violation. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AutoStage, openAutoStage, storyPage, until } from './autoStage';
import { violations } from './axe';

const STORY = '/news/2026/03/12/storm-over-tarnholt-2';

let stage: AutoStage;

beforeAll(async () => {
  stage = await openAutoStage(
    () => storyPage(2),
    ['*://harrowcourier.example/*', '*://tarnholtpost.example/*'],
  );
  await stage.choose({
    card: true,
    skipped: ['tarnholtpost.example', 'bank.example'],
    cardless: ['quillby.example'],
  });
});
afterAll(() => stage.close());

const ours = (path: string) => stage.open(`chrome-extension://${stage.extension.id}/${path}`);

describe.each(['light', 'dark'])('in %s', (theme) => {
  const look = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

  it('the welcome page', async () => {
    const page = await ours('welcome.html');
    await look(page);
    await page.waitForSelector('[data-status="ready"]');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('the list of sites', async () => {
    const page = await ours('options.html');
    await look(page);
    await page.waitForSelector('[data-list="cardless"]');
    expect(
      await page.$$eval('[data-list]', (lists) => lists.map((list) => list.getAttribute('data-list'))),
    ).toEqual(['watched', 'skipped', 'cardless']);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['open', 'http://quillbypost.example', 'ask'],
    ['of a site watched', 'http://harrowcourier.example', 'on'],
    ['of a site left alone', 'http://tarnholtpost.example', 'skipped'],
  ])('the offer, %s', async (_, host, state) => {
    const page = await stage.open(host + STORY);
    const popup = await stage.click(page);
    await look(popup);
    await popup.waitForSelector(`[data-auto="${state}"]`);
    if (state === 'ask') await popup.click('.auto-question');
    await popup.evaluate(() => {
      const bar = document.querySelector<HTMLElement>('.bar');
      if (bar) bar.style.position = 'static';
    });
    expect(await violations(popup)).toEqual([]);
    await page.close();
  });
});

describe('the card on a page', () => {
  let cards: AutoStage;
  beforeAll(async () => {
    cards = await openAutoStage(() => storyPage(2), ['*://harrowcourier.example/*'], {}, true);
    await cards.choose({ card: true });
  });
  afterAll(() => cards.close());

  it.each(['light', 'dark'])('as one line and opened, in %s', async (theme) => {
    const page = await cards.open(`http://harrowcourier.example${STORY}`);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const card = '>>> nutgraf-card';
    const line = await page.waitForSelector(`${card} >>> .card-open`, { timeout: 10_000 });
    const ground = await line?.evaluate(
      (inside) => getComputedStyle(inside.closest('aside') ?? inside).background,
    );
    expect(ground).toContain(theme === 'dark' ? 'rgb(24, 25, 27)' : 'rgb(253, 251, 246)');
    expect(await violations(page, { within: 'nutgraf-card' })).toEqual([]);
    await line?.click();
    await page.waitForSelector(`${card} >>> [data-part="sources"]`);
    expect(await violations(page, { within: 'nutgraf-card' })).toEqual([]);
    await page.close();
  });
});

it('the welcome page goes when the reader says "not now"', async () => {
  const page = await ours('welcome.html');
  await (await page.waitForSelector('.no'))?.click();
  await until(async () => page.isClosed());
});
