/** Broken and hostile pages: a brief or a plain refusal, in time, with every word where it says it is. */
import { Script } from 'node:vm';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Article } from '../summarizer/article';
import type { Brief } from '../summarizer/brief';
import { english } from '../summarizer/languages/en/index';
import { articleFromText } from '../summarizer/page/plain';
import { summarize } from '../summarizer/summarize';
import { findChrome } from '../tools/chrome';
import { openBrowser, readIn } from './pages/browser';
import { goldenPages } from './pages/expected';
import * as hostile from './pages/hostile';
import { misplaced } from './pages/misplaced';
import { briefOf, openPage } from './pages/read';

const URL = 'https://news.example/story';
/** Processor time of one brief, in milliseconds: a busy machine must not fail a test. */
const BUDGET = 2000;
/** When to give up waiting, on any machine. */
const HANGS = 30_000;
vi.setConfig({ testTimeout: 4 * HANGS });

/** Runs work and ends it when it hangs, which no timer of the test runner could. */
function inTime<T>(work: () => T): T {
  const before = process.cpuUsage();
  const result = new Script('work()').runInNewContext({ work }, { timeout: HANGS }) as T;
  const used = process.cpuUsage(before);
  expect((used.user + used.system) / 1000).toBeLessThan(BUDGET);
  return result;
}

function read(html: string): Brief {
  const page = openPage(html, URL);
  const brief = inTime(() => briefOf(page, URL));
  expect(misplaced(brief)).toEqual([]);
  return brief;
}

const withEach = (pages: Record<string, string>) => it.each(Object.entries(pages));

describe('nothing to read', () => {
  withEach(hostile.nothing)('%s', (_name, html) => {
    const brief = read(html);
    expect(['none', 'index']).toContain(brief.kind);
    expect([brief.keyPoints, brief.keyFigures, brief.sources]).toEqual([[], [], []]);
  });

  it('a document that lost its root', () => {
    const page = openPage('<p>x</p>', URL);
    page.documentElement.remove();
    expect(briefOf(page, URL).kind).toBe('none');
  });
});

describe('a story all the same', () => {
  withEach(hostile.stories)('%s', (_name, html) => {
    const brief = read(html);
    expect(brief.kind).toBe('story');
    expect(hostile.STORY.filter((paragraph) => !brief.text.includes(paragraph))).toEqual([]);
    expect(brief.text).not.toContain('HIDDEN');
    expect(brief.url).toBe(URL);
  });

  it('leaves alone what a shadow root hides', () => {
    const page = openPage(hostile.stories['duplicate ids'] ?? '', URL);
    const host = page.querySelector('article')?.appendChild(page.createElement('div'));
    const shadow = host?.attachShadow({ mode: 'open' });
    shadow?.appendChild(page.createElement('p')).append('HIDDEN words in the shadow of 12 trees.');
    expect(briefOf(page, URL).text).not.toContain('HIDDEN');
  });
});

describe('markup stays markup, text stays text', () => {
  withEach(hostile.payloads)('%s', (_name, html) => {
    const brief = read(html);
    expect(brief.kind).toBe('story');
    expect(JSON.stringify(brief)).not.toContain('PAYLOAD');
  });

  it('keeps markup that the story spells out, letter by letter', () => {
    const brief = read(hostile.written);
    expect(brief.headline).toContain(hostile.WRITTEN);
    expect(brief.text).toContain(hostile.WRITTEN);
  });
});

describe('strange dates are no dates', () => {
  it.each(hostile.strangeDates)('%s', (date) => {
    const { published, modified } = read(hostile.dated(date)).dateline;
    for (const stated of [published, modified]) expect(stated === null || realDay(stated)).toBe(true);
  });

  function realDay(stated: string): boolean {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(stated) ?? [];
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return (
      Number(year) > 1600 && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
    );
  }
});

describe('languages without tables', () => {
  withEach(hostile.foreign)('%s', (_name, html) => {
    const brief = read(html);
    expect(brief.kind).toBe('story');
    expect(brief.keyPoints.length).toBeGreaterThan(0);
    expect(brief.sources.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('golden pages, damaged', () => {
  it.each(goldenPages().map(({ slug, html }): [string, string] => [slug, html]))('%s', (slug, html) => {
    const random = seeded(slug);
    for (const share of [0.2, 0.45, 0.7]) read(html.slice(0, html.length * share));
    read(damaged(html, random));
    read(damaged(html, random));
  });

  /** Thirty wounds: a slice lost, doubled, or overwritten with something sharp. */
  function damaged(html: string, random: () => number): string {
    const sharp = [
      '<',
      '>',
      '"',
      '</div>',
      '<p>',
      '<!--',
      '\u0000',
      '”',
      '“',
      '&',
      '$',
      '{',
      '\ud800',
      '\n\n',
    ];
    let hurt = html;
    for (let wound = 0; wound < 30; wound++) {
      const at = Math.floor(random() * hurt.length);
      const end = at + Math.floor(random() * 60);
      const middle = [``, hurt.slice(at, end).repeat(2), sharp[Math.floor(random() * sharp.length)]];
      hurt = hurt.slice(0, at) + (middle[wound % 3] ?? '') + hurt.slice(end);
    }
    return hurt;
  }

  /** Mulberry32, so that a failure can be had again. */
  function seeded(word: string): () => number {
    let state = [...word].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
  }
});

describe('text without end', () => {
  withEach(hostile.endless)('%s', (_name, text) => {
    const article: Article = { ...articleFromText(text, URL), kind: 'story' };
    expect(misplaced(inTime(() => summarize(article, { languages: [english] })))).toEqual([]);
  });
});

const chrome = await findChrome();
describe.skipIf(!chrome)('pages without end, in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(hostile.huge))('%s', async (_name, build) => {
    const verdict = await readIn(browser, build());
    expect(verdict.misplaced).toEqual([]);
    expect(Math.max(verdict.extract, verdict.summarize), JSON.stringify(verdict)).toBeLessThan(BUDGET);
  });
});
