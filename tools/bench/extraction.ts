/** What reading a page costs on the page's own thread: plain Readability on a clone, our extraction, defuddle. */
import type { Page } from 'puppeteer-core';
import type { Arena } from './arena';
import type { Contender, Timings } from './inside/page';
import { type Measure, midmean, spread } from './measure';
import type { BenchPage } from './pages';

const GROUP = 'reading a page, on the page’s thread';
const WHO: Contender[] = ['readability', 'nutgraf', 'defuddle'];
const NAMES: Record<Contender, string> = {
  readability: '(a) Readability on a clone',
  nutgraf: '(b) Nutgraf',
  defuddle: '(d) defuddle',
};

const AIM = { most: 0.8, p95: 1 };

/** The two whose times are set against each other page by page. */
const PAIR: Contender[] = ['readability', 'nutgraf'];

/**
 * Each of them works so many milliseconds at every page, in so many rounds at most. On a page of 2 ms it is otherwise
 * the one run in five that the rubbish collector fell into, or another program, which tells who is quicker.
 */
const LEAST = 50;
const MOST_ROUNDS = 60;

/** Pages read before the clock counts, so that the engine has compiled what it will. */
const WARM_UP = 12;

export async function benchExtraction(
  page: Page,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<Measure[]> {
  for (const { html, url } of pages.slice(0, WARM_UP)) await timePage(page, html, url, 2, WHO);
  const typical = new Map<Contender, number[]>(WHO.map((who) => [who, []]));
  for (const { html, url } of pages) {
    const timings = await timePage(page, html, url, rounds, WHO);
    const more = await timePage(page, html, url, roundsToGo(timings, rounds), PAIR);
    for (const who of WHO) typical.get(who)?.push(midmean([...(timings[who] ?? []), ...(more[who] ?? [])]));
  }
  const base = typical.get('readability') ?? [];
  const times = WHO.map((who) => spread(GROUP, NAMES[who], 'ms', typical.get(who) ?? []));
  const [theirs, ours] = times;
  const overall = {
    value: (ours?.value ?? 0) / (theirs?.value ?? 0),
    p95: (ours?.p95 ?? 0) / (theirs?.p95 ?? 0),
  };
  const ratio = (who: Contender) => (typical.get(who) ?? []).map((ms, index) => ms / (base[index] ?? 0));
  return [
    ...times,
    { group: GROUP, name: '(b) ÷ (a), median by median, 95th by 95th', unit: 'ratio', ...overall, aim: AIM },
    spread(GROUP, '(b) ÷ (a), page by page', 'ratio', ratio('nutgraf'), { aim: AIM }),
    spread(GROUP, '(d) ÷ (a), page by page', 'ratio', ratio('defuddle')),
  ];
}

function roundsToGo(timings: Timings, rounds: number): number {
  const worked = PAIR.map((who) => (timings[who] ?? []).reduce((sum, ms) => sum + ms, 0));
  const missing = LEAST / Math.max(Math.min(...worked), LEAST / MOST_ROUNDS) - 1;
  return Math.max(0, Math.min(MOST_ROUNDS, Math.ceil(rounds * missing)));
}

/** How the first reading of a page goes, with nothing compiled yet: what a click pays. A tab of its own for each. */
export async function benchFirstReading(arena: Arena, pages: readonly BenchPage[]): Promise<Measure[]> {
  const group = 'reading the first page of a tab, nothing compiled yet';
  const times = new Map<Contender, number[]>(WHO.map((who) => [who, []]));
  for (const { html, url } of pages) {
    for (const who of WHO) {
      const tab = await arena.fresh();
      const timings = await timePage(tab, html, url, 1, [who]);
      times.get(who)?.push(...(timings[who] ?? []));
      await tab.close();
    }
  }
  const measures = WHO.map((who) => spread(group, NAMES[who], 'ms', times.get(who) ?? []));
  const [theirs, ours] = measures;
  const value = (ours?.value ?? 0) / (theirs?.value ?? 0);
  return [...measures, { group, name: '(b) ÷ (a), median by median', unit: 'ratio', value }];
}

export function timePage(
  page: Page,
  html: string,
  url: string,
  rounds: number,
  who: Contender[],
): Promise<Timings> {
  return page.evaluate(
    (source: string, address: string, times: number, contenders: Contender[]) =>
      globalThis.benchPage(source, address, times, contenders),
    html,
    url,
    rounds,
    who,
  );
}
