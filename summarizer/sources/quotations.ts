/**
 * Quotation marks → quotations, by rule: two readers agree on them to F1 95.5, and rules reach that.
 * Marks that do not pair are given up rather than guessed at.
 */
import type { Block } from '../article';
import type { Span } from '../brief';
import { countWords } from '../text/words';

export interface Quotation extends Span {
  /** No closing mark: the next paragraph opens with a mark and goes on (one quotation over several paragraphs). */
  runsOn: boolean;
  /** Goes on from the paragraph before. */
  continues: boolean;
}

const DOUBLE = '"“”„«»＂';
const SINGLE = "'‘’";
/** Two of these stand for a double mark. */
const TWICE = "'`‘’";
const BEFORE_OPENING = /[\s([{—–\-/:;,…“”"'‘]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * @returns outermost quotations in order, marks included; a quotation inside another is part of it
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  let openBefore = false;
  blocks.forEach((block, index) => {
    const own = scanBlock(text, block);
    const next = blocks[index + 1];
    const first = own.closed[0];
    const opensHere = (first?.start ?? own.open) === block.start;
    const continues = openBefore && opensHere;
    openBefore = own.open !== null && next !== undefined && startsWithMark(text, next.start);
    for (const span of own.closed) {
      found.push({ ...span, runsOn: false, continues: continues && span === first });
    }
    if (own.open !== null && openBefore) {
      const start = own.open;
      found.push({ start, end: block.end, runsOn: true, continues: continues && start === block.start });
    }
  });
  return found;
}

function startsWithMark(text: string, at: number): boolean {
  return DOUBLE.includes(text[at] ?? ' ') || text[at] === '‘';
}

interface Scan {
  closed: Span[];
  /** Where a quotation opens that the block does not close. */
  open: number | null;
}

interface Mark {
  role: 'open' | 'close';
  double: boolean;
  length: number;
}

interface Opening {
  at: number;
  double: boolean;
}

/** Marks beyond this depth are noise. */
const DEEPEST = 3;

function scanBlock(text: string, block: Span): Scan {
  const closed: Span[] = [];
  const openings: Opening[] = [];
  for (let at = block.start; at < block.end; at++) {
    const mark = markAt(text, at, block);
    if (!mark) continue;
    if (mark.role === 'open') open(openings, { at, double: mark.double }, text);
    else close(openings, closed, at + mark.length, mark.double);
    at += mark.length - 1;
  }
  return { closed, open: openings.findLast((opening) => opening.double)?.at ?? null };
}

function open(openings: Opening[], opening: Opening, text: string): void {
  const last = openings.at(-1);
  // A straight mark cannot tell a quotation within from one whose end was lost: the first is given up.
  const ambiguous = last?.double === opening.double && text.charAt(opening.at) !== '“';
  if (ambiguous || openings.length >= DEEPEST) openings.pop();
  openings.push(opening);
}

function close(openings: Opening[], closed: Span[], end: number, double: boolean): void {
  const index = openings.findLastIndex((opening) => opening.double === double);
  const start = openings[index]?.at;
  if (start === undefined) return;
  // A single mark left open inside double ones was an apostrophe; the reverse is a lost closing mark.
  if (!double && index < openings.length - 1) return;
  openings.length = index;
  while (closed.length > 0 && (closed.at(-1)?.start ?? -1) > start) closed.pop();
  if (end - start > 2 && !openings.some((opening) => opening.double && !double)) closed.push({ start, end });
}

function markAt(text: string, at: number, block: Span): Mark | null {
  const sign = text.charAt(at);
  const twice = TWICE.includes(sign) && text[at + 1] === sign;
  if (twice) return { role: directionOf(text, at, 2, block), double: true, length: 2 };
  if (SINGLE.includes(sign)) {
    const role = roleOfSingle(text, at, block);
    return role && { role, double: false, length: 1 };
  }
  if (!DOUBLE.includes(sign)) return null;
  if (sign === '"' && isInchMark(text, at, block)) return null;
  if (sign === '„' || sign === '«' || sign === '“') return { role: 'open', double: true, length: 1 };
  if (sign === '»') return { role: 'close', double: true, length: 1 };
  return { role: directionOf(text, at, 1, block), double: true, length: 1 };
}

/** Where a mark itself does not tell: what stands beside it does. Closing marks at the start of a word do occur. */
function directionOf(text: string, at: number, length: number, block: Span): 'open' | 'close' {
  const before = at > block.start ? text.charAt(at - 1) : ' ';
  const after = at + length < block.end ? text.charAt(at + length) : ' ';
  if (text[at] === '”') return /\s/.test(before) && WORD.test(after) ? 'open' : 'close';
  if (/\s/.test(after) || !BEFORE_OPENING.test(before)) return 'close';
  return /[,:;]/.test(before) && !WORD.test(after) ? 'close' : 'open';
}

/** 6" and 5'10" are measures, unless a quotation is open. */
function isInchMark(text: string, at: number, block: Span): boolean {
  const before = text.charAt(at - 1);
  if (!/\p{N}/u.test(before) || WORD.test(text.charAt(at + 1))) return false;
  if (!/[\d'’]/.test(text.charAt(at - 2))) return false;
  // Looks back a little way only, so that hostile text costs no more than its length.
  const marks = text.slice(Math.max(block.start, at - 400), at).split('"').length - 1;
  return marks % 2 === 0;
}

function roleOfSingle(text: string, at: number, block: Span): 'open' | 'close' | null {
  const mark = text.charAt(at);
  const before = at > block.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < block.end ? text.charAt(at + 1) : ' ';
  if (mark === '‘') return WORD.test(before) ? null : 'open';
  if (mark === "'" && /[\s(—–]/.test(before) && /\p{L}/u.test(after)) return 'open';
  if (WORD.test(after)) return null;
  // "the workers’ rights" is a possessive; "… he said.’" and "…’, he" are not.
  const possessive = /s/i.test(before) && /\s/.test(after) && /\p{L}/u.test(text.charAt(at + 2));
  return possessive || /\s/.test(before) ? null : 'close';
}

/** Shorter ones may be scare quotes or titles. */
const SPEECH_WORDS = 5;

/**
 * Quotations that are speech by their own looks: long enough, or ending like a sentence inside the marks.
 * The others ('so-called "freedom tax"') are speech only where something is attributed to someone.
 */
export function speechQuotations(text: string, quotations: readonly Quotation[]): Quotation[] {
  return quotations.filter((quotation) => looksLikeSpeech(text, quotation));
}

export function looksLikeSpeech(text: string, { start, end, runsOn, continues }: Quotation): boolean {
  if (runsOn || continues) return true;
  const inner = text.slice(start, end).replace(/^[^\p{L}\p{N}]+|["“”'‘’«»„]+$/gu, '');
  if (isTitle(inner)) return false;
  return countWords(inner) >= SPEECH_WORDS || /[.,!?…]$/.test(inner.slice(-1));
}

/** Words of a title at most; and letters of a word that has a capital in every title. */
const MOST_TITLE = 12;
const LONG_LETTERS = 4;

/** "Face the Harbour", "The Sea Is Coming Home": every longer word has a capital, the first and the last too. */
function isTitle(inner: string): boolean {
  if (/[.!?]\s|[!?]$/.test(inner)) return false;
  const words = inner.slice(0, MOST_TITLE * 20).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length < 2 || words.length > MOST_TITLE || !words.some((word) => /\p{Ll}/u.test(word)))
    return false;
  // "Neither do I": that word has a capital everywhere.
  const capital = (word: string) => word.length > 1 && /^[\p{Lu}\p{N}]/u.test(word);
  const isPlain = (word: string, at: number) => at > 0 && at < words.length - 1 && word.length < LONG_LETTERS;
  return words.every((word, at) => capital(word) || isPlain(word, at));
}

/** Those that share a character with a span; quotations are in order and do not overlap. */
export function quotationsIn(quotations: readonly Quotation[], { start, end }: Span): Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((quotations[last]?.start ?? end) < end) last++;
  return quotations.slice(low, last);
}
