/** Attributions a reader calls "said it": words or knowledge handed on, not a mere wish, fear or plan. */
import type { Attribution } from './attribution';
import { looksLikeSpeech } from './quotations';
import { type Reading, wordAt } from './reading';

export function isReporting(reading: Reading, attribution: Attribution): boolean {
  const { words, lexicon } = reading;
  const quoted = attribution.content.some((piece) =>
    reading.quotations.some(
      (q) => q.start < piece.end && q.end > piece.start && looksLikeSpeech(reading.text, q),
    ),
  );
  const { cue } = attribution;
  if (!cue) return quoted;
  const own = words.slice(wordAt(words, cue.start), wordAt(words, cue.end));
  if (own.some((word) => lexicon.silenceCues.has(word.lower))) return false;
  if (quoted) return true;
  if (lexicon.prepositionCues.has(own.map((word) => word.lower).join(' '))) return true;
  return own.some((word) => lexicon.cues.has(word.lower) || lexicon.participleCues.has(word.lower));
}
