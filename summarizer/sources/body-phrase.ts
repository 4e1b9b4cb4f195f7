/** The body named after "of", "at", "for": how far its name reaches, and whether it is one at all. */

import { hasPastEnding } from './lexicon';
import { isPlace } from './persons';
import { type Range, type Reading, spanOf } from './reading';

const CAPITAL = /^\p{Lu}/u;

/**
 * @param link the word that leads to it: "of", "at", "from"
 * @returns the body named after the link, without its article; null where a place, a field or nothing is named
 */
export function bodyPhrase(reading: Reading, link: number, to: number): string | null {
  const { words, lexicon } = reading;
  let first = link + 1;
  while (first < to && lexicon.articles.has(words[first]?.lower ?? '')) first++;
  const last = withCampus(reading, first, withoutAdverb(reading, first, endOfBody(reading, first, to)));
  if (!namesBody(reading, first, last)) return null;
  const lead = words[link]?.lower ?? '';
  // "at a women's luncheon"
  const article = words[link + 1];
  const some =
    article !== undefined &&
    lexicon.articles.has(article.lower) &&
    article.lower !== lexicon.words.definiteArticle;
  if (some && !isBodyWord(reading, last - 1, true)) return null;
  // "researcher of California politics", "a lawyer from London": they say of what and whence, not for whom.
  if (lexicon.genitives.has(lead) && !isBodyWord(reading, last - 1, true)) return null;
  if (lexicon.origins.has(lead) && isHome(reading, link, { from: first, to: last })) return null;
  return sliceOf(reading, first, last);
}

/** Up to a comma, a bracket, a clause, or a preposition that does not go on with the name. */
function endOfBody(reading: Reading, first: number, to: number): number {
  const { words, lexicon } = reading;
  let last = first;
  while (last < to) {
    const word = words[last];
    if (!word || /^[,()]$/.test(word.text)) break;
    if (last > first && (lexicon.breaks.has(word.lower) || joinsAnother(reading, last))) break;
    if (last > first && leavesName(reading, last)) break;
    // "of the university in Ghent": a place or clause after the body is not its name, "of X for Y" may be.
    if (isPreposition(reading, last) && !goesOn(reading, last, to)) break;
    if (isPreposition(reading, last) && !namesBody(reading, first, last)) return first;
    last++;
  }
  return last;
}

/** "University of California | , Santa Barbara", "University of Texas | at Austin": which of its seats. */
function withCampus({ words, lexicon }: Reading, first: number, last: number): number {
  const state = words[last - 1]?.lower ?? '';
  const of =
    lexicon.genitives.has(words[last - 2]?.lower ?? '') && lexicon.bodies.has(words[last - 3]?.lower ?? '');
  if (!of || last - 3 < first || !lexicon.territories.has(state)) return last;
  const link = words[last];
  if (!link || (link.text !== ',' && !lexicon.workplaces.has(link.lower))) return last;
  let end = last + 1;
  while (end - last < 4 && CAPITAL.test(words[end]?.text ?? '')) end++;
  const known = end > last + 1 && end - last < 4 && !lexicon.honorifics.has(words[last + 1]?.lower ?? '');
  const closed = /^[,.;)]$/.test(words[end]?.text ?? '.') || link.text !== ',';
  return known && closed ? end : last;
}

/** Words behind a name within which a noun for a body shows that it goes on: "Lindenau University law school". */
const MOST_TAIL = 3;

/** "Delaware appeared on …": a verb behind a capital, and no noun for a body near. */
function leavesName({ words, lexicon }: Reading, at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  if (!lexicon.cues.has(lower) && !hasPastEnding(lexicon, lower)) return false;
  const before = words[at - 1]?.text ?? '';
  if (!/^\p{Ll}/u.test(text) || !CAPITAL.test(before) || /-\p{Ll}/u.test(before)) return false;
  if (lexicon.nameLinks.has(lower) || lexicon.prepositions.has(lower)) return false;
  const { bodyNouns, bodies, mediaWords } = lexicon;
  const tail = words.slice(at, at + MOST_TAIL);
  const stop = tail.findIndex(({ text: own }) => !/^\p{Ll}/u.test(own));
  const small = stop < 0 ? tail : tail.slice(0, stop);
  return !small.some(({ lower: own }) => [bodyNouns, bodies, mediaWords].some((set) => set.has(own)));
}

/** "the Observatory and co-chair of …", "the Lab and one of …": another thing about the person. */
function joinsAnother({ words, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1];
  return lexicon.conjunctions.has(words[at]?.lower ?? '') && next !== undefined && !CAPITAL.test(next.text);
}

function isPreposition({ words, lexicon }: Reading, at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  return lexicon.prepositions.has(lower) && !CAPITAL.test(text);
}

/** "of X", "for the X": a link within names, and a capital behind it. */
function goesOn(reading: Reading, at: number, to: number): boolean {
  const { words, lexicon } = reading;
  if (!lexicon.nameLinks.has(words[at]?.lower ?? '')) return false;
  let next = at + 1;
  while (next < to && lexicon.articles.has(words[next]?.lower ?? '')) next++;
  const { text = '', lower = '' } = words[next] ?? {};
  // "the Pistons on Sunday" names a day.
  return next < to && CAPITAL.test(text) && !lexicon.notNames.has(lower);
}

/** "the Insurance Institute regularly" */
export function withoutAdverb(reading: Reading, from: number, to: number): number {
  let last = to;
  while (last - from > 1 && isAdverb(reading, last - 1)) last--;
  return last;
}

/** "regularly", "afterwards"; not "family". */
export function isAdverb({ words, lexicon }: Reading, at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  const { adverbEndings } = lexicon.words;
  if (text !== lower || lexicon.timeAdverbs.has(lower)) return text === lower;
  return !lexicon.notAdverbs.has(lower) && adverbEndings.some((end) => lower.endsWith(end));
}

/** A capital, or a common noun for a body. */
function namesBody({ words, lexicon }: Reading, from: number, to: number): boolean {
  return words.slice(from, to).some((word) => CAPITAL.test(word.text) || lexicon.bodyNouns.has(word.lower));
}

function isBodyWord({ words, lexicon }: Reading, at: number, orCapital: boolean): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  const { bodies, bodyNouns, mediaWords, mediaNames } = lexicon;
  const known = [bodies, bodyNouns, mediaWords, mediaNames].some((set) => set.has(lower));
  return known || (orCapital && (CAPITAL.test(text) || /^\P{L}/u.test(text)));
}

/** Where somebody comes from, and not for whom a spokesman speaks. */
function isHome(reading: Reading, link: number, { from, to }: Range): boolean {
  const { words, lexicon } = reading;
  if (lexicon.speakerRoles.has(words[link - 1]?.lower ?? '') || hasBodyWord(reading, { from, to }))
    return false;
  const own = words.slice(from, to).map((word) => word.lower);
  return own.length === 1 || isPlace(reading, own.join(' '));
}

/** A word that only bodies have in their names, or initials. */
function hasBodyWord(reading: Reading, { from, to }: Range): boolean {
  const { words, lexicon } = reading;
  for (let at = from; at < to; at++) {
    const { text = '', lower = '' } = words[at] ?? {};
    const initials = /^\p{Lu}[\p{Lu}&.-]+$/u.test(text) && !lexicon.places.has(lower);
    if (initials || isBodyWord(reading, at, false)) return true;
    if (lexicon.bodyParts.has(lower) || lexicon.knownBodies.has(lower)) return true;
  }
  return false;
}

export function sliceOf(reading: Reading, from: number, to: number): string | null {
  const span = spanOf(reading.words, from, to);
  if (!span) return null;
  const own = reading.text.slice(span.start, span.end);
  // "the Security Council (NSC" goes on to its bracket.
  const open = own.includes('(') && !own.includes(')') && reading.text[span.end] === ')';
  return open ? `${own})` : own;
}
