/** Where the words of a source begin and end: not in its own name, not in the main clause, and not before their verb. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { isCapital } from './capitals';
import { hasPastEnding } from './lexicon';
import { phraseAfter } from './phrase';
import { type Range, type Reading, spanOf, type Word, wordAt } from './reading';

/** @returns the attribution with its content mended at the edges */
export function withWholeContent(reading: Reading, attribution: Attribution): Attribution {
  const { cue, source } = attribution;
  if (!cue) return attribution;
  const content = attribution.content
    .map((piece) => (source && covers(piece, source) ? behindSource(reading, piece, source) : piece))
    .filter((piece): piece is Span => piece !== null)
    .filter((piece) => !isTopic(reading, attribution, piece))
    .map((piece) => behindName(reading, upToMainClause(reading, piece, cue)));
  const kept = clauseBefore(reading, attribution, withoutLoose(reading, attribution, content));
  const rest = restOfClause(reading, attribution, kept) ?? restOfCondition(reading, attribution, kept);
  const [first] = kept;
  if (!rest || !first) return { ...attribution, content: kept };
  const isOne = first.start > cue.end;
  return { ...attribution, content: isOne ? [{ start: first.start, end: rest.end }] : [...kept, rest] };
}

/** "“Trust but verify,” Brink said | of the tips you may hear.": what it was said of. */
function isTopic({ words, lexicon }: Reading, { cue, content }: Attribution, piece: Span): boolean {
  if (!cue || content.length < 2 || piece.start < cue.end) return false;
  const at = wordAt(words, piece.start);
  return lexicon.genitives.has(words[at]?.lower ?? '') && at === wordAt(words, cue.end);
}

/** "The port bought 30 cranes, directors announced Wednesday | at the Harbour Show.": where it was said is not what was said. */
function clauseBefore(reading: Reading, { cue, source }: Attribution, content: Span[]): Span[] {
  const [piece, ...others] = content;
  if (!cue || !source || !piece || others.length > 0 || piece.start < cue.end || source.end > cue.start)
    return content;
  const { words, sentences, lexicon } = reading;
  const at = wordAt(words, source.start);
  const from = sentences[words[at]?.sentence ?? 0]?.from ?? at;
  const said = words.slice(wordAt(words, piece.start), wordAt(words, piece.end));
  const placed = lexicon.prepositions.has(words[wordAt(words, piece.start) - 1]?.lower ?? '');
  const name = said.every(
    ({ text, lower, quote }) => quote < 0 && (isCapital(text) || lexicon.articles.has(lower)),
  );
  const clause = words[at - 1]?.text === ',' && at - from > LEAST_CLAUSE;
  const verb = words.slice(from, at - 1).some((word) => isVerb(reading, word));
  const before = placed && name && clause && verb ? spanOf(words, from, at - 1) : null;
  return before ? [before] : content;
}

/**
 * Of two pieces not the one that tells of the source ("according to figures | that the council will show"), nor the one
 * that sets the scene of its own clause ("In light of the debt, | the council vowed to save").
 */
function withoutLoose(
  { words, text, lexicon }: Reading,
  { cue, source }: Attribution,
  content: Span[],
): Span[] {
  const [first, second, ...others] = content;
  if (!cue || !source || !first || !second || others.length > 0 || first.end > cue.start) return content;
  const opens = (piece: Span) => words[wordAt(words, piece.start)]?.lower ?? '';
  if (source.start > cue.end) {
    if (!lexicon.prepositionCues.has(text.slice(cue.start, cue.end).toLowerCase())) return content;
    const tells = second.start - source.end < 2 && lexicon.complementizers.has(opens(second));
    return tells ? [first] : content;
  }
  const joined = second.start > cue.end && !/[,:;“"]/.test(text.slice(cue.end, second.start + 1));
  return joined && lexicon.prepositions.has(opens(first)) ? [second] : content;
}

/** "According to analysts at Brindle, | output will …"; but null for "…, says a report highlighting the rise". */
function behindSource(reading: Reading, piece: Span, source: Span): Span | null {
  const { words } = reading;
  const phrase = phraseAfter(reading, wordAt(words, source.start), wordAt(words, piece.end));
  return words[phrase.to]?.text === ',' ? spanOf(words, phrase.to + 1, wordAt(words, piece.end)) : null;
}

/** What opens with the source itself is nothing it said. */
const covers = (piece: Span, source: Span) => piece.start <= source.start && piece.end > source.start;

/** "told the | Bay of Plenty Times the pier was safe" cut as "Plenty Times the pier …": the name of the hearer is no content. */
function behindName({ words, lexicon }: Reading, piece: Span): Span {
  let at = wordAt(words, piece.start);
  const linked =
    lexicon.nameLinks.has(words[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(words[at - 2]?.text ?? '');
  if (!linked || (words[at]?.quote ?? 0) >= 0) return piece;
  while (/^\p{Lu}/u.test(words[at]?.text ?? '')) at++;
  const start = words[at]?.start ?? piece.end;
  return start < piece.end ? { start, end: piece.end } : piece;
}

/** Words behind a comma that are no aside. */
const LEAST_CLAUSE = 4;

/** "Before the coroner concluded that he drowned, his death was …": the clause that opens the sentence ends at its comma. */
function upToMainClause(reading: Reading, piece: Span, cue: Span): Span {
  const { words, lexicon } = reading;
  const at = wordAt(words, cue.start);
  const sentence = reading.sentences[words[at]?.sentence ?? 0];
  if (!sentence || piece.start < cue.end || !lexicon.subordinators.has(words[sentence.from]?.lower ?? ''))
    return piece;
  if (words.slice(sentence.from, at).some(({ text }) => text === ',')) return piece;
  const to = wordAt(words, piece.end);
  for (let i = wordAt(words, piece.start) + 1; i < to; i++) {
    if (words[i]?.text !== ',' || (words[i]?.quote ?? 0) >= 0) continue;
    if (opensMainClause(reading, { from: i + 1, to }))
      return { start: piece.start, end: words[i - 1]?.end ?? piece.end };
  }
  return piece;
}

function opensMainClause({ words, lexicon }: Reading, { from, to }: Range): boolean {
  const { text = '', lower = '' } = words[from] ?? {};
  const pronoun = lexicon.words.pronouns[lower];
  const subject =
    (pronoun !== undefined && pronoun !== 'who') || lexicon.determiners.has(lower) || /^\p{Lu}/u.test(text);
  const comma = words.slice(from, to).findIndex((word) => word.text === ',');
  return subject && (comma < 0 ? to - from : comma) >= LEAST_CLAUSE;
}

/** "Demand, according to Ms Brink, reached a peak on Friday.": the subject alone is no content. */
function restOfClause(
  reading: Reading,
  { cue, source }: Attribution,
  [piece, ...others]: readonly Span[],
): Span | null {
  if (!cue || !source || !piece || others.length > 0) return null;
  if (piece.end > Math.min(cue.start, source.start)) return null;
  const { words } = reading;
  const from = wordAt(words, piece.start);
  const subject = words.slice(from, wordAt(words, piece.end));
  const sentence = reading.sentences[words[from]?.sentence ?? 0];
  const comma = Math.max(wordAt(words, source.end), wordAt(words, cue.end));
  // "“The Long Pier,” Brink says, had been planned": the comma may stand within the marks.
  const before = words[wordAt(words, Math.min(cue.start, source.start)) - 1];
  const led = before?.text === ',' || ((before?.quote ?? -1) >= 0 && source.end <= cue.start);
  const aside = led && words[comma]?.text === ',';
  const verb = words[comma + 1];
  if (!sentence || !aside || subject.some((word) => isVerb(reading, word))) return null;
  if (!verb || verb.quote >= 0 || !isVerb(reading, verb)) return null;
  const stop = /^[.!?]$/.test(words[sentence.to - 1]?.text ?? '');
  return spanOf(words, comma + 1, stop ? sentence.to - 1 : sentence.to);
}

/**
 * "that if the council waits, | it must pay"; "If the council waits, suggests Brink, | it must pay.": a condition alone is
 * no content.
 */
function restOfCondition(
  reading: Reading,
  { cue, source }: Attribution,
  [piece, ...others]: readonly Span[],
): Span | null {
  if (!cue || !source || !piece || others.length > 0) return null;
  const { words, lexicon } = reading;
  const from = wordAt(words, piece.start);
  const first = lexicon.complementizers.has(words[from]?.lower ?? '') ? from + 1 : from;
  if (!lexicon.conditions.has(words[first]?.lower ?? '')) return null;
  const to = wordAt(words, piece.end);
  if (words.slice(first, to).some(({ text, quote }) => text === ',' || quote >= 0)) return null;
  const behind = piece.end < cue.start ? Math.max(wordAt(words, source.end), wordAt(words, cue.end)) : to;
  const sentence = reading.sentences[words[from]?.sentence ?? 0];
  if (
    !sentence ||
    words[behind]?.text !== ',' ||
    !opensMainClause(reading, { from: behind + 1, to: sentence.to })
  )
    return null;
  const stop = /^[.!?]$/.test(words[sentence.to - 1]?.text ?? '');
  const rest = words.slice(behind + 1, sentence.to);
  const quoted = rest.findIndex(({ quote }) => quote >= 0);
  return quoted >= 0 ? null : spanOf(words, behind + 1, stop ? sentence.to - 1 : sentence.to);
}

function isVerb({ lexicon }: Reading, { text, lower }: Word): boolean {
  if (!/^\p{Ll}/u.test(text)) return false;
  const { beForms, haveForms, modals, cues, weakCues } = lexicon;
  if (weakCues.has(lower)) return false;
  const known = [beForms, haveForms, modals, cues].some((set) => set.has(lower));
  return known || hasPastEnding(lexicon, lower);
}
