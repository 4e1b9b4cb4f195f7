/** "according to a report by the Harbour Board": the source begins right behind its cue, and not at the name within it. */
import type { Attribution } from './attribution';
import { type Reading, spanOf, wordAt } from './reading';

/** Words that may have been left out between the cue and the source. */
const MOST_LOST = 6;

/** @returns the attribution with its source from the cue on, where only small words were left out between them */
export function withWholeSource(reading: Reading, attribution: Attribution): Attribution {
  const { words, lexicon } = reading;
  const { cue, source, content } = attribution;
  if (!cue || !source || source.start < cue.end) return attribution;
  const own = words.slice(wordAt(words, cue.start), wordAt(words, cue.end)).map((word) => word.lower);
  if (!lexicon.prepositionCues.has(own.join(' '))) return attribution;
  const from = wordAt(words, cue.end);
  const lost = words.slice(from, wordAt(words, source.start));
  if (lost.length === 0 || lost.length > MOST_LOST) return attribution;
  const inContent = content.some((piece) => piece.start < source.start && piece.end > cue.end);
  if (inContent || lost.some((word) => word.quote >= 0 || !/^[\p{L}\p{N}]/u.test(word.text)))
    return attribution;
  const whole = spanOf(words, from, wordAt(words, source.end));
  return whole ? { ...attribution, source: whole } : attribution;
}
