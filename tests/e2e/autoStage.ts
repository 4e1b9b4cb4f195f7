/** A stage for auto-summary: sites already granted, stories of ours that can be told apart, and what the badge says. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page, Protocol, WebWorker } from 'puppeteer-core';
import { BUILD, type LaunchOptions } from '../../tools/extension';
import type { ServedPage } from '../../tools/serve';
import { openStage, type Stage } from './harness';

export interface AutoStage extends Stage {
  worker(): Promise<WebWorker>;
  /** What the toolbar button says over the tab at that address. */
  badge(page: Page | string | number): Promise<{ text: string; title: string }>;
  /** The browser's number for the tab, by which `badge` finds it whatever it turns to. */
  tabId(page: Page): Promise<number>;
  /** How often articles have been read since the stage opened or `resetReads` was called. */
  reads(): Promise<number>;
  resetReads(): Promise<void>;
  /** Makes these the reader's choices for auto-summary, and forgets all others. */
  choose(choices: object): Promise<void>;
  chosen(): Promise<Record<string, unknown>>;
}

/**
 * The browser's question cannot be answered headless, so most tests load a copy of the build in which the optional
 * permission is granted at install. `auto.test.ts` answers the real question.
 */
export async function openAutoStage(
  pages: (host: string, path: string) => ServedPage | string | null,
  origins = ['*://*.example/*'],
  options: LaunchOptions = {},
  isCardOpen = false,
): Promise<AutoStage> {
  const build = grantedBuild(origins);
  if (isCardOpen) openCard(build);
  const stage = await joinWorker(await openStage(pages, { ...options, build }));
  await until(async () => (await (await stage.worker()).evaluate(registered)) > 0);
  await stage.resetReads();
  return {
    ...stage,
    close: async () => {
      await stage.close();
      rmSync(build, { recursive: true, force: true });
    },
  };
}

/** The build as it ships, in a browser that can be seen: there its questions can be answered. */
export async function openWatchedStage(
  pages: (host: string, path: string) => ServedPage | string | null,
): Promise<AutoStage> {
  return joinWorker(await openStage(pages, { headless: false }));
}

async function joinWorker(stage: Stage): Promise<AutoStage> {
  const worker = async () => {
    const target = await stage.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('The extension has no worker.');
    return found;
  };
  return {
    ...stage,
    worker,
    badge: async (page) => (await worker()).evaluate(badgeAt, typeof page === 'object' ? page.url() : page),
    tabId: async (page) => (await worker()).evaluate(tabAt, page.url()),
    reads: async () =>
      (await worker()).evaluate(() => (globalThis as unknown as { reads: number }).reads ?? 0),
    resetReads: async () => {
      await (await worker()).evaluate(countReads);
    },
    choose: async (choices) => (await worker()).evaluate(setChoices, choices),
    chosen: async () => (await worker()).evaluate(getChoices),
  };
}

function grantedBuild(origins: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: origins }));
  return folder;
}

/** A closed shadow root is closed to axe too. */
function openCard(build: string): void {
  const file = join(build, 'card.js');
  const closed = readFileSync(file, 'utf8');
  const open = closed.replace(/mode:(["'`])closed\1/, 'mode:"open"');
  if (open === closed) throw new Error('The card opens its shadow root in a way that is not known here.');
  writeFileSync(file, open);
}

interface Api {
  scripting: {
    getRegisteredContentScripts(): Promise<unknown[]>;
    executeScript(injection: { files?: string[] }): Promise<{ result?: unknown }[]>;
  };
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
  };
  action: { getBadgeText(tab: object): Promise<string>; getTitle(tab: object): Promise<string> };
  storage: Record<
    'local' | 'session',
    {
      set(items: object): Promise<void>;
      get(): Promise<Record<string, unknown>>;
      remove(keys: string | string[]): Promise<void>;
    }
  >;
}

async function setChoices(choices: object): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  const { local, session } = chrome.storage;
  const named = Object.entries(choices).map(([name, value]) => [`auto:${name}`, value]);
  const others = Object.keys(await local.get()).filter(
    (key) => key.startsWith('auto:') && !(key.slice(5) in choices),
  );
  await session.remove('auto:hidden');
  await local.remove(others);
  await local.set(Object.fromEntries(named));
}

async function getChoices(): Promise<Record<string, unknown>> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  const stored = Object.entries(await chrome.storage.local.get());
  const ours = stored.filter(([key]) => key.startsWith('auto:'));
  return Object.fromEntries(ours.map(([key, value]) => [key.slice(5), value]));
}

async function registered(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  return (await chrome.scripting.getRegisteredContentScripts()).length;
}

async function tabAt(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
}

async function badgeAt(name: string | number): Promise<{ text: string; title: string }> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  const tab = (await chrome.tabs.query({})).find(({ id, url }) => id === name || url === name);
  if (!tab) return { text: 'no tab', title: '' };
  const [text, title] = await Promise.all([
    chrome.action.getBadgeText({ tabId: tab.id }),
    chrome.action.getTitle({ tabId: tab.id }),
  ]);
  return { text, title };
}

/** Counts the worker's requests to read a page that were answered. */
function countReads(): void {
  const scope = globalThis as unknown as {
    chrome: Api;
    reads: number;
    run?: Api['scripting']['executeScript'];
  };
  const { scripting } = scope.chrome;
  scope.reads = 0;
  scope.run ??= scripting.executeScript.bind(scripting);
  const run = scope.run;
  scripting.executeScript = async (injection) => {
    const results = await run(injection);
    if (injection.files?.includes('/article.js') && results[0]?.result) scope.reads += 1;
    return results;
  };
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function until(holds: () => Promise<boolean>, patience = 10_000, every = 50): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Still not so after ${patience} ms: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

type Node = Protocol.DOM.Node;

/** All that the card says; its shadow root is closed to the page, not to the browser's tools. */
export async function cardText(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const card = nodesIn(root).find(({ nodeName }) => nodeName === 'NUTGRAF-CARD');
  const words = card ? nodesIn(card).filter(({ nodeName }) => nodeName === '#text') : [];
  return words.map(({ nodeValue }) => nodeValue).join('');
}

function nodesIn(node: Node): Node[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(nodesIn)];
}

/** Places of ours; each names one story. */
export const PLACES = [
  'Velmora',
  'Eastbrook',
  'Tarnholt',
  'Quillby',
  'Osterlea',
  'Brackwater',
  'Dunmarrow',
  'Feldhaven',
];

/** The inside of a story that no other place has: its own headline, dateline, figures and sources. */
export function storyBody(index: number, heading = 'h1'): string {
  const place = PLACES[index % PLACES.length] ?? 'Velmora';
  const figures = Array.from(
    { length: (index % PLACES.length) + 2 },
    (_, at) =>
      `<p>The council of ${place} said that ${(at + 3) * 117} households on the ${ORDINALS[at]} embankment had lost their water supply since the storm.</p>`,
  );
  return `<${heading}>Storm over ${place} leaves ${index + 11} streets under water</${heading}>
    <p>${place.toUpperCase()}, March 12 (Meridian Press) — A storm left ${index + 11} streets of ${place} under water on Tuesday, and the port was closed until the evening.</p>
    ${figures.join('\n')}
    <p>“We have never seen the river rise so fast in all these years,” said Marta Oduya, who leads the rescue service of ${place}. She said nobody was missing.</p>
    <p>Families spent the night in the gymnasium of the old school above the market, where volunteers of the parish handed out blankets, soup and dry clothes until the morning came.</p>
    <p>“The pumps will run until the cellars along the quay are dry, however long that takes,” said Pavel Rusk, the harbour master of ${place}, in a short statement to reporters at the gate.</p>
    <p>Engineers from the water board walked the embankment with torches and marked the places where the wall had cracked; they expect repairs to last well into the summer.</p>
    <p>The ferry company expected boats to leave ${place} again in the morning, according to a notice on the pier.</p>`;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

export const storyPath = (index: number) =>
  `/news/2026/03/12/storm-over-${(PLACES[index % PLACES.length] ?? '').toLowerCase()}-${index}`;

export function storyHead(index: number): string {
  const headline = `Storm over ${PLACES[index % PLACES.length]} leaves ${index + 11} streets under water`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-03-12T09:00:00Z',
  };
  return `<title>${headline}</title><meta property="og:type" content="article">
    <script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

export function storyPage(index: number, more = ''): string {
  return `<!doctype html><html lang="en"><head>${storyHead(index)}</head><body><nav><a href="/">Front</a></nav>
    <main><article>${storyBody(index)}</article></main>${more}</body></html>`;
}

/** A front page: teasers of every story, and nothing to read. */
export function frontPage(): string {
  const teasers = PLACES.map(
    (place, index) =>
      `<article><h2><a href="${storyPath(index)}">Storm over ${place} leaves streets under water</a></h2><p>What the council of ${place} has said so far about the storm and the river.</p></article>`,
  );
  return `<!doctype html><html lang="en"><head><title>Harrow Courier</title><meta property="og:type" content="website"></head>
    <body><h1>Harrow Courier</h1>${teasers.join('')}</body></html>`;
}
