/** The abbreviation tables of a language as sets, built once for each language. */
import type { TextWords } from './words';

export interface Abbreviations {
  all: ReadonlySet<string>;
  /** With inner stops: "u.s", "p.m". */
  dotted: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  capitalOnly: ReadonlySet<string>;
  beforeNumbers: ReadonlySet<string>;
  /** Words that are abbreviations before a number and plain words elsewhere: "no". */
  numbersOnly: ReadonlySet<string>;
  clock: ReadonlySet<string>;
  clockFollowers: ReadonlySet<string>;
  starters: ReadonlySet<string>;
  sayings: ReadonlySet<string>;
  marked: ReadonlySet<string>;
}

const ready = new WeakMap<TextWords, Abbreviations>();

export function abbreviationsFor(words: TextWords): Abbreviations {
  const known = ready.get(words);
  if (known) return known;
  const titles = new Set(words.titles);
  const sets: Abbreviations = {
    all: new Set(words.abbreviations),
    dotted: new Set(words.abbreviations.filter((word) => word.includes('.'))),
    titles,
    capitalOnly: new Set(words.capitalOnly),
    beforeNumbers: new Set(words.beforeNumbers),
    numbersOnly: new Set(
      words.beforeNumbers.filter((word) => !titles.has(word) && !words.capitalOnly.includes(word)),
    ),
    clock: new Set(words.clock),
    clockFollowers: new Set(words.clockFollowers),
    starters: new Set(words.starters),
    sayings: new Set(words.sayings),
    marked: new Set(words.markedNames),
  };
  ready.set(words, sets);
  return sets;
}
