/** Places named in running text, each with the cue that says how surely the news is there. */
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

interface Word {
  text: string;
  start: number;
  end: number;
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+)*\.?/gu;
const RANKS: readonly PlaceRank[] = ['city', 'region', 'country'];

/** @returns the places that `text` names, in order. */
export function findMentions(text: string, tables: Tables): Mention[] {
  const titled = isTitled(text);
  const words = [...text.matchAll(WORDS)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
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

interface Found {
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

/** Words `at` to `at + length` as written, when only single spaces part them; a possessive ending is left off. */
function nameOf(text: string, words: readonly Word[], at: number, length: number): string | null {
  const first = words[at];
  const last = words[at + length - 1];
  if (!first || !last) return null;
  const name = text.slice(first.start, last.end).replace(/['’]s$/u, '');
  if (/[,;:!?"“”()\n]/u.test(name)) return null;
  return /^(?:\p{L}\.)+$/u.test(name) ? name : name.replace(/\.$/, '');
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
  const possessive = /['’]s$/u.test(last?.text ?? '');
  if (!possessive && namesake.includes(following) && /^[\p{Lu}\d]/u.test(next?.text ?? '')) return 'part';
  const cues = leading(text, words, at, tables);
  if (possessive) return 'possessive';
  if (cues.some((cue) => before.includes(cue))) return 'in';
  if (after.includes(following)) return 'of';
  if (!titled && next && /^\p{Lu}/u.test(next.text) && !/[.!?]$/.test(last?.text ?? '')) return 'part';
  return cues.some((cue) => weak.includes(cue)) ? 'towards' : 'bare';
}

/** The one to three words before the name, lower case, articles and "X's" between passed over. */
function leading(text: string, words: readonly Word[], at: number, tables: Tables): string[] {
  let from = at;
  const article = () => adjoining(text, words, from, from - 1)?.text ?? '';
  if (/['’]s$/u.test(article()) || tables.particles.has(article().toLowerCase())) {
    if (!tables.words.cues.weak.includes(article().toLowerCase())) from--;
  }
  const near = adjoining(text, words, from, from - 1)?.text.toLowerCase() ?? '';
  const far = near ? (adjoining(text, words, from - 1, from - 2)?.text.toLowerCase() ?? '') : '';
  return near ? [near, `${far} ${near}`] : [];
}

/** The neighbouring word, when only white space lies between. */
function adjoining(text: string, words: readonly Word[], from: number, to: number): Word | null {
  const [a, b] = [words[Math.min(from, to)], words[Math.max(from, to)]];
  if (!a || !b || !/^\s$/u.test(text.slice(a.end, b.start))) return null;
  return words[to] ?? null;
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
  const owner = /['’]s$/u.test(before) ? foldName(before.replace(/['’]s$/u, '')) : '';
  if (tables.ranks.has(owner)) return owner;
  return regionAfter(text, words, at + length, tables);
}

/** ", Mass." or ", Texas" after the name. */
function regionAfter(text: string, words: readonly Word[], next: number, tables: Tables): string | null {
  const previous = words[next - 1];
  const word = words[next];
  if (!previous || !word || text.slice(previous.end, word.start) !== ', ') return null;
  const names = [nameOf(text, words, next, 2), word.text].map((name) => foldName(name ?? ''));
  return names.find((name) => tables.regions.has(name)) ?? null;
}

/**
 * A name that no table has: "in Norwood, Mass.", "police in Norwood", "in Elm County", and buildings and grounds,
 * "to Walter Reed hospital".
 */
function strangeName(
  text: string,
  words: readonly Word[],
  at: number,
  tables: Tables,
  titled: boolean,
): Found | null {
  const { before, weak, venues, areas } = tables.words.cues;
  const cues = leading(text, words, at, tables);
  const near = cues.some((cue) => before.includes(cue));
  if (!near && !cues.some((cue) => weak.includes(cue))) return null;
  const length = runLength(text, words, at);
  const last = words[at + length - 1]?.text.toLowerCase() ?? '';
  const after = adjoining(text, words, at + length - 1, at + length)?.text.toLowerCase() ?? '';
  const ending = (nouns: readonly string[]) => {
    if (length > 1 && nouns.includes(last)) return length;
    return nouns.includes(after) ? length + 1 : 0;
  };
  const area = ending(areas);
  if (area > 0) return strange(nameOf(text, words, at, area), 'region', null, area);
  const venue = ending(venues);
  if (venue > 0) return strange(nameOf(text, words, at, venue), 'venue', null, venue);
  const region = regionAfter(text, words, at + length, tables);
  const event = !titled && eventBefore(text, words, at, tables);
  if (!near || (!region && !event)) return null;
  return strange(nameOf(text, words, at, length), 'city', region, length);
}

/** "police in Norwood": an event or person, "in" right before the name, and the name no month or day. */
function eventBefore(text: string, words: readonly Word[], at: number, tables: Tables): boolean {
  const { before, events } = tables.words.cues;
  const near = adjoining(text, words, at, at - 1)?.text ?? '';
  const far = adjoining(text, words, at - 1, at - 2)?.text.toLowerCase() ?? '';
  return before.includes(near) && events.includes(far) && !isCalendar(words[at]?.text ?? '', tables);
}

/** How many capitalised words follow one another, at most four; a stop ends the run. */
function runLength(text: string, words: readonly Word[], at: number): number {
  let length = 1;
  while (length < 4 && !/[.]$/.test(words[at + length - 1]?.text ?? '')) {
    const next = adjoining(text, words, at + length - 1, at + length)?.text ?? '';
    if (!/^\p{Lu}/u.test(next) || /['’]s$/u.test(words[at + length - 1]?.text ?? '')) break;
    length++;
  }
  return length;
}

function isCalendar(word: string, tables: Tables): boolean {
  const plain = word.toLowerCase().replace(/['’]s$|\.$/u, '');
  return plain in tables.words.months || tables.words.weekdays.includes(plain);
}

function strange(
  name: string | null,
  rank: Mention['rank'],
  within: string | null,
  length: number,
): Found | null {
  return name ? { mention: { key: foldName(name), name, rank, cue: 'in', within }, length } : null;
}
