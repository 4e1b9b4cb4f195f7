/** "activists" again, "the report" again: phrases that mean the same source by their words alone. */
import type { Span } from '../brief';
import type { Mention } from './mention';
import { type Reading, wordAt } from './reading';
import type { Speaker } from './speaker';

/** Words of a phrase that tell whom it means, lower case. */
export function contentWords(reading: Reading, span: Span): Set<string> {
  const { words, lexicon } = reading;
  const own = words.slice(wordAt(words, span.start), wordAt(words, span.end)).map((word) => word.lower);
  return new Set(
    own.filter(
      (word) =>
        /^[\p{L}\p{N}]/u.test(word) && !lexicon.determiners.has(word) && !lexicon.prepositions.has(word),
    ),
  );
}

/** @returns the speaker with the same head, where one phrase lies within the other; null where there is none */
export function sameWords(reading: Reading, mention: Mention, speakers: readonly Speaker[]): Speaker | null {
  const first = reading.words[mention.range.from]?.lower ?? '';
  // "another resident", "someone at the meeting": not the one who spoke before.
  if (reading.lexicon.otherWords.has(first) || reading.lexicon.strangers.has(first)) return null;
  const words = contentWords(reading, mention.phrase);
  const again = speakers.findLast(
    (speaker) =>
      !speaker.entity?.isPerson &&
      (speaker.entity ? speaker.words.size >= words.size : speaker.head === mention.head) &&
      speaker.kind === mention.kind &&
      within(words, speaker.words),
  );
  return again ?? null;
}

function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((word) => large.has(word));
}
