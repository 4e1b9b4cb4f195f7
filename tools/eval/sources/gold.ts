/** Sources of the gold briefs: the same comparison as gold/score-briefs.mjs makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../../summarizer/brief';
import { english } from '../../../summarizer/languages/en/index';
import type { SourceModel } from '../../../summarizer/sources/model';
import { summarize } from '../../../summarizer/summarize';
import { openPageReader } from '../../pages';

interface GoldSource {
  name: string;
  kind: string;
  role: string | null;
  organisation: string | null;
  direct: number;
  grade: 1 | 2;
}

interface GoldBrief {
  id: string;
  sources: GoldSource[];
}

export type Tally = Record<
  'precision' | 'recall' | 'main' | 'persons' | 'others' | 'role' | 'organisation' | 'kind' | 'direct',
  [right: number, of: number]
>;

export interface GoldPage {
  gold: GoldBrief;
  sourcesOf: (model: SourceModel | null) => Source[];
}

/** Reads every gold page once; `sourcesOf` may then be asked with and without the model. */
export async function readGoldPages(corpus: string): Promise<GoldPage[]> {
  const file = join(corpus, 'gold/briefs.jsonl');
  const briefs = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const reader = await openPageReader();
  const pages: GoldPage[] = [];
  for (const line of briefs) {
    const gold = JSON.parse(line) as GoldBrief;
    const html = readFileSync(join(corpus, 'corpus/pages', `${gold.id}.html`), 'utf8');
    const article = await reader.read(html, `https://example.com/${gold.id}`);
    pages.push({ gold, sourcesOf: (model) => summarize(article, { languages: [english], model }).sources });
  }
  await reader.close();
  return pages;
}

export function tallyGold(pages: readonly GoldPage[], model: SourceModel | null): Tally {
  const tally: Tally = {
    precision: [0, 0],
    recall: [0, 0],
    main: [0, 0],
    persons: [0, 0],
    others: [0, 0],
    role: [0, 0],
    organisation: [0, 0],
    kind: [0, 0],
    direct: [0, 0],
  };
  for (const { gold, sourcesOf } of pages) tallyPage(tally, gold.sources, sourcesOf(model));
  return tally;
}

function tallyPage(tally: Tally, gold: readonly GoldSource[], found: readonly Source[]): void {
  const bump = (key: keyof Tally, right: number, of: number) => {
    tally[key][0] += right;
    tally[key][1] += of;
  };
  const pairs = match(gold, found);
  const main = gold.filter((source) => source.grade === 2);
  const persons = (list: readonly GoldSource[]) => list.filter((source) => source.kind === 'person').length;
  bump('precision', pairs.length, found.length);
  bump('recall', pairs.length, gold.length);
  bump('main', match(main, found).length, main.length);
  const met = pairs.map(([source]) => source);
  bump('persons', persons(met), persons(gold));
  bump('others', met.length - persons(met), gold.length - persons(gold));
  for (const [want, got] of pairs) {
    const all = `${got.role ?? ''} ${got.organisation ?? ''} ${got.name}`;
    if (want.role) bump('role', overlap(want.role, all) >= 0.5 ? 1 : 0, 1);
    if (want.organisation) bump('organisation', overlap(want.organisation, all) >= 0.5 ? 1 : 0, 1);
    bump('kind', want.kind === got.kind ? 1 : 0, 1);
    const direct = got.quotes.filter((quote) => quote.direct).length;
    if (want.direct) bump('direct', Math.min(want.direct, direct), want.direct);
  }
}

function match(gold: readonly GoldSource[], found: readonly Source[]): [GoldSource, Source][] {
  const used = new Set<number>();
  const pairs: [GoldSource, Source][] = [];
  for (const want of gold) {
    const index = found.findIndex((got, i) => !used.has(i) && isSame(want, got));
    const got = found[index];
    if (!got) continue;
    used.add(index);
    pairs.push([want, got]);
  }
  return pairs;
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}%$£€' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const STOP = new Set(
  'a an the of in on at to for and or by with from its their his her this that these those is are was were be been as about more than least over up nearly some around most many much who which it he she they were has have had into per last year'.split(
    ' ',
  ),
);

const stem = (word: string) => word.replace(/(ies)$/, 'y').replace(/(?<=.{3})(ing|ed|es|s)$/, '');
const words = (text: string) =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word && !STOP.has(word))
      .map(stem),
  );

function overlap(wanted: string, given: string): number {
  const a = [...words(wanted)];
  const b = words(given);
  return a.length ? a.filter((word) => b.has(word)).length / a.length : 0;
}

const lastName = (text: string) =>
  fold(text)
    .replace(/\b(jr|sr|ii|iii|iv)\b/g, '')
    .trim()
    .split(' ')
    .at(-1);

function isSame(want: GoldSource, got: Source): boolean {
  if (fold(want.name) === fold(got.name)) return true;
  if (want.kind === 'person' && got.kind !== 'organisation' && got.kind !== 'document') {
    return lastName(want.name) === lastName(got.name);
  }
  const a = words(want.name);
  const b = words(got.name);
  if (!a.size || !b.size) return false;
  const both = [...a].filter((word) => b.has(word)).length;
  const small = both / Math.min(a.size, b.size);
  const large = both / Math.max(a.size, b.size);
  return (small >= 0.99 && large >= 0.34) || large >= 0.6;
}
