/** What the words of a figure are read from. */
import type { Lexicon } from './lexicon';
import type { Subject } from './subject';
import type { Token } from './tokens';

/** What a label may look at: the sentence, and its subject where that is known. */
export interface Surroundings {
  text: string;
  tokens: readonly Token[];
  lex: Lexicon;
  subject: Subject | null;
}
