/** The main job as a reader does it: a click on the toolbar button over a page, and what the popup then says. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, statusOf, textOf } from './harness';

const STORY = readFileSync(new URL('../../sample/story.html', import.meta.url), 'utf8');
const SECOND = STORY.replaceAll(
  'Flood kills 41 as dam fails above Velmora',
  'Bridge opens over the Tarn at Eastbrook',
)
  .replaceAll('Velmora', 'Eastbrook')
  .replaceAll('41 people', '29 people');
const SHOP = `<!doctype html><title>Kettles</title><nav><a href="/">Home</a></nav><main><h1>Kettles</h1><ul>${Array.from(
  { length: 12 },
  (_, i) => `<li><a href="/p/${i}">Kettle no. ${i}</a> <b>$${i + 20}</b> <button>Add to basket</button></li>`,
).join('')}</ul></main>`;
const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

let stage: Stage;
const opened: Page[] = [];

beforeAll(async () => {
  stage = await openStage((host, path) => {
    if (host === 'shop.example') return SHOP;
    if (path.endsWith('.txt')) return { body: plainText(), type: 'text/plain; charset=utf-8' };
    if (path === '/empty') return '<!doctype html><title>Nothing</title>';
    if (path === '/second') return SECOND;
    return { body: STORY, headers: host === 'strict.example' ? STRICT : {} };
  });
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(url: string): Promise<Page> {
  const page = await stage.open(url);
  opened.push(page);
  return page;
}

function plainText(): string {
  const line = 'The harbour master of Eastbrook said on Monday that 14 ships were waiting outside the port.';
  return `Ships wait outside Eastbrook\n\n${Array.from({ length: 6 }, (_, i) => `${line} Paragraph ${i} follows the others.`).join('\n\n')}\n`;
}

describe('a click on a news page', () => {
  it('shows its dateline, points, figures and sources', async () => {
    const popup = await stage.click(await open('http://harrowcourier.example/world/flood'));
    expect(await statusOf(popup)).toBe('ready');
    const text = await textOf(popup);
    expect(text).toContain('Flood kills 41 as dam fails above Velmora');
    expect(text).toMatch(/Velmora/);
    expect(text).toMatch(/Meridian Press/);
    expect(text).toMatch(/Marta Oduya/);
    expect(text).toMatch(/at least/);
    expect(text).not.toMatch(/Join 240,000 readers|harbourwatch|Most read/);
  });

  it('leaves the page byte for byte as it was', async () => {
    const page = await open('http://harrowcourier.example/world/flood');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await stage.click(page);
    expect(await statusOf(popup)).toBe('ready');
    await popup.close();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('reads pages whose own policy forbids everything', async () => {
    const popup = await stage.click(await open('http://strict.example/world/flood'));
    expect(await statusOf(popup)).toBe('ready');
  });

  it('reads a plain text file', async () => {
    const popup = await stage.click(await open('http://harrowcourier.example/ships.txt'));
    expect(await statusOf(popup)).toBe('ready');
    expect(await textOf(popup)).toContain('14 ships');
  });
});

describe('pages without a brief say so', () => {
  it.each(['http://shop.example/kettles', 'http://harrowcourier.example/empty'])('%s', async (url) => {
    const popup = await stage.click(await open(url));
    expect(await statusOf(popup)).toBe('nothing');
    expect((await textOf(popup)).length).toBeGreaterThan(20);
  });

  it('a page of the browser itself', async () => {
    const popup = await stage.click(await open('chrome://version'));
    expect(await statusOf(popup)).toBe('forbidden');
    expect(await textOf(popup)).not.toMatch(/undefined|Error:/);
  });
});

describe('nothing is lost', () => {
  it('answers after its worker was killed, between click and click', async () => {
    const page = await open('http://harrowcourier.example/world/flood');
    const first = await stage.click(page);
    await statusOf(first);
    const text = await textOf(first);
    await first.close();
    await stage.killWorker();
    const second = await stage.click(page);
    expect(await statusOf(second)).toBe('ready');
    expect(await textOf(second)).toBe(text);
  });

  it('shows the story that is there now, not the one that was', async () => {
    const page = await open('http://harrowcourier.example/world/flood');
    await statusOf(await stage.click(page));
    await page.goto('http://harrowcourier.example/second');
    const popup = await stage.click(page);
    await statusOf(popup);
    const text = await textOf(popup);
    expect(text).toContain('Bridge opens over the Tarn at Eastbrook');
    expect(text).not.toContain('Velmora');
  });
});
