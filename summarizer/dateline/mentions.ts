/** Places named in running text, each with the cue that says how surely the news is there. */
import { isPossessive, withoutPossessive } from '../text/possessive';
import { adjoining, leading, nameOf, regionAfter, type Word, wordsOf } from './neighbours';
import { strangeName } from './strangeNames';
import { foldName, type PlaceRank, type Tables } from './tables';

export interface Mention {
  /** Folded name. */
  key: string;
  /** As written. */
  name: string;
  rank: PlaceRank | 'venue';
  cue: Cue;
  /** Folded name of the place it lies in, when the text says so: "China's Inner Mongolia", "Norwood, Mass." */
  within: string | null;
}

/** "in X" · "X police" · "X's" · the name alone · "to X" · part of another name, or an adjective. */
export type Cue = 'in' | 'of' | 'possessive' | 'bare' | 'towards' | 'part';

const RANKS: readonly PlaceRank[] = ['city', 'region', 'country'];

/** @returns the places that `text` names, in order. */
export function findMentions(text: string, tables: Tables): Mention[] {
  const titled = isTitled(text);
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) continue;
    const found = knownName(text, words, at, tables, titled) ?? strangeName(text, words, at, tables, titled);
    if (!found) continue;
    mentions.push(found.mention);
    at += found.length - 1;
  }
  return mentions;
}

export interface Found {
  mention: Mention;
  length: number;
}

/** A headline with capitals on every word: there a capital beside a name means nothing. */
function isTitled(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

function knownName(
  text: string,
  words: readonly Word[],
  at: number,
  tables: Tables,
  titled: boolean,
): Found | null {
  for (let length = Math.min(tables.longest, words.length - at); length > 0; length--) {
    const name = nameOf(text, words, at, length);
    const ranks = name ? tables.ranks.get(foldName(name)) : undefined;
    if (!name || !ranks || !inOwnCase(name, tables)) continue;
    const cue = cueOf(text, words, at, length, tables, titled);
    const key = foldName(name);
    const within = containerOf(text, words, at, length, tables);
    const sure = cue === 'in' || (cue === 'of' && length > 1) || within !== null;
    const safe = sure || !tables.ambiguous.has(key);
    return { mention: mention(key, name, ranks, safe ? cue : 'part', within), length };
  }
  return null;
}

/** "US" is a country, "Us" is not. */
function inOwnCase(name: string, tables: Tables): boolean {
  const own = tables.canonical.get(foldName(name)) ?? name;
  return own.length > 4 || own !== own.toUpperCase() || name === name.toUpperCase();
}

function mention(
  key: string,
  name: string,
  ranks: ReadonlySet<PlaceRank>,
  cue: Cue,
  within: string | null,
): Mention {
  return {
    within,
    key,
    name,
    rank: RANKS.find((rank) => ranks.has(rank)) ?? 'city',
    cue,
  };
}

function cueOf(
  text: string,
  words: readonly Word[],
  at: number,
  length: number,
  tables: Tables,
  titled: boolean,
): Cue {
  const { before, weak, after, namesake } = tables.words.cues;
  const last = words[at + length - 1];
  const next = adjoining(text, words, at + length - 1, at + length);
  const following = next?.text.toLowerCase() ?? '';
  const possessive = isPossessive(last?.text ?? '');
  if (!possessive && namesake.includes(following) && /^[\p{Lu}\d]/u.test(next?.text ?? '')) return 'part';
  const cues = leading(text, words, at, tables);
  if (possessive) return 'possessive';
  if (cues.some((cue) => before.includes(cue))) return 'in';
  if (after.includes(following)) return 'of';
  if (!titled && next && /^\p{Lu}/u.test(next.text) && !/[.!?]$/.test(last?.text ?? '')) return 'part';
  if (cues.some((cue) => weak.includes(cue))) return 'towards';
  return !titled && isSurname(text, words, at, tables) ? 'part' : 'bare';
}

/** "Naomi Osaka", not "Tuesday Lisbon" nor "South Texas": a word with a capital that opens nothing and is no day. */
function isSurname(text: string, words: readonly Word[], at: number, tables: Tables): boolean {
  const before = adjoining(text, words, at, at - 1);
  if (!before || !/^\p{Lu}\p{Ll}+$/u.test(before.text) || before.start === 0) return false;
  const opens = /[.!?:;“"'‘(—\n]\s*$/u.test(text.slice(Math.max(0, before.start - 3), before.start));
  const { months, weekdays } = tables.words;
  const word = before.text.toLowerCase();
  return !opens && !(word in months) && !weekdays.includes(word);
}

/** The place named around this one: "China's" before it, ", Texas" after it. */
function containerOf(
  text: string,
  words: readonly Word[],
  at: number,
  length: number,
  tables: Tables,
): string | null {
  const before = adjoining(text, words, at, at - 1)?.text ?? '';
  const owner = isPossessive(before) ? foldName(withoutPossessive(before)) : '';
  if (tables.ranks.has(owner)) return owner;
  return regionAfter(text, words, at + length, tables);
}
