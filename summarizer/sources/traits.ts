/** What the language's tables know of a word, as one small number for the trained model. */
import type { Lexicon } from './lexicon';

type List = Exclude<keyof Lexicon, 'words'>;

/** First match counts; the order is part of the trained model. */
const ORDER: readonly List[] = [
  'complementizers',
  'conjunctions',
  'silenceCues',
  'participleCues',
  'weakCues',
  'hearerCues',
  'cues',
  'beForms',
  'negations',
  'articles',
  'determiners',
  'affiliations',
  'prepositions',
  'breaks',
  'honorifics',
  'insiders',
  'speakerRoles',
  'roles',
  'documents',
  'groups',
  'unnamed',
  'bareBodies',
  'bodyNouns',
  'bodies',
  'mediaNames',
  'mediaWords',
  'nationalities',
  'places',
  'maleNames',
  'femaleNames',
  'beforeCue',
  'notNames',
];

/** Pronouns have numbers of their own, after the lists. */
const PRONOUNS = ['he', 'she', 'they', 'it', 'self', 'who'];

/** @returns 0 for a word the tables do not know */
export function traitOf(lexicon: Lexicon, lower: string): number {
  const pronoun = lexicon.words.pronouns[lower];
  if (pronoun) return ORDER.length + 1 + PRONOUNS.indexOf(pronoun);
  return ORDER.findIndex((list) => lexicon[list].has(lower)) + 1;
}
