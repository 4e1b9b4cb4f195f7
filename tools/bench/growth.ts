/** How cost grows: the analysis with the length of the text, the reading with the size of the page. */
import type { Page } from 'puppeteer-core';
import { analyse } from './analysis';
import { timePage } from './extraction';
import type { Contender } from './inside/page';
import { linearFit, type Measure, median } from './measure';
import { proseArticle } from './prose';
import { storyPage } from './story-page';

const LENGTHS = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 40_000, 60_000, 80_000, 100_000];
const ELEMENTS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000];

export async function benchTextGrowth(page: Page, rounds: number): Promise<Measure[]> {
  const group = 'growth of the analysis with the text';
  const measures: Measure[] = [];
  const points: [number, number][] = [];
  await analyse(page, { articles: [proseArticle(5_000)], rounds: 2 });
  for (const words of LENGTHS) {
    const { timings } = await analyse(page, { articles: [proseArticle(words)], rounds });
    const ms = median(timings[0] ?? []);
    points.push([words, ms]);
    const aim = words === 100_000 ? { aim: { most: 4_000 } } : {};
    measures.push({
      group,
      name: `${words.toLocaleString('en')} words`,
      unit: 'ms',
      value: ms,
      n: rounds,
      ...aim,
    });
  }
  const { r2 } = linearFit(points);
  return [...measures, { group, name: 'R² of a straight line', unit: 'n', value: r2, aim: { least: 0.98 } }];
}

export async function benchPageGrowth(page: Page, rounds: number): Promise<Measure[]> {
  const group = 'growth of the reading with the page';
  const who: Contender[] = ['readability', 'nutgraf'];
  const points: Record<string, [number, number][]> = { readability: [], nutgraf: [] };
  const measures: Measure[] = [];
  for (const elements of ELEMENTS) {
    const timings = await timePage(page, storyPage(elements), 'https://news.example/big', rounds, who);
    const [theirs, ours] = who.map((name) => median(timings[name] ?? []));
    points.readability?.push([elements, theirs ?? 0]);
    points.nutgraf?.push([elements, ours ?? 0]);
    const note = `Readability ${(theirs ?? 0).toFixed(1)} ms`;
    measures.push({
      group,
      name: `${elements.toLocaleString('en')} elements`,
      unit: 'ms',
      value: ours ?? 0,
      n: rounds,
      note,
    });
  }
  const note = `Readability ${linearFit(points.readability ?? []).r2.toFixed(4)}`;
  const { r2 } = linearFit(points.nutgraf ?? []);
  return [...measures, { group, name: 'R² of a straight line', unit: 'n', value: r2, note }];
}
