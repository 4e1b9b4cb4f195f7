/** Capitalised names in the whole text: persons with the role beside them, bodies, outlets. */
import { CAPITAL, explanationAfter, smallRoleBefore, smallWordsBefore } from './beside-names';
import { isSpeakerNoun } from './lexicon';
import type { Range, Reading, Word } from './reading';

export interface Name extends Range {
  /** The name's own words, without honorific and role. */
  words: readonly string[];
  honorific: string | null;
  /** "Ambridge-based" before it: a body. */
  located: boolean;
  /** Role in front of it: "Texas Governor", "chief economist". */
  before: Range | null;
  /** Explanation set off by commas or brackets after it, or "of the …". */
  after: Range | null;
}

/** @returns every run of capitalised words that can be a name, in reading order */
export function findNames(reading: Reading): Name[] {
  const names: Name[] = [];
  const evidence = evidenceOf(reading);
  for (const sentence of reading.sentences) {
    if (isShouted(reading, sentence)) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!startsName(reading, at, sentence.from, evidence)) continue;
      const to = endOfName(reading, at, sentence.to);
      names.push(...cutRun(reading, { from: at, to }, sentence));
      at = to - 1;
    }
  }
  return names;
}

/** A heading all in capitals tells no name from the rest. */
function isShouted({ words }: Reading, { from, to }: Range): boolean {
  const letters = words.slice(from, to).filter((word) => /\p{L}{2}/u.test(word.text));
  return letters.length > 2 && letters.every((word) => word.text === word.text.toUpperCase());
}

interface Evidence {
  /** Words the text also writes small: at the start of a sentence they are no names. */
  small: ReadonlySet<string>;
  /** Words it writes with a capital within a sentence. */
  capital: ReadonlySet<string>;
}

function evidenceOf({ words }: Reading): Evidence {
  const within = (word: Word, at: number) =>
    words[at - 1]?.sentence === word.sentence && CAPITAL.test(word.text);
  return {
    small: new Set(words.filter((word) => /^\p{Ll}/u.test(word.text)).map((word) => word.lower)),
    capital: new Set(words.filter(within).map((word) => word.lower)),
  };
}

function startsName(reading: Reading, at: number, first: number, evidence: Evidence): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (!word || !CAPITAL.test(word.text)) return false;
  if (
    word.lower === 'i' ||
    (lexicon.notNames.has(word.lower) && (word.text.length === 1 || word.text !== word.text.toUpperCase()))
  )
    return false;
  // "Fifty-one percent"
  if (at === first && /-\p{Ll}/u.test(word.text) && !CAPITAL.test(words[at + 1]?.text ?? '')) return false;
  const opens = at === first || /^[“"‘'«(:—–-]$/.test(words[at - 1]?.text ?? '');
  if (!opens) return true;
  const next = words[at + 1];
  if (CAPITAL.test(next?.text ?? '') && !lexicon.notNames.has(next?.lower ?? '')) return true;
  if (isSpeakerNoun(lexicon, word.lower) || evidence.small.has(word.lower)) return false;
  if (evidence.capital.has(word.lower) || word.text === word.text.toUpperCase()) return true;
  // Alone at the head of a sentence: a name if it is known for one, or says something.
  if (lexicon.places.has(word.lower) || lexicon.mediaNames.has(word.lower)) return true;
  // "Sugar and freight added …"
  if (lexicon.conjunctions.has(next?.lower ?? '') && !CAPITAL.test(words[at + 2]?.text ?? '')) return false;
  return words
    .slice(at + 1, at + 4)
    .some((one) => lexicon.cues.has(one.lower) || one.text === ',' || /^['’]s$/.test(one.text));
}

function endOfName(reading: Reading, from: number, most: number): number {
  const { words, lexicon } = reading;
  let to = from + 1;
  let linked = false;
  while (to < most) {
    const word = words[to];
    if (!word || word.quote !== words[from]?.quote) break;
    if (CAPITAL.test(word.text)) {
      if (lexicon.notNames.has(word.lower) && !linked) break;
      to++;
      continue;
    }
    const next = linkEnd(reading, from, to, most, linked);
    if (next === to) break;
    linked ||= !lexicon.particles.has(word.lower);
    to = next;
  }
  return to;
}

/** Past "of", "for the", "and" where a body's name goes on; `to` itself where the name ends. */
function linkEnd(reading: Reading, from: number, to: number, most: number, linked: boolean): number {
  const { words, lexicon } = reading;
  const link = words[to]?.lower ?? '';
  if (!lexicon.nameLinks.has(link)) return to;
  const article = lexicon.articles.has(words[to + 1]?.lower ?? '') ? 1 : 0;
  const next = words[to + 1 + article];
  if (!next || to + 1 + article >= most || !CAPITAL.test(next.text)) return to;
  if (lexicon.particles.has(link)) return to + 1;
  if (link === '&') return to + 1;
  const body = words
    .slice(from, to)
    .some((word) => lexicon.bodies.has(word.lower) || lexicon.bodyParts.has(word.lower));
  const role = lexicon.roles.has(words[to - 1]?.lower ?? '');
  if (lexicon.prepositions.has(link)) return body && !role ? to + 1 + article : to;
  if (lexicon.conjunctions.has(link)) {
    const after = words.slice(to + 1, to + 4).some((word) => lexicon.bodies.has(word.lower));
    return (linked || after) && !isLikelyPerson(reading, to + 1, most) ? to + 1 : to;
  }
  return to;
}

function isLikelyPerson(reading: Reading, from: number, most: number): boolean {
  const { words, lexicon } = reading;
  const first = words[from]?.lower ?? '';
  const second = words[from + 1];
  const given =
    lexicon.maleNames.has(first) || lexicon.femaleNames.has(first) || lexicon.honorifics.has(first);
  return given && from + 1 < most && CAPITAL.test(second?.text ?? '');
}

/** "U.S. President Donald Trump" is a role and a name; "Fed Chair" alone is a role of nobody. */
function cutRun(reading: Reading, run: Range, sentence: Range): Name[] {
  const { words, lexicon } = reading;
  let from = run.from;
  const isBody = lexicon.bodies.has(words[run.to - 1]?.lower ?? '');
  let role = -1;
  for (let at = run.from; at < run.to - 1 && !isBody; at++) {
    if (lexicon.roles.has(words[at]?.lower ?? '') && !lexicon.particles.has(words[at + 1]?.lower ?? ''))
      role = at;
  }
  let honorific: string | null = null;
  let before: Range | null = null;
  // "Leader of the Opposition Dr. Farida Sheikh", "Minister Datuk Hamdan Yusoff"
  const titled = isBody ? -1 : lastHonorific(reading, run);
  if (titled > run.from && titled > role + 1) {
    before = { from: roleStart(reading, run.from, sentence.from), to: titled };
    from = titled;
  } else if (role >= 0) {
    before = { from: roleStart(reading, run.from, sentence.from), to: role + 1 };
    from = role + 1;
  }
  while (from < run.to - 1 && lexicon.honorifics.has(words[from]?.lower ?? '')) {
    honorific = words[from]?.lower ?? null;
    from++;
  }
  // "Israel's chief spokesperson, Rear Admiral Dan Harel,": the office tells more than the rank.
  const office = smallRoleBefore(reading, run.from, sentence.from);
  if (office && (before === null || words[run.from - 1]?.text === ',')) before = office;
  // "the envoy to the U.N. Linda Greene", "Ambridge-based Norland Bank"
  const aside =
    lexicon.places.has(words[from]?.lower ?? '') &&
    run.to - from === 3 &&
    isLikelyPerson(reading, from + 1, run.to);
  const located = lexicon.words.locatedEndings.some((ending) => words[from]?.lower.endsWith(ending));
  if ((aside || located) && run.to - from > 1) from++;
  if (aside) before ??= envoyBefore(reading, run.from, sentence.from);
  const own = words.slice(from, run.to).map((word) => word.text);
  if (own.length === 0) return [];
  return [
    {
      from,
      to: run.to,
      words: own,
      honorific,
      located,
      before,
      after: explanationAfter(reading, run.to, sentence.to),
    },
  ];
}

/** Where an honorific stands within the run with a name after it; -1 for none. */
function lastHonorific({ words, lexicon }: Reading, { from, to }: Range): number {
  for (let at = to - 2; at > from; at--) {
    const { lower = '', text = '' } = words[at] ?? {};
    if (
      text.endsWith('.') &&
      lexicon.honorifics.has(lower) &&
      !lexicon.honorifics.has(words[at - 1]?.lower ?? '')
    )
      return at;
  }
  return -1;
}

/** "U.S. ambassador to the" before "UN Linda Greene". */
function envoyBefore(reading: Reading, at: number, least: number): Range | null {
  const { words, lexicon } = reading;
  const article = lexicon.articles.has(words[at - 1]?.lower ?? '') ? 1 : 0;
  const preposition = at - 1 - article;
  if (!lexicon.prepositions.has(words[preposition]?.lower ?? '')) return null;
  if (!lexicon.roles.has(words[preposition - 1]?.lower ?? '')) return null;
  return { from: smallWordsBefore(reading, preposition, least), to: at + 1 };
}

function roleStart(reading: Reading, from: number, least: number): number {
  const small = smallWordsBefore(reading, from, least);
  return Math.min(small, from);
}
