/** Words of running text and what stands beside them. */
import { isPossessive, withoutPossessive } from '../text/possessive';
import { foldName, type Tables } from './tables';

export interface Word {
  text: string;
  start: number;
  end: number;
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+)*\.?/gu;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORDS)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** Words `at` to `at + length` as written, when only single spaces part them; a possessive ending is left off. */
export function nameOf(text: string, words: readonly Word[], at: number, length: number): string | null {
  const first = words[at];
  const last = words[at + length - 1];
  if (!first || !last) return null;
  const name = withoutPossessive(text.slice(first.start, last.end));
  if (/[,;:!?"“”()\n]/u.test(name)) return null;
  return /^(?:\p{L}\.)+$/u.test(name) ? name : name.replace(/\.$/, '');
}

/** The one to three words before the name, lower case, articles and "X's" between passed over. */
export function leading(text: string, words: readonly Word[], at: number, tables: Tables): string[] {
  let from = at;
  const article = () => adjoining(text, words, from, from - 1)?.text ?? '';
  if (isPossessive(article()) || tables.particles.has(article().toLowerCase())) {
    if (!tables.words.cues.weak.includes(article().toLowerCase())) from--;
  }
  const near = adjoining(text, words, from, from - 1)?.text.toLowerCase() ?? '';
  const far = near ? (adjoining(text, words, from - 1, from - 2)?.text.toLowerCase() ?? '') : '';
  return near ? [near, `${far} ${near}`] : [];
}

/** The neighbouring word, when only white space lies between. */
export function adjoining(text: string, words: readonly Word[], from: number, to: number): Word | null {
  const [a, b] = [words[Math.min(from, to)], words[Math.max(from, to)]];
  if (!a || !b || !/^\s$/u.test(text.slice(a.end, b.start))) return null;
  return words[to] ?? null;
}

/** ", Mass." or ", Texas" after the name. */
export function regionAfter(
  text: string,
  words: readonly Word[],
  next: number,
  tables: Tables,
): string | null {
  const previous = words[next - 1];
  const word = words[next];
  if (!previous || !word || text.slice(previous.end, word.start) !== ', ') return null;
  const names = [nameOf(text, words, next, 2), word.text].map((name) => foldName(name ?? ''));
  return names.find((name) => tables.regions.has(name)) ?? null;
}
