/**
 * Sentence splitting for news. Every stop followed by white space and an opener is a candidate; small rules in order
 * say whether a sentence ends there. Linear: each rule looks at a few characters around the stop.
 */
import type { Span } from '../brief';
import { type Abbreviations, abbreviationsFor } from './abbreviations';
import { endsGlued, endsMarked, endsPlain, endsQuoted } from './sentenceEnds';
import type { TextWords } from './words';

/** Stops with what closes around them, and the white space after; or two line breaks; or a bullet in the line. */
const STOP =
  /([.!?…]{1,8})(["'”’»)\]]{0,6}(?:\[\d{1,3}\]){0,3})(\s+)|([.!?])(["”’»)]{0,4})(?=["“‘«]?\p{Lu}[\p{L}'’]*(?:\s|,))|[。！？]["”’」』）]{0,4}\s*|\n\s*\n\s*|(?<=\s)(?=[•▪●]\s)/gu;
const OPENER = /^(?:["'“‘«„([¿¡]\s?|--?\s?|[–—]\s?)*(?:[\p{Lu}\p{Lo}\p{N}$£€¥₹#@•▪●]|\p{Ll}{1,2}\p{Lu})/u;

/**
 * @param text the article
 * @param range the part of it to split, usually one block
 * @returns spans of the sentences, trimmed of white space, in order; empty for an empty range
 */
export function splitSentences(text: string, range: Span, words: TextWords): Span[] {
  const abbreviations = abbreviationsFor(words);
  const part = text.slice(range.start, range.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of part.matchAll(STOP)) {
    const next = boundary(part, match, start);
    if (next >= part.length) break;
    if (!endsSentence(part, match, start, next, abbreviations)) continue;
    push(spans, part, start, next, range.start);
    start = next;
  }
  push(spans, part, start, part.length, range.start);
  return spans;
}

/** Behind the match; in `fell."We` behind the stop, when the straight mark opens a quotation instead of closing one. */
function boundary(text: string, match: RegExpExecArray, start: number): number {
  const opens = match[4] && match[5] === '"' && text.slice(start, match.index).split('"').length % 2 === 1;
  return match.index + (opens ? 1 : match[0].length);
}

function endsSentence(
  text: string,
  match: RegExpExecArray,
  start: number,
  next: number,
  abbreviations: Abbreviations,
): boolean {
  const [, spaced, closing = '', , glued, gluedClosing = ''] = match;
  if (glued) return endsGlued(text, match.index, next, gluedClosing, abbreviations);
  if (!spaced) return true;
  const after = text.slice(next, next + 48);
  if (!OPENER.test(after) || /^\.\s/.test(after)) return false;
  if (/[!?]/.test(spaced)) return endsMarked(text, match.index, closing, after, abbreviations);
  if (spaced !== '.') return true;
  return closing !== '' && /["”»]/.test(closing)
    ? endsQuoted(text, match.index, abbreviations)
    : endsPlain(text, start, match.index, closing, after, abbreviations);
}

/** No writer's sentence has as many characters; what compares the words of one with each other may rely on that. */
const LONGEST = 4000;

function push(spans: Span[], part: string, start: number, end: number, offset: number): void {
  let from = start;
  while (end - from > LONGEST) {
    // In the piece alone: over a text without blanks the search would go back to its start every time.
    const blank = part.slice(from, from + LONGEST + 1).lastIndexOf(' ');
    const cut = from + (blank > 0 ? blank : LONGEST);
    pushPiece(spans, part, from, cut, offset);
    from = cut;
  }
  pushPiece(spans, part, from, end, offset);
}

function pushPiece(spans: Span[], part: string, start: number, end: number, offset: number): void {
  const raw = part.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  if (to > from) spans.push({ start: offset + from, end: offset + to });
}
