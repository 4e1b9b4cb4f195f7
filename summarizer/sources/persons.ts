/** Is a name a person's, and is that person a man or a woman? Signs, not certainties. */
import type { Name } from './names';
import type { Reading } from './reading';

export function isBody(reading: Reading, words: readonly string[]): boolean {
  const { lexicon } = reading;
  const { bodies, bodyParts, mediaNames, mediaWords } = lexicon;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  return (
    bodies.has(last) ||
    (words.length > 1 &&
      (bodyParts.has(last) || lexicon.landforms.has(last) || lexicon.landforms.has(first))) ||
    mediaNames.has(first) ||
    mediaWords.has(last) ||
    words.some(
      (word) =>
        lexicon.affiliations.has(word) ||
        word === '&' ||
        ((bodies.has(word) || bodyParts.has(word)) && words.length > 2),
    )
  );
}

export function looksLikePerson(
  reading: Reading,
  name: Name,
  words: readonly string[],
  alone: ReadonlySet<string>,
): boolean {
  const { lexicon } = reading;
  if (name.located || isBody(reading, words)) return false;
  if (name.honorific) return true;
  // "the data firm Tallis"
  const noun = reading.words[name.from - 1];
  if (noun && noun.text === noun.lower && lexicon.bodyNouns.has(noun.lower) && !lexicon.roles.has(noun.lower))
    return false;
  if (name.before) return true;
  // "the northern Sierra Nevada"
  if (noun && lexicon.bodyOpeners.has(noun.lower)) return false;
  const first = words[0] ?? '';
  if (lexicon.places.has(first) || lexicon.nationalities.has(first)) return false;
  if (words.length > 1 && lexicon.bodyOpeners.has(first)) return false;
  const given = lexicon.maleNames.has(first) || lexicon.femaleNames.has(first);
  if (words.length > 1 && given) return true;
  const previous = reading.words[name.from - 1]?.lower ?? '';
  if (words.length < 2 || words.length > 4 || previous === lexicon.words.definiteArticle) return false;
  if (name.words.some((word) => /^\p{Lu}{2,}$/u.test(word) || /\p{N}/u.test(word))) return false;
  // A surname used alone later on is the mark of a person; so are particles.
  if (alone.has(surnameOf(reading, words)) || words.some((word) => lexicon.particles.has(word))) return true;
  return name.after !== null && !lexicon.genitives.has(reading.words[name.after.from]?.lower ?? '')
    ? true
    : words.length <= 3;
}

export function genderOf(reading: Reading, name: Name, words: readonly string[]): 'he' | 'she' | null {
  const { lexicon } = reading;
  if (name.honorific && lexicon.maleHonorifics.has(name.honorific)) return 'he';
  if (name.honorific && lexicon.femaleHonorifics.has(name.honorific)) return 'she';
  const first = words[0] ?? '';
  if (words.length < 2) return null;
  if (lexicon.maleNames.has(first) && !lexicon.femaleNames.has(first)) return 'he';
  if (lexicon.femaleNames.has(first) && !lexicon.maleNames.has(first)) return 'she';
  return null;
}

export function surnameOf(reading: Reading, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return reading.lexicon.suffixes.has(last) && words.length > 1 ? (words.at(-2) ?? last) : last;
}
