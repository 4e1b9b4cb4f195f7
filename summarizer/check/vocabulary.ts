/** The words of an article, as an answer about it is held against them: case, accents, hyphens and possessives aside. */
import { withoutPossessive } from '../text/possessive';

export interface Vocabulary {
  has(word: string): boolean;
  /** Whether two words stand in one name, in either order: "Ann M. Kessler", "University of Ostrow". */
  isTogether(word: string, other: string): boolean;
  /** Whether it stands there written small: then it is no name, or not only one. */
  isOrdinary(word: string): boolean;
  /** Whether two neighbouring words, or the parts of a hyphenated one, make this one: "south-east", "southeast". */
  isJoined(word: string): boolean;
  /** Whether words with these initials stand there in a row, each with a capital: "UN" of "United Nations". */
  isInitials(word: string): boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.][\p{L}\p{N}]+)*/gu;
/** Words of one name stand this close. */
const NEAR = 3;
/** Initials of more words are none. */
const MOST_INITIALS = 6;

/** "Ankara’s" is "ankara", "U.S." is "us", "Müller" is "muller". */
export function foldWord(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return withoutPossessive(plain).replace(/['’.]/gu, '');
}

/** The words of a text in order, hyphenated ones apart, with where they stand. */
export function wordsOf(text: string): { text: string; at: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], at: match.index }));
}

export function vocabularyOf(text: string): Vocabulary {
  const places = new Map<string, number[]>();
  const ordinary = new Set<string>();
  const joined = new Set<string>();
  const initials = new Set<string>();
  let before = '';
  let run = '';
  const words = wordsOf(text).map((word) => word.text);
  words.forEach((word, at) => {
    const folded = foldWord(word);
    const own = places.get(folded);
    if (own) own.push(at);
    else places.set(folded, [at]);
    if (!/\p{Lu}/u.test(word)) ordinary.add(folded);
    joined.add(before + folded);
    before = folded;
    run = /^\p{Lu}/u.test(word) ? (run + folded.charAt(0)).slice(-MOST_INITIALS) : keepsRun(word, run);
    for (let from = 0; from < run.length - 1; from++) initials.add(run.slice(from));
  });
  /** A word with a capital, or one as small as those inside names: "of", "de", "al". */
  const isName = (at: number) => /^\p{Lu}|^\p{L}{1,2}$/u.test(words[at] ?? '');
  const reaches = (from: number, word: string) => {
    for (let at = from + 1; at <= from + NEAR && isName(at); at++) {
      if (foldWord(words[at] ?? '') === word) return true;
    }
    return false;
  };
  return {
    has: (word) => places.has(word),
    isTogether: (word, other) =>
      (places.get(word) ?? []).some((at) => reaches(at, other)) ||
      (places.get(other) ?? []).some((at) => reaches(at, word)),
    isOrdinary: (word) => ordinary.has(word),
    isJoined: (word) => joined.has(word),
    isInitials: (word) => initials.has(word),
  };
}

/** "Ministry of Defence" is "MD" or "MoD", never cut at its small word. */
function keepsRun(word: string, run: string): string {
  return word.length <= 3 && run !== '' ? run : '';
}
