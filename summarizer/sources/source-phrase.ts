/** From the words marked as a source to the noun phrase they stand for: edges off, broken ends mended, "who" looked up. */
import type { Span } from '../brief';
import { isAdverb } from './body-phrase';
import { isCapital } from './capitals';
import { hasPastEnding, isSpeakerNoun, type Lexicon } from './lexicon';
import { phraseBefore } from './phrase';
import { type Range, type Reading, wordAt } from './reading';
import { isRole } from './role-before';

/** Words that may be missing at the end of a phrase cut after a preposition. */
const MOST_MISSING = 6;

/** @returns the words of the source without punctuation and adverbs at the ends; empty where nothing is left */
export function sourcePhrase(reading: Reading, span: Span): Range {
  const { words } = reading;
  const first = wordAt(words, span.start);
  const range = trimmed(reading, { from: behindParticiple(reading, first), to: wordAt(words, span.end) });
  if (isPartitive(reading, range)) return range;
  const last = words[range.to - 1];
  const pronoun = reading.lexicon.words.pronouns[last?.lower ?? ''];
  // "14 books she": what was cut off before the pronoun is no part of it.
  const whole = words
    .slice(range.from, range.to - 1)
    .every((word) => /^[\p{L}\p{N}]/u.test(word.text) && !reading.lexicon.breaks.has(word.lower));
  if (pronoun && pronoun !== 'who' && last?.text === last?.lower && whole && range.to - range.from > 1)
    return { from: range.to - 1, to: range.to };
  const { from, to } = mended(reading, range);
  return withName(reading, { from, to: beforeParticiple(reading, from, to) });
}

/** "Reacting, the minister": the participle is of the clause. */
function behindParticiple({ words, lexicon }: Reading, from: number): number {
  const { lower = '' } = words[from] ?? {};
  const participle = lexicon.words.participleEndings.some((end) => lower.endsWith(end));
  const next = lexicon.determiners.has(words[from + 2]?.lower ?? '');
  return participle && words[from + 1]?.text === ',' && next ? from + 2 : from;
}

function trimmed(reading: Reading, range: Range): Range {
  let { from, to } = range;
  const edge = /^[\s,.;:“”"()–—-]$/;
  const { beforeCue, breaks, prepositions, lightVerbs } = reading.lexicon;
  const { pronouns } = reading.lexicon.words;
  const last = () => reading.words[to - 1];
  while (from < to && edge.test(reading.words[from]?.text ?? '')) from++;
  while (to - from > 1 && prepositions.has(reading.words[from]?.lower ?? '')) from++;
  // "Activists from the city meanwhile", "two officials who": what stands between a source and its cue is no part of it.
  const loose = (word: string) =>
    beforeCue.has(word) ||
    lightVerbs.has(word) ||
    (breaks.has(word) && (!pronouns[word] || pronouns[word] === 'who'));
  while (to > from) {
    const word = last();
    const isEdge = edge.test(word?.text ?? '');
    const initials = /^\p{Lu}{2,}$/u.test(word?.text ?? '');
    const drops = loose(word?.lower ?? '') || isAdverb(reading, to - 1);
    if (!isEdge && (to - from === 1 || initials || !drops)) break;
    to--;
  }
  return { from, to: beforeVerb(reading, from, to) };
}

/** "a report highlighting": what a participle begins to tell of a source was cut off, and it goes too. */
function beforeParticiple(reading: Reading, from: number, to: number): number {
  const { words, lexicon } = reading;
  const { text = '', lower = '' } = words[to - 1] ?? {};
  const participle = text === lower && lexicon.words.participleEndings.some((end) => lower.endsWith(end));
  if (to - from < 2 || text !== lower || isSpeakerNoun(lexicon, lower)) return to;
  const noun = participle && isSpeakerNoun(lexicon, words[to - 2]?.lower ?? '');
  // "The top general drew": a verb no table knows.
  const person =
    to - from > 2 && isRole(reading, to - 2) && lexicon.determiners.has(words[from]?.lower ?? '');
  return noun || person ? to - 1 : to;
}

/** "attorney Ada Brink shows a car": a clause was taken for a source, which ends before its verb. */
function beforeVerb({ words, lexicon }: Reading, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++) {
    const { text = '', lower = '' } = words[at] ?? {};
    if (text !== lower || !lexicon.articles.has(words[at + 1]?.lower ?? '')) continue;
    const verb = lexicon.cues.has(lower) && !lexicon.determiners.has(words[at - 1]?.lower ?? '');
    // "Harbour spokesman Tom Osgood issued a statement"
    const issues =
      isCapital(words[at - 1]?.text ?? '') &&
      lexicon.documents.has(words[at + 2]?.lower ?? '') &&
      hasPastEnding(lexicon, lower);
    if (verb || issues) return at;
  }
  return to;
}

/** "An FBI affidavit unsealed on": goes on to what the preposition leads to, or stops before it. */
function mended(reading: Reading, range: Range): Range {
  const { words, lexicon } = reading;
  let { from, to } = range;
  const open = () =>
    lexicon.prepositions.has(words[to - 1]?.lower ?? '') || lexicon.articles.has(words[to - 1]?.lower ?? '');
  if (to - from < 2 || !open()) return range;
  const sentence = words[from]?.sentence;
  for (let at = to; at < to + MOST_MISSING; at++) {
    const word = words[at];
    const stops = !word || word.sentence !== sentence || word.quote >= 0 || !/^[\p{L}\p{N}]/u.test(word.text);
    if (!stops && !lexicon.breaks.has(word.lower) && !lexicon.cues.has(word.lower)) continue;
    if (at > to) return { from, to: at };
    break;
  }
  while (to - from > 1 && open()) to--;
  return { from, to };
}

/** "said the utility's general manager" goes on ", Noor Castellanos,". */
function withName(reading: Reading, range: Range): Range {
  const { words } = reading;
  if (!isRole(reading, range.to - 1) || words[range.to]?.text !== ',') return range;
  let to = range.to + 1;
  while (/^\p{Lu}/u.test(words[to]?.text ?? '')) to++;
  const long = to - range.to - 1;
  return long > 1 && long < 5 && /^[,.]$/.test(words[to]?.text ?? '') ? { from: range.from, to } : range;
}

/** "one of", "some of them", "two of whom": some of those named before. */
export function isPartitive({ words, lexicon }: Reading, { from, to }: Range): boolean {
  if (
    !lexicon.indefinites.has(words[from]?.lower ?? '') ||
    !lexicon.genitives.has(words[from + 1]?.lower ?? '')
  )
    return false;
  const next = words[from + 2];
  if (to - from > 3 || !next) return false;
  return lexicon.breaks.has(next.lower);
}

/** What "who" or "one of whom" here goes back to: the noun phrase just before. */
export function antecedent(reading: Reading, { from }: Range): Range | null {
  const { words, sentences, lexicon } = reading;
  const first = sentences[words[from]?.sentence ?? 0]?.from ?? 0;
  const to = words[from - 1]?.text === ',' ? from - 1 : from;
  const phrase = trimmed(reading, phraseBefore(reading, first, to));
  if (phrase.from >= phrase.to) return null;
  // "was confirmed by her daughter": the phrase begins with its last preposition's noun.
  const inner = words.slice(phrase.from, phrase.to);
  const link = inner.findLastIndex(
    (word, at) => at > 0 && lexicon.prepositions.has(word.lower) && !lexicon.affiliations.has(word.lower),
  );
  return { from: phrase.from + link + 1, to: phrase.to };
}

/** Words within which the head of a phrase without an article stands. */
const SHORT = 4;

/** "the snack maker", "Vera Molnar", "federal prosecutors"; but not "owns the short-haul airline". */
export function opensLikeSource({ words, lexicon }: Reading, { from, to }: Range): boolean {
  const { text = '', lower = '' } = words[from] ?? {};
  if (/^[\p{Lu}\p{N}]/u.test(text) || lexicon.determiners.has(lower) || lexicon.words.pronouns[lower])
    return true;
  // "someone at the meeting"
  if (lexicon.strangers.has(lower)) return true;
  if (lexicon.cues.has(lower) && !isSpeakerNoun(lexicon, lower)) return false;
  const opening = words.slice(from, Math.min(to, from + SHORT));
  return (
    opening.some((word) => isSpeakerNoun(lexicon, word.lower) && !isNamePart(lexicon, word.lower)) &&
    !opening.slice(1).some((word) => lexicon.articles.has(word.lower))
  );
}

/** "international", "press": in names of bodies only. */
function isNamePart(lexicon: Lexicon, word: string): boolean {
  const { bodyNouns, bareBodies, publicBodies, mediaWords, roles, documents, groups, unnamed } = lexicon;
  const nouns = [bodyNouns, bareBodies, publicBodies, mediaWords, roles, documents, groups, unnamed];
  return lexicon.bodies.has(word) && !nouns.some((set) => set.has(word));
}
