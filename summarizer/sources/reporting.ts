/** Attributions a reader calls "said it": words or knowledge handed on, not a mere wish, fear or plan. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { looksLikeSpeech, quotationsIn } from './quotations';
import { type Reading, type Word, wordAt } from './reading';

export function isReporting(reading: Reading, attribution: Attribution): boolean {
  const { words, lexicon } = reading;
  const quoted = attribution.content.some((piece) =>
    quotationsIn(reading.quotations, piece).some((q) => looksLikeSpeech(reading.text, q)),
  );
  const { cue } = attribution;
  if (isInHeading(reading, cue ?? attribution.content[0])) return false;
  if (!cue) return quoted;
  const own = words.slice(wordAt(words, cue.start), wordAt(words, cue.end));
  if (own.some((word) => lexicon.silenceCues.has(word.lower))) return false;
  if (isUnanswered(reading, wordAt(words, cue.start))) return false;
  if (quoted) return true;
  if (isHalf(reading, attribution) || isAdjective(reading, attribution, own)) return false;
  if (isInfinitive(reading, wordAt(words, cue.start))) return false;
  if (own.every((word) => lexicon.actCues.has(word.lower)) && !opensWithThat(reading, attribution))
    return false;
  if (isMade(reading, attribution, own)) return false;
  if (isSum(reading, attribution, own)) return false;
  if (lexicon.prepositionCues.has(own.map((word) => word.lower).join(' '))) return true;
  return own.some((word) => lexicon.cues.has(word.lower) || lexicon.participleCues.has(word.lower));
}

/** A crosshead repeats what the text says. */
function isInHeading({ words, story }: Reading, span: Span | undefined): boolean {
  return (
    span !== undefined && story.blocks[words[wordAt(words, span.start)]?.block ?? -1]?.kind === 'heading'
  );
}

/** "agreed that the pier was safe" is said, "agreed to sell it" is done. */
function opensWithThat({ words, lexicon }: Reading, { cue, content }: Attribution): boolean {
  const first = content.find((piece) => piece.start > (cue?.end ?? 0));
  const at = wordAt(words, first?.start ?? 0);
  return [words[at - 1], words[at]].some(
    (word) => word !== undefined && lexicon.complementizers.has(word.lower),
  );
}

/** "who wrote the plan": a thing made, not words. */
function isMade({ words, lexicon }: Reading, { cue, source }: Attribution, own: readonly Word[]): boolean {
  const relative = words[wordAt(words, source?.start ?? 0)]?.lower ?? '';
  if (!cue || !lexicon.relatives.has(relative)) return false;
  const next = words[wordAt(words, cue.end)]?.lower ?? '';
  return (
    own.every((word) => lexicon.makeCues.has(word.lower)) &&
    lexicon.determiners.has(next) &&
    !lexicon.complementizers.has(next)
  );
}

/** "Sugar and freight added another $90 million": an amount, not words. */
function isSum({ words, lexicon }: Reading, { cue, content }: Attribution, own: readonly Word[]): boolean {
  if (!own.every((word) => lexicon.sumCues.has(word.lower))) return false;
  const first = content.find((piece) => piece.start >= (cue?.end ?? 0));
  const at = first ? wordAt(words, first.start) : 0;
  const opening = words.slice(at, at + 3).map((word) => word.text);
  return (
    first !== undefined && words[at - 1]?.text !== ':' && opening.some((text) => /^[\p{N}\p{Sc}]/u.test(text))
  );
}

/** "telephoned to say that": what somebody set out to say. */
function isInfinitive({ words, lexicon }: Reading, cue: number): boolean {
  return (
    lexicon.infinitives.has(words[cue - 1]?.lower ?? '') &&
    !lexicon.beforeCue.has(words[cue - 2]?.lower ?? '')
  );
}

/** "did not respond to a request for comment" */
function isUnanswered({ words, lexicon }: Reading, cue: number): boolean {
  if (!lexicon.answerCues.has(words[cue]?.lower ?? '')) return false;
  return words.slice(Math.max(0, cue - 3), cue).some((word) => lexicon.negations.has(word.lower));
}

/** "is expected to lay off", "Among the dead were": half a clause, left over from a sentence cut wrongly. */
function isHalf({ words, lexicon }: Reading, { cue, content }: Attribution): boolean {
  const piece = content.find((one) => one.start > (cue?.end ?? 0)) ?? content[0];
  if (!piece) return false;
  const from = wordAt(words, piece.start);
  const to = wordAt(words, piece.end);
  const opens = piece.start > (cue?.end ?? 0) && lexicon.beForms.has(words[from]?.lower ?? '');
  return opens || lexicon.beForms.has(words[to - 1]?.lower ?? '');
}

/** "a county reporting station": the participle goes with what follows. */
function isAdjective(
  { words, lexicon }: Reading,
  { cue, source, content }: Attribution,
  own: readonly Word[],
): boolean {
  if (!cue || !source || !own.every((word) => lexicon.participleCues.has(word.lower))) return false;
  const at = wordAt(words, cue.start);
  const next = words[at + own.length];
  const joined = wordAt(words, source.end) === at && source.end <= cue.start;
  return (
    joined &&
    content.some((piece) => piece.start === next?.start) &&
    !lexicon.determiners.has(next?.lower ?? '')
  );
}
