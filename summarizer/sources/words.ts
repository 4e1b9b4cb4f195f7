/**
 * What sources ask of a language: tables only. Every list is lower case unless it says otherwise;
 * apostrophes are straight. `languages/en/sources/` shows what filled ones look like, a file for each of these.
 */
import type { CueWords } from './cue-words';
import type { GrammarWords } from './grammar-words';
import type { NameWords } from './name-words';
import type { NounWords } from './noun-words';

export interface SourceWords extends CueWords, GrammarWords, NameWords, NounWords {
  /** Countries, states and provinces by their full names: "new jersey". */
  territories: readonly string[];
  /** Cities whose names are hardly anything else. */
  cities: readonly string[];
}
