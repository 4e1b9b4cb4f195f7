/** Is there text to read? A light measure: lengths of paragraphs, no layout, no style. */

/** Shorter paragraphs are captions, teasers, buttons. */
const PARAGRAPH = 60;
/** Fewer characters are a teaser or a caption, not a story. */
const STORY = 400;
/** … unless everything else declares one: breaking news begins with a sentence or two. */
const SHORT_STORY = 200;
/** Scripts that say in one character what others say in two or three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSITY = 2.5;
/** Node.TEXT_NODE */
const TEXT = 3;

/**
 * @param sure accept text outside paragraphs, and little of it
 */
export function hasProse(page: Document | Element, sure: boolean): boolean {
  const enough = sure ? SHORT_STORY : STORY;
  let paragraphs = 0;
  let length = 0;
  for (const paragraph of page.getElementsByTagName('p')) {
    const own = proseLength(paragraph);
    if (own < PARAGRAPH) continue;
    paragraphs += 1;
    length += own;
    if (length >= enough && (paragraphs >= 2 || sure)) return true;
  }
  return sure && looseProse(page) >= STORY;
}

/** Length of what is not a link, in Latin characters; 0 when most of it is links. */
function proseLength(paragraph: Element): number {
  const text = (paragraph.textContent ?? '').trim();
  let linked = 0;
  for (const link of paragraph.getElementsByTagName('a')) linked += (link.textContent ?? '').length;
  if (linked * 2 > text.length) return 0;
  return text.length * (DENSE.test(text) ? DENSITY : 1);
}

/** Stories set in bare `div`s and line breaks. */
function looseProse(page: Document | Element): number {
  let length = 0;
  for (const name of ['article', 'div', 'section', 'td']) {
    for (const box of page.getElementsByTagName(name)) length = Math.max(length, ownText(box));
    if (length >= STORY) return length;
  }
  return length;
}

/** Characters of the box's own text and that of inline elements; boxes within it are looked at by themselves. */
function ownText(box: Element): number {
  let length = 0;
  for (let node = box.firstChild; node; node = node.nextSibling) {
    const inline = node.nodeType === TEXT || /^(?:B|I|P|EM|STRONG|SPAN)$/.test(node.nodeName);
    const text = inline ? (node.textContent ?? '').trim() : '';
    length += text.length * (DENSE.test(text) ? DENSITY : 1);
  }
  return length;
}
