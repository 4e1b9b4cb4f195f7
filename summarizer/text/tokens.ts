/** Cuts text into tokens with offsets. Linear: one pass of one regex, no token spans white space. */
import type { Span } from '../brief';
import type { TextWords } from './words';

export interface Token extends Span {
  text: string;
  /** Folded for look-up: lower case, straight apostrophes. */
  lower: string;
}

/** Initialisms and initials, numbers with inner separators, words with inner hyphens and apostrophes, else one sign. */
const TOKEN =
  /(?:\p{L}\.){2,}|(?<![\p{L}\p{N}’'])\p{Lu}\.(?=\s\p{Lu})|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&.@][\p{L}\p{N}]+)*|[^\s]/gu;

/** Endings that are words of their own: "Gaza's", "he's", "they'll". */
const APOSTROPHE = /.['’]/;
const CLITIC = /(?<=\p{L})['’](?:s|re|ve|ll|d|m)$/iu;

/**
 * @param range the part of `text` to cut; offsets in the result point into `text`
 * @returns tokens in order; the stop of an abbreviation belongs to it
 */
export function tokenize(text: string, range: Span, words: TextWords): Token[] {
  const tokens: Token[] = [];
  const abbreviations = abbreviationSet(words);
  for (const match of text.slice(range.start, range.end).matchAll(TOKEN)) {
    const start = range.start + match.index;
    const last = tokens.at(-1);
    if (match[0] === '.' && last?.end === start && abbreviations.has(last.lower)) {
      tokens[tokens.length - 1] = token(text, last.start, start + 1);
      continue;
    }
    const clitic = APOSTROPHE.test(match[0]) ? CLITIC.exec(match[0]) : null;
    if (clitic) {
      tokens.push(token(text, start, start + clitic.index));
      tokens.push(token(text, start + clitic.index, start + match[0].length));
    } else {
      tokens.push(token(text, start, start + match[0].length));
    }
  }
  return tokens;
}

function token(source: string, start: number, end: number): Token {
  const text = source.slice(start, end);
  return { text, lower: text.toLowerCase().replaceAll('’', "'"), start, end };
}

const sets = new WeakMap<TextWords, Set<string>>();

function abbreviationSet(words: TextWords): Set<string> {
  let set = sets.get(words);
  if (!set) {
    set = new Set(words.abbreviations);
    sets.set(words, set);
  }
  return set;
}
