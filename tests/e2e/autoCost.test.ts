/** What the watcher costs: next to nothing on pages that are no story, and a story's brief is there at once. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AutoStage, frontPage, openAutoStage, pause, storyPage, storyPath, until } from './autoStage';

const HOST = 'http://harrowcourier.example';
const SAMPLE = readFileSync(new URL('../../sample/story.html', import.meta.url), 'utf8');
const TIMES = 9;

let stage: AutoStage;

beforeAll(async () => {
  stage = await openAutoStage((_, path) => {
    if (path === '/shop/kettles') return shop();
    if (path.startsWith('/world/')) return SAMPLE;
    if (path.startsWith('/long/')) return longStory();
    const index = Number(/-(\d+)$/.exec(path)?.[1] ?? -1);
    return index >= 0 ? storyPage(index) : frontPage().replace('</body>', `${frontPage().repeat(6)}</body>`);
  });
});
afterAll(() => stage.close());

function shop(): string {
  const wares = Array.from(
    { length: 400 },
    (_, at) =>
      `<div><a href="/p/${at}">Kettle ${at}</a><p>Boils quietly, pours well and stands on oak feet that do not scratch.</p></div>`,
  );
  return `<!doctype html><title>Kettles</title><h1>Kettles</h1>${wares.join('')}`;
}

/** As large as the largest pages of news: a story of 20,000 words among 4,000 links. */
function longStory(): string {
  const links = Array.from(
    { length: 4000 },
    (_, at) => `<li><a href="/p/${at}">A headline that leads to story ${at}</a></li>`,
  );
  const text = storyPage(4).replace(
    '</article>',
    `${'<p>The council of Osterlea said that repairs would go on for as long as the water stood in the cellars of the old town, and that nobody would be asked to leave before the summer.</p>'.repeat(600)}</article>`,
  );
  return text.replace('</body>', `<footer><ul>${links.join('')}</ul></footer></body>`);
}

interface Slice {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread was really at work: a busy machine does not change it. */
  tdur?: number;
  args: { data?: { url?: string } };
}

interface Cost {
  /** Milliseconds in which our scripts ran on the page's thread: evaluated, or called back. */
  own: number;
  /** The longest task of that thread from our first script on, whoever's it was: the pages do nothing themselves. */
  longest: number;
}

async function costOf(page: Page, path: string, wait: number): Promise<Cost> {
  const session: CDPSession = await page.createCDPSession();
  const slices: Slice[] = [];
  session.on('Tracing.dataCollected', ({ value }) => slices.push(...(value as unknown as Slice[])));
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await page.goto(HOST + path, { waitUntil: 'load' });
  await pause(wait);
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return readCost(slices.filter(({ ph }) => ph === 'X'));
}

const work = ({ dur = 0, tdur = dur }: Slice): number => tdur / 1000;

function readCost(slices: readonly Slice[]): Cost {
  const scripts = slices.filter(
    ({ name, args }) =>
      /^(?:EvaluateScript|FunctionCall)$/.test(name) && args.data?.url?.startsWith('chrome-extension:'),
  );
  const [first] = scripts;
  const tasks = slices.filter(
    ({ name, pid, tid, ts }) =>
      first && name === 'RunTask' && pid === first.pid && tid === first.tid && ts > first.ts,
  );
  return {
    own: outermost(scripts).reduce((sum, slice) => sum + work(slice), 0),
    longest: Math.max(0, ...tasks.map(work)),
  };
}

function outermost(slices: readonly Slice[]): Slice[] {
  const end = ({ ts, dur = 0 }: Slice) => ts + dur;
  return slices.filter(
    (slice) => !slices.some((other) => other !== slice && other.ts <= slice.ts && end(other) >= end(slice)),
  );
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

it.each(['/', '/shop/kettles', '/world'])('costs next to nothing on %s', async (path) => {
  const page = await stage.open(`${HOST}/`);
  const costs: number[] = [];
  for (let time = 0; time < TIMES; time++) costs.push((await costOf(page, path, 250)).own);
  await page.close();
  console.log(`${path}: ${median(costs).toFixed(2)} ms of script`);
  expect(median(costs), 'the watcher ran').toBeGreaterThan(0);
  expect(median(costs)).toBeLessThan(2);
});

it('has the brief of a story ready soon after the page is idle, without a long task', async () => {
  const page = await stage.open(`${HOST}/`);
  const waits: number[] = [];
  const tasks: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const path =
      time % 2 ? `/world/2026/03/12/dam-fails-above-velmora-${'x'.repeat(time)}` : storyPath(time % 8);
    await page.goto(HOST + path, { waitUntil: 'load' });
    const idleAt = Date.now();
    await until(async () => (await stage.badge(page)).text !== '', 5000, 5);
    waits.push(Date.now() - idleAt);
    tasks.push((await costOf(page, path, 600)).longest);
  }
  await page.close();
  console.log(
    `ready after ${median(waits)} ms (${waits.join(', ')}); longest task ${median(tasks).toFixed(1)} ms`,
  );
  expect(median(waits)).toBeLessThanOrEqual(300);
  expect(median(tasks)).toBeLessThan(50);
});

it('holds the page’s thread for no long time on a very large story', async () => {
  const page = await stage.open(`${HOST}/`);
  const tasks: number[] = [];
  for (let time = 0; time < 3; time++) {
    const { longest } = await costOf(
      page,
      '/long/2026/03/12/storm-over-osterlea-and-all-that-followed',
      2500,
    );
    tasks.push(longest);
  }
  await page.close();
  console.log(`longest task ${median(tasks).toFixed(1)} ms`);
  expect(median(tasks)).toBeLessThan(150);
});
