/**
 * The page made lean in one walk: its runs of text in reading order, and a small document of nothing but
 * containers and paragraphs for Readability to weigh. The page itself is only read.
 *
 * Iterative on purpose: a page may nest thousands deep.
 */
import { isMark } from './marks';
import type { PlainBox, PlainLeaf } from './reading';
import { type Clutter, type ClutterOptions, clutterOf } from './skip';
import { Walk } from './walk';

export interface LeanPage {
  boxes: PlainBox[];
  leaves: PlainLeaf[];
  /** Runs that belong to something left out, for the rules that want a caption or a credit of them. */
  captions: string[];
  document: Document;
  /** Elements named for a byline or a dateline. */
  marks: Element[];
}

/** Beyond this a page is a machine's dump; what came first is read. */
const MOST_NODES = 120_000;
const MOST_LEAVES = 5_000;

export function readLean(page: Document, options: ClutterOptions): LeanPage {
  const lean = page.implementation.createHTMLDocument('');
  const walk = new Walk(lean);
  const body = page.body;
  if (body) walkBody(body, walk, clutterOf(page, options));
  walk.close();
  const { boxes, leaves, captions, marks } = walk;
  return { boxes, leaves, captions, marks, document: lean };
}

function walkBody(body: Element, walk: Walk, clutter: Clutter): void {
  let node: Node | null = body.firstChild;
  walk.enter(body);
  for (let seen = 0; node && seen < MOST_NODES && walk.leaves.length < MOST_LEAVES; seen += 1) {
    if (node.nodeType === 3) walk.text((node as Text).data);
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.hasAttributes() && isMark(element)) walk.marks.push(element);
      const why = clutter(element);
      if (why) walk.skip(element, why);
      else if (walk.enter(element)) {
        node = element.firstChild ?? climb(element, body, walk);
        continue;
      }
    }
    node = node.nextSibling ?? climbFrom(node, body, walk);
  }
}

/** Leaves an element without children, and goes on. */
function climb(element: Element, body: Element, walk: Walk): Node | null {
  walk.leave(element);
  return element.nextSibling ?? climbFrom(element, body, walk);
}

/** The next node after the parents that end here. */
function climbFrom(node: Node, body: Element, walk: Walk): Node | null {
  let parent = node.parentElement;
  while (parent && parent !== body) {
    walk.leave(parent);
    if (parent.nextSibling) return parent.nextSibling;
    parent = parent.parentElement;
  }
  return null;
}
