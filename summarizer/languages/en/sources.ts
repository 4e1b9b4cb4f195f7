import type { SourceWords } from '../../sources/words';

export const sources: SourceWords = { verbs: [] };
