/** Whose a role is: the words before it that name a body, and those that only belong to the role. */
import { isPossessiveEnding } from '../text/possessive';
import { isCapital, isHeadCapital } from './capitals';
import type { Range, Reading } from './reading';

/**
 * What stands before a role and is no body one speaks for: a country ("Indian Prime Minister"), the territory of an office
 * ("Texas Governor"), where somebody is ("Washington-based"), a body one deals with from outside ("Tesla driver"), no body at all.
 */
export function belongsToRole(reading: Reading, body: Range, end: number, possessive: boolean): boolean {
  const { words, lexicon } = reading;
  if (body.from >= body.to) return false;
  const head = words[end - 1]?.lower ?? '';
  const own = words.slice(body.from, body.to).map((word) => word.lower);
  const [first = ''] = own;
  if (possessive && (lexicon.kinRoles.has(head) || lexicon.personalRoles.has(head))) return true;
  if (own.length === 1 && isHeadCapital(reading, body.from) && !possessive) return true;
  if (own.length === 1 && isCountry(reading, first, !possessive)) return true;
  if (own.length > 1 && lexicon.territories.has(own.join(' '))) return true;
  if (!possessive && lexicon.cities.has(own.join(' ')) && isPrivate(reading, body.to, end)) return true;
  const isNamed = own.some((word) => lexicon.bodies.has(word) || lexicon.bodyParts.has(word));
  const capital = words.slice(body.from, body.to).some((word) => isCapital(word.text));
  // "the infant's grandfather"
  if (!capital && !isNamed && !own.some((word) => lexicon.bodyNouns.has(word))) return true;
  if (lexicon.territorialRoles.has(head) && !isNamed) return true;
  if (isLocated(reading, own.at(-1) ?? '')) return true;
  return !possessive && lexicon.outsiderRoles.has(head);
}

/** "a San Diego engineer" speaks for no city; its mayor, its police chief and its spokesman do. */
function isPrivate({ words, lexicon }: Reading, from: number, to: number): boolean {
  const { territorialRoles, portfolioRoles, officeRoles, speakerRoles, ranks, roleModifiers } = lexicon;
  const { bodies, bodyNouns, bareBodies } = lexicon;
  const sets = [territorialRoles, portfolioRoles, officeRoles, speakerRoles, ranks, roleModifiers];
  return !words
    .slice(from, to)
    .some(({ lower }) => [...sets, bodies, bodyNouns, bareBodies].some((set) => set.has(lower)));
}

/** "Ambridge-based" */
function isLocated({ lexicon }: Reading, word: string): boolean {
  return lexicon.words.locatedEndings.some((ending) => word.endsWith(ending));
}

/** "Indian", "U.S." and, by its ending, a nationality no table has; a country with a possessive may be a body. */
function isCountry({ lexicon }: Reading, word: string, bare: boolean): boolean {
  if (lexicon.places.has(word) || lexicon.nationalities.has(word)) return true;
  return bare && lexicon.words.nationalityEndings.some((ending) => word.endsWith(ending));
}

/** From here on only words of a role: "chief economist", "Interior Minister"; a capital before belongs to the body. */
export function startsRole(reading: Reading, at: number, end = at + 1): boolean {
  const { words, lexicon } = reading;
  for (let i = at; i < end; i++) {
    const word = words[i];
    if (!word) return false;
    const known =
      lexicon.roles.has(word.lower) ||
      lexicon.roleModifiers.has(word.lower) ||
      lexicon.conjunctions.has(word.lower);
    if (!known && (isCapital(word.text) || /^['’]s$|^&$/.test(word.text))) return false;
  }
  return true;
}

/** Where the capitalised words or the common noun that own the role end. */
export function endOfOwner(reading: Reading, from: number, to: number): number {
  const { words, lexicon } = reading;
  const isPart = (at: number) => {
    const { text = '', lower = '' } = words[at] ?? {};
    const joins = lower === '&' || lexicon.conjunctions.has(lower) || lexicon.affiliations.has(lower);
    return (isCapital(text) || joins) && !startsRole(reading, at);
  };
  let at = from;
  while (at < to && isPart(at)) at++;
  // "the group's president": no name, but it points to one.
  const common = at === from && lexicon.bodyNouns.has(words[at]?.lower ?? '');
  return common && isPossessiveEnding(words[at + 1]?.text ?? '') ? at + 1 : at;
}
