/** The language's tables compiled once into what the scanners look up. */
import type { Token } from './tokens';
import type { FigureWords, UnitKind } from './words';

export interface Unit {
  name: string;
  shown: string;
  kind: UnitKind;
}

/** Phrases by their first word, longest first: matching costs one look-up for most tokens. */
export type Phrases<T> = ReadonlyMap<string, readonly { rest: readonly string[]; value: T }[]>;

export type HedgeKind = 'more' | 'less' | 'about' | 'only';

export interface Lexicon {
  words: FigureWords;
  units: Phrases<Unit>;
  moneyBefore: Phrases<Unit>;
  moneyBehind: Phrases<Unit>;
  hedges: Phrases<HedgeKind>;
  hedgesBehind: Phrases<true>;
  ageBehind: Phrases<true>;
  ageBefore: Phrases<true>;
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
  'bearings',
  'possessives',
  'informants',
  'parents',
  'calls',
  'periods',
  'anaphors',
  'enders',
  'relatives',
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
  'closed',
  'determiners',
  'rises',
  'falls',
  'dimensions',
  'rankWords',
  'unsureScales',
  'vagueBefore',
  'tolls',
  'pronouns',
  'auxiliaries',
  'more',
  'clauseOpeners',
  'clauseClosers',
  'versus',
  'products',
  'scoreCues',
  'halves',
  'pronounCues',
  'ordinalEndings',
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
    units: phrases(
      words.units.flatMap(([name, shown, kind, written]) =>
        forms(written).map((form) => [form, { name, shown, kind }] as const),
      ),
    ),
    moneyBefore: phrases(money.flatMap((m) => m.before.map((form) => [form, m.unit] as const))),
    moneyBehind: phrases(money.flatMap((m) => m.behind.map((form) => [form, m.unit] as const))),
    hedges: phrases(hedgeKinds.flatMap((kind) => words.hedges[kind].map((form) => [form, kind] as const))),
    hedgesBehind: phrases(words.hedgesBehind.map((form) => [form, true] as const)),
    ageBehind: phrases(words.age.behind.map((form) => [form, true] as const)),
    ageBefore: phrases(words.age.before.map((form) => [form, true] as const)),
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

function forms(written: string): string[] {
  return written.split(', ').filter(Boolean);
}

/** The same cut as the tokenizer's, so that a form and a text meet token by token. */
const PIECE = /\p{L}(?:\.\p{L})+(?!\p{L})\.?|\d+|\p{L}\p{M}*(?:[\p{L}\p{M}]|['’](?=\p{L}))*|[^\s]/gu;

function phrases<T>(entries: readonly (readonly [string, T])[]): Phrases<T> {
  const map = new Map<string, { rest: string[]; value: T }[]>();
  for (const [form, value] of entries) {
    const [first, ...rest] = form.match(PIECE) ?? [];
    if (first === undefined) continue;
    const list = map.get(first) ?? [];
    list.push({ rest, value });
    map.set(first, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return map;
}

export interface Match<T> {
  value: T;
  /** Index behind the last token matched. */
  next: number;
}

/** The longest phrase that starts at token `at`; forms with a capital match only as they are written. */
export function matchAt<T>(table: Phrases<T>, tokens: readonly Token[], at: number): Match<T> | null {
  const token = tokens[at];
  if (!token) return null;
  const exact = longest(table.get(token.text), tokens, at);
  if (token.text === token.lower) return exact;
  const folded = longest(table.get(token.lower), tokens, at);
  if (!exact || (folded && folded.next > exact.next)) return folded;
  return exact;
}

function longest<T>(
  list: readonly { rest: readonly string[]; value: T }[] | undefined,
  tokens: readonly Token[],
  at: number,
): Match<T> | null {
  if (!list) return null;
  for (const { rest, value } of list) {
    let next = at + 1;
    const met = rest.every((word) => {
      if (word !== '-' && isJoint(tokens, next)) next += 1;
      const token = tokens[next++];
      return sameWord(token, word) && (token?.kind !== 'number' || token.glued);
    });
    if (met) return { value, next };
  }
  return null;
}

/** The hyphen of "140-square-mile": written between the words of a form. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
}

function sameWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.text === word || token.lower === word);
}
