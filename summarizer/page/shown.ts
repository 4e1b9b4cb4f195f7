/** The text of a small element as a reader sees it. */
import { fold } from './fold';

const UNSEEN = /^(?:script|style|noscript|template)$/i;
/** No headline and no byline is longer. */
const MOST_SHOWN = 2000;

/** Without scripts and styles; names glued across elements part. */
export function shownText(element: Element, border = ''): string {
  const walker = element.ownerDocument.createTreeWalker(element, 5, (node) =>
    UNSEEN.test(node.nodeName) ? 2 : 1,
  );
  let text = '';
  while (text.length < MOST_SHOWN && walker.nextNode()) {
    const data = walker.currentNode.nodeValue ?? '';
    text += /\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(data) ? border + data : data;
  }
  return fold(text);
}
