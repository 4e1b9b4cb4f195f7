/** English: who said it. */
import type { SourceWords } from '../../sources/words';
import * as cues from './sources/cues';
import * as grammar from './sources/grammar';
import * as names from './sources/names';
import * as nouns from './sources/nouns';

export const sources: SourceWords = { ...cues, ...grammar, ...names, ...nouns };
