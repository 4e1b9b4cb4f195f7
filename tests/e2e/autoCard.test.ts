/** The card on the page: there only when wanted, out of the page's reach and out of its way. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AutoStage,
  cardText,
  frontPage,
  openAutoStage,
  pause,
  storyPage,
  storyPath,
  until,
} from './autoStage';
import { statusOf } from './harness';

const HOST = 'http://harrowcourier.example';
const OTHER = 'http://tarnholtpost.example';
const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
/** A page that would repaint everything it can reach. */
const HOSTILE =
  '<style>* { color: lime !important; font-size: 3px !important; all: unset } html { font-size: 4px }</style>';

let stage: AutoStage;
const opened: Page[] = [];

beforeAll(async () => {
  stage = await openAutoStage((host, path) => {
    const index = Number(/-(\d+)$/.exec(path)?.[1] ?? -1);
    if (index < 0) return frontPage();
    if (host === 'strict.example') return { body: storyPage(index), headers: STRICT };
    return storyPage(index, host === 'hostile.example' ? HOSTILE : '');
  });
});
afterAll(() => stage.close());
beforeEach(() => stage.choose({ card: true }));
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(path: string, host = HOST): Promise<Page> {
  const page = await stage.open(host + path);
  opened.push(page);
  return page;
}

const told = async (page: Page) => until(async () => (await stage.badge(page)).text !== '');
const hasCard = (page: Page) => page.evaluate(() => document.querySelector('nutgraf-card') !== null);

async function box(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(() => {
    const rect = document.querySelector('nutgraf-card')?.getBoundingClientRect();
    return { x: rect?.x ?? 0, y: rect?.y ?? 0, width: rect?.width ?? 0, height: rect?.height ?? 0 };
  });
}

async function withCard(path: string, host = HOST): Promise<Page> {
  const page = await open(path, host);
  await until(() => hasCard(page));
  await pause(300);
  return page;
}

/** The card's buttons from its right edge: 0 closes it, 1 opens its menu, 2 is its line. */
async function clickCard(page: Page, button: 0 | 1 | 2): Promise<void> {
  const { x, y, width, height } = await box(page);
  await page.mouse.click(x + width - (20 + 30 * button + (button === 2 ? 40 : 0)), y + height - 19);
  await pause(200);
}

/** By keyboard: the menu's first item has the focus once it is open. */
async function chooseInMenu(page: Page, item: number): Promise<void> {
  await clickCard(page, 1);
  for (let step = 0; step < item; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

describe('the card', () => {
  it('does not come unless it is wanted', async () => {
    await stage.choose({});
    const page = await open(storyPath(2));
    await told(page);
    await pause(500);
    expect(await hasCard(page)).toBe(false);
  });

  it('is one line, opens to the brief, and closes again by Escape', async () => {
    const page = await withCard(storyPath(2));
    const session = await page.createCDPSession();
    expect(await cardText(session)).toMatch(/Tarnholt.*points · \d+ figures · \d+ sources/);
    expect((await box(page)).height).toBeLessThan(60);
    await clickCard(page, 2);
    await until(async () => /Key figures/.test(await cardText(session)));
    expect(await cardText(session)).toContain('Storm over Tarnholt leaves 13 streets under water');
    expect((await box(page)).height).toBeGreaterThan(300);
    await page.keyboard.press('Escape');
    await until(async () => (await box(page)).height < 60);
  });

  it('shows a place in the page without touching the page', async () => {
    const page = await withCard(storyPath(2));
    await clickCard(page, 2);
    const before = await page.evaluate(() => document.body.outerHTML);
    const { x, y, width } = await box(page);
    await page.mouse.click(x + width / 2, y + 260);
    await until(() => page.evaluate(() => CSS.highlights.size > 0));
    const ground = () => getComputedStyle(document.body, '::highlight(nutgraf-current)').backgroundColor;
    expect(await page.evaluate(ground), 'the marks have their colour').toBe('rgb(255, 212, 59)');
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  it('is out of reach of the page’s scripts and styles', async () => {
    const page = await withCard(storyPath(2), 'http://hostile.example');
    const plain = await withCard(storyPath(2));
    expect(await page.evaluate(() => document.querySelector('nutgraf-card')?.shadowRoot ?? null)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('nutgraf-card')?.textContent)).toBe('');
    expect(Math.round((await box(page)).width)).toBe(Math.round((await box(plain)).width));
    expect(Math.round((await box(page)).height)).toBe(Math.round((await box(plain)).height));
  });

  it('comes to pages with the strictest content security policy', async () => {
    const page = await withCard(storyPath(2), 'http://strict.example');
    expect((await box(page)).width).toBeGreaterThan(200);
  });

  it('keeps its keys and clicks to itself', async () => {
    const page = await withCard(storyPath(2));
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['click', 'keydown'])
        document.addEventListener(type, ({ type: name }) => heard.push(name));
      Object.assign(globalThis, { heard });
    });
    await clickCard(page, 2);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('gives way on small windows and on paper', async () => {
    const page = await withCard(storyPath(2));
    const display = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('nutgraf-card') as Element).display);
    expect(await display()).not.toBe('none');
    await page.setViewport({ width: 900, height: 800 });
    expect(await display()).toBe('none');
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateMediaType('print');
    expect(await display()).toBe('none');
  });
});

describe('what the reader decides of the card', () => {
  it('stays closed on a page, also when it is loaded anew, and comes on the next', async () => {
    const page = await withCard(storyPath(2));
    await clickCard(page, 0);
    expect(await hasCard(page)).toBe(false);
    await page.reload();
    await told(page);
    await pause(500);
    expect(await hasCard(page)).toBe(false);
    await page.goto(HOST + storyPath(3));
    await until(() => hasCard(page));
  });

  it('moves to the other corner and stays there', async () => {
    const page = await withCard(storyPath(2));
    expect((await box(page)).x).toBeGreaterThan(640);
    await chooseInMenu(page, 0);
    await until(async () => (await box(page)).x < 100);
    const next = await withCard(storyPath(3));
    expect((await box(next)).x).toBeLessThan(100);
  });

  it('is off on a site, and on others not', async () => {
    const page = await withCard(storyPath(2));
    await chooseInMenu(page, 2);
    await until(async () => !(await hasCard(page)));
    expect(await stage.chosen()).toMatchObject({ card: true, cardless: ['harrowcourier.example'] });
    await page.goto(HOST + storyPath(3));
    await told(page);
    await pause(500);
    expect(await hasCard(page)).toBe(false);
    await withCard(storyPath(3), OTHER);
  });

  it('is off for good, in every tab at once', async () => {
    const first = await withCard(storyPath(2), OTHER);
    const page = await withCard(storyPath(3));
    await chooseInMenu(page, 3);
    await until(async () => !(await hasCard(page)) && !(await hasCard(first)));
    expect(await stage.chosen()).toMatchObject({ card: false });
  });
});

describe('the worker', () => {
  it('tells the next story also after it was ended', async () => {
    const page = await open(storyPath(1));
    await told(page);
    await stage.killWorker();
    await page.goto(HOST + storyPath(2));
    await told(page);
  });

  it('leaves alone a site whose address is in numbers, and watches the others still', async () => {
    await stage.choose({ skipped: ['192.168.1.10'] });
    const excluded = async () =>
      (await stage.worker()).evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            scripting: { getRegisteredContentScripts(): Promise<{ excludeMatches?: string[] }[]> };
          };
        };
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.flatMap((script) => script.excludeMatches ?? []);
      });
    await until(async () => String(await excluded()) === '*://192.168.1.10/*');
    await told(await open(storyPath(1)));
  });

  it('registers the watcher again where it was lost', async () => {
    await (await stage.worker()).evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { unregisterContentScripts(): Promise<void> } };
      };
      return chrome.scripting.unregisterContentScripts();
    });
    await stage.killWorker();
    const page = await open('/');
    const popup = await stage.click(page);
    await statusOf(popup);
    await popup.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      return (await chrome.scripting.getRegisteredContentScripts()).length > 0;
    });
    await popup.close();
    await page.goto(HOST + storyPath(2));
    await told(page);
  });
});
