/** Why a source is not named, in the article's words: "on condition of anonymity because the talks are private". */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import type { Reading } from './reading';

/** Longer reasons are cut at the next comma or stop. */
const LONGEST = 240;

/** @returns the reason beside one of the source's mentions, in its sentence or the next; null when none is given */
export function anonymityOf(reading: Reading, said: readonly Attribution[]): string | null {
  for (const { source } of said) {
    if (!source) continue;
    const index = reading.story.sentences.findIndex((one) => one.end > source.start);
    for (const sentence of reading.story.sentences.slice(index, index + 2)) {
      const reason = reasonIn(reading, sentence);
      if (reason) return reason;
    }
  }
  return null;
}

function reasonIn(reading: Reading, { start, end }: Span): string | null {
  const text = reading.text.slice(start, end);
  const lower = text.toLowerCase().replaceAll('’', "'");
  const phrase = reading.lexicon.words.anonymity.find((words) => lower.includes(words));
  if (!phrase) return null;
  const from = lower.indexOf(phrase);
  const rest = text.slice(from + phrase.length, from + LONGEST);
  const stop = rest.search(/[,;.”"“—](?:\s|$)|$/);
  return text.slice(from, from + phrase.length + stop).trim();
}
