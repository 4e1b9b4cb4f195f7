/** Links that open a page at a passage: https://wicg.github.io/scroll-to-text-fragment/ */
import type { Span } from '../brief';

/** A passage up to this many characters is written out; a longer one by its first and last words. */
const WRITTEN_OUT = 80;
const EDGE_WORDS = 5;
const PREFIX_WORDS = 3;

/**
 * @param url address of the page; its own fragment is kept
 * @param text the article
 * @param span the passage in it
 * @returns the address with a text directive; the bare address for an empty passage
 */
export function textFragment(url: string, text: string, span: Span): string {
  const passage = text.slice(span.start, span.end).trim();
  if (!passage) return url;
  const short = passage.length <= WRITTEN_OUT && !passage.includes('\n');
  const directive = short ? encode(passage) : edges(passage);
  const prefix = short && isRepeated(text, passage) ? wordsBefore(text, span.start) : '';
  const mark = url.includes('#') ? ':~:text=' : '#:~:text=';
  return url + mark + (prefix ? `${encode(prefix)}-,` : '') + directive;
}

/** The edges lie in one block each, as a directive may not cross one; what lies between may. */
function edges(passage: string): string {
  const blocks = passage.split(/\n+/);
  const first = (blocks[0] ?? '').split(/\s+/).slice(0, EDGE_WORDS).join(' ');
  const last = (blocks.at(-1) ?? '').split(/\s+/).slice(-EDGE_WORDS).join(' ');
  return `${encode(first)},${encode(last)}`;
}

function isRepeated(text: string, passage: string): boolean {
  return text.indexOf(passage, text.indexOf(passage) + 1) >= 0;
}

/** The last words of the same block before an offset; none at a block's start. */
function wordsBefore(text: string, offset: number): string {
  const block = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim();
  return block.split(/\s+/).slice(-PREFIX_WORDS).join(' ');
}

/** A dash, a comma and an ampersand are the directive's own syntax. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\s+/g, ' ')).replace(/-/g, '%2D');
}
