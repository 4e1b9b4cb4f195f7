/** A run of capitals cut into role, honorific and name: "U.S. President Donald Trump", "Secretary of State Ada Brink". */
import { explanationAfter } from './explanation';
import { isLikelyPerson } from './name-run';
import type { Name } from './names';
import type { Range, Reading } from './reading';
import { isRole, smallRoleBefore, smallWordsBefore } from './role-before';

/** @returns null for a role of nobody: "Fed Chair", "Georgia Secretary" before "of State" */
export function cutRun(reading: Reading, run: Range, sentence: Range): Name | null {
  const { words, lexicon } = reading;
  if (isBareRole(reading, run)) return null;
  let { from, before } = afterRole(reading, run, sentence);
  let honorific: string | null = null;
  for (; from < run.to - 1; from++) {
    const { lower = '' } = words[from] ?? {};
    if (!lexicon.honorifics.has(lower) && !lexicon.styles.has(lower)) break;
    honorific = lower;
  }
  // "Israel's chief spokesperson, Rear Admiral Dan Harel,": the office tells more than the rank.
  const office = smallRoleBefore(reading, run.from, sentence.from);
  if (office && (before === null || words[run.from - 1]?.text === ',')) before = office;
  // "the envoy to the U.N. Linda Greene", "Ambridge-based Norland Bank"
  const aside = isEnvoysPost(reading, from, run.to, sentence.from);
  const located = lexicon.words.locatedEndings.some((ending) => words[from]?.lower.endsWith(ending));
  if ((aside || located) && run.to - from > 1) from++;
  if (aside) before ??= envoyBefore(reading, run.from, sentence.from);
  const own = words.slice(from, run.to).map((word) => word.text);
  if (own.length === 0) return null;
  const after = isToldOf(reading, run, sentence) ? null : explanationAfter(reading, run.to, sentence.to);
  return { from, to: run.to, words: own, honorific, located, before, after };
}

/** "He said Brink is a quiet man": what somebody says of another is no role. */
function isToldOf({ words, lexicon }: Reading, run: Range, sentence: Range): boolean {
  if (!lexicon.beForms.has(words[run.to]?.lower ?? '')) return false;
  return words.slice(sentence.from, run.from).some(({ lower }) => lexicon.plainCues.has(lower));
}

/** A title that nobody's name follows; some of them are surnames. */
function isBareRole(reading: Reading, { from, to }: Range): boolean {
  const { words, lexicon } = reading;
  const last = words[to - 1]?.lower ?? '';
  if (to - from > 1 && isOfficeOf(reading, { from, to })) return true;
  if (!lexicon.portfolioRoles.has(last) && !lexicon.officeRoles.has(last)) return false;
  return words.slice(from, to - 1).every(({ lower }) => !lexicon.maleNames.has(lower));
}

/** "the US President said", "the Ukrainian Foreign Minister": an office, and whose it is. */
function isOfficeOf({ words, lexicon }: Reading, { from, to }: Range): boolean {
  const { roles, surnameRoles, roleModifiers, places, nationalities } = lexicon;
  const last = words[to - 1]?.lower ?? '';
  if (!roles.has(last) || surnameRoles.has(last)) return false;
  const before = words.slice(from, to - 1).map(({ lower }) => lower);
  return before.every((word) => [roleModifiers, places, nationalities].some((set) => set.has(word)));
}

/** Where the name begins behind the role in front of it, and where that role stands. */
function afterRole(reading: Reading, run: Range, sentence: Range): { from: number; before: Range | null } {
  const { words, lexicon } = reading;
  if (lexicon.bodies.has(words[run.to - 1]?.lower ?? '')) return { from: run.from, before: null };
  const role = lastRole(reading, run);
  // "Leader of the Opposition Dr. Farida Sheikh", "Minister Datuk Hamdan Yusoff"
  const titled = lastHonorific(reading, run);
  const from = titled > run.from && titled > role + 1 ? titled : role + 1;
  if (from > run.from) {
    const start = Math.min(smallWordsBefore(reading, run.from, sentence.from), run.from);
    return { from, before: { from: isLooseWord(reading, start, run.from) ? run.from : start, to: from } };
  }
  return (
    portfolioBefore(reading, run, sentence) ?? insiderIn(reading, run) ?? { from: run.from, before: null }
  );
}

/** "the real | Prince Oskar", "the embattled | President Brink": what the writer thinks of somebody is no part of the title. */
function isLooseWord({ words, lexicon }: Reading, at: number, title: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  if (at + 1 !== title || text !== lower || !/^\p{Ll}{3,}$/u.test(text)) return false;
  const { roles, titles, roleModifiers, bodyNouns, bareBodies, bodies } = lexicon;
  return ![roles, titles, roleModifiers, bodyNouns, bareBodies, bodies].some((set) => set.has(lower));
}

/** Words of a person's name behind a given name. */
const MOST_NAMES = 2;

/** "Rovers QB Tom Osgood", "Ambridge Sports Insider Ada Brink": a given name within a run of capitals begins a person's. */
function insiderIn(
  { words, lexicon }: Reading,
  { from, to }: Range,
): { from: number; before: Range | null } | null {
  const given = (at: number) => {
    const lower = words[at]?.lower ?? '';
    return lexicon.maleNames.has(lower) || lexicon.femaleNames.has(lower);
  };
  const { bodies, bodyParts, landforms, mediaWords, documents, places } = lexicon;
  const last = words[to - 1]?.lower ?? '';
  if (
    given(from) ||
    [bodies, bodyParts, landforms, mediaWords, documents, places].some((set) => set.has(last))
  )
    return null;
  // "Rovers DL Sheldon Osgood"
  const place = to - 3;
  if (place > from && lexicon.positions.has(words[place]?.text ?? ''))
    return { from: place + 1, before: { from, to: place + 1 } };
  for (let at = from + 2; at < to - 1; at++) {
    if (!given(at) || to - at - 1 > MOST_NAMES) continue;
    const { text = '', lower = '' } = words[at - 1] ?? {};
    // "Bank of Norland James", "King Charles Street": only what can stand before a name.
    const linked = words.slice(from, at).some((word) => /^\p{Ll}/u.test(word.text));
    // "attorney for the District of Norland Tom Osgood"
    if (linked && (places.has(lower) || lexicon.territories.has(lower)) && at + 2 === to)
      return { from: at, before: null };
    const short = /^\p{Lu}{2,4}$/u.test(text);
    if (!linked && (short || lexicon.titles.has(lower))) return { from: at, before: { from, to: at } };
  }
  return null;
}

/** Index of the last role in the run with a name behind it; before the run where there is none. */
function lastRole(reading: Reading, { from, to }: Range): number {
  const { words, lexicon } = reading;
  for (let at = to - 2; at >= from; at--) {
    const next = words[at + 1]?.text ?? '';
    // "Attorney’s Office" is a body; "Sheikh bin Tarik" a name, and "Ben" one that looks like a particle.
    if (
      (isRole(reading, at) || isTitle(reading, at, { from, to })) &&
      !lexicon.particles.has(next) &&
      !/^['’]/.test(next)
    )
      return at;
  }
  return from - 1;
}

/** "Supervisor Alfredo Brink": a title with a capital, and a whole name behind it; but not "Hunter S. Brink". */
function isTitle({ words, lexicon }: Reading, at: number, { from, to }: Range): boolean {
  const next = words[at + 1]?.text ?? '';
  // "Lt Col Alexander Brink"
  const first = at === from || words.slice(from, at).every(({ lower }) => lexicon.titles.has(lower));
  return first && to - at > 2 && lexicon.titles.has(words[at]?.lower ?? '') && next.length > 2;
}

/** "Secretary of" before "State Ada Brink": the first words of the run are what the secretary is for. */
function portfolioBefore(
  reading: Reading,
  run: Range,
  sentence: Range,
): { from: number; before: Range } | null {
  const { words, lexicon } = reading;
  const article = lexicon.articles.has(words[run.from - 1]?.lower ?? '') ? 1 : 0;
  const link = run.from - 1 - article;
  if (link <= sentence.from || !lexicon.genitives.has(words[link]?.lower ?? '')) return null;
  if (!lexicon.roles.has(words[link - 1]?.lower ?? '')) return null;
  let from = run.from;
  while (from < run.to - 2 && isPortfolioWord(reading, from)) from++;
  if (from === run.from) return null;
  return { from, before: { from: smallWordsBefore(reading, link, sentence.from), to: from } };
}

function isPortfolioWord(reading: Reading, at: number): boolean {
  const { lower = '' } = reading.words[at] ?? {};
  const { roleModifiers, bodies, conjunctions, places, bodyParts } = reading.lexicon;
  return [roleModifiers, bodies, conjunctions, places, bodyParts].some((set) => set.has(lower));
}

/** Where an honorific stands within the run with a name after it; -1 for none. */
function lastHonorific({ words, lexicon }: Reading, { from, to }: Range): number {
  for (let at = to - 2; at > from; at--) {
    const { lower = '', text = '' } = words[at] ?? {};
    const titled = text.endsWith('.') && lexicon.honorifics.has(lower);
    if (titled && !lexicon.honorifics.has(words[at - 1]?.lower ?? '')) return at;
  }
  return -1;
}

/** "UN Linda Greene": a place, and a person's name behind it. */
function isEnvoysPost(reading: Reading, from: number, to: number, least: number): boolean {
  const place = reading.lexicon.places.has(reading.words[from]?.lower ?? '');
  if (!place || to - from !== 3) return false;
  return isLikelyPerson(reading, from + 1, to) || envoyBefore(reading, from, least) !== null;
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
