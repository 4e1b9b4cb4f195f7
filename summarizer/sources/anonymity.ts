/** Why a source is not named, in the article's words: "on condition of anonymity because the talks are private". */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { type Reading, spanOf, wordAt } from './reading';

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
  const phrase = firstOf(lower, reading.lexicon.words.anonymity);
  if (!phrase) return null;
  const from = lower.indexOf(phrase);
  const rest = text.slice(from + phrase.length, from + LONGEST);
  const plain = [...reading.lexicon.plainCues].map((word) => rest.search(new RegExp(`\\s${word}\\b`)));
  const stop = Math.min(rest.search(/[,;.”"“—](?:\s|$)|$/), ...plain.filter((at) => at >= 0));
  return text.slice(from, from + phrase.length + stop).trim();
}

/** The phrase that stands first: "did not wish to be named as he was not authorised to speak". */
function firstOf(text: string, phrases: readonly string[]): string | null {
  let best: string | null = null;
  for (const phrase of phrases) {
    const at = text.indexOf(phrase);
    if (at >= 0 && (best === null || at < text.indexOf(best))) best = phrase;
  }
  return best;
}

/** Characters of a sentence that are looked through for the words around a cue. */
const AROUND = 60;

/**
 * "asked not to be named", "spoke on condition of anonymity" say nothing; what follows may.
 * @returns the attribution at the plain cue that follows in its content, null where there is none or it is known already
 */
export function pastAnonymity(
  reading: Reading,
  attribution: Attribution,
  cues: ReadonlySet<number>,
): Attribution | null {
  const { cue, content } = attribution;
  if (!cue || !speaksOfAnonymity(reading, cue)) return attribution;
  const piece = content.find((one) => one.start >= cue.end);
  if (!piece) return null;
  const { words, lexicon } = reading;
  const to = wordAt(words, piece.end);
  let at = wordAt(words, piece.start);
  while (at < to && !lexicon.plainCues.has(words[at]?.lower ?? '')) at++;
  const plain = spanOf(words, at, at + 1);
  if (at >= to || !plain || cues.has(plain.start)) return null;
  const next = lexicon.complementizers.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const rest = spanOf(words, next, to);
  return rest && { ...attribution, cue: plain, content: [rest] };
}

function speaksOfAnonymity({ text, lexicon }: Reading, cue: Span): boolean {
  const fold = (words: string) => words.toLowerCase().replaceAll('’', "'");
  const own = fold(text.slice(cue.start, cue.end + AROUND));
  const after = fold(text.slice(cue.end, cue.end + AROUND)).trimStart();
  return lexicon.words.anonymity.some((phrase) => own.startsWith(phrase) || after.startsWith(phrase));
}
