import type { CheckWords } from '../../check/words';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

export const check: CheckWords = {
  endings: list(`s es n ns an ans ian ians i is ish ese ic ite ites er ers`),
};
