/** Names of places as datelines print them: reading one, and putting it in normal case. */
import type { Span } from '../brief';
import { readDay } from './filed';
import { foldName, type Tables } from './tables';

export interface PrintedName extends Span {
  /** Printed in capitals throughout, particles aside. */
  capitals: boolean;
  words: number;
}

/** A word with a capital: "ST.", "McALLEN", "O'Fallon", "Deir", "al-Balah", "N.Y.", "d'Ascq". */
const WORD =
  /(?:\p{Ll}{1,3}['’-])?\p{Lu}[\p{L}\p{M}]*(?:(?:['’.]|-(?!-))(?=\p{L})[\p{L}\p{M}]+)*(?:\.(?=[,\s/(–—-]|$))?/uy;
const SMALL = /[\p{Ll}\p{M}'’]+(?=[\s-])/uy;
const GAP = /[ \u00A0\u202F]{1,2}/uy;
const MOST_WORDS = 7;

/** @returns the run of capitalised words (and particles between them) at `at`; null when there is none. */
export function readName(text: string, at: number, limit: number, tables: Tables): PrintedName | null {
  let end = at;
  let words = 0;
  let capitals = true;
  for (let next = at; next < limit && words < MOST_WORDS; words++) {
    if (words > 0 && readDay(text, next, tables)) break;
    const word = match(WORD, text, next);
    const piece = word ?? (words > 0 ? particleAt(text, next, tables) : null);
    if (!piece) break;
    next += piece.length;
    if (word) {
      end = next;
      capitals &&= inCapitals(word);
    }
    const gap = match(GAP, text, next);
    if (!gap) {
      words++;
      break;
    }
    next += gap.length;
  }
  return end > at ? { start: at, end: withoutStop(text, at, end, tables), capitals, words } : null;
}

function particleAt(text: string, at: number, tables: Tables): string | null {
  const word = match(SMALL, text, at);
  return word && tables.particles.has(word.toLowerCase()) ? word : null;
}

export function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** "McALLEN" counts, and so does a single capital with a stop; "Gaza" does not. */
function inCapitals(word: string): boolean {
  const bare = word.replace(/^\p{Ll}{1,3}['’-]/u, '').replace(/^(?:Mc|Mac|De|La|O['’])(?=\p{Lu}{2})/u, '');
  return !/\p{Ll}/u.test(bare);
}

/** "MOSCOW. Nov 21" ends the name before the stop, "N.Y." and "Calif." do not. */
function withoutStop(text: string, start: number, end: number, tables: Tables): number {
  if (text[end - 1] !== '.') return end;
  const last = /\S+$/u.exec(text.slice(start, end))?.[0] ?? '';
  const known = tables.canonical.get(foldName(last));
  return known?.endsWith('.') || /\.\p{L}+\.$/u.test(last) ? end : end - 1;
}

/**
 * @param printed a name as printed, perhaps in capitals
 * @returns the same letters in normal case: the table's own spelling where it has one, else word by word
 */
export function normalCase(printed: string, tables: Tables): string {
  const known = tables.canonical.get(foldName(printed));
  if (known && known.toLowerCase() === printed.toLowerCase()) return known;
  return printed.replace(/[^\s/-]+/gu, (word, at: number) => {
    const first = at === 0 || printed[at - 1] === '/';
    return wordCase(word, first, tables);
  });
}

function wordCase(word: string, first: boolean, tables: Tables): string {
  if (!inCapitals(word)) return word;
  const lower = word.toLowerCase();
  if (!first && (tables.particles.has(lower) || tables.joiners.has(lower))) return lower;
  const known = tables.canonical.get(foldName(word));
  if (known && known.toLowerCase() === lower) return known;
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(word)) return word;
  const [, prefix = '', rest = ''] = /^(Mc|Mac|De|La)?(.*)$/u.exec(word) ?? [];
  if (prefix) return prefix + capitalised(rest);
  return lower.replace(/^\p{L}|(?<=^[dlo]['’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
