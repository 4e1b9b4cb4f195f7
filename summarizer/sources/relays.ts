/** Words that two hand on at once: of "“It is over,” Brink said, according to the Courier", the quotation is hers, the report the paper's. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { lengthOf, sharedBy } from './common-span';
import { type Reading, wordAt } from './reading';

/** How much of what the one said must stand in what the other says, for the two to be the same words. */
const SAME = 0.6;

/**
 * @param attributions in reading order
 * @returns them with a speaker's words as an outlet passes them on told whole, with who said them; without shares of a
 * survey ("65% of users said"); and with no words that reach into the next speaker's cue
 */
export function withoutRelays(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const sentences = new Map<number, Attribution[]>();
  for (const one of attributions) {
    const sentence = sentenceOf(reading, one);
    const same = sentences.get(sentence);
    if (same) same.push(one);
    else sentences.set(sentence, [one]);
  }
  return attributions.flatMap((one) => {
    const others = (sentences.get(sentenceOf(reading, one)) ?? []).filter((other) => other !== one);
    if (others.length === 0) return [one];
    if (others.some((other) => isShare(reading, one, other))) return [];
    const relayed = others.find((other) => isRelay(reading, one, other));
    if (relayed) return [{ ...one, content: told(one, relayed), isReport: true }];
    const content = one.content
      .filter((piece) => !others.some((other) => isCue(piece, other)))
      .map((piece) => upToNext(reading, piece, others));
    return [{ ...one, content: content.length > 0 ? content : lent(reading, one, others) }];
  });
}

function sentenceOf({ words }: Reading, { cue, content }: Attribution): number {
  return words[wordAt(words, (cue ?? content[0])?.start ?? 0)]?.sentence ?? -1;
}

/** An outlet, and what somebody else says in the same sentence. */
function isRelay(reading: Reading, { source, cue, content }: Attribution, other: Attribution): boolean {
  const own = cue && reading.text.slice(cue.start, cue.end).toLowerCase();
  // "The Courier reported that Brink said …" is its story.
  if (!own || !reading.lexicon.prepositionCues.has(own)) return false;
  if (!source || !other.source || !other.cue || !isOutlet(reading, source) || isOutlet(reading, other.source))
    return false;
  const said = lengthOf(other.content);
  return said > 0 && sharedBy(content, other.content) >= SAME * said;
}

/** From the words to who said them, where nothing of the outlet's own stands between. */
function told({ cue, source, content }: Attribution, other: Attribution): Span[] {
  const spans = [...content, ...other.content, other.cue, other.source].filter(
    (span): span is Span => span !== null,
  );
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const own = [cue, source].some((span) => span !== null && span.start < end && span.end > start);
  return own ? content : [{ start, end }];
}

function isOutlet({ words, lexicon }: Reading, { start, end }: Span): boolean {
  const own = words.slice(wordAt(words, start), wordAt(words, end));
  const last = own.at(-1);
  const { mediaNames, mediaWords, outletNouns } = lexicon;
  return last !== undefined && [mediaNames, mediaWords, outletNouns].some((set) => set.has(last.lower));
}

/** "According to the survey, 65% of users said …": they are its figures. */
function isShare(reading: Reading, { source }: Attribution, { cue, content }: Attribution): boolean {
  const { words, lexicon, text } = reading;
  if (!source || !cue || !content.some((piece) => piece.start <= source.start && source.end <= piece.end))
    return false;
  if (!lexicon.prepositionCues.has(text.slice(cue.start, cue.end).toLowerCase())) return false;
  const at = wordAt(words, source.start);
  const sentence = reading.sentences[words[at]?.sentence ?? 0];
  return words
    .slice(Math.max(sentence?.from ?? 0, at - 3), wordAt(words, source.end))
    .some(({ text: own }) => own === '%' || /^\p{N}+%$/u.test(own));
}

/** "It was over, the council said, | according to the Courier": what the one is given ends in the words of the other. */
function lent(reading: Reading, one: Attribution, others: readonly Attribution[]): Span[] {
  for (const piece of others.flatMap(({ content }) => content)) {
    const cut = upToNext(reading, piece, [one]);
    if (cut !== piece) return [cut];
  }
  return [];
}

/** "…, the Courier says": who says what another is to have said. */
function isCue({ start, end }: Span, { cue, source }: Attribution): boolean {
  if (!cue || !source || !isBeside(cue, source)) return false;
  return start >= Math.min(cue.start, source.start) && end <= Math.max(cue.end, source.end);
}

const isBeside = (a: Span, b: Span) => Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 2;

/** "The study shows that it grows, | Ada Brink says.": the cue of another is no content. */
function upToNext(reading: Reading, piece: Span, others: readonly Attribution[]): Span {
  for (const { cue, source } of others) {
    if (!cue || !source || !isBeside(cue, source)) continue;
    const from = Math.min(cue.start, source.start);
    const to = Math.max(cue.end, source.end);
    if (from <= piece.start || to < piece.end || from >= piece.end || cue.start >= piece.end) continue;
    const before = reading.text.slice(piece.start, from).trimEnd();
    if (before.endsWith(',')) return { start: piece.start, end: piece.start + before.length - 1 };
  }
  return piece;
}
