/** Places named in running text, each with the cue that says how surely the news is there. */
import { foldName, type PlaceRank, type Tables } from './tables';

export interface Mention {
  /** Folded name. */
  key: string;
  /** As written. */
  name: string;
  rank: PlaceRank | 'venue';
  cue: Cue;
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
  const words = [...text.matchAll(WORDS)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) continue;
    const found = knownName(text, words, at, tables) ?? strangeName(text, words, at, tables);
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

function knownName(text: string, words: readonly Word[], at: number, tables: Tables): Found | null {
  for (let length = Math.min(tables.longest, words.length - at); length > 0; length--) {
    const name = nameOf(text, words, at, length);
    const ranks = name ? tables.ranks.get(foldName(name)) : undefined;
    if (!name || !ranks) continue;
    const cue = cueOf(text, words, at, length, tables);
    const key = foldName(name);
    const sure =
      cue === 'in' || (cue === 'of' && length > 1) || regionFollows(text, words, at + length, tables);
    if (tables.ambiguous.has(key) && !sure) return { mention: mention(key, name, ranks, 'part'), length };
    return { mention: mention(key, name, ranks, cue), length };
  }
  return null;
}

function mention(key: string, name: string, ranks: ReadonlySet<PlaceRank>, cue: Cue): Mention {
  return { key, name, rank: RANKS.find((rank) => ranks.has(rank)) ?? 'city', cue };
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

function cueOf(text: string, words: readonly Word[], at: number, length: number, tables: Tables): Cue {
  const { before, weak, after, namesake } = tables.words.cues;
  const last = words[at + length - 1];
  const next = adjoining(text, words, at + length - 1, at + length);
  const following = next?.text.toLowerCase() ?? '';
  const possessive = /['’]s$/u.test(last?.text ?? '');
  if (!possessive && namesake.includes(following)) return 'part';
  const cues = leading(text, words, at, tables);
  if (cues.some((cue) => before.includes(cue))) return 'in';
  if (possessive) return 'possessive';
  if (after.includes(following)) return 'of';
  if (next && /^\p{Lu}/u.test(next.text) && !/[.!?]$/.test(last?.text ?? '')) return 'part';
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

/** ", Mass." or ", Texas" after the name. */
function regionFollows(text: string, words: readonly Word[], next: number, tables: Tables): boolean {
  const previous = words[next - 1];
  const word = words[next];
  if (!previous || !word || text.slice(previous.end, word.start) !== ', ') return false;
  const two = nameOf(text, words, next, 2);
  return tables.regions.has(foldName(word.text)) || (two !== null && tables.regions.has(foldName(two)));
}

/**
 * A name that no table has: "in Norwood, Mass.", "Norwood police", and buildings and grounds,
 * "to Walter Reed hospital".
 */
function strangeName(text: string, words: readonly Word[], at: number, tables: Tables): Found | null {
  const cues = leading(text, words, at, tables);
  const { before, weak, venues } = tables.words.cues;
  if (!cues.some((cue) => before.includes(cue) || weak.includes(cue))) return null;
  let length = 1;
  while (length < 4 && /^\p{Lu}/u.test(adjoining(text, words, at + length - 1, at + length)?.text ?? ''))
    length++;
  const last = words[at + length - 1]?.text ?? '';
  const after = adjoining(text, words, at + length - 1, at + length)?.text.toLowerCase() ?? '';
  const venue =
    length > 1 && venues.includes(last.toLowerCase()) ? length : venues.includes(after) ? length + 1 : 0;
  if (venue > 0) return strange(nameOf(text, words, at, venue), 'venue', 'in', venue);
  const town = regionFollows(text, words, at + length, tables) && cues.some((cue) => before.includes(cue));
  return town ? strange(nameOf(text, words, at, length), 'city', 'in', length) : null;
}

function strange(name: string | null, rank: Mention['rank'], cue: Cue, length: number): Found | null {
  return name ? { mention: { key: foldName(name), name, rank, cue }, length } : null;
}
