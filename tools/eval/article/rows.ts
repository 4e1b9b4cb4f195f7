/** Judged pages → rows of the table. */
import type { Row } from '../row';
import { type Gold, POOLED } from './gold';
import type { Judged } from './judge';
import { goldText } from './judge';
import type { Reading } from './rivals';
import { harmonic, type Overlap, overlap } from './shingles';

const AIMS: Record<string, number> = {
  'pooled F1': 96,
  'zyte F1': 97.5,
  'fundus-eval F1': 97,
  'pooled first paragraph': 95,
  'pooled pages >= 0.95': 80,
  'published day': 98.5,
  'byline exact': 92,
  'non-article pages told apart': 95,
};

export function rowsOf(judged: readonly Judged[]): Row[] {
  const sets = [...new Set(judged.map(({ gold }) => gold.set))];
  const rows = sets.flatMap((set) =>
    bodyRows(
      set,
      judged.filter(({ gold }) => gold.set === set),
    ),
  );
  const pooled = judged.filter(({ gold }) => POOLED.includes(gold.set));
  return [...rows, ...bodyRows('pooled', pooled), ...factRows(judged), ...kindRows(judged)].map(withAim);
}

function bodyRows(name: string, pages: readonly Judged[]): Row[] {
  const overlaps = pages.map((page) => page.overlap).filter((found): found is Overlap => found !== null);
  const rows: Row[] =
    overlaps.length > 0 ? [...overlapRows(name, overlaps), ...paragraphRows(name, pages)] : [];
  const counted = (key: 'with' | 'without') =>
    pages.reduce((sum, page) => [sum[0] + page[key][0], sum[1] + page[key][1]] as [number, number], [
      0, 0,
    ] as [number, number]);
  for (const key of ['with', 'without'] as const) {
    const [hit, of] = counted(key);
    if (of > 0)
      rows.push(
        share(`${name} ${key === 'with' ? 'required parts found' : 'banned parts kept out'}`, hit, of),
      );
  }
  return rows;
}

function overlapRows(name: string, overlaps: readonly Overlap[]): Row[] {
  const mean = (key: keyof Overlap) =>
    (100 * overlaps.reduce((sum, one) => sum + one[key], 0)) / overlaps.length;
  const precision = mean('precision');
  const recall = mean('recall');
  const n = String(overlaps.length);
  return [
    { name: `${name} precision`, value: precision, unit: '%', n },
    { name: `${name} recall`, value: recall, unit: '%', n },
    { name: `${name} F1`, value: harmonic(precision, recall), unit: '%', n },
    share(`${name} pages >= 0.95`, overlaps.filter((one) => one.f1 >= 0.95).length, overlaps.length),
  ];
}

function paragraphRows(name: string, pages: readonly Judged[]): Row[] {
  return [flag(`${name} first paragraph`, pages, 'first'), flag(`${name} last paragraph`, pages, 'last')];
}

function factRows(judged: readonly Judged[]): Row[] {
  // wcxb and traf give one name for several authors now and then; the other two sets are careful.
  const named = judged.filter(({ gold }) => gold.set === 'fundus-test' || gold.set === 'naeb');
  const dated = judged.filter(({ gold }) => gold.set === 'fundus-test');
  return [
    flag('headline exact', named, 'headline'),
    flag('byline exact', dated, 'byline'),
    flag('byline exact, persons', dated, 'persons'),
    flag('byline exact, persons, all sets', judged, 'persons'),
    flag('byline exact, all sets', judged, 'byline'),
    flag('published day', dated, 'day'),
    flag('published day, all sets', judged, 'day'),
    flag('publisher', judged, 'publisher'),
    flag('publisher, however spelt', judged, 'house'),
  ];
}

/** A story page must be a story (or live), a page of another kind must not. */
function kindRows(judged: readonly Judged[]): Row[] {
  const stories = judged.filter(({ gold }) => gold.pageType === undefined);
  const others = judged.filter(({ gold }) => gold.pageType !== undefined);
  const isStory = ({ article }: Judged) => article.kind === 'story' || article.kind === 'live';
  return [
    share('story pages taken for stories', stories.filter(isStory).length, stories.length),
    share('non-article pages told apart', others.filter((page) => !isStory(page)).length, others.length),
  ].filter((row) => row.n !== '0/0');
}

function flag(
  name: string,
  pages: readonly Judged[],
  key: 'first' | 'last' | 'headline' | 'byline' | 'persons' | 'day' | 'publisher' | 'house',
): Row {
  const known = pages.filter((page) => page[key] !== null);
  return share(name, known.filter((page) => page[key]).length, known.length);
}

function share(name: string, part: number, whole: number): Row {
  return { name, value: whole === 0 ? 0 : (100 * part) / whole, unit: '%', n: `${part}/${whole}` };
}

function withAim(row: Row): Row {
  const aim = AIMS[row.name];
  return aim === undefined ? row : { ...row, aim };
}

type Readings = { gold: Gold; ours: Reading; readability: Reading; defuddle: Reading };

export function rivalRows(readings: readonly Readings[]): Row[] {
  const rows: Row[] = [];
  for (const who of ['readability', 'defuddle'] as const) {
    for (const set of [...POOLED, 'pooled']) {
      const of = readings.filter(({ gold }) => set === 'pooled' || gold.set === set);
      rows.push(
        ...overlapRows(
          `${who}: ${set}`,
          of.map((one) => overlap(goldText(one.gold, one[who].text), one[who].text)),
        ),
      );
    }
  }
  for (const who of ['ours', 'readability', 'defuddle'] as const) {
    const times = readings.map((one) => one[who].ms).sort((a, b) => a - b);
    rows.push({ name: `${who}: median time`, value: times[times.length >> 1] ?? 0, unit: 'ms' });
    rows.push({ name: `${who}: total time`, value: times.reduce((sum, ms) => sum + ms, 0), unit: 'ms' });
  }
  return rows;
}
