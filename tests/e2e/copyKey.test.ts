/**
 * What is asked for outside the popup: the key that copies the brief, and the items of a page's own menu. Both belong
 * to the browser's own surface, so they are tried in a browser that can be seen, by keys on a virtual screen.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Display, openDisplay } from '../../tools/display';
import { openStage, type Stage, statusOf, textOf } from './harness';

const STORY = readFileSync(new URL('../../sample/story.html', import.meta.url), 'utf8');
const KEYS = 'Alt+Shift+C';

let display: Display | null = null;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  display = await openDisplay();
  if (!display) {
    console.warn('No virtual screen (Xvfb and xdotool): the copying key and the menu are not tried.');
    return;
  }
  stage = await openStage(() => STORY, { headless: false });
  await setKeys();
});
afterAll(async () => {
  if (!display) return;
  await stage.close();
  display.close();
});
beforeEach(({ skip }) => {
  if (!display) skip('needs Xvfb and xdotool');
});

/** What these tests ask of the extension API; the code that does so runs in the worker. */
interface Api {
  action: { getBadgeText(tab: { tabId?: number }): Promise<string> };
  tabs: { query(about: object): Promise<{ id?: number }[]> };
}

/** The sign that the worker puts on the button of the page in front, empty while it has put none. */
async function sign(): Promise<string> {
  const target = await stage.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  const text = await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });
  return text ?? '';
}

/**
 * A key pressed on a virtual screen without a window manager can be lost before the browser sees it; then nothing
 * happens at all, and it is pressed again. What the browser saw is judged by what it did.
 */
async function pressUntil(keys: string, hasHappened: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 3; press++) {
    display?.press(keys);
    for (let look = 0; look < 50; look++) {
      await pause(100);
      if (await hasHappened()) return;
    }
  }
  throw new Error(`${keys} did nothing.`);
}

interface Developer {
  developerPrivate: { updateExtensionCommand(command: object, done: () => void): void };
}

/** An extension loaded for a test is not given its suggested keys; the browser's own page of shortcuts gives them. */
async function setKeys(): Promise<void> {
  const shortcuts = await stage.open('chrome://extensions/shortcuts');
  await shortcuts.evaluate(
    (extensionId, keybinding) =>
      new Promise<void>((resolve) => {
        const { chrome } = globalThis as unknown as { chrome: Developer };
        chrome.developerPrivate.updateExtensionCommand(
          { extensionId, commandName: 'copy-brief', keybinding },
          resolve,
        );
      }),
    stage.extension.id,
    KEYS,
  );
  await shortcuts.close();
}

async function openFocused(url: string): Promise<void> {
  page = await stage.open(url);
  await page.bringToFront();
  await page.click('h1');
  await pause(500);
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** What a paste puts into a field and into a rich text, as the user's own hand would. */
async function pasted(tag: 'textarea' | 'div'): Promise<string> {
  await page.evaluate((name) => {
    const field = document.createElement(name);
    field.id = `paste-${name}`;
    field.contentEditable = 'true';
    document.body.prepend(field);
    field.focus();
  }, tag);
  const isFilled = () =>
    page.$eval(`#paste-${tag}`, (field) =>
      field instanceof HTMLTextAreaElement ? field.value !== '' : field.innerHTML !== '',
    );
  await pressUntil('ctrl+v', isFilled);
  return page.$eval(`#paste-${tag}`, (field) =>
    field instanceof HTMLTextAreaElement ? field.value : field.innerHTML,
  );
}

describe('the key that copies the brief', () => {
  it.each([
    [
      'a page without https, where pages have no clipboard of their own',
      'http://harrowcourier.example/flood',
    ],
    ['a page with one', 'http://localhost/flood'],
  ])('works on %s, and opens nothing', async (_, url) => {
    await openFocused(url);
    const before = (await stage.browser.pages()).length;
    await pressUntil('alt+shift+c', async () => (await sign()) !== '');
    expect(await sign()).toBe('✓');
    expect((await stage.browser.pages()).length).toBe(before);
    expect(await pasted('textarea')).toMatch(
      /^Flood kills 41 as dam fails above Velmora\nThe Harrow Courier/,
    );
    expect(await pasted('div')).toMatch(/<h1><a href="http[^"]+">Flood kills 41/);
    await page.close();
  });
});

describe('the page’s own menu', () => {
  /** Up from the last items, which are the browser's: "View page source" and "Inspect", or "Inspect" alone. */
  async function chooseFromMenu(up: number): Promise<Page> {
    display?.press('shift+F10');
    await pause(800);
    display?.press(...Array.from({ length: up }, () => 'Up'), 'Return');
    const target = await stage.browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'), {
      timeout: 10_000,
    });
    return target.asPage();
  }

  it('gives the brief of the page', async () => {
    await openFocused('http://harrowcourier.example/flood');
    const popup = await chooseFromMenu(3);
    expect(await statusOf(popup)).toBe('ready');
    expect(await textOf(popup)).toContain('Flood kills 41 as dam fails above Velmora');
    await page.close();
  });

  it('gives the brief of the selection alone, once', async () => {
    await openFocused('http://harrowcourier.example/flood');
    await page.evaluate(() => {
      const [, second, third] = document.querySelectorAll('.story-body p');
      if (second && third) getSelection()?.setBaseAndExtent(second, 0, third, 1);
    });
    const popup = await chooseFromMenu(2);
    expect(await statusOf(popup)).toBe('ready');
    const text = await textOf(popup);
    expect(text).toContain('86');
    expect(text).not.toContain('Halden');
    expect(text).toContain('Selection from “Flood kills 41 as dam fails above Velmora | The Harrow Courier”');
    await popup.close();
    const again = await stage.click(page);
    expect(await statusOf(again)).toBe('ready');
    expect(await textOf(again)).toContain('Flood kills 41 as dam fails above Velmora');
    await page.close();
  });
});
