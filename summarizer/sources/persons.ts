/** Is a name a person's, and is that person a man or a woman? Signs, not certainties. */
import type { Name } from './names';
import type { Reading } from './reading';

export function isBody(reading: Reading, words: readonly string[]): boolean {
  const { lexicon } = reading;
  const { bodies, bodyParts, mediaNames, mediaWords } = lexicon;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  return (
    bodies.has(last) ||
    (words.length > 1 && !isGiven(reading, first) && lexicon.bodyNouns.has(last)) ||
    (words.length > 1 &&
      (bodyParts.has(last) || lexicon.landforms.has(last) || lexicon.landforms.has(first))) ||
    mediaNames.has(first) ||
    mediaWords.has(last) ||
    words.some(
      (word) =>
        lexicon.affiliations.has(word) ||
        word === '&' ||
        ((bodies.has(word) || bodyParts.has(word)) && words.length > 2),
    )
  );
}

/** What the whole text tells of its names. */
export interface NameEvidence {
  /** Words that stand as a name of their own. */
  alone: ReadonlySet<string>;
  /** How often each name stands in full. */
  times: ReadonlyMap<string, number>;
  /** Names that stand behind a title somewhere: "President Brink" tells what "the Brink administration" leaves open. */
  titled: ReadonlySet<string>;
}

export function looksLikePerson(
  reading: Reading,
  name: Name,
  words: readonly string[],
  evidence: NameEvidence,
): boolean {
  const { lexicon } = reading;
  if (name.located || (isBody(reading, words) && !isNamedAfterLand(reading, name, words, evidence)))
    return false;
  if (followsBodyNoun(reading, name)) return false;
  if (evidence.titled.has(words.join(' '))) return true;
  if (words.length > 1 && isPlace(reading, words.join(' '))) return false;
  if (name.before || (words.length > 1 && isGiven(reading, words[0] ?? ''))) return true;
  if (isGivenAlone(reading, words)) return true;
  if (opensLikeBody(reading, name, words)) return false;
  if (words.length < 2 || words.length > 4 || !isSpelledLikePerson(reading, name)) return false;
  // A surname used alone later on is the mark of a person; so are particles.
  if (evidence.alone.has(surnameOf(reading, words)) || words.some((word) => lexicon.particles.has(word)))
    return true;
  // Who is named often, and never by the surname, is none.
  if ((evidence.times.get(words.join(' ')) ?? 0) >= OFTEN) return false;
  const explained = name.after && !lexicon.genitives.has(reading.words[name.after.from]?.lower ?? '');
  return explained || words.length <= 3;
}

/** "Conleth Hill", and "Hill" further on: a surname that is a word for land too. */
function isNamedAfterLand(
  { words: all, lexicon }: Reading,
  name: Name,
  words: readonly string[],
  { alone }: NameEvidence,
): boolean {
  const [first = '', last = '', ...others] = words;
  if (others.length > 0 || !lexicon.surnameLandforms.has(last) || !alone.has(last)) return false;
  return (
    !lexicon.articles.has(all[name.from - 1]?.lower ?? '') &&
    !lexicon.places.has(first) &&
    !lexicon.bodyOpeners.has(first)
  );
}

/** "Pamela, a mother of two": a given name, and no place of that name. */
function isGivenAlone(reading: Reading, words: readonly string[]): boolean {
  const [only = '', ...others] = words;
  if (others.length > 0 || !isGiven(reading, only)) return false;
  const { knownBodies, surnameRoles, cues } = reading.lexicon;
  return !isPlace(reading, only) && ![knownBodies, surnameRoles, cues].some((set) => set.has(only));
}

/** Full names of one person without a surname alone between them. */
const OFTEN = 4;

/** "the data firm Tallis", "newspaper Elster Bote"; "Executive Order 14" */
function followsBodyNoun({ words, lexicon }: Reading, { from, words: own }: Name): boolean {
  if (own.length === 1 && lexicon.documents.has(own[0]?.toLowerCase() ?? '')) return true;
  const { text = '', lower = '' } = words[from - 1] ?? {};
  const { bodyNouns, outletNouns, firmNouns } = lexicon;
  const body = [bodyNouns, outletNouns, firmNouns].some((set) => set.has(lower));
  return text === lower && body && !lexicon.roles.has(lower);
}

/** "the northern Sierra Nevada", "British Steel", "the Consumer Watch" */
function opensLikeBody(reading: Reading, name: Name, own: readonly string[]): boolean {
  const { words, lexicon } = reading;
  const previous = words[name.from - 1]?.lower ?? '';
  const [first = ''] = own;
  // "the Consumer Watch", "in a Truth Harbour post"
  if (lexicon.bodyOpeners.has(previous) || lexicon.articles.has(previous)) return true;
  if (isEvent(reading, name)) return true;
  // "an analyst at Brindle Oakes"
  if (lexicon.workplaces.has(previous)) return true;
  if (lexicon.places.has(first) || lexicon.nationalities.has(first)) return true;
  return own.length > 1 && lexicon.bodyOpeners.has(first);
}

/** "at its annual Camp Halden event": a name between a possessive and the noun it goes with. */
function isEvent({ words, lexicon }: Reading, { from, to }: Name): boolean {
  const [first, second, next] = [words[from - 2], words[from - 1], words[to]];
  const owned = [first, second].some((word) => word !== undefined && lexicon.possessives.has(word.lower));
  const noun = next !== undefined && /^\p{Ll}{3}/u.test(next.text) && /^\p{Ll}/u.test(second?.text ?? '');
  const { breaks, prepositions, cues, conjunctions } = lexicon;
  return owned && noun && ![breaks, prepositions, cues, conjunctions].some((set) => set.has(next.lower));
}

/** No initials, no figures; but "RTB Jr." */
function isSpelledLikePerson({ lexicon }: Reading, { words }: Name): boolean {
  if (lexicon.suffixes.has(words.at(-1)?.toLowerCase() ?? '')) return true;
  return !words.some((word) => /^\p{Lu}{2,}$/u.test(word) || /\p{N}/u.test(word));
}

/** "New Jersey", "Tel Aviv" */
export function isPlace({ lexicon }: Reading, whole: string): boolean {
  return lexicon.places.has(whole) || lexicon.territories.has(whole) || lexicon.cities.has(whole);
}

function isGiven({ lexicon }: Reading, word: string): boolean {
  return lexicon.maleNames.has(word) || lexicon.femaleNames.has(word);
}

export function genderOf(reading: Reading, name: Name, words: readonly string[]): 'he' | 'she' | null {
  const { lexicon } = reading;
  if (name.honorific && lexicon.maleHonorifics.has(name.honorific)) return 'he';
  if (name.honorific && lexicon.femaleHonorifics.has(name.honorific)) return 'she';
  const first = words[0] ?? '';
  if (words.length < 2) return null;
  if (lexicon.maleNames.has(first) && !lexicon.femaleNames.has(first)) return 'he';
  if (lexicon.femaleNames.has(first) && !lexicon.maleNames.has(first)) return 'she';
  return null;
}

export function surnameOf(reading: Reading, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return reading.lexicon.suffixes.has(last) && words.length > 1 ? (words.at(-2) ?? last) : last;
}
