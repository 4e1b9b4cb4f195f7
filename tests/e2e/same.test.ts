/** The command line's brief is the browser's: the same pages through the extension, headless Chromium and jsdom. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../summarizer/languages/index';
import { summarize } from '../../summarizer/summarize';
import { answerOf } from '../../tools/extension';
import { loadSourceModel } from '../../tools/model';
import { openChromiumReader, openJsdomReader, type PageReader } from '../../tools/pages';
import { openStage, type Stage } from './harness';

const PAGES = new URL('../pages/', import.meta.url);
const slugs = readdirSync(PAGES).filter((slug) => existsSync(new URL(`${slug}/source.html`, PAGES)));
const source = (slug: string) => readFileSync(new URL(`${slug}/source.html`, PAGES), 'utf8');
const address = (slug: string) => `http://news.example/${slug}`;

let stage: Stage;
let chromium: PageReader;
let jsdom: PageReader;

beforeAll(async () => {
  stage = await openStage((_host, path) => (slugs.includes(path.slice(1)) ? source(path.slice(1)) : null));
  chromium = await openChromiumReader();
  jsdom = await openJsdomReader();
});
afterAll(async () => {
  await stage.close();
  await chromium.close();
  await jsdom.close();
});

it('has pages to compare', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(6);
});

describe.each(slugs)('%s', (slug) => {
  it('is one article in Chromium and jsdom', async () => {
    const here = await chromium.read(source(slug), address(slug));
    expect(await jsdom.read(source(slug), address(slug))).toEqual(here);
  });

  it('is one brief in the extension and the command line', async () => {
    const page = await stage.open(address(slug));
    const answer = await answerOf(await stage.click(page));
    await page.close();
    const article = await chromium.read(source(slug), address(slug));
    const brief = summarize(article, { languages, model: loadSourceModel(), points: 8 });
    expect(answer).toEqual({ status: expect.stringMatching(/ready|nothing/), brief });
  });
});
