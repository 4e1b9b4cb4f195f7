/** Every state the popup can be in, each reached as a reader reaches it: for the screenshots and the axe tests. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension';
import type { ServedPage } from './serve';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const STORY = read('sample/story.html');

const page = (lang: string, title: string, head: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const ARTICLE =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-12">';

const article = (title: string, paragraphs: string[]) =>
  `<article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`;

const QUIET = [
  'The old tram depot on the east bank has stood empty since the last car left it, and nobody who lives beside it expects that to change soon.',
  'Its gates are rusted shut, its yard is overgrown, and the birds that nest under the roof have the halls to themselves for most of the year.',
  'Walkers on the river path stop to look through the fence, and some of them carry a photograph home, but the place itself keeps its silence.',
  'In the evening the light comes in low through the broken panes and the rails in the yard shine for a while, as they did when the cars still ran.',
  'Nothing is planned for it. The grass grows between the sleepers, the paint comes off the doors in long strips, and the clock above the gate has shown the same hour for as long as anyone in the street remembers.',
];

const GERMAN = [
  'Nach tagelangem Regen ist oberhalb der Hafenstadt Velmora ein Damm gebrochen. Mindestens 41 Menschen kamen ums Leben, mehr als 12.000 mussten ihre Häuser verlassen.',
  '„Wir hörten die Sirene vielleicht vier Minuten lang“, sagte der Fischer Pavel Rusk. „Dann stand das Wasser schon im zweiten Stock.“',
  'Die Reparatur der Schleusentore hätte nach einem Bericht vom Oktober rund 64 Millionen Dollar gekostet. Genehmigt wurden 9,5 Millionen.',
  'Die Bewohner der Altstadt kehrten am Abend in ihre Straßen zurück und suchten im Schlamm nach dem, was ihnen geblieben war. Der Hafen bleibt geschlossen, bis die Trümmer aus der Fahrrinne geräumt sind, wie die Stadt mitteilte.',
  'Die Regierung rief drei Tage Trauer aus und versprach den Familien, die ihr Haus verloren haben, eine erste Hilfe noch in dieser Woche.',
];

const SHOP = `<nav><a href="/">Home</a></nav><main><h1>Kettles</h1><ul>${Array.from(
  { length: 12 },
  (_, index) => `<li><a href="/p/${index}">Kettle no. ${index}</a> $${index + 20} <button>Add</button></li>`,
).join('')}</ul></main>`;

const PAGES: Record<string, string> = {
  '/world/2026/03/12/flood': STORY,
  '/life/depot': page(
    'en',
    'A depot keeps its silence',
    ARTICLE,
    article('A depot keeps its silence', QUIET),
  ),
  '/business/port': read('tests/pages/paywalled-port/source.html'),
  '/storm': read('tests/pages/storm-live/source.html'),
  '/welt/damm': page('de', 'Dammbruch über Velmora', ARTICLE, article('Dammbruch über Velmora', GERMAN)),
  '/kettles': page('en', 'Kettles', '', SHOP),
  '/': read('tests/pages/front-page/source.html'),
};

/** What every made-up host answers. */
export function statePage(_host: string, path: string): ServedPage | null {
  const body = PAGES[path];
  return body === undefined ? null : { body };
}

export interface StateStage extends Pick<ExtensionBrowser, 'click' | 'extension'> {
  open(url: string): Promise<Page>;
}

export interface State {
  name: string;
  /** Of the page under the popup. */
  url: string;
  /** What the reader does then. */
  act?: (popup: Page, page: Page) => Promise<void>;
  /** Before the click. */
  before?: (page: Page) => Promise<void>;
  /** `data-status` of the popup in this state. */
  status: string;
}

const HOST = 'http://harrowcourier.example';
const STORY_URL = `${HOST}/world/2026/03/12/flood`;

export const STATES: State[] = [
  { name: 'brief', url: STORY_URL, status: 'ready' },
  { name: 'figures', url: STORY_URL, status: 'ready', act: (popup) => go(popup, 'figures') },
  { name: 'sources', url: STORY_URL, status: 'ready', act: openSources },
  { name: 'place', url: STORY_URL, status: 'ready', act: showPlace },
  { name: 'menu', url: STORY_URL, status: 'ready', act: (popup) => popup.click('.copy-how') },
  { name: 'copied', url: STORY_URL, status: 'ready', act: copyAll },
  { name: 'empty', url: `${HOST}/life/depot`, status: 'ready' },
  { name: 'partial', url: `${HOST}/business/port`, status: 'ready' },
  { name: 'live', url: `${HOST}/storm`, status: 'ready' },
  { name: 'language', url: `${HOST}/welt/damm`, status: 'ready' },
  { name: 'index', url: 'http://northline.example/', status: 'nothing' },
  { name: 'none', url: `${HOST}/kettles`, status: 'nothing' },
  { name: 'forbidden', url: 'chrome://version/', status: 'forbidden' },
  { name: 'working', url: STORY_URL, status: 'working', before: hang },
  { name: 'failed', url: STORY_URL, status: 'ready', act: fail },
];

/** @throws where there is no state of that name */
export function stateNamed(name: string): State {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state ${name}`);
  return state;
}

/** @returns the popup in that state, and the page under it */
export async function reach(stage: StateStage, state: State): Promise<{ popup: Page; page: Page }> {
  const page = await stage.open(state.url);
  await state.before?.(page);
  const popup = await stage.click(page);
  await arrive(popup, page, state);
  return { popup, page };
}

/** Waits for the popup's answer, and does what the reader does then. */
export async function arrive(popup: Page, page: Page, state: State): Promise<void> {
  await popup.waitForSelector(`[data-status="${state.status}"]`, { timeout: 20_000 });
  await state.act?.(popup, page);
}

async function go(popup: Page, part: string): Promise<void> {
  await popup.waitForSelector(`[data-part="${part}"]`);
  const nth =
    (await popup.$$eval(
      '[data-part]',
      (all, name) => all.findIndex((one) => one.getAttribute('data-part') === name),
      part,
    )) + 1;
  await popup.click(`.index li:nth-child(${nth}) button`);
}

async function openSources(popup: Page): Promise<void> {
  await go(popup, 'sources');
  for (const nth of [1, 2, 3]) {
    const button = await popup.$(`.source:nth-child(${nth}) > .line > .show`);
    await button?.click();
  }
  await popup.$eval('[data-part="sources"] h2', (heading) => heading.scrollIntoView());
}

async function showPlace(popup: Page): Promise<void> {
  await popup.click('.points li:first-child .show');
  await popup.waitForSelector('.place-bar');
}

async function copyAll(popup: Page): Promise<void> {
  await popup.click('.copy-all');
  await popup.waitForFunction(() => document.querySelector('.toast')?.textContent !== '');
}

/** A page busy with itself, as some are for seconds. */
async function hang(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 4000;
      while (performance.now() < end);
    }, 20);
  });
}

/** Runs in the popup's page. As text: what tsx adds to keep a function's name is not known there, nor in our world of the page. */
const BREAK = `(async () => {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  await chrome.scripting.executeScript({
    target: { tabId: named || (active?.id ?? -1) },
    func: () => {
      const set = () => {
        throw new Error('broken');
      };
      Object.defineProperty(globalThis, 'nutgrafReadAgain', { set });
    },
  });
})()`;

/** Our script breaks in the page; the popup is opened once more. */
async function fail(popup: Page): Promise<void> {
  await popup.evaluate(BREAK);
  await popup.reload();
  await popup.waitForSelector('[data-status="failed"]', { timeout: 20_000 });
}
