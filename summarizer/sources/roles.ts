/** "chief economist at the Mortgage Bankers Association" → role and body, both verbatim. */
import { type Range, type Reading, spanOf } from './reading';

export interface RoleParts {
  role: string | null;
  organisation: string | null;
}

const CAPITAL = /^\p{Lu}/u;

/**
 * @param range the words before a name ("Taliban spokesman") or set off after it ("director of the …")
 * @param inFront whether they stand before the name
 */
export function splitRole(reading: Reading, range: Range, inFront: boolean): RoleParts {
  return inFront ? splitBefore(reading, range) : splitAfter(reading, range);
}

function splitBefore(reading: Reading, range: Range): RoleParts {
  const { words, lexicon } = reading;
  // "spokesman for the State Police Tom Osgood"
  const inner = words.slice(range.from, range.to).findIndex((word) => lexicon.affiliations.has(word.lower));
  if (inner > 0 && lexicon.roles.has(words[range.from + inner - 1]?.lower ?? ''))
    return splitAfter(reading, range);
  const cut = portfolioStart(reading, range) ?? roleCut(reading, range);
  const end = /^['’]s$/.test(words[cut - 1]?.text ?? '') ? cut - 1 : cut;
  const owner = words[range.from]?.lower ?? '';
  // "Indian Prime Minister": a country is no body one speaks for, and belongs to the role.
  if (end - range.from === 1 && isCountry(reading, owner, end === cut))
    return { role: slice(reading, range.from, range.to), organisation: null };
  return { role: slice(reading, cut, range.to), organisation: slice(reading, range.from, end) };
}

function roleCut(reading: Reading, range: Range): number {
  let cut = range.from;
  while (cut < range.to && !startsRole(reading, cut, range.to)) cut++;
  return cut === range.to ? range.from : cut;
}

/**
 * "Water Resources Minister", "Chief Financial Officer": the words before such a head say of what, not for whom.
 * The role begins with its first modifier ("Orkla Chief Financial Officer"), else after a possessive, else at once.
 * @returns null where the head is another role
 */
function portfolioStart({ words, lexicon }: Reading, range: Range): number | null {
  if (!lexicon.portfolioRoles.has(words[range.to - 1]?.lower ?? '')) return null;
  const own = words.slice(range.from, range.to);
  const owned = range.from + own.findLastIndex((word) => /^['’]s?$/.test(word.text)) + 1;
  const modifier = own.findIndex(
    (word, at) => range.from + at >= owned && lexicon.roleModifiers.has(word.lower),
  );
  const known = modifier >= 0 && range.from + modifier < range.to - 2;
  return known ? range.from + modifier : owned;
}

/** "Indian", "U.S." and, by its ending, a nationality no table has; a country with a possessive may be a body. */
function isCountry({ lexicon }: Reading, word: string, bare: boolean): boolean {
  if (lexicon.places.has(word) || lexicon.nationalities.has(word)) return true;
  return bare && lexicon.words.nationalityEndings.some((ending) => word.endsWith(ending));
}

/** From here on only words of a role: "chief economist", "Interior Minister"; a capital before belongs to the body. */
function startsRole(reading: Reading, at: number, end = at + 1): boolean {
  const { words, lexicon } = reading;
  for (let i = at; i < end; i++) {
    const word = words[i];
    if (!word) return false;
    const known =
      lexicon.roles.has(word.lower) ||
      lexicon.roleModifiers.has(word.lower) ||
      lexicon.conjunctions.has(word.lower);
    if (!known && (CAPITAL.test(word.text) || /^['’]s$|^&$/.test(word.text))) return false;
  }
  return true;
}

function splitAfter(reading: Reading, range: Range): RoleParts {
  const { words, lexicon } = reading;
  let from = range.from;
  if (lexicon.prepositions.has(words[from]?.lower ?? '')) {
    return { role: null, organisation: bodyPhrase(reading, from + 1, range.to) };
  }
  if (lexicon.articles.has(words[from]?.lower ?? '')) from++;
  for (let at = from + 1; at < range.to; at++) {
    if (!lexicon.affiliations.has(words[at]?.lower ?? '')) continue;
    const organisation = bodyPhrase(reading, at + 1, range.to);
    if (organisation && isPortfolio(reading, at, organisation)) continue;
    if (organisation) return { role: slice(reading, from, at), organisation };
  }
  const owner = ownerBefore(reading, from, range.to);
  if (owner) return owner;
  return { role: slice(reading, from, range.to), organisation: null };
}

/** "Minister of Foreign Affairs", "Leader of the Opposition": what is named belongs to the role. */
function isPortfolio({ words, lexicon }: Reading, link: number, named: string): boolean {
  if (!lexicon.genitives.has(words[link]?.lower ?? '')) return false;
  const article = lexicon.articles.has(words[link + 1]?.lower ?? '');
  if (lexicon.portfolioRoles.has(words[link - 1]?.lower ?? '') && !article) return true;
  // "member of parliament"
  if (!article && !/\p{Lu}/u.test(named)) return true;
  return lexicon.roleModifiers.has(named.toLowerCase());
}

/** "NASA's chief scientist", "the Fed vice chair". */
function ownerBefore(reading: Reading, from: number, to: number): RoleParts | null {
  const { words, lexicon } = reading;
  const joins = (word: string) =>
    word === '&' || lexicon.conjunctions.has(word) || lexicon.affiliations.has(word);
  let at = from;
  while (
    at < to &&
    (CAPITAL.test(words[at]?.text ?? '') || joins(words[at]?.lower ?? '')) &&
    !startsRole(reading, at)
  )
    at++;
  // "the group's president": no name, but it points to one.
  const common = at === from && lexicon.bodyNouns.has(words[at]?.lower ?? '');
  if (common && /^['’]s?$/.test(words[at + 1]?.text ?? '')) at++;
  const possessive = /^['’]s?$/.test(words[at]?.text ?? '');
  // "Officials in the Revenue Department"
  const { unnamed, groups } = lexicon;
  const opener = words[from]?.lower ?? '';
  if (at - from === 1 && (unnamed.has(opener) || groups.has(opener))) return null;
  if (at === from || at >= to || (!possessive && !CAPITAL.test(words[from]?.text ?? ''))) return null;
  // "the U.S. attorney for the district"
  if (at - from === 1 && isCountry(reading, words[from]?.lower ?? '', !possessive))
    return { role: slice(reading, from, to), organisation: null };
  const role = slice(reading, possessive ? at + 1 : at, to);
  return { role, organisation: slice(reading, from, at) };
}

/** The body named from here on: needs a capital or a noun for a body ("the company") before the next preposition. */
function bodyPhrase(reading: Reading, from: number, to: number): string | null {
  const { words, lexicon } = reading;
  let first = from;
  while (first < to && lexicon.articles.has(words[first]?.lower ?? '')) first++;
  let last = first;
  let isBody = false;
  while (last < to) {
    const word = words[last];
    if (!word || (last > first && lexicon.breaks.has(word.lower)) || word.text === ',') break;
    // "of the university in Ghent": a place or clause after the body is not its name, "of X for Y" may be.
    const preposition = lexicon.prepositions.has(word.lower) && !CAPITAL.test(word.text);
    if (
      preposition &&
      (!lexicon.nameLinks.has(word.lower) || !CAPITAL.test(nextContent(reading, last + 1, to)))
    )
      break;
    if (preposition && !isBody) return null;
    isBody ||= CAPITAL.test(word.text) || lexicon.bodyNouns.has(word.lower);
    last++;
  }
  return isBody ? slice(reading, first, last) : null;
}

/** The next word that is no article. */
function nextContent(reading: Reading, from: number, to: number): string {
  const { words, lexicon } = reading;
  let at = from;
  while (at < to && lexicon.articles.has(words[at]?.lower ?? '')) at++;
  return at < to ? (words[at]?.text ?? '') : '';
}

function slice(reading: Reading, from: number, to: number): string | null {
  const span = spanOf(reading.words, from, to);
  return span ? reading.text.slice(span.start, span.end) : null;
}
