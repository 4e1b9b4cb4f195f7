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

const made = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

/** @returns 0 for a word the tables do not know */
export function traitOf(lexicon: Lexicon, lower: string): number {
  const pronoun = lexicon.words.pronouns[lower];
  if (pronoun) return ORDER.length + 1 + PRONOUNS.indexOf(pronoun);
  return traitsOf(lexicon).get(lower) ?? 0;
}

/** One look-up for a word instead of one for each list. */
function traitsOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = made.get(lexicon);
  if (known) return known;
  const traits = new Map<string, number>();
  ORDER.forEach((list, index) => {
    for (const word of lexicon[list]) if (!traits.has(word)) traits.set(word, index + 1);
  });
  made.set(lexicon, traits);
  return traits;
}
