/** What key figures ask of a language: tables only. `lexicon.ts` compiles them once. */

/** What a unit measures; decides how a figure is ranked and whether it is shown at all. */
export type UnitKind = 'money' | 'percent' | 'measure' | 'time' | 'points' | 'times';

/** Normalised name, unit as shown, kind, written forms (lower case unless case tells them apart), split by commas. */
export type UnitRow = readonly [name: string, shown: string, kind: UnitKind, forms: string];

/** Normalised name, ISO code, what stands before the number, what stands behind it. */
export type CurrencyRow = readonly [name: string, code: string, before: string, behind: string];

export interface FigureWords {
  /** Sign between units and decimals, and between groups of thousands. */
  decimal: string;
  group: string;
  /** "three" → 3, "forty" → 40. */
  numerals: Readonly<Record<string, number>>;
  /** Words that multiply: "hundred", "million", "dozen". */
  scales: Readonly<Record<string, number>>;
  /** Short scales, only directly behind digits: "bn", "k". */
  shortScales: Readonly<Record<string, number>>;
  /** Short scales that are also units ("m"): a scale behind money or before a counted noun. */
  unsureScales: readonly string[];
  /** Scale words of other languages: a number before one is not what its digits say. */
  strangeScales: readonly string[];
  /** Plurals that give no number, with what they can mean: "dozens" → [12, 120]. */
  vague: Readonly<Record<string, readonly [number, number]>>;
  /** "several", "a few": make the scale behind them vague. */
  vagueBefore: readonly string[];
  /** Parts: "half" → 0.5, "third" → 1/3, with plurals. */
  fractions: Readonly<Record<string, number>>;
  /** Ordinals in words; in digits "3rd" they are told by their endings. */
  ordinals: Readonly<Record<string, number>>;
  ordinalEndings: readonly string[];
  /** What may follow an ordinal that is a figure: superlatives and streaks ("third-largest", "seventh straight"). */
  rankWords: readonly string[];
  /** "a", "an": one, before a scale or a fraction; and "per" before a unit ("$5 a share"). */
  articles: readonly string[];
  and: readonly string[];
  or: readonly string[];
  to: readonly string[];
  from: readonly string[];
  between: readonly string[];
  /** "of", and what makes a share of two numbers: "one in five", "one out of three". */
  of: readonly string[];
  share: readonly string[];
  minus: readonly string[];
  per: readonly string[];
  /** Hedges before a number, as written, by what they mean. */
  hedges: {
    more: readonly string[];
    less: readonly string[];
    about: readonly string[];
    only: readonly string[];
  };
  /** Hedges behind it: "or more". */
  hedgesBehind: readonly string[];
  /** Those that still hedge with "that" behind them: "estimated that 61%". */
  hedgingVerbs: readonly string[];
  /** Those that say as often "during", and what they then stand before: "over two spells". */
  hedgesOfTime: readonly string[];
  occasions: readonly string[];
  units: readonly UnitRow[];
  /** A unit, its part, and how many parts it has, by their normalised names: "6ft 3ins". */
  unitParts: readonly (readonly [unit: string, part: string, parts: number])[];
  /** Units that stand before their number, by form: "magnitude 7.1". */
  unitsBefore: readonly UnitRow[];
  currencies: readonly CurrencyRow[];
  /** The dollar of a country that writes it "$", by region subtag. */
  dollars: Readonly<Record<string, string>>;
  /** Units that are money or a measure ("pounds"): what speaks for the measure. */
  unsureMoney: { unit: string; code: string; signs: readonly string[]; cues: readonly string[] };
  /** Nouns a rate is told by beside units: "$98 a share", "per head". */
  rates: readonly string[];
  /** Behind a unit of time ("old", "of age"), and before a number ("aged"). */
  age: {
    behind: readonly string[];
    before: readonly string[];
    /** "she was 27": a person, a form of "be", a bare number. */
    subjects: readonly string[];
    verbs: readonly string[];
    /** Between a name and its age: "also 19". */
    adverbs: readonly string[];
    /** Normalised unit of an age that names none. */
    unit: string;
  };
  /** Verbs and nouns of change. */
  rises: readonly string[];
  falls: readonly string[];
  /** Dimension words behind a measure: "tall", "long". */
  dimensions: readonly string[];
  months: readonly string[];
  weekdays: readonly string[];
  /** Clock: "a.m.", "o'clock", "GMT". */
  clock: readonly string[];
  /** Before an hour: "at 4". */
  clockCues: readonly string[];
  /** Before a year that is no date by itself: "in", "since", "by". */
  yearCues: readonly string[];
  /** Words that make the number behind them a name: "Section", "Flight", "Day". */
  designators: readonly string[];
  /** Before a number that is a name: "known as 121102". */
  namers: readonly string[];
  /** Words of an offer to the reader, whose numbers are not the story's: "bonus points", "free trial". */
  offers: readonly string[];
  /** Behind a number that is the name of a product: "737 Max". */
  products: readonly string[];
  /** Beside two numbers that are a score: "a 4-1 win", "beat them 2-1". */
  scoreCues: readonly string[];
  /** Beside two numbers joined by "to" that are a vote: "voted nine to four". */
  voteCues: readonly string[];
  /** Before a share that says by how much: "cut the water by a quarter". */
  by: readonly string[];
  /** Behind a stretch of time that is a finding: "52 minutes longer". */
  comparatives: readonly string[];
  /** Behind a stretch of time that is a sentence: "20 years in prison". */
  prison: readonly string[];
  /** Before "half" when it is a stretch of play or of the year: "the second half". */
  halves: readonly string[];
  /** Before a number word that is a pronoun: "each one", "no one". */
  pronounCues: readonly string[];
  /** Behind a number and a name: "48 Tanner Mill Road". */
  streets: readonly string[];
  /** Behind a round number: "the 600 block of Tanner Street". */
  blocks: readonly string[];
  /** Verbs that "up" belongs to: "makes up two thirds". */
  phrasals: readonly string[];
  /** Words that end the name of what is counted: prepositions, auxiliaries, conjunctions, pronouns. */
  closed: readonly string[];
  /** "12 children and their teacher": the second noun belongs to the first. */
  possessives: readonly string[];
  /** Closed words that may end a phrase: "a year ago", "and more". */
  enders: readonly string[];
  determiners: readonly string[];
  /** Between a number and what it counts: "eight more picks". */
  more: readonly string[];
  /** Words behind which a new clause begins, seen from the right ("that 63 people …"); and before which it ends. */
  pronouns: readonly string[];
  /** Those of them that stand for the subject of the sentence before. */
  anaphors: readonly string[];
  auxiliaries: readonly string[];
  /** "the fire, which has burned": the clause belongs to the noun before. */
  relatives: readonly string[];
  /** "the group, Brink said, which is raising money": the speaker between a noun and its clause. */
  speech: readonly string[];
  /** "…, killing 11 people": a clause that begins so belongs to the one before. */
  participleEndings: readonly string[];
  clauseOpeners: readonly string[];
  clauseClosers: readonly string[];
  /** Prepositions that open a clause when a verb follows: "as", "after". */
  subordinators: readonly string[];
  /** Before the second of two compared numbers: "compared with 10.8". */
  versus: readonly string[];
  /** Behind people who are the story's informants: "familiar" with the matter. */
  informants: readonly string[];
  parents: readonly string[];
  /** Beside a number to call: "a 911 call". */
  calls: readonly string[];
  /** Beside a stretch of time that only dates something: "the past three weeks", "12 months ago". */
  periods: readonly string[];
  /** Behind a distance that only says where: "40 miles south of". */
  bearings: readonly string[];
  /** What befalls people: death, injury, flight, loss of work. */
  tolls: readonly string[];
  /** Of these, death. */
  deaths: readonly string[];
  /** Endings of a plural, endings that look like one and are none, and how a plural is turned back, first match. */
  pluralEndings: readonly string[];
  notPlural: readonly string[];
  singulars: readonly (readonly [plural: string, singular: string])[];
  /** Endings of verb forms, which name nothing that could be counted. */
  verbEndings: readonly string[];
  /** Counted nouns whose plural has no "s", with the singular. */
  plurals: Readonly<Record<string, string>>;
}
