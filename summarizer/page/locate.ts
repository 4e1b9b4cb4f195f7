/** A span of the article → its DOM range on the page. */
import type { Span } from '../brief';

export function locate(page: Document, text: string, span: Span): Range | null {
  const words = text.slice(span.start, span.end);
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const range = page.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  return null;
}
