/** Sentence splitting for news. */
import type { Span } from '../brief';
import type { TextWords } from './words';

const END = /[.!?…]+["'”’»)\]]*\s+|[。！？]["”’」』）]*\s*/gu;
const OPENER = /^["'“‘«([]*[\p{Lu}\p{Lo}\p{N}]/u;

/**
 * @param text the article
 * @param range the part of it to split, usually one block
 * @returns spans of the sentences, trimmed of white space, in order
 */
export function splitSentences(text: string, range: Span, words: TextWords): Span[] {
  const spans: Span[] = [];
  let start = range.start;
  for (const match of text.slice(range.start, range.end).matchAll(END)) {
    const next = range.start + match.index + match[0].length;
    if (next >= range.end) break;
    if (!endsSentence(text, range.start + match.index, next, words)) continue;
    push(spans, text, start, next);
    start = next;
  }
  push(spans, text, start, range.end);
  return spans;
}

function endsSentence(text: string, stop: number, next: number, words: TextWords): boolean {
  if (!OPENER.test(text.slice(next, next + 8))) return false;
  if (text[stop] !== '.' || text[stop + 1] === '.') return true;
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - 16), stop))?.[0].toLowerCase() ?? '';
  return !/^\p{L}$/u.test(before) && !words.abbreviations.includes(before);
}

function push(spans: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  if (to > from) spans.push({ start: from, end: to });
}
