/** "chief economist at the Mortgage Bankers Association" → role and body, both verbatim. */

import { isPossessiveEnding } from '../text/possessive';
import { bodyPhrase, sliceOf, withoutAdverb } from './body-phrase';
import { isCapital } from './capitals';
import type { Range, Reading } from './reading';
import { belongsToRole, endOfOwner, startsRole } from './role-owner';

export interface RoleParts {
  role: string | null;
  organisation: string | null;
}

const BARE_POSSESSIVE = /^['’]$/;

/**
 * @param range the words before a name ("Taliban spokesman") or set off after it ("director of the …")
 * @param inFront whether they stand before the name
 */
export function splitRole(reading: Reading, range: Range, inFront: boolean): RoleParts {
  const to = withoutAdverb(reading, range.from, range.to);
  return inFront ? splitBefore(reading, { ...range, to }) : splitAfter(reading, { ...range, to });
}

function splitBefore(reading: Reading, range: Range): RoleParts {
  const { words, lexicon } = reading;
  // "spokesman for the State Police Tom Osgood"
  const inner = words.slice(range.from, range.to).findIndex((word) => lexicon.affiliations.has(word.lower));
  if (inner > 0 && lexicon.roles.has(words[range.from + inner - 1]?.lower ?? ''))
    return splitAfter(reading, range);
  const start = portfolioStart(reading, range) ?? roleCut(reading, range);
  // "Ms Bowles’ father"
  const cut = BARE_POSSESSIVE.test(words[start]?.text ?? '') ? start + 1 : start;
  const possessive = isPossessiveEnding(words[cut - 1]?.text ?? '');
  const body = { from: range.from, to: possessive ? cut - 1 : cut };
  if (belongsToRole(reading, body, range.to, possessive))
    return { role: roleOf(reading, range.from, range.to), organisation: null };
  // "a top Hamas official"
  const modified = lexicon.roleModifiers.has(words[body.from]?.text ?? '') && body.to - body.from > 1;
  const from = modified ? body.from + 1 : body.from;
  return { role: roleOf(reading, cut, range.to), organisation: sliceOf(reading, from, body.to) };
}

function roleCut(reading: Reading, range: Range): number {
  let cut = range.from;
  while (cut < range.to && (!startsRole(reading, cut, range.to) || isInName(reading, range.from, cut))) cut++;
  return cut === range.to ? range.from : cut;
}

/** "Florida State | trustee": a modifier with a capital goes with the capital before it, unless a title follows. */
function isInName({ words }: Reading, from: number, at: number): boolean {
  const [before, own, next] = [words[at - 1], words[at], words[at + 1]];
  if (at === from || !before || !own || !next) return false;
  return isCapital(own.text) && isCapital(before.text) && /^\p{Ll}/u.test(next.text);
}

/**
 * "Water Resources Minister", "Chief Financial Officer": the words before such a head say of what, not for whom.
 * The role begins with its first modifier ("Orkla Chief Financial Officer"), else after a possessive, else at once.
 * @returns null where the head is another role
 */
function portfolioStart({ words, lexicon }: Reading, range: Range): number | null {
  if (!lexicon.portfolioRoles.has(words[range.to - 1]?.lower ?? '')) return null;
  const own = words.slice(range.from, range.to);
  const owned = range.from + own.findLastIndex((word) => isPossessiveEnding(word.text)) + 1;
  const modifier = own.findIndex(
    (word, at) => range.from + at >= owned && lexicon.roleModifiers.has(word.lower),
  );
  const known = modifier >= 0 && range.from + modifier < range.to - 2;
  return known ? range.from + modifier : owned;
}

function splitAfter(reading: Reading, range: Range): RoleParts {
  const { words, lexicon } = reading;
  let from = range.from;
  const opener = words[from]?.lower ?? '';
  if (lexicon.prepositions.has(opener) || lexicon.headVerbs.has(opener))
    return { role: null, organisation: bodyPhrase(reading, from, range.to) };
  const first = words[from]?.lower ?? '';
  if (lexicon.articles.has(first) || lexicon.otherWords.has(first)) from++;
  for (let at = from + 1; at < range.to; at++) {
    if (!lexicon.affiliations.has(words[at]?.lower ?? '') || isInBody(reading, at)) continue;
    // "a guard out of Jacksonville": where somebody comes from.
    if (lexicon.verbParticles.has(words[at - 1]?.lower ?? ''))
      return { role: roleOf(reading, from, at - 1), organisation: null };
    const organisation = bodyPhrase(reading, at, range.to);
    if (organisation && isPortfolio(reading, at, organisation)) continue;
    if (organisation) return ownedRole(reading, { from, to: range.to }, at, organisation);
  }
  return (
    ownerBefore(reading, from, range.to) ?? { role: roleOf(reading, from, range.to), organisation: null }
  );
}

/** "in the School of Journalism at …": the link stands within a name. */
function isInBody({ words, lexicon }: Reading, link: number): boolean {
  const { text = '', lower = '' } = words[link - 1] ?? {};
  return isCapital(text) && lexicon.bodies.has(lower) && isCapital(words[link + 1]?.text ?? '');
}

/** "NASA's associate administrator of the Science Mission Directorate": for NASA. */
function ownedRole(reading: Reading, range: Range, link: number, organisation: string): RoleParts {
  const { words, lexicon } = reading;
  const plain = { role: roleOf(reading, range.from, link), organisation };
  if (!lexicon.genitives.has(words[link]?.lower ?? '')) return plain;
  const at = endOfOwner(reading, range.from, link);
  if (at === range.from || !isPossessiveEnding(words[at]?.text ?? '')) return plain;
  return { role: roleOf(reading, at + 1, range.to), organisation: sliceOf(reading, range.from, at) };
}

/** "Minister of Foreign Affairs", "Leader of the Opposition": what is named belongs to the role. */
function isPortfolio({ words, lexicon }: Reading, link: number, named: string): boolean {
  const article = lexicon.articles.has(words[link + 1]?.lower ?? '');
  // "Commissioner for Education"
  const bare = !article && !named.split(' ').some((word) => lexicon.bodies.has(word.toLowerCase()));
  const works = [lexicon.workplaces, lexicon.origins].some((set) => set.has(words[link]?.lower ?? ''));
  const { portfolioRoles, territorialRoles } = lexicon;
  const head = words[link - 1]?.lower ?? '';
  // "the Teal Party MP for Ambridge East"
  const genitive = lexicon.genitives.has(words[link]?.lower ?? '');
  if (bare && !works && (portfolioRoles.has(head) || (territorialRoles.has(head) && !genitive))) return true;
  if (!lexicon.genitives.has(words[link]?.lower ?? '')) return false;
  // "the father of Carla Brink", "a victim of Osgood's"
  const close = lexicon.kinRoles.has(head) || lexicon.personalRoles.has(head);
  if (close && !lexicon.bodies.has(named.split(' ').at(-1)?.toLowerCase() ?? '')) return true;
  if (lexicon.portfolioRoles.has(words[link - 1]?.lower ?? '') && !article) return true;
  // "member of parliament"
  if (!article && !/\p{Lu}/u.test(named)) return true;
  return lexicon.roleModifiers.has(named.toLowerCase());
}

/** "NASA's chief scientist", "the Fed vice chair". */
function ownerBefore(reading: Reading, from: number, to: number): RoleParts | null {
  const { words, lexicon } = reading;
  const at = endOfOwner(reading, from, to);
  // "WBA/WBC flyweight champion"
  if (words[at]?.text === '/') return { role: roleOf(reading, from, to), organisation: null };
  const possessive = isPossessiveEnding(words[at]?.text ?? '');
  // "Officials in the Revenue Department"
  const opener = words[from]?.lower ?? '';
  if (at - from === 1 && (lexicon.unnamed.has(opener) || lexicon.groups.has(opener))) return null;
  if (at === from || at >= to || (!possessive && !isCapital(words[from]?.text ?? ''))) return null;
  // "the U.S. attorney for the district"
  if (belongsToRole(reading, { from, to: at }, to, possessive))
    return { role: roleOf(reading, from, to), organisation: null };
  return { role: roleOf(reading, possessive ? at + 1 : at, to), organisation: sliceOf(reading, from, at) };
}

/** Words of a role that is long enough without what it has to do with. */
const LONG = 8;

/** "aide to the mayor | on the harbour board's July 25 call": a long role ends before what a date is set to. */
function endOfLong({ words, lexicon }: Reading, from: number, to: number): number {
  if (to - from <= LONG) return to;
  if (!words.slice(from, to).some(({ text }) => /^\p{N}/u.test(text))) return to;
  const isLink = (at: number) => lexicon.prepositions.has(words[at]?.lower ?? '');
  let first = from;
  while (first < to && !isLink(first)) first++;
  for (let at = from + LONG; at > first; at--) {
    if (isLink(at) && !lexicon.genitives.has(words[at]?.lower ?? '')) return at;
  }
  return to;
}

/** The words of a role; what a title in quotation marks cut off ("producer of “Salt”") ends before its preposition. */
function roleOf(reading: Reading, from: number, to: number): string | null {
  const { words, lexicon } = reading;
  const first = lexicon.conjunctions.has(words[from]?.lower ?? '') ? from + 1 : from;
  let last = endOfLong(reading, first, to);
  const loose = (word: string) => lexicon.prepositions.has(word) || lexicon.articles.has(word);
  while (last > first && loose(words[last - 1]?.lower ?? '')) last--;
  return sliceOf(reading, first, last);
}
