/** What a text tells of its words by the way it writes them elsewhere: the capital at the head of a sentence tells nothing. */
import { opensCapital, opensSmall } from '../text/letters';
import type { Reading, Word } from './reading';

const TIED = /^\p{Ll}{1,3}[-'’]\p{Lu}/u;
const LINK = /^.{1,3}[-'’]/u;

/** Capitals, and small particles tied to one: "al-Assad", "d’Estaing". */
export function isCapital(text: string): boolean {
  return opensCapital(text) || (LINK.test(text) && TIED.test(text));
}

export interface Capitals {
  /** Words the text also writes small: at the start of a sentence they are no names. */
  small: ReadonlySet<string>;
  /** Words it writes with a capital within a sentence. */
  within: ReadonlySet<string>;
  /** Words it writes with a capital behind another capital: "Alexis King". */
  second: ReadonlySet<string>;
}

const made = new WeakMap<readonly Word[], Capitals>();

/** Gathered once a reading. */
export function capitalsOf({ words }: Reading): Capitals {
  const known = made.get(words);
  if (known) return known;
  const small = new Set<string>();
  const within = new Set<string>();
  const second = new Set<string>();
  words.forEach((word, at) => {
    if (opensSmall(word.text)) small.add(word.lower);
    const before = words[at - 1];
    if (before?.sentence !== word.sentence || !isCapital(word.text)) return;
    within.add(word.lower);
    if (isCapital(before.text)) second.add(word.lower);
  });
  const capitals = { small, within, second };
  made.set(words, capitals);
  return capitals;
}

/** "Past aides", "Sometimes President Brink": a capital that only the head of the sentence gives. */
export function isHeadCapital(reading: Reading, at: number): boolean {
  const { words, sentences } = reading;
  const word = words[at];
  if (!word || word.text === word.text.toUpperCase()) return false;
  const from = sentences[word.sentence]?.from ?? 0;
  const opened = from + (/^\p{P}/u.test(words[from]?.text ?? '') ? 1 : 0);
  if (at > opened) return false;
  return !capitalsOf(reading).within.has(word.lower);
}
