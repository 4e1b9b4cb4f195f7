/** Words of the article: counting them, and the time it takes to read them. */
import type { Language } from '../languages/language';

/** What sentence splitting and reading time ask of a language. */
export interface TextWords {
  /** Abbreviations that end in a stop but seldom end a sentence, lower case, without the last stop: "mr", "gen", "u.s". */
  abbreviations: readonly string[];
  /** Of these, the ones a name or number always follows, so that they never end a sentence: "mr", "gen". */
  titles: readonly string[];
  /** Abbreviations only when printed with a capital, for they are words as well: "Mass.", "Sun.", "Ill.". */
  capitalOnly: readonly string[];
  /** Abbreviations only before a number: "no", "p", "vol". */
  beforeNumbers: readonly string[];
  /** Clock abbreviations; a capital after them begins a sentence unless it is one of `clockFollowers`. */
  clock: readonly string[];
  /** Days, months and time zones that follow a clock time, lower case. */
  clockFollowers: readonly string[];
  /** Words that begin sentences and no names, lower case: "the", "but", "he". After an abbreviation they show a new one. */
  starters: readonly string[];
  /** Verbs that attribute a quotation ending in "?" or "!", lower case: "asked", "said". */
  sayings: readonly string[];
  /** Names that end in "!" or "?", lower case, without it: "yahoo". */
  markedNames: readonly string[];
  /** Words a typical adult reads in a minute (Brysbaert 2019 for English: 238). */
  wordsPerMinute: number;
}

/** Runs of letters and digits, with inner apostrophes and hyphens. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Whole minutes, at least one for any text, 0 for none. */
export function readingMinutes(words: number, language: Language): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / language.text.wordsPerMinute));
}
