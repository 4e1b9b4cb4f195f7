/** What stands before a name and tells who it is: "chief economist", "the leader of the Farmers' party,". */
import { isPossessiveEnding } from '../text/possessive';
import { isCapital, isHeadCapital } from './capitals';
import { hasPastEnding } from './lexicon';
import type { Range, Reading } from './reading';

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
export function isRole(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const { text = '', lower = '' } = words[at] ?? {};
  if (lexicon.roles.has(lower)) return true;
  if (!lexicon.titles.has(lower)) return false;
  // "MLA Ada Brink", "Grazier Tom Osgood" at the head of a sentence; but "Mr. Cook".
  return text === lower || text === text.toUpperCase() || isHeadCapital(reading, at);
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

/** Words a role and the body before it may have. */
const LONGEST = 14;

/** Where the role that ends here begins, with the body named before it. */
export function smallWordsBefore(reading: Reading, end: number, least: number): number {
  const { words, lexicon } = reading;
  let at = end;
  let begin = end;
  let unknown = 0;
  while (at > least && end - at < LONGEST) {
    if (endsRole(reading, at, unknown)) {
      if (unknown > 0 && unknown < MOST_UNKNOWN) begin = at;
      break;
    }
    const step = isRoleWord(reading, at - 1) ? 1 : linkBefore(reading, at);
    if (step > 0) begin = at - step;
    else if (!isPlain(reading, at - 1) || ++unknown > MOST_UNKNOWN) {
      // "the chief medical correspondent": up to the article everything belongs to it.
      if (lexicon.determiners.has(words[at - 1]?.lower ?? '')) begin = at;
      break;
    }
    at -= Math.max(step, 1);
  }
  return withoutPossessive(reading, begin, end);
}

function withoutPossessive({ words }: Reading, begin: number, end: number): number {
  let at = begin;
  while (at < end && isPossessiveEnding(words[at]?.text ?? '')) at++;
  return at;
}

/** "In Castria, climate activist Rafael Soto": what opens the clause belongs to the role. */
function endsRole({ words, lexicon }: Reading, at: number, unknown: number): boolean {
  const { text = '', lower = '' } = words[at - 1] ?? {};
  // "Its project director": after a determiner it is a noun.
  const verb =
    text === lower && lexicon.cues.has(lower) && !lexicon.determiners.has(words[at - 2]?.lower ?? '');
  if ((words[at - 1]?.quote ?? 0) >= 0) return true;
  return verb || text === ',' || (unknown > 0 && lexicon.prepositions.has(lower));
}

/** A word in small letters that may be part of a role no table knows. */
function isPlain({ words, lexicon }: Reading, at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  if (!/^(?:\p{Ll}|\p{N}+-\p{Ll})[\p{Ll}-]+$/u.test(text)) return false;
  const { determiners, breaks, prepositions, beforeCue } = lexicon;
  // "the recently named chair"
  const adverb = lexicon.words.adverbEndings.some((ending) => lower.endsWith(ending));
  if (beforeCue.has(lower)) return adverb;
  if ([determiners, breaks, prepositions].some((set) => set.has(lower))) return false;
  // "lawmakers grilled | Lt Col Brink": behind a noun the participle is a verb.
  const past = hasPastEnding(lexicon, lower);
  return !past || !lexicon.crowds.has(words[at - 1]?.lower ?? '');
}

function isRoleWord(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const { text = '', lower = '' } = words[at] ?? {};
  if (lexicon.determiners.has(lower)) return false;
  if (lexicon.conjunctions.has(lower)) return isRole(reading, at - 1) || joinsPortfolio(reading, at);
  const capital = isCapital(text) && !lexicon.notNames.has(lower);
  return isRole(reading, at) || lexicon.roleModifiers.has(lower) || capital || /^['’]s?$|^&$/.test(text);
}

/** "Agriculture and Agro-based Industry Minister" */
function joinsPortfolio({ words, lexicon }: Reading, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || !isCapital(before.text) || !isCapital(after.text)) return false;
  const known = [lexicon.places, lexicon.nationalities].some((set) => set.has(before.lower));
  return !known && !lexicon.roles.has(after.lower) && !lexicon.roleModifiers.has(after.lower);
}

/** How many words of "for the", "of" stand here between two parts of a body's name. */
function linkBefore(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  if (!isCapital(words[at]?.text ?? '')) return 0;
  const article = lexicon.articles.has(words[at - 1]?.lower ?? '') ? 1 : 0;
  const link = words[at - 1 - article];
  const before = words[at - 2 - article];
  const joins = link && lexicon.affiliations.has(link.lower) && before && isCapital(before.text);
  const leads = joins && (lexicon.bodies.has(before.lower) || isRole(reading, at - 2 - article));
  return leads ? 1 + article : 0;
}
