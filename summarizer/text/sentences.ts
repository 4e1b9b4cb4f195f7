/**
 * Sentence splitting for news. Every stop followed by white space and an opener is a candidate; small rules in order
 * say whether a sentence ends there. Linear: each rule looks at a few characters around the stop.
 */
import type { Span } from '../brief';
import { type Abbreviations, abbreviationsFor } from './abbreviations';
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
  const [whole, spaced, closing = '', , glued, gluedClosing = ''] = match;
  if (glued) return endsGlued(text, match.index, next, gluedClosing, abbreviations);
  if (!spaced) return true;
  const after = text.slice(next, next + 48);
  if (!OPENER.test(after) || /^\.\s/.test(after)) return false;
  if (/[!?]/.test(spaced)) return endsMarked(text, match.index, closing, after, abbreviations);
  if (spaced !== '.') return endsEllipsis(text, match.index, whole, after);
  return closing !== '' && /["”»]/.test(closing)
    ? endsQuoted(text, start, match.index, after, abbreviations)
    : endsPlain(text, start, match.index, closing, after, abbreviations);
}

/** "controversy.Until": a word in small letters before, a capitalised word after, and no web address. */
function endsGlued(
  text: string,
  stop: number,
  next: number,
  closing: string,
  abbreviations: Abbreviations,
): boolean {
  const before = /(?:^|[\s"“‘(])([\p{Ll}\p{N}'’-]+|\p{Lu}\p{Ll}+)$/u.exec(
    text.slice(Math.max(0, stop - 30), stop),
  )?.[1];
  if (!before) return /["”»]/.test(closing);
  if (abbreviations.all.has(before.toLowerCase()) && closing === '') return false;
  const after = /^["“‘«]?(\p{Lu}[\p{L}'’]*)/u.exec(text.slice(next, next + 30))?.[1] ?? '';
  return (
    closing !== '' ||
    ((before.length > 2 || /^\d/.test(before)) &&
      (after.length > 1 || abbreviations.starters.has(after.toLowerCase())))
  );
}

/** "Stop!" and "Why?" end a sentence unless the speaker follows: "Why?" Lee asked. Or the mark belongs to a name. */
function endsMarked(
  text: string,
  stop: number,
  closing: string,
  after: string,
  abbreviations: Abbreviations,
): boolean {
  const before = wordBefore(text, stop).toLowerCase();
  if (abbreviations.marked.has(before)) return abbreviations.starters.has(firstWord(after));
  if (!/["”’»']/.test(closing)) return true;
  const names = /^(?:[\p{Lu}@][\p{L}.'’-]*\s+){1,3}(\p{Ll}+)/u.exec(after);
  const verb = names && !abbreviations.starters.has(firstWord(after)) ? (names[1] ?? '') : '';
  const inverted = /^(\p{Ll}+)\s/u.exec(after)?.[1] ?? '';
  return !abbreviations.sayings.has(verb) && !abbreviations.sayings.has(inverted);
}

/** An ellipsis between two capitals inside a title or a trailing thought; before a capital it mostly ends. */
function endsEllipsis(text: string, stop: number, whole: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after)) return false;
  const before = text[stop - 1] ?? ' ';
  return !/^\s$/u.test(before) || whole.trim().length > 3 || /^["“‘]?\p{Lu}/u.test(after);
}

function endsQuoted(
  text: string,
  start: number,
  stop: number,
  after: string,
  abbreviations: Abbreviations,
): boolean {
  const before = wordBefore(text, stop);
  if (start < stop && isInitial(before)) return true;
  if (abbreviations.titles.has(before.toLowerCase())) return false;
  return !abbreviations.dotted.has(before.toLowerCase()) || /^["“‘]|^\p{Lu}/u.test(after);
}

function endsPlain(
  text: string,
  start: number,
  stop: number,
  closing: string,
  after: string,
  abbreviations: Abbreviations,
): boolean {
  const before = wordBefore(text, stop);
  const first = firstWord(after);
  if (isEnumerator(text, start, stop)) return false;
  if (before === '') return true;
  const key = before.toLowerCase();
  if (/^["“‘(]*\p{N}/u.test(after) && abbreviations.beforeNumbers.has(key)) return false;
  if (isInitial(before)) return endsInitial(text, stop, first, after, abbreviations);
  if (!isAbbreviation(before, abbreviations)) return true;
  if (closing !== '') return !abbreviations.titles.has(key);
  if (abbreviations.clock.has(key)) return !abbreviations.clockFollowers.has(first);
  if (abbreviations.titles.has(key)) return endsTitle(text, stop, before, first, abbreviations);
  return opensQuote(after) || abbreviations.starters.has(first);
}

/** "St." and "Ft." are streets and forts too: "on Main St. The driver". "Mr. The" is nothing. */
function endsTitle(
  text: string,
  stop: number,
  before: string,
  first: string,
  abbreviations: Abbreviations,
): boolean {
  if (!/^(?:\p{Lu}\p{Ll}|\p{Lu}{2}|\p{Ll})/u.test(before) || !abbreviations.starters.has(first)) return false;
  const previous = /(\S+)\s$/u.exec(
    text.slice(Math.max(0, stop - before.length - 24), stop - before.length),
  )?.[1];
  return /^\p{Lu}/u.test(previous ?? '') && before.length === 2;
}

/** "John F. Kennedy" goes on, "vitamin C. It" and "Plan B. The" end. */
function endsInitial(
  text: string,
  stop: number,
  first: string,
  after: string,
  abbreviations: Abbreviations,
): boolean {
  if (opensQuote(after)) return true;
  if (!abbreviations.starters.has(first)) return false;
  const previous = /(\S+)\s$/u.exec(text.slice(Math.max(0, stop - 26), stop - 1))?.[1] ?? '';
  return !/\.$/.test(previous) || !/^\p{Lu}\p{Ll}/u.test(after) || first !== 'a';
}

/** "1." or "b)." at the start of a sentence numbers what follows. */
function isEnumerator(text: string, start: number, stop: number): boolean {
  return stop - start <= 4 && /^\s*["“(]?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,3})$/u.test(text.slice(start, stop));
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}

function isAbbreviation(word: string, abbreviations: Abbreviations): boolean {
  const key = word.toLowerCase();
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (!abbreviations.all.has(key)) return false;
  if (abbreviations.numbersOnly.has(key)) return false;
  return !abbreviations.capitalOnly.has(key) || /^\p{Lu}/u.test(word);
}

/** The word that the stop at `stop` stands behind, with its inner stops: "U.S", "Mr", "p.m". */
function wordBefore(text: string, stop: number): string {
  return (
    /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}.&'’-]*[\p{L}\p{M}])?$/u.exec(
      text.slice(Math.max(0, stop - 20), stop),
    )?.[0] ?? ''
  );
}

function firstWord(after: string): string {
  return /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
}

function opensQuote(after: string): boolean {
  return /^["“«]\p{Lu}/u.test(after);
}

function push(spans: Span[], part: string, start: number, end: number, offset: number): void {
  const raw = part.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  if (to > from) spans.push({ start: offset + from, end: offset + to });
}
