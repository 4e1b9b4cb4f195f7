/** The tables of a language as sets, made once per language. */
import { ownWords } from '../text/own';
import type { SourceWords } from './words';

type ListKey = {
  [K in keyof SourceWords]: SourceWords[K] extends readonly string[] ? K : never;
}[keyof SourceWords];

export type Lexicon = Record<ListKey, ReadonlySet<string>> & {
  words: SourceWords;
  /** First words of `prepositionCues`: one look-up tells that none begins here. */
  prepositionHeads: ReadonlySet<string>;
};

const made = new WeakMap<SourceWords, Lexicon>();

export function lexiconOf(words: SourceWords): Lexicon {
  const known = made.get(words);
  if (known) return known;
  const lists = Object.entries(words).filter((entry): entry is [ListKey, readonly string[]] =>
    Array.isArray(entry[1]),
  );
  const sets: unknown = Object.fromEntries(lists.map(([key, list]) => [key, new Set(list)]));
  const prepositionHeads = new Set(words.prepositionCues.map((cue) => cue.split(' ')[0] ?? cue));
  const lexicon = {
    ...(sets as Record<ListKey, ReadonlySet<string>>),
    words: ownWords(words),
    prepositionHeads,
  };
  made.set(words, lexicon);
  return lexicon;
}

/** "noted", "said": as verbs of the past end, and some other words. */
export function hasPastEnding({ words }: Lexicon, word: string): boolean {
  return words.pastEndings.some((ending) => word.endsWith(ending));
}

/** Also those nouns the trained model knows nothing of: "a trial found", "water managers said". */
export function isSpeakerNoun(lexicon: Lexicon, lower: string): boolean {
  const { findings, crowds, titles, powers } = lexicon;
  return isSourceNoun(lexicon, lower) || [findings, crowds, titles, powers].some((set) => set.has(lower));
}

/** Common nouns that can stand for a source: "residents", "report", "spokesman", "company". */
export function isSourceNoun(lexicon: Lexicon, lower: string): boolean {
  const { groups, unnamed, documents, bodyNouns, bareBodies, roles, bodies, mediaWords } = lexicon;
  return [groups, unnamed, documents, bodyNouns, bareBodies, roles, bodies, mediaWords].some((set) =>
    set.has(lower),
  );
}
