/** Attributions a reader calls "said it": words or knowledge handed on, not a mere wish, fear or plan. */
import type { Attribution } from './attribution';
import { looksLikeSpeech, quotationsIn } from './quotations';
import { type Reading, wordAt } from './reading';

export function isReporting(reading: Reading, attribution: Attribution): boolean {
  const { words, lexicon } = reading;
  const quoted = attribution.content.some((piece) =>
    quotationsIn(reading.quotations, piece).some((q) => looksLikeSpeech(reading.text, q)),
  );
  const { cue } = attribution;
  if (!cue) return quoted;
  const own = words.slice(wordAt(words, cue.start), wordAt(words, cue.end));
  if (own.some((word) => lexicon.silenceCues.has(word.lower))) return false;
  if (isUnanswered(reading, wordAt(words, cue.start))) return false;
  if (quoted) return true;
  if (own.every((word) => lexicon.actCues.has(word.lower)) && !opensWithThat(reading, attribution))
    return false;
  if (lexicon.prepositionCues.has(own.map((word) => word.lower).join(' '))) return true;
  return own.some((word) => lexicon.cues.has(word.lower) || lexicon.participleCues.has(word.lower));
}

/** "agreed that the pier was safe" is said, "agreed to sell it" is done. */
function opensWithThat({ words, lexicon }: Reading, { cue, content }: Attribution): boolean {
  const first = content.find((piece) => piece.start > (cue?.end ?? 0));
  const at = wordAt(words, first?.start ?? 0);
  return [words[at - 1], words[at]].some(
    (word) => word !== undefined && lexicon.complementizers.has(word.lower),
  );
}

/** "did not respond to a request for comment" */
function isUnanswered({ words, lexicon }: Reading, cue: number): boolean {
  if (!lexicon.answerCues.has(words[cue]?.lower ?? '')) return false;
  return words.slice(Math.max(0, cue - 3), cue).some((word) => lexicon.negations.has(word.lower));
}
