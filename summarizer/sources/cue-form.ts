/** Whether a cue hands anything on, by its form and the words beside it: no noun, no adjective, no passive, nothing merely done. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { isSpeakerNoun } from './lexicon';
import { type Reading, type Word, wordAt } from './reading';

/** "her shows", "one of the most cited", "at some point": behind such a determiner stands a noun. */
export function isNoun({ words, lexicon }: Reading, { cue }: Attribution): boolean {
  const at = wordAt(words, cue?.start ?? 0);
  const { quote = 0, lower = '' } = words[at - 1] ?? {};
  const led = lexicon.prepositions.has(words[at - 2]?.lower ?? '') && lexicon.determiners.has(lower);
  if (led && quote < 0 && lexicon.weakCues.has(words[at]?.lower ?? '')) return true;
  // "Some reports described it": the source ends with the word, and no verb does.
  const { text = '' } = words[at] ?? {};
  if (lexicon.indefinites.has(lower) && lexicon.documents.has(text) && isSpeakerNoun(lexicon, text))
    return true;
  return quote < 0 && lexicon.nounOpeners.has(lower) && !lexicon.prepositions.has(words[at]?.lower ?? '');
}

/** "telephoned to say that": what somebody set out to say. */
export function isInfinitive({ words, lexicon }: Reading, cue: number): boolean {
  return (
    lexicon.infinitives.has(words[cue - 1]?.lower ?? '') &&
    !lexicon.beforeCue.has(words[cue - 2]?.lower ?? '')
  );
}

/** "did not respond to a request for comment" */
export function isUnanswered({ words, lexicon }: Reading, cue: number): boolean {
  if (!lexicon.answerCues.has(words[cue]?.lower ?? '')) return false;
  return words.slice(Math.max(0, cue - 3), cue).some((word) => lexicon.negations.has(word.lower));
}

/** "a county reporting station": the participle goes with what follows. */
export function isAdjective(
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

/** "Brink was told that the road would be built": the hearer of what somebody else said. */
export function isTold({ words, lexicon }: Reading, { cue, source }: Attribution): boolean {
  if (!cue || !source || source.start > cue.start) return false;
  const at = wordAt(words, cue.start);
  // "The couple are said to be pleased"
  const rumour = lexicon.infinitives.has(words[wordAt(words, cue.end)]?.lower ?? '');
  if (!rumour && !lexicon.hearerCues.has(words[at]?.lower ?? '')) return false;
  let before = at - 1;
  while (
    lexicon.beforeCue.has(words[before]?.lower ?? '') &&
    !lexicon.beForms.has(words[before]?.lower ?? '')
  )
    before--;
  return lexicon.beForms.has(words[before]?.lower ?? '');
}

/** "weighted according to a survey": how it was done, and not who said so. */
export function isSorted({ words, text, lexicon }: Reading, cue: Span): boolean {
  const before = words[wordAt(words, cue.start) - 1]?.lower ?? '';
  const own = text.slice(cue.start, cue.end).toLowerCase();
  if (!lexicon.prepositionCues.has(own)) return false;
  // "a study published by the trust found …": it tells whose the study is.
  const issued =
    lexicon.documents.has(before) || lexicon.findings.has(before) || lexicon.pictures.has(before);
  return lexicon.sortWords.has(before) || (issued && lexicon.agents.has(own.split(' ').at(-1) ?? ''));
}

/** Words within which "that" shows that something was said there: "posted on her page that …". */
const MOST_PLACE = 8;

/** "neighbours who spoke at the meeting": where somebody spoke, and no words of it. */
export function isTalk({ words, lexicon }: Reading, { cue }: Attribution, spoken: boolean): boolean {
  const at = wordAt(words, cue?.start ?? 0);
  const next = words[at + 1]?.lower ?? '';
  const told = words.slice(at + 1, at + MOST_PLACE).some(({ lower }) => lexicon.complementizers.has(lower));
  return (
    !spoken &&
    !told &&
    lexicon.talkCues.has(words[at]?.lower ?? '') &&
    lexicon.prepositions.has(next) &&
    !lexicon.genitives.has(next)
  );
}

export function isKnownCue({ text, lexicon }: Reading, own: readonly Word[]): boolean {
  const { cues, participleCues, callCues, prepositionCues } = lexicon;
  const [first] = own;
  const run = first ? text.slice(first.start, own.at(-1)?.end ?? first.end).toLowerCase() : '';
  return (
    prepositionCues.has(run) ||
    own.some(({ lower }) => [cues, participleCues, callCues].some((set) => set.has(lower)))
  );
}
