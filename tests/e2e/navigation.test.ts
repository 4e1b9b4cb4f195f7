/** Every way a page can turn into another: each story gets its own badge, and none that of another page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type AutoStage,
  frontPage,
  openAutoStage,
  pause,
  storyBody,
  storyHead,
  storyPage,
  storyPath,
  until,
} from './autoStage';

const HOST = 'http://harrowcourier.example';
const STORIES = 7;

let stage: AutoStage;
let quiet: string;
const opened: Page[] = [];
/** What each story's badge says when nothing but that story was ever loaded. */
const titles: string[] = [];
const served: string[] = [];

beforeAll(async () => {
  stage = await openAutoStage((host, path) => {
    served.push(path);
    const index = Number(/-(\d+)(?:\?.*)?$/.exec(path)?.[1] ?? -1);
    if (host === 'framed.example') return framed(path);
    if (path.startsWith('/live')) return liveBlog();
    if (path.startsWith('/app')) return application();
    if (path === '/prerendering') return prerendering();
    if (path.endsWith('?endless')) return endless(index);
    return index >= 0 ? storyPage(index) : frontPage();
  });
  const page = await stage.open(`${HOST}/`);
  quiet = (await stage.badge(page)).title;
  for (let index = 0; index < STORIES; index++) {
    await page.goto(HOST + storyPath(index));
    await until(() => hasBadge(page));
    titles.push((await stage.badge(page)).title);
  }
  await page.close();
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(path: string, host = HOST): Promise<Page> {
  const page = await stage.open(host + path);
  opened.push(page);
  return page;
}

const hasBadge = async (page: Page) => (await stage.badge(page)).text !== '';
const shows = async (page: Page, index: number) =>
  until(async () => (await stage.badge(page)).title === titles[index]);

/** A site that draws its pages by script: the head is there, the text comes later. */
function application(): string {
  return `<!doctype html><html lang="en"><head>${storyHead(3)}</head><body><div id="app"><p>…</p></div></body></html>`;
}

function framed(path: string): string {
  const frame = `<iframe width="900" height="700" src="${HOST}${storyPath(3)}"></iframe>`;
  if (path.startsWith('/news')) return storyPage(1, frame);
  return `<!doctype html><html lang="en"><head><title>Portal</title></head><body><h1>Portal</h1>${frame}</body></html>`;
}

function prerendering(): string {
  const rules = { prerender: [{ source: 'list', urls: [storyPath(5)], eagerness: 'immediate' }] };
  return `<!doctype html><html lang="en"><head><title>Front</title>
    <script type="speculationrules">${JSON.stringify(rules)}</script></head>
    <body><h1>Front</h1><a href="${storyPath(5)}">Storm</a></body></html>`;
}

/** Three stories one below the other, as sites with endless scrolling load them. */
function endless(first: number): string {
  const stories = [first, first + 1, first + 2].map(
    (index) => `<article style="min-height: 1500px">${storyBody(index)}</article>`,
  );
  return `<!doctype html><html lang="en"><head>${storyHead(first)}</head><body>${stories.join('')}</body></html>`;
}

function liveBlog(): string {
  return storyPage(0).replace('NewsArticle', 'LiveBlogPosting');
}

/** Puts another story into the page, as a site's own script would. */
async function turn(page: Page, index: number, { address = true, after = 0 } = {}): Promise<void> {
  await page.evaluate(
    (path, html, wait, moves) => {
      const draw = () => {
        const place = document.querySelector('main') ?? document.getElementById('app');
        if (place) place.innerHTML = html;
      };
      if (wait < 0) draw();
      if (moves) history.pushState({ html }, '', path);
      if (wait >= 0) setTimeout(draw, wait);
    },
    storyPath(index),
    `<article>${storyBody(index)}</article>`,
    after,
    address,
  );
}

it('can tell the stories apart', () => {
  expect(new Set(titles).size).toBe(STORIES);
});

describe('pages that are loaded', () => {
  it('tells the figures of a story, and nothing of a front page', async () => {
    const page = await open(storyPath(2));
    await until(() => hasBadge(page));
    const { text, title } = await stage.badge(page);
    expect(title).toMatch(/^Brief ready: \d+ points? · \d+ figures? · \d+ sources?$/);
    expect(title).toContain(` ${text} figure`);
    await page.goto(`${HOST}/`);
    await pause(600);
    expect(await stage.badge(page)).toEqual({ text: '', title: quiet });
  });

  it('reads a story once, and not again when the reader comes back to it', async () => {
    await stage.resetReads();
    const page = await open(storyPath(1));
    await shows(page, 1);
    expect(await stage.reads()).toBe(1);
    await page.evaluate(() => Object.assign(globalThis, { kept: true }));
    await page.goto(`${HOST}/`);
    await stage.resetReads();
    await page.goBack();
    await shows(page, 1);
    expect(await page.evaluate(() => 'kept' in globalThis), 'the page came from the back/forward cache').toBe(
      true,
    );
    expect(await stage.reads()).toBe(0);
  });

  it('waits with a page that is prerendered until the reader is at it', async () => {
    await stage.resetReads();
    served.length = 0;
    const page = await open('/prerendering');
    await until(async () => served.includes(storyPath(5)));
    await pause(1000);
    expect(await stage.reads()).toBe(0);
    await page.click('a');
    await until(async () => (await stage.badge(HOST + storyPath(5))).title === titles[5]);
    expect(served.filter((path) => path === storyPath(5)).length, 'loaded once, before the click').toBe(1);
  });

  it('waits with a page in a background tab until the reader turns to it', async () => {
    const front = await open('/');
    await stage.resetReads();
    const session = await stage.browser.target().createCDPSession();
    const { targetId } = await session.send('Target.createTarget', {
      url: HOST + storyPath(4),
      background: true,
    });
    const target = await stage.browser.waitForTarget((candidate) => candidate.url().endsWith(storyPath(4)));
    const page = await target.page();
    if (!page) throw new Error(`no page for ${targetId}`);
    opened.push(page);
    await pause(1200);
    expect([await page.evaluate(() => document.visibilityState), await stage.reads()]).toEqual(['hidden', 0]);
    await page.bringToFront();
    await shows(page, 4);
    expect((await stage.badge(front)).text).toBe('');
  });

  it('keeps two windows apart', async () => {
    const first = await open(storyPath(1));
    const opening = stage.browser.waitForTarget((target) => target.url().endsWith(storyPath(6)));
    await first.evaluate((path) => void window.open(path, '', 'popup,width=900,height=700'), storyPath(6));
    const second = await (await opening).page();
    if (!second) throw new Error('no second window');
    opened.push(second);
    await shows(second, 6);
    await first.bringToFront();
    await shows(first, 1);
    expect((await stage.badge(second)).title).toBe(titles[6]);
  });
});

describe('pages that change by script', () => {
  it.each([-1, 0, 40, 400, 1500])('follows a new address whose text comes %i ms later', async (after) => {
    const page = await open(storyPath(0));
    await until(() => hasBadge(page));
    await turn(page, 5, { after });
    await until(async () => (await stage.badge(page)).title !== titles[0], 500);
    await shows(page, 5);
  });

  it('follows the reader back through what a script has drawn', async () => {
    const page = await open(storyPath(0));
    await shows(page, 0);
    await page.evaluate(() => {
      const place = document.querySelector('main');
      history.replaceState({ html: place?.innerHTML }, '');
      addEventListener('popstate', ({ state }) => {
        if (place) place.innerHTML = state.html;
      });
    });
    await turn(page, 3);
    await shows(page, 3);
    await page.goBack();
    await shows(page, 0);
    await page.goForward();
    await shows(page, 3);
  });

  it('follows a text replaced under the same address', async () => {
    const page = await open(storyPath(0));
    await shows(page, 0);
    await turn(page, 6, { address: false });
    await shows(page, 6);
  });

  it('takes the badge away where a story gives way to something else', async () => {
    const page = await open(storyPath(0));
    await shows(page, 0);
    await page.evaluate(() => {
      history.pushState(null, '', '/world');
      const place = document.querySelector('main');
      if (place) place.innerHTML = '<h1>World</h1><p>Stories from everywhere.</p>';
    });
    await until(async () => !(await hasBadge(page)), 500);
    await pause(3500);
    expect((await stage.badge(page)).text).toBe('');
  });

  it('keeps the badge, and reads nothing, when only the query is tidied up', async () => {
    const page = await open(`${storyPath(4)}?utm_source=letter`);
    await shows(page, 4);
    await stage.resetReads();
    await page.evaluate((path) => history.replaceState(null, '', path), storyPath(4));
    await pause(800);
    expect((await stage.badge(page)).title).toBe(titles[4]);
    expect(await stage.reads()).toBe(0);
  });

  it('reads nothing again when a script draws the same text anew', async () => {
    const page = await open(storyPath(4));
    await shows(page, 4);
    await stage.resetReads();
    await turn(page, 4, { address: false });
    await pause(1000);
    await shows(page, 4);
    expect(await stage.reads()).toBe(0);
  });

  it('finds a story that an application draws late', async () => {
    const page = await open(storyPath(3).replace('/news', '/app').replace('-3', '-three'));
    await page.evaluate((html) => {
      setTimeout(() => {
        const app = document.getElementById('app');
        if (app) app.innerHTML = `<article>${html}</article>`;
      }, 500);
    }, storyBody(3));
    await shows(page, 3);
  });
});

describe('pages of more than one story', () => {
  it('shows the first of endless stories until the address changes, then the one the reader is at', async () => {
    const page = await open(`${storyPath(2)}?endless`);
    await shows(page, 2);
    await page.evaluate(() => scrollTo(0, 1600));
    await pause(500);
    expect((await stage.badge(page)).title).toBe(titles[2]);
    await page.evaluate((path) => history.replaceState(null, '', path), storyPath(3));
    await shows(page, 3);
  });

  it('follows a live blog as it grows', async () => {
    const page = await open('/live/2026/03/12/storm-over-velmora-as-it-happens');
    await until(() => hasBadge(page));
    const before = await stage.badge(page);
    await page.evaluate(() => {
      const news = document.createElement('p');
      news.textContent =
        'At least 5,300 people were taken to the hill towns by bus, the police chief of Velmora, Pavel Rusk, said.';
      document.querySelector('h1')?.after(news);
    });
    await until(async () => (await stage.badge(page)).title !== before.title);
    expect((await stage.badge(page)).text).not.toBe('');
  });

  it('does not take a story in a frame for that of the page', async () => {
    const portal = await open('/', 'http://framed.example');
    await pause(1200);
    expect((await stage.badge(portal)).text).toBe('');
    const story = await open(storyPath(1), 'http://framed.example');
    await shows(story, 1);
  });
});
