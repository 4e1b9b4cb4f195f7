/**
 * Consent, with the browser's own question: in a browser that can be seen, on a virtual screen, answered by keys. Where
 * no such screen can be had these tests say so and do not run; under CI they fail.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Display, openDisplay } from '../../tools/display';
import { type AutoStage, frontPage, openWatchedStage, pause, storyPage, storyPath, until } from './autoStage';

const HOST = 'http://harrowcourier.example';
const OTHER = 'http://tarnholtpost.example';

let display: Display | null = null;
let stage: AutoStage;

beforeAll(async () => {
  display = await openDisplay();
  if (!display)
    console.warn('No virtual screen (Xvfb and xdotool): the browser’s permission question is not tried.');
});
afterAll(() => display?.close());
beforeEach(async ({ skip }) => {
  if (!display) return skip('needs Xvfb and xdotool');
  stage = await openWatchedStage((_, path) => {
    const index = Number(/-(\d+)$/.exec(path)?.[1] ?? -1);
    return index >= 0 ? storyPage(index) : frontPage();
  });
});
afterEach(async () => {
  if (display) await stage.close();
});

interface Api {
  permissions: { getAll(): Promise<{ origins?: string[] }>; remove(grant: object): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[]; excludeMatches?: string[] }[]> };
  storage: { local: { get(): Promise<object> } };
}

/** What the browser holds: grants, and where the watcher is registered. */
async function state(): Promise<{ origins: string[]; matches: string[]; excluded: string[] }> {
  return (await stage.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [watcher] = await chrome.scripting.getRegisteredContentScripts();
    const { origins = [] } = await chrome.permissions.getAll();
    return {
      origins: origins.sort(),
      matches: watcher?.matches ?? [],
      excluded: watcher?.excludeMatches ?? [],
    };
  });
}

/** Clicks in a page of ours, and answers what the browser then asks. */
async function ask(page: Page, selector: string, answer: 'yes' | 'no'): Promise<void> {
  if (selector.startsWith('.auto-choices')) await (await page.waitForSelector('.auto-question'))?.click();
  await page.waitForSelector(selector);
  await page.click(selector);
  await pause(1200);
  if (answer === 'yes') display?.press('Tab', 'Return');
  else display?.press('Escape');
  await pause(500);
}

const SITE = '.auto-choices button:nth-of-type(1)';
const EVERY = '.auto-choices button:nth-of-type(2)';

describe('consent in the popup', () => {
  it('asks for this site only, once, and watches the open page without a reload', async () => {
    const page = await stage.open(HOST + storyPath(1));
    await ask(await stage.click(page), SITE, 'yes');
    await until(async () => (await state()).matches.length > 0);
    expect(await state()).toMatchObject({
      origins: ['*://harrowcourier.example/*'],
      matches: ['*://harrowcourier.example/*'],
    });
    await until(async () => (await stage.badge(page)).text !== '');
    await page.goto(HOST + storyPath(2));
    await until(async () => (await stage.badge(page)).text !== '');
    const popup = await stage.click(page);
    await popup.waitForSelector('[data-auto="on"]');
    expect(await popup.$('[data-auto="ask"]')).toBeNull();
    const other = await stage.open(OTHER + storyPath(1));
    await pause(1200);
    expect((await stage.badge(other)).text, 'we may not even know its address').toBe('no tab');
  });

  it('keeps nothing when the reader says no, and offers it again', async () => {
    const page = await stage.open(HOST + storyPath(1));
    await ask(await stage.click(page), EVERY, 'no');
    expect(await state()).toEqual({ origins: [], matches: [], excluded: [] });
    const popup = await stage.click(page);
    await popup.waitForSelector('[data-auto="ask"]');
  });
});

describe('what was granted', () => {
  it('can be left out, paused and taken back, and every open page follows', async () => {
    const page = await stage.open(HOST + storyPath(1));
    await ask(await stage.click(page), EVERY, 'yes');
    await until(async () => (await stage.badge(page)).text !== '');
    expect((await state()).matches).toEqual(['*://*/*']);

    const popup = await stage.click(page);
    await popup.waitForSelector('[data-auto="on"] button');
    await popup.click('[data-auto="on"] button');
    await until(async () => (await stage.badge(page)).text === '');
    await until(async () => (await state()).excluded.includes('*://harrowcourier.example/*'));
    await popup.waitForSelector('[data-auto="skipped"] button');
    await popup.click('[data-auto="skipped"] button');
    await until(async () => (await stage.badge(page)).text !== '');

    const options = await stage.open(`chrome-extension://${stage.extension.id}/options.html`);
    const pauseBox = await options.waitForSelector('xpath///label[contains(., "Pause everywhere")]/input');
    await pauseBox?.click();
    await until(async () => (await state()).matches.length === 0);
    await until(async () => (await stage.badge(page)).text === '');
    await pauseBox?.click();
    await until(async () => (await state()).matches.length === 1);

    await options.click('[data-list="watched"] button');
    await until(async () => (await state()).origins.length === 0);
    await until(async () => (await state()).matches.length === 0);
    await page.bringToFront();
    await page.goto(HOST + storyPath(2));
    await pause(1200);
    expect((await stage.badge(page)).text).toBe('');
  });

  it('follows a grant taken back in the browser itself', async () => {
    const page = await stage.open(HOST + storyPath(1));
    await ask(await stage.click(page), SITE, 'yes');
    await until(async () => (await stage.badge(page)).text !== '');
    await (await stage.worker()).evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      return chrome.permissions.remove({ origins: ['*://harrowcourier.example/*'] });
    });
    await until(async () => (await state()).matches.length === 0);
    await until(async () => (await stage.badge(page)).text === '');
  });
});

describe('the welcome page', () => {
  it('opens on install and offers every news site', async () => {
    const url = `chrome-extension://${stage.extension.id}/welcome.html`;
    const target = await stage.browser.waitForTarget((candidate) => candidate.url() === url);
    const welcome = await target.page();
    if (!welcome) throw new Error('no welcome page');
    await welcome.bringToFront();
    await ask(welcome, '.yes', 'yes');
    await welcome.waitForSelector('[data-auto="on"]');
    const page = await stage.open(OTHER + storyPath(3));
    await until(async () => (await stage.badge(page)).text !== '');
  });
});
