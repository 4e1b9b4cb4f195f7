/** The words of a language made ready for look-up: built once for each language, kept as long as its tables live. */
import { ownWords } from '../text/own';
import type { DatelineWords } from './words';

/** What a name in the gazetteer is; a name may be several ("Georgia"). */
export type PlaceRank = 'country' | 'region' | 'city';

export interface Tables {
  words: DatelineWords;
  /** A day of the year in small letters, with or without weekday and year, at the head of a text. */
  date: RegExp;
  /** Folded name to the name as the table writes it. */
  canonical: ReadonlyMap<string, string>;
  ranks: ReadonlyMap<string, ReadonlySet<PlaceRank>>;
  regions: ReadonlySet<string>;
  ambiguous: ReadonlySet<string>;
  labels: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  joiners: ReadonlySet<string>;
  aboard: readonly string[];
  /** Words in the longest name of the gazetteer. */
  longest: number;
}

const ready = new WeakMap<DatelineWords, Tables>();

export function tablesFor(words: DatelineWords): Tables {
  const known = ready.get(words);
  if (known) return known;
  const tables = build(words);
  ready.set(words, tables);
  return tables;
}

/** Most names: in their small letters they are folded. */
const PLAIN = /^[A-Za-z-]+(?: [A-Za-z-]+)*$/;

/** Case, accents, apostrophes and stops aside: "St. John’s" and "ST JOHNS" fold to one name. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ.]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function build(words: DatelineWords): Tables {
  const { countries, regions, cities, abbreviations, ambiguous } = words.places;
  const canonical = new Map<string, string>();
  const ranks = new Map<string, Set<PlaceRank>>();
  const note = (names: readonly string[], rank: PlaceRank) => {
    for (const name of names) {
      const key = foldName(name);
      if (!canonical.has(key)) canonical.set(key, name);
      ranks.set(key, (ranks.get(key) ?? new Set()).add(rank));
    }
  };
  note(cities, 'city');
  note(regions, 'region');
  note(countries, 'country');
  for (const name of [...words.spellings, ...abbreviations]) {
    if (!canonical.has(foldName(name))) canonical.set(foldName(name), name);
  }
  return {
    words: ownWords(words),
    date: datePattern(words),
    canonical,
    ranks,
    regions: new Set([...countries, ...regions, ...abbreviations].map(foldName)),
    ambiguous: new Set(ambiguous.map(foldName)),
    labels: new Set(words.labels.map(foldName)),
    particles: new Set(words.particles),
    joiners: new Set(words.joiners),
    aboard: words.aboard.map(foldName),
    longest: Math.max(...[...ranks.keys()].map((key) => key.split(' ').length)),
  };
}

function datePattern({ months, weekdays }: DatelineWords): RegExp {
  const longestFirst = (names: readonly string[]) =>
    [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
  const month = `(?<month%>${longestFirst(Object.keys(months))})\\.?`;
  const day = '(?<day%>\\d{1,2})(?:st|nd|rd|th|\\.)?(?![\\d:/])';
  const orders = [`${month}\\s*${day}`, `${day}\\s+${month}`]
    .map((order, index) => order.replaceAll('%', String(index)))
    .join('|');
  return new RegExp(
    `^(?:(?:${longestFirst(weekdays)})\\.?,?\\s+)?(?:${orders})(?!\\p{L})(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
    'u',
  );
}
