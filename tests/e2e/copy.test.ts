/** Copying in every form, read back from the clipboard. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../summarizer/brief';
import { openStage, type Stage, statusOf } from './harness';

const STORY = readFileSync(new URL('../../sample/story.html', import.meta.url), 'utf8');
const URL_OF_STORY = 'http://harrowcourier.example/world/flood';
const HEADLINE = 'Flood kills 41 as dam fails above Velmora';

let stage: Stage;
let page: Page;
let popup: Page;

beforeAll(async () => {
  stage = await openStage(() => STORY);
  await stage.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${stage.extension.id}`, ['clipboard-read', 'clipboard-write']);
  page = await stage.open(URL_OF_STORY);
});
afterAll(() => stage.close());
beforeEach(async () => {
  popup = await stage.click(page);
  expect(await statusOf(popup)).toBe('ready');
  await popup.evaluate(() => navigator.clipboard.writeText('nothing yet'));
});

/** What lies on the clipboard, by type. */
async function clipboard(): Promise<Record<string, string>> {
  await popup.waitForFunction(() => document.querySelector('.toast')?.textContent !== '', { timeout: 5000 });
  return popup.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = await Promise.all(types.map(async (type) => (await item?.getType(type))?.text() ?? ''));
    return Object.fromEntries(types.map((type, index) => [type, texts[index] ?? '']));
  });
}

/** Until the word of the last copying is gone, so that the next is not taken for it. */
function quiet(): Promise<unknown> {
  return popup.waitForFunction(() => document.querySelector('.toast')?.textContent === '', { timeout: 5000 });
}

async function choose(format: string): Promise<void> {
  await popup.click('.copy-how');
  const items = await popup.$$('.menu button');
  for (const item of items) {
    if ((await item.evaluate((button) => button.textContent)) === format) return item.click();
  }
  throw new Error(`no ${format} in the menu`);
}

describe('the whole brief', () => {
  it('as rich text: HTML and plain text in one', async () => {
    await choose('Rich text');
    const copied = await clipboard();
    expect(Object.keys(copied).sort()).toEqual(['text/html', 'text/plain']);
    expect(copied['text/html']).toMatch(/<h1><a href="[^"]+">Flood kills 41/);
    expect(copied['text/html']).toContain('<h2>Key figures</h2>');
    expect(copied['text/plain']).toMatch(
      new RegExp(`^${HEADLINE}\nThe Harrow Courier · Ines Varga, Tomas Kell`),
    );
  });

  it('as plain text', async () => {
    await choose('Plain text');
    const copied = await clipboard();
    expect(Object.keys(copied)).toEqual(['text/plain']);
    expect(copied['text/plain']).toContain('KEY POINTS\n- ');
    expect(copied['text/plain']).toMatch(/https?:\/\/harrowcourier\.example\/\S+\n$/);
  });

  it('as Markdown', async () => {
    await choose('Markdown');
    expect((await clipboard())['text/plain']).toMatch(/^# \[Flood kills 41[^\]]*\]\(<http[^>]+>\)\n\n/);
  });

  it('as JSON', async () => {
    await choose('JSON');
    const brief: Brief = JSON.parse((await clipboard())['text/plain'] ?? '');
    expect(brief.version).toBe(1);
    expect(brief.headline).toBe(HEADLINE);
    for (const { text, span } of brief.keyPoints) expect(brief.text.slice(span.start, span.end)).toBe(text);
  });

  it('says so, visibly and to a screen reader', async () => {
    await choose('Markdown');
    await clipboard();
    const toast = await popup.$eval('.toast', (element) => [
      element.getAttribute('role'),
      element.textContent,
    ]);
    expect(toast).toEqual(['status', 'Copied: Markdown']);
  });
});

describe('what the reader chose', () => {
  it('is remembered by the next popup', async () => {
    await choose('Markdown');
    await clipboard();
    popup = await stage.click(page);
    expect(await statusOf(popup)).toBe('ready');
    await popup.click('.copy-all');
    expect((await clipboard())['text/plain']).toMatch(/^# \[Flood/);
  });

  it('adds links to the passages on request', async () => {
    await choose('With links to the passages');
    await choose('Plain text');
    expect((await clipboard())['text/plain']).toMatch(/\n {2}http\S+#:~:text=\S+/);
    await quiet();
    await choose('With links to the passages');
    await choose('Plain text');
    expect((await clipboard())['text/plain']).not.toContain(':~:text=');
  });
});

describe('a piece', () => {
  it('one part', async () => {
    await choose('Plain text');
    await clipboard();
    await quiet();
    await popup.click('.figures .part-head button');
    const text = (await clipboard())['text/plain'] ?? '';
    expect(text).toMatch(new RegExp(`^${HEADLINE}\nThe Harrow Courier`));
    expect(text).toContain('KEY FIGURES');
    expect(text).not.toContain('KEY POINTS');
  });

  it('one line', async () => {
    const words = await popup.$eval(
      '.points li:nth-child(2) .show',
      (line) => line.textContent?.trim() ?? '',
    );
    await popup.hover('.points li:nth-child(2) .line');
    await popup.click('.points li:nth-child(2) .copy-line');
    const text = (await clipboard())['text/plain'] ?? '';
    expect(text.match(/^- .*/gm)).toEqual([`- ${words.replace(/^Main point/, '')}`]);
  });
});

describe('the browser’s own copy command', () => {
  it('copies the brief when nothing is selected', async () => {
    await choose('Plain text');
    await clipboard();
    await quiet();
    await popup.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await copyByKey();
    expect((await clipboard())['text/plain']).toContain(HEADLINE);
  });

  it('copies the selection when there is one', async () => {
    await popup.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading) getSelection()?.selectAllChildren(heading);
    });
    await copyByKey();
    await popup.waitForFunction(async () => (await navigator.clipboard.readText()) !== 'nothing yet');
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(HEADLINE);
  });
});

async function copyByKey(): Promise<void> {
  await popup.keyboard.down('Control');
  await popup.keyboard.press('KeyC', { commands: ['Copy'] });
  await popup.keyboard.up('Control');
}
