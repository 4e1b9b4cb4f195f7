/** How far a name reaches: capitals, and the small words that link them. */

import { isPossessiveEnding } from '../text/possessive';
import { isCapital } from './capitals';
import type { Reading } from './reading';

/** @returns the index behind the last word of the name that starts at `from` */
export function endOfName(reading: Reading, from: number, most: number): number {
  const { words, lexicon } = reading;
  let to = from + 1;
  let linked = false;
  while (to < most) {
    const word = words[to];
    if (!word || word.quote !== words[from]?.quote) break;
    // "Robert Brink Jr. Announces": nothing of a name follows its suffix.
    if (to - from > 1 && lexicon.suffixes.has(words[to - 1]?.lower ?? '')) break;
    if (isCapital(word.text)) {
      if (lexicon.notNames.has(word.lower) && !linked && !linksInCapitals(reading, from, to)) break;
      to++;
      continue;
    }
    if (lexicon.legalForms.has(word.lower)) return to + 1;
    const next = linkEnd(reading, from, to, most, linked);
    if (next === to) break;
    linked ||= !lexicon.particles.has(word.lower);
    to = next;
  }
  return to;
}

/** "Norlanders For Fair Voting": a link with a capital, as only the names of bodies have it. */
export function linksInCapitals({ words, lexicon }: Reading, from: number, to: number): boolean {
  const { lower = '' } = words[to] ?? {};
  const next = words[to + 1];
  if (
    !lexicon.nameLinks.has(lower) ||
    !lexicon.prepositions.has(lower) ||
    words[to]?.quote !== words[from]?.quote
  )
    return false;
  return next !== undefined && isCapital(next.text) && !lexicon.notNames.has(next.lower);
}

/** Past "of", "for the", "and" where a body's name goes on; `to` itself where the name ends. */
function linkEnd(reading: Reading, from: number, to: number, most: number, linked: boolean): number {
  const { words, lexicon } = reading;
  const link = words[to]?.lower ?? '';
  if (isPossessiveEnding(link)) return ownsBody(reading, to, most) ? to + 1 : to;
  if (!lexicon.nameLinks.has(link)) return to;
  const article = lexicon.articles.has(words[to + 1]?.lower ?? '') ? 1 : 0;
  const next = words[to + 1 + article];
  if (!next || to + 1 + article >= most || !isCapital(next.text)) return to;
  if (lexicon.particles.has(link) || link === '&') return to + 1;
  if (lexicon.prepositions.has(link))
    // "the Board of Health on Friday"
    return leadsOn(reading, from, to) && !lexicon.notNames.has(next.lower) ? to + 1 + article : to;
  return lexicon.conjunctions.has(link) && joinsBodies(reading, to, most, linked) ? to + 1 : to;
}

/** Words behind the possessive within which the noun for the body stands: "Teachers’ National Congress". */
const MOST_OWNED = 3;

/** "Teachers’ Congress", "Information Commissioner’s Office": the possessive stands within the name of a body. */
function ownsBody({ words, lexicon }: Reading, mark: number, most: number): boolean {
  const owner = words[mark - 1]?.lower ?? '';
  const plural = words[mark]?.text.length === 1 && lexicon.groups.has(owner);
  if (!plural && !lexicon.roles.has(owner)) return false;
  const behind = words.slice(mark + 1, Math.min(most, mark + 1 + MOST_OWNED));
  const end = behind.findIndex(({ text }) => !isCapital(text));
  const own = end < 0 ? behind : behind.slice(0, end);
  return lexicon.bodies.has(own.at(-1)?.lower ?? '');
}

/** "Ministry of", "Institute for the"; but not "Secretary of". */
function leadsOn({ words, lexicon }: Reading, from: number, to: number): boolean {
  const { bodies, bodyParts, roles } = lexicon;
  const body = words.slice(from, to).some(({ lower }) => bodies.has(lower) || bodyParts.has(lower));
  return body && !roles.has(words[to - 1]?.lower ?? '');
}

/** "Health and Human Services": one name, unless a person's begins there. */
function joinsBodies(reading: Reading, to: number, most: number, linked: boolean): boolean {
  const { words, lexicon } = reading;
  const after = words.slice(to + 1, to + 4).some((word) => lexicon.bodies.has(word.lower));
  if (!linked && after && areTwo(reading, to)) return false;
  return (linked || after || isTitledForum(reading, to)) && !isLikelyPerson(reading, to + 1, most);
}

/** "the Sailors and Missing Crews Forum": one article for both, and a word for a body behind the second alone. */
function isTitledForum({ words, lexicon }: Reading, and: number): boolean {
  const { articles, bodyParts, places, nationalities } = lexicon;
  if (!articles.has(words[and - 2]?.lower ?? '')) return false;
  const [own = ''] = [words[and - 1]?.lower];
  if ([places, nationalities, bodyParts].some((set) => set.has(own))) return false;
  const behind = words.slice(and + 1, and + 4);
  const end = behind.findIndex(({ text }) => !isCapital(text));
  const last = (end < 0 ? behind : behind.slice(0, end)).at(-1);
  return last !== undefined && behind[0] !== last && bodyParts.has(last.lower);
}

/** "Norland Bank | and Marlow Bank": each ends in the same word for a body. */
function areTwo({ words, lexicon }: Reading, and: number): boolean {
  const [own = '', before] = [words[and - 1]?.lower, words[and - 2]];
  // "the Justice Department, CIA and Treasury Department"
  if (before?.text === ',' && /^\p{Lu}{2,}$/u.test(words[and - 1]?.text ?? '')) return true;
  if (!lexicon.bodies.has(own) || !before || !isCapital(before.text)) return false;
  return words.slice(and + 2, and + 4).some(({ lower, text }) => lower === own && isCapital(text));
}

/** A known given name with a capital behind it, or an honorific. */
export function isLikelyPerson({ words, lexicon }: Reading, from: number, most: number): boolean {
  const first = words[from]?.lower ?? '';
  const given =
    lexicon.maleNames.has(first) || lexicon.femaleNames.has(first) || lexicon.honorifics.has(first);
  return given && from + 1 < most && isCapital(words[from + 1]?.text ?? '');
}
