/** The language's tables compiled once into what the scanners look up. */
import { forms, type Phrases, phrases } from './phrases';
import type { FigureWords, UnitKind } from './words';

export interface Unit {
  name: string;
  shown: string;
  kind: UnitKind;
}

export type HedgeKind = 'more' | 'less' | 'about' | 'only';

export interface Lexicon {
  words: FigureWords;
  units: Phrases<Unit>;
  unitsBefore: Phrases<Unit>;
  moneyBefore: Phrases<Unit>;
  moneyBehind: Phrases<Unit>;
  hedges: Phrases<HedgeKind>;
  hedgesBehind: Phrases<true>;
  ageBehind: Phrases<true>;
  ageBefore: Phrases<true>;
  namers: Phrases<true>;
  offers: Phrases<true>;
  share: Phrases<true>;
  numerals: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  shortScales: ReadonlyMap<string, number>;
  vague: ReadonlyMap<string, readonly [number, number]>;
  fractions: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  plurals: ReadonlyMap<string, string>;
  /** Membership of the plain lists. */
  is: Readonly<Record<ListName, ReadonlySet<string>>>;
}

const LISTS = [
  'clockCues',
  'bearings',
  'possessives',
  'informants',
  'parents',
  'calls',
  'periods',
  'anaphors',
  'enders',
  'relatives',
  'speech',
  'articles',
  'and',
  'or',
  'to',
  'from',
  'between',
  'of',
  'minus',
  'per',
  'months',
  'weekdays',
  'clock',
  'yearCues',
  'rates',
  'designators',
  'streets',
  'blocks',
  'phrasals',
  'closed',
  'determiners',
  'rises',
  'falls',
  'dimensions',
  'rankWords',
  'unsureScales',
  'vagueBefore',
  'tolls',
  'deaths',
  'pronouns',
  'auxiliaries',
  'more',
  'clauseOpeners',
  'clauseClosers',
  'subordinators',
  'versus',
  'products',
  'scoreCues',
  'voteCues',
  'by',
  'prison',
  'comparatives',
  'strangeScales',
  'halves',
  'pronounCues',
  'ordinalEndings',
  'hedgesOfTime',
  'hedgingVerbs',
  'occasions',
] as const;
export type ListName = (typeof LISTS)[number];

const cache = new WeakMap<FigureWords, Lexicon>();

/** Compiles on first use of a table, then answers from memory. */
export function lexiconOf(words: FigureWords): Lexicon {
  const known = cache.get(words);
  if (known) return known;
  const lexicon = compile(words);
  cache.set(words, lexicon);
  return lexicon;
}

function compile(words: FigureWords): Lexicon {
  const money = words.currencies.map(([name, shown, before, behind]) => ({
    unit: { name, shown, kind: 'money' as const },
    before: forms(before),
    behind: forms(behind),
  }));
  const hedgeKinds: HedgeKind[] = ['more', 'less', 'about', 'only'];
  return {
    words,
    units: unitPhrases(words.units),
    unitsBefore: unitPhrases(words.unitsBefore),
    moneyBefore: phrases(money.flatMap((m) => m.before.map((form) => [form, m.unit] as const))),
    moneyBehind: phrases(money.flatMap((m) => m.behind.map((form) => [form, m.unit] as const))),
    hedges: phrases(hedgeKinds.flatMap((kind) => words.hedges[kind].map((form) => [form, kind] as const))),
    hedgesBehind: phrases(words.hedgesBehind.map((form) => [form, true] as const)),
    ageBehind: phrases(words.age.behind.map((form) => [form, true] as const)),
    ageBefore: phrases(words.age.before.map((form) => [form, true] as const)),
    namers: phrases(words.namers.map((form) => [form, true] as const)),
    offers: phrases(words.offers.map((form) => [form, true] as const)),
    share: phrases(words.share.map((form) => [form, true] as const)),
    numerals: new Map(Object.entries(words.numerals)),
    scales: new Map(Object.entries(words.scales)),
    shortScales: new Map(Object.entries(words.shortScales)),
    vague: new Map(Object.entries(words.vague)),
    fractions: new Map(Object.entries(words.fractions)),
    ordinals: new Map(Object.entries(words.ordinals)),
    plurals: new Map(Object.entries(words.plurals)),
    is: Object.fromEntries(LISTS.map((name) => [name, new Set(words[name])])) as Record<
      ListName,
      Set<string>
    >,
  };
}

function unitPhrases(rows: FigureWords['units']): Phrases<Unit> {
  return phrases(
    rows.flatMap(([name, shown, kind, written]) =>
      forms(written).map((form) => [form, { name, shown, kind }] as const),
    ),
  );
}
