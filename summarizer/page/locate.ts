/**
 * A span of the article's text → its place in the live page, across inline markup and white space, without
 * changing the page. The words alone may stand several times (in a teaser and in the body), so the article's
 * text around them decides, as in the quote anchors of annotation tools (exact + prefix + suffix).
 */
import type { Span } from '../brief';

/** How many characters before and after are compared, white space not counted. */
const AROUND = 120;
const MOST_HITS = 200;
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE', 'OPTION']);
const SPACE = /(?:\s|\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff)+/g;

export type Locate = (span: Span) => Range | null;

/**
 * Reads the page's text once, for many spans.
 * @param page the live document, as it is now; open a new locator when it has changed
 * @param text the article's text the spans point into
 * @returns a function that gives the range of a span, or null when its words are not on the page
 */
export function openLocator(page: Document, text: string): Locate {
  const index = readText(page);
  return (span) => {
    const exact = bare(text.slice(span.start, span.end));
    if (exact.length === 0) return null;
    const before = bare(text.slice(Math.max(0, span.start - 2 * AROUND), span.start)).slice(-AROUND);
    const after = bare(text.slice(span.end, span.end + 2 * AROUND)).slice(0, AROUND);
    const at = bestHit(index.text, exact, before, after);
    return at < 0 ? null : rangeOf(page, index, at, at + exact.length);
  };
}

/** One span; see openLocator. */
export function locate(page: Document, text: string, span: Span): Range | null {
  return openLocator(page, text)(span);
}

interface TextIndex {
  /** The page's text without white space. */
  text: string;
  nodes: Text[];
  /** Where in `text` each node begins. */
  starts: number[];
}

function bare(text: string): string {
  return text.replace(SPACE, '');
}

function readText(page: Document): TextIndex {
  const index: TextIndex = { text: '', nodes: [], starts: [] };
  if (!page.body) return index;
  const parts: string[] = [];
  let length = 0;
  const walker = page.createTreeWalker(page.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement && UNSEEN.has(node.parentElement.tagName)) continue;
    const own = bare((node as Text).data);
    if (own.length === 0) continue;
    index.nodes.push(node as Text);
    index.starts.push(length);
    parts.push(own);
    length += own.length;
  }
  index.text = parts.join('');
  return index;
}

/** Of all places the words stand in, the one with most of the article's text around it; the first of equals. */
function bestHit(text: string, exact: string, before: string, after: string): number {
  let best = -1;
  let bestScore = -1;
  let at = text.indexOf(exact);
  for (let hits = 0; at >= 0 && hits < MOST_HITS; hits += 1) {
    const score =
      sameEnd(text.slice(Math.max(0, at - AROUND), at), before) + sameStart(text, at + exact.length, after);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
    at = text.indexOf(exact, at + 1);
  }
  return best;
}

function sameEnd(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1;
  return same;
}

function sameStart(text: string, from: number, b: string): number {
  let same = 0;
  while (same < b.length && text[from + same] === b[same]) same += 1;
  return same;
}

function rangeOf(page: Document, index: TextIndex, start: number, end: number): Range {
  const range = page.createRange();
  const first = nodeAt(index, start);
  const last = nodeAt(index, end - 1);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The node and the offset in it of a character of the index's text. */
function nodeAt({ nodes, starts }: TextIndex, at: number): { node: Text; offset: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) throw new RangeError('no such place in the page');
  return { node, offset: offsetOf(node.data, at - (starts[low] ?? 0)) };
}

/** The offset of the nth character that is no white space. */
function offsetOf(data: string, nth: number): number {
  let seen = -1;
  for (let offset = 0; offset < data.length; offset += 1) {
    if (!IS_SPACE.test(data[offset] ?? '')) seen += 1;
    if (seen === nth) return offset;
  }
  return data.length - 1;
}

const IS_SPACE = /\s|\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/;
