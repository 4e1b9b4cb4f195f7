/** What stands beside a name and tells who it is: the role before it, the explanation after it. */
import type { Range, Reading } from './reading';

/** Capitals, and small particles tied to one: "al-Assad", "d’Estaing". */
export const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,3}[-'’]\p{Lu})/u;

/** "chief economist Mike …", "AirAsia founder and CEO Tony …": lower-case words before that end in a role. */
export function smallRoleBefore(reading: Reading, name: number, least: number): Range | null {
  const { words } = reading;
  // "the Observatory's director, Rami Lahoud,"
  const comma = words[name - 1]?.text === ',';
  const end = comma ? name - 1 : name;
  if (isRole(reading, end - 1)) return { from: smallWordsBefore(reading, end, least), to: end };
  return comma ? roleWithBodyBefore(reading, end, least) : null;
}

/** A word that says what somebody is; the rarer ones only in small letters ("the critic", but "Mr. Cook"). */
export function isRole({ words, lexicon }: Reading, at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  return lexicon.roles.has(lower) || (text === lower && lexicon.titles.has(lower));
}

/** Words between a role and the name it explains: "the leader of the Farmers' party, Halvor Stene". */
const MOST_BODY = 9;

function roleWithBodyBefore(reading: Reading, end: number, least: number): Range | null {
  const { words, lexicon } = reading;
  for (let at = end - 1; at > least && at > end - MOST_BODY; at--) {
    const word = words[at];
    if (!word || word.quote >= 0 || lexicon.breaks.has(word.lower) || /^[,;:()—–]$/.test(word.text))
      return null;
    if (!lexicon.affiliations.has(word.lower) || !isRole(reading, at - 1)) continue;
    const from = smallWordsBefore(reading, at, least);
    // It is the subject of its clause, or brought in as one.
    return lexicon.determiners.has(words[from]?.lower ?? '') ||
      lexicon.determiners.has(words[from - 1]?.lower ?? '')
      ? { from, to: end }
      : null;
  }
  return null;
}

/** Words of other kinds that may stand inside a role: "chief medical correspondent". */
const MOST_UNKNOWN = 3;

/** Where the role that ends here begins, with the body named before it. */
export function smallWordsBefore(reading: Reading, end: number, least: number): number {
  const { words, lexicon } = reading;
  let at = end;
  let begin = end;
  let unknown = 0;
  while (at > least && end - at < 14) {
    const word = words[at - 1];
    if (!word || word.quote >= 0) break;
    // "In Castria, climate activist Rafael Soto": what opens the clause belongs to the role.
    // "Its project director": after a determiner it is a noun.
    const verb = lexicon.cues.has(word.lower) && !lexicon.determiners.has(words[at - 2]?.lower ?? '');
    if (verb || word.text === ',' || (unknown > 0 && lexicon.prepositions.has(word.lower))) {
      if (unknown > 0 && unknown < MOST_UNKNOWN) begin = at;
      break;
    }
    const step = isRoleWord(reading, at - 1) ? 1 : linkBefore(reading, at);
    if (step > 0) {
      at -= step;
      begin = at;
      continue;
    }
    if (lexicon.determiners.has(word.lower) && at < end) begin = at;
    const plain =
      /^(?:\p{Ll}|\p{N}+-\p{Ll})[\p{Ll}-]+$/u.test(word.text) && !lexicon.determiners.has(word.lower);
    const stops = !plain || lexicon.breaks.has(word.lower) || lexicon.prepositions.has(word.lower);
    if (stops || lexicon.beforeCue.has(word.lower) || ++unknown > MOST_UNKNOWN) break;
    at--;
  }
  while (begin < end && /^['’]s?$/.test(words[begin]?.text ?? '')) begin++;
  return begin;
}

function isRoleWord(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const { text = '', lower = '' } = words[at] ?? {};
  if (lexicon.determiners.has(lower)) return false;
  if (lexicon.conjunctions.has(lower)) return isRole(reading, at - 1) || joinsPortfolio(reading, at);
  const capital = CAPITAL.test(text) && !lexicon.notNames.has(lower);
  return isRole(reading, at) || lexicon.roleModifiers.has(lower) || capital || /^['’]s?$|^&$/.test(text);
}

/** "Agriculture and Agro-based Industry Minister" */
function joinsPortfolio({ words, lexicon }: Reading, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || !CAPITAL.test(before.text) || !CAPITAL.test(after.text)) return false;
  const known = [lexicon.places, lexicon.nationalities].some((set) => set.has(before.lower));
  return !known && !lexicon.roles.has(after.lower) && !lexicon.roleModifiers.has(after.lower);
}

/** How many words of "for the", "of" stand here between two parts of a body's name. */
function linkBefore(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  if (!CAPITAL.test(words[at]?.text ?? '')) return 0;
  const article = lexicon.articles.has(words[at - 1]?.lower ?? '') ? 1 : 0;
  const link = words[at - 1 - article];
  const before = words[at - 2 - article];
  const joins = link && lexicon.affiliations.has(link.lower) && before && CAPITAL.test(before.text);
  const leads = joins && (lexicon.bodies.has(before.lower) || isRole(reading, at - 2 - article));
  return leads ? 1 + article : 0;
}

/** ", director of …," or " of the …" or "(director, …)" after a name. */
export function explanationAfter(reading: Reading, from: number, most: number): Range | null {
  const { words, lexicon } = reading;
  let at = from;
  const bracket = words[at]?.text === '(';
  if (lexicon.affiliations.has(words[at]?.lower ?? '')) {
    return { from: at, to: endOfExplanation(reading, at + 1, most, false) };
  }
  // "Ada Brinkworth is the head of …"
  const copula =
    lexicon.beForms.has(words[at]?.lower ?? '') && lexicon.articles.has(words[at + 1]?.lower ?? '');
  if (words[at]?.text !== ',' && !bracket && !copula) return null;
  at++;
  // ", 45, a teacher,"
  if (/^\p{N}+$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2;
  const relative = lexicon.words.pronouns[words[at]?.lower ?? ''] === 'who';
  if (relative && lexicon.beForms.has(words[at + 1]?.lower ?? '')) at += 2;
  else if (relative) return bodyOfClause(reading, at + 1, most);
  const to = endOfExplanation(reading, at, most, bracket);
  let hasRole = false;
  for (let i = at; i < Math.min(to, at + 14); i++) hasRole ||= isRole(reading, i);
  return hasRole && to > at ? { from: at, to } : null;
}

/** Words of a clause within which the body of its subject is named. */
const MOST_CLAUSE = 8;

/** "who studies sleep at the Lindenau Institute": from the preposition on; null where no body is named. */
function bodyOfClause(reading: Reading, from: number, most: number): Range | null {
  const { words, lexicon } = reading;
  for (let at = from; at < Math.min(most, from + MOST_CLAUSE) && words[at]?.text !== ','; at++) {
    const word = words[at];
    if (!word || word.quote >= 0 || lexicon.cues.has(word.lower)) return null;
    if (!lexicon.workplaces.has(word.lower)) continue;
    let to = endOfExplanation(reading, at + 1, most, false);
    while (to > at && lexicon.conjunctions.has(words[to - 1]?.lower ?? '')) to--;
    const body = words
      .slice(at + 1, to)
      .some((one) => CAPITAL.test(one.text) && lexicon.bodies.has(one.lower));
    return body ? { from: at, to } : null;
  }
  return null;
}

function endOfExplanation(reading: Reading, from: number, most: number, bracket: boolean): number {
  const { words, lexicon } = reading;
  let at = from;
  while (at < most && at - from < 26) {
    const word = words[at];
    if (!word || word.quote >= 0 || word.text === ')' || /^[.;:!?—–]$/.test(word.text)) break;
    if (word.text === ',' && !bracket) break;
    if (
      lexicon.breaks.has(word.lower) ||
      (lexicon.cues.has(word.lower) && at > from && !lexicon.roles.has(word.lower))
    )
      break;
    if (lexicon.participleCues.has(word.lower)) break;
    at++;
  }
  return at;
}
