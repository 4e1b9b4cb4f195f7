/** What stands behind a name and tells who it is: ", director of …,", " of the …", "(director, …)", ", who heads …". */

import { isCapital } from './capitals';
import type { Range, Reading } from './reading';
import { isRole } from './role-before';

/** Words within which the head of an explanation stands. */
const MOST_HEAD = 14;

/** Words of a clause within which the body of its subject is named. */
const MOST_CLAUSE = 12;

/** Words before the noun of an explanation that no table knows: "a retired tidal engineer". */
const MOST_UNKNOWN = 4;

/** @returns the explanation behind a name that ends here; null where none stands there */
export function explanationAfter(reading: Reading, from: number, most: number): Range | null {
  const { words, lexicon } = reading;
  const { text = '', lower = '' } = words[from] ?? {};
  const bracket = text === '(';
  if (lexicon.affiliations.has(lower)) return { from, to: endOfExplanation(reading, from + 1, most, false) };
  // "Ada Brink who is the parks director"
  if (lexicon.words.pronouns[lower] === 'who') return clauseAfter(reading, from + 1, most);
  // "Ada Brinkworth is the head of …"
  const copula = lexicon.beForms.has(lower) && lexicon.articles.has(words[from + 1]?.lower ?? '');
  if (text !== ',' && !bracket && !copula) return null;
  let at = from + 1;
  // ", 45, a teacher,"
  if (/^\p{N}+$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2;
  // "Brink, and the group's president, …": somebody else.
  if (lexicon.conjunctions.has(words[at]?.lower ?? '')) return null;
  if (lexicon.words.pronouns[words[at]?.lower ?? ''] === 'who') return clauseAfter(reading, at + 1, most);
  const to = endOfExplanation(reading, at, most, bracket);
  const known = hasRole(reading, at, to) || (!copula && isUnknownRole(reading, at, to));
  return known && to > at ? { from: at, to } : null;
}

/** "director of …", "the head of …"; but not "runs 900 head of cattle", where no noun phrase opens. */
function hasRole(reading: Reading, from: number, to: number): boolean {
  const { words, lexicon } = reading;
  const first = words[from];
  if (!first) return false;
  const opens = lexicon.determiners.has(first.lower) || !/^\p{Ll}/u.test(first.text);
  const number = words.slice(from + 1, from + MOST_UNKNOWN).findIndex((word) => /^\p{N}+$/u.test(word.text));
  if (!opens && number >= 0 && !isRole(reading, from)) return false;
  for (let at = from; at < Math.min(to, from + MOST_HEAD); at++) {
    if (isRole(reading, at)) return true;
    // "contacted by the reporter": whoever comes in behind "by" is somebody else.
    if (at > from && lexicon.agents.has(words[at]?.lower ?? '')) return false;
  }
  return false;
}

/** "a radioastronomer at Norland University,", "a beekeeper,": what an article brings in behind a name is what somebody is. */
function isUnknownRole(reading: Reading, from: number, to: number): boolean {
  const { words, lexicon } = reading;
  if (!lexicon.articles.has(words[from]?.lower ?? '')) return false;
  let at = from + 1;
  while (at < to && at - from <= MOST_UNKNOWN && /^\p{Ll}[\p{Ll}-]+$/u.test(words[at]?.text ?? '')) {
    const { lower = '' } = words[at] ?? {};
    if (lexicon.affiliations.has(lower)) break;
    if (lexicon.prepositions.has(lower) || lexicon.beforeCue.has(lower)) return false;
    at++;
  }
  const known = [lexicon.bodyNouns, lexicon.mediaWords, lexicon.documents].some((set) =>
    set.has(words[at - 1]?.lower ?? ''),
  );
  if (at === from + 1 || known) return false;
  const body = lexicon.affiliations.has(words[at]?.lower ?? '');
  const article = lexicon.articles.has(words[at + 1]?.lower ?? '') ? 1 : 0;
  return body
    ? isCapital(words[at + 1 + article]?.text ?? '')
    : at === to && words[to]?.text === ',' && lexicon.cues.has(words[to + 1]?.lower ?? '');
}

/** "who is the director of …", "who served as …", "who heads the …", "who studies sleep at the Lindenau Institute" */
function clauseAfter(reading: Reading, from: number, most: number): Range | null {
  const { words, lexicon } = reading;
  const verb = words[from]?.lower ?? '';
  const article = lexicon.articles.has(words[from + 1]?.lower ?? '') ? 1 : 0;
  // "who heads the Norland Alliance"; but not "who leads a group at …".
  if (lexicon.headVerbs.has(verb) && isCapital(words[from + 1 + article]?.text ?? ''))
    return { from, to: endOfExplanation(reading, from + 1, most, false) };
  const direct = lexicon.beForms.has(verb) && lexicon.determiners.has(words[from + 1]?.lower ?? '');
  const at = direct ? from + 1 : capacityIn(reading, from, most);
  if (at !== null) {
    const to = endOfExplanation(reading, at, most, false);
    return hasRole(reading, at, to) ? { from: at, to } : null;
  }
  if (lexicon.beForms.has(verb) && isRoleNear(reading, from + 1))
    return { from: from + 1, to: endOfExplanation(reading, from + 1, most, false) };
  return bodyOfClause(reading, from, most);
}

/** "who was chancellor", "who is now chief executive"; not "who was called by the reporter". */
function isRoleNear(reading: Reading, from: number): boolean {
  const { words, lexicon } = reading;
  // "who is Norland Public Works Director": however long the name of the body is.
  let most = from + MOST_UNKNOWN;
  for (let at = from; at < most; at++) {
    if (isRole(reading, at)) return true;
    if (isCapital(words[at]?.text ?? '')) most = Math.min(most + 1, from + MOST_HEAD);
    if (lexicon.prepositions.has(words[at]?.lower ?? '') || words[at]?.text === ',') return false;
  }
  return false;
}

/** Where "as the minister's physician" begins behind its "as"; null where nothing serves as anything. */
function capacityIn({ words, lexicon }: Reading, from: number, most: number): number | null {
  for (let at = from; at < Math.min(most, from + MOST_CLAUSE); at++) {
    const word = words[at];
    if (!word || word.quote >= 0 || word.text === ',' || lexicon.cues.has(word.lower)) return null;
    if (at > from && lexicon.capacities.has(word.lower)) return at + 1;
  }
  return null;
}

/** From the preposition or the verb on that leads to a body; null where no body is named. */
function bodyOfClause(reading: Reading, from: number, most: number): Range | null {
  const { words, lexicon } = reading;
  for (let at = from; at < Math.min(most, from + MOST_CLAUSE) && words[at]?.text !== ','; at++) {
    const word = words[at];
    if (!word || word.quote >= 0 || lexicon.cues.has(word.lower)) return null;
    if (!lexicon.workplaces.has(word.lower)) continue;
    let to = endOfExplanation(reading, at + 1, most, false);
    while (to > at && lexicon.conjunctions.has(words[to - 1]?.lower ?? '')) to--;
    const body = words.slice(at + 1, to).some((one) => isCapital(one.text) && lexicon.bodies.has(one.lower));
    return body ? { from: at, to } : null;
  }
  return null;
}

function endOfExplanation(reading: Reading, from: number, most: number, bracket: boolean): number {
  const { words } = reading;
  let at = from;
  while (at < most && at - from < 26) {
    const word = words[at];
    if (!word || word.quote >= 0 || word.text === ')' || /^[.;:!?—–]$/.test(word.text)) break;
    if ((word.text === ',' && !bracket) || endsExplanation(reading, at, at === from)) break;
    at++;
  }
  return at;
}

function endsExplanation({ words, lexicon }: Reading, at: number, first: boolean): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  if (lexicon.breaks.has(lower) || lexicon.participleCues.has(lower)) return true;
  if (first || text !== lower || !lexicon.cues.has(lower) || lexicon.roles.has(lower)) return false;
  // "the mayor's phone call,": behind it stands nothing that could be said.
  return !(lexicon.weakCues.has(lower) && words[at + 1]?.text === ',');
}
