/**
 * Five hundred random moves of a reader, always the same ones: links, scripts that redraw, back and forward, other tabs,
 * at times faster than anything can be read. Badge and card must belong to the page on show, or be empty. A page that
 * redraws itself can tell of it only afterwards: a badge that is right again within a second is late, and counted; one
 * that stays is wrong.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type AutoStage,
  cardText,
  frontPage,
  openAutoStage,
  PLACES,
  pause,
  storyBody,
  storyPage,
  storyPath,
  until,
} from './autoStage';

const HOST = 'http://harrowcourier.example';
const MOVES = 500;
const SEED = 20260312;
const TABS = 3;
/** How often, of a hundred looks, the news of a redrawn page may still be on its way. */
const LATE = 1;
const GRACE = 1000;

let stage: AutoStage;
const titles: string[] = [];
const quiet: string[] = [];

beforeAll(async () => {
  stage = await openAutoStage((_, path) => {
    const index = Number(/-(\d+)$/.exec(path)?.[1] ?? -1);
    return index >= 0 ? storyPage(index) : frontPage();
  });
  const page = await stage.open(`${HOST}/`);
  quiet.push((await stage.badge(page)).title);
  for (let index = 0; index < PLACES.length; index++) {
    await page.goto(HOST + storyPath(index));
    await until(async () => (await stage.badge(page)).text !== '');
    titles.push((await stage.badge(page)).title);
  }
  await page.close();
  await stage.choose({ card: true });
}, 60_000);
afterAll(() => stage.close());

/** A generator of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Move = (page: Page, index: number) => Promise<unknown>;

const draw = (page: Page, index: number, path: string | null, wait: number) =>
  page.evaluate(
    (html, address, after) => {
      if (address) history.pushState({ html }, '', address);
      const put = () => {
        const place = document.querySelector('main');
        if (place) place.innerHTML = html;
      };
      if (after > 0) setTimeout(put, after);
      else put();
      window.onpopstate = ({ state }) => {
        const place = document.querySelector('main');
        if (place && state?.html) place.innerHTML = state.html;
        else location.reload();
      };
    },
    `<article>${storyBody(index)}</article>`,
    path,
    wait,
  );

const MOVES_BY_NAME: Record<string, Move> = {
  load: (page, index) => page.goto(HOST + storyPath(index), { waitUntil: 'domcontentloaded' }),
  front: (page) => page.goto(`${HOST}/`, { waitUntil: 'domcontentloaded' }),
  redraw: (page, index) => draw(page, index, storyPath(index), 0),
  redrawLater: (page, index) => draw(page, index, storyPath(index), 120),
  redrawInPlace: (page, index) => draw(page, index, null, 0),
  back: (page) => page.goBack({ waitUntil: 'domcontentloaded', timeout: 3000 }),
  forward: (page) => page.goForward({ waitUntil: 'domcontentloaded', timeout: 3000 }),
  tidy: (page, index) =>
    page.evaluate((mark) => history.replaceState(history.state, '', `?from=${mark}`), index),
};

/** The story on show: its index, or -1 for none. */
const storyOf = (page: Page): Promise<number> =>
  page.evaluate((places) => {
    const headline = document.querySelector('article h1')?.textContent ?? '';
    return places.findIndex((place) => headline.includes(place));
  }, PLACES);

interface Tab {
  page: Page;
  session: CDPSession;
  id: number;
}

interface Seen {
  story: number;
  title: string;
  card: string;
}

/** @returns null when the page turned while it was looked at */
async function look({ page, session, id }: Tab): Promise<Seen | null> {
  const before = `${page.url()} ${await storyOf(page)}`;
  const { title } = await stage.badge(id);
  const card = await cardText(session);
  const story = await storyOf(page);
  return before === `${page.url()} ${story}` ? { story, title, card } : null;
}

function isRight({ story, title, card }: Seen): boolean {
  const isBadgeRight = quiet.includes(title) || title === titles[story];
  const isCardRight = card === '' || card.toLowerCase().includes((PLACES[story] ?? 'nowhere').toLowerCase());
  return isBadgeRight && isCardRight;
}

/** @returns whether what is wrong now was only late: right again before the grace is over */
async function comesRight(tab: Tab): Promise<boolean> {
  const end = Date.now() + GRACE;
  while (Date.now() < end) {
    await pause(20);
    const seen = await look(tab).catch(() => null);
    if (seen && isRight(seen)) return true;
  }
  return false;
}

it(`shows no page the brief of another in ${MOVES} random moves`, { timeout: 400_000 }, async () => {
  const chance = chances(SEED);
  const pick = <T>(things: readonly T[]): T => things[Math.floor(chance() * things.length)] as T;
  const tabs: Tab[] = [];
  for (let tab = 0; tab < TABS; tab++) {
    const page = await stage.open(HOST + storyPath(tab));
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    tabs.push({ page, session, id: await stage.tabId(page) });
  }
  const wrong: string[] = [];
  let looks = 0;
  let shown = 0;
  let cards = 0;
  let late = 0;
  for (let move = 0; move < MOVES; move++) {
    const tab = pick(tabs);
    const { page } = tab;
    if (chance() < 0.3) await page.bringToFront();
    const name = pick(Object.keys(MOVES_BY_NAME));
    await MOVES_BY_NAME[name]?.(page, Math.floor(chance() * PLACES.length)).catch(() => {});
    await pause(pick([0, 0, 30, 120, 400, 900]));
    const seen = await look(tab).catch(() => null);
    if (!seen) continue;
    looks += 1;
    shown += Number(!quiet.includes(seen.title));
    cards += Number(seen.card !== '');
    if (isRight(seen)) continue;
    if (await comesRight(tab)) late += 1;
    else wrong.push(`${move} ${name}: ${JSON.stringify(seen)}, should be ${titles[seen.story]}`);
  }
  console.log(`${looks} looks, ${shown} with a badge, ${cards} with a card, ${late} late`);
  expect(wrong).toEqual([]);
  expect(late).toBeLessThanOrEqual((looks * LATE) / 100);
  expect(looks).toBeGreaterThan(MOVES * 0.8);
  expect(shown).toBeGreaterThan(MOVES * 0.15);
  expect(cards).toBeGreaterThan(MOVES * 0.1);

  // Left in peace, every tab tells of its own page again.
  for (const { page, session, id } of tabs) {
    await page.bringToFront();
    await page.goto(HOST + storyPath(4));
    await until(async () => (await stage.badge(id)).title === titles[4]);
    await until(async () =>
      (await cardText(session)).toLowerCase().includes((PLACES[4] ?? '').toLowerCase()),
    );
    await page.goto('about:blank');
  }
});
