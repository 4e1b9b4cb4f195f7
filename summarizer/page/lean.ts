/**
 * The page made lean in one walk: its runs of text in reading order, and a small document of nothing but
 * containers and paragraphs for Readability to weigh. The page itself is only read.
 *
 * Iterative on purpose: a page may nest thousands deep.
 */
import { fold } from './fold';
import { isMark } from './marks';
import { callOf, isPictureName, namesOf } from './names';
import type { PlainBox, PlainLeaf } from './reading';
import { type Clutter, type ClutterOptions, clutterOf } from './skip';

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
const DEEPEST = 60;

const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** Block elements that may be a paragraph themselves: text straight inside them needs no wrapper. */
const OWN_TEXT = new Set('P H1 H2 H3 H4 H5 H6 LI TD TH DD DT PRE BLOCKQUOTE'.split(' '));
const BOLD = new Set(['B', 'STRONG']);
const ITALIC = new Set(['I', 'EM']);

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

/** A container the walk is in. */
interface Place {
  parent: Place | null;
  depth: number;
  tag: string;
  names: string;
  source: Element;
  /** Its twin in the lean document and its number among the boxes; made when the first text in it is met. */
  lean: Element | null;
  number: number;
}

/** The state of the walk: where in the page it is, and the run of text it is collecting. */
class Walk {
  readonly boxes: PlainBox[] = [];
  readonly leaves: PlainLeaf[] = [];
  readonly captions: string[] = [];
  readonly marks: Element[] = [];
  private box: Place | null = null;
  private parts: string[] = [];
  private linked: string[] = [];
  private boldChars = 0;
  private italicChars = 0;
  private linkCount = 0;
  private inLink = 0;
  private inBold = 0;
  private inItalic = 0;
  private breaks = 0;
  private solid = false;

  constructor(private readonly lean: Document) {}

  enter(element: Element): boolean {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') return this.lineBreak();
    if (BLOCK.has(tag) || this.isCustomBlock(tag)) {
      this.close();
      this.box = placeOf(element, tag, this.box);
    } else if (tag === 'A') {
      this.inLink += 1;
      this.linkCount += 1;
    } else if (BOLD.has(tag)) this.inBold += 1;
    else if (ITALIC.has(tag)) this.inItalic += 1;
    return true;
  }

  leave(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (this.box?.source === element) {
      this.close();
      this.box = this.box.parent;
    } else if (BLOCK.has(tag)) this.close();
    else if (tag === 'A') this.inLink -= 1;
    else if (BOLD.has(tag)) this.inBold -= 1;
    else if (ITALIC.has(tag)) this.inItalic -= 1;
  }

  text(data: string): void {
    this.parts.push(data);
    if (!/\S/.test(data)) return;
    this.solid = true;
    this.breaks = 0;
    if (this.inLink > 0) this.linked.push(data);
    if (this.inBold > 0) this.boldChars += fold(data).length;
    if (this.inItalic > 0) this.italicChars += fold(data).length;
  }

  /** Something left out: it parts the text when it is a block. */
  skip(element: Element, why: string): void {
    if (why === 'caption') this.captions.push(fold(element.textContent ?? ''));
    if (BLOCK.has(element.tagName)) this.close();
  }

  /** Two line breaks end a paragraph; one is a space. */
  private lineBreak(): false {
    this.breaks += 1;
    if (this.breaks > 1) this.close();
    else this.parts.push(' ');
    return false;
  }

  private isCustomBlock(tag: string): boolean {
    return tag.includes('-') && !this.solid && !(this.box && OWN_TEXT.has(this.box.tag));
  }

  /** Ends the run of text; what it holds becomes a leaf. */
  close(): void {
    const text = this.solid ? fold(this.parts.join('')) : '';
    if (text && this.box) this.add(text, this.box);
    this.parts = [];
    this.linked = [];
    this.boldChars = 0;
    this.italicChars = 0;
    this.linkCount = this.inLink > 0 ? 1 : 0;
    this.breaks = 0;
    this.solid = false;
  }

  private add(text: string, box: Place): void {
    const linked = fold(this.linked.join(''));
    const place = leanOf(box, this.lean);
    const own = OWN_TEXT.has(box.tag) && !place.firstChild;
    const paragraph = own ? place : place.appendChild(this.lean.createElement('p'));
    paragraph.setAttribute('data-leaf', String(this.leaves.length));
    this.leaves.push({
      text,
      box: this.numberOf(box),
      linked: linked.length,
      bold: this.boldChars,
      italic: this.italicChars,
      links: this.linkCount,
      voted: false,
    });
    if (linked) paragraph.appendChild(this.lean.createElement('a')).append(linked);
    if (linked.length < text.length) paragraph.append(linked ? text.slice(linked.length) : text);
  }

  /** Numbers the boxes around a run of text from the outermost on: a page may nest thousands deep. */
  private numberOf(box: Place): number {
    const fresh: Place[] = [];
    for (let at: Place | null = box; at && at.number < 0; at = at.parent) fresh.push(at);
    for (const at of fresh.reverse()) {
      const { tag, names, source, parent } = at;
      at.number = this.boxes.length;
      const isPicture = isPictureName(names) ? holdsPictureAlone(source) : null;
      this.boxes.push({ parent: parent?.number ?? -1, tag, names, isPicture });
    }
    return box.number;
  }
}

function placeOf(element: Element, tag: string, parent: Place | null): Place {
  const depth = parent ? parent.depth + 1 : 0;
  const raw = `${callOf(element)} ${element.getAttribute('itemprop') ?? ''}`;
  return { parent, depth, tag, names: namesOf(raw), source: element, lean: null, number: -1 };
}

function holdsPictureAlone(source: Element): boolean {
  if (source.getElementsByTagName('p').length > 2) return false;
  return source.querySelector('img, picture, video, iframe, svg, noscript, amp-img') !== null;
}

/** The container in the lean document, made with those above it when it is first needed. */
function leanOf(box: Place, lean: Document): Element {
  const missing: Place[] = [];
  let place: Element | null = null;
  for (let at: Place | null = box; at && !place; at = at.parent) {
    if (at.lean) place = at.lean;
    else missing.push(at);
  }
  place ??= lean.body;
  for (const at of missing.reverse()) {
    if (at.tag === 'BODY') at.lean = lean.body;
    else if (at.depth > DEEPEST) at.lean = place;
    else at.lean = place.appendChild(leanElement(at, lean));
    place = at.lean;
  }
  return place;
}

function leanElement(box: Place, lean: Document): Element {
  const element = lean.createElement(box.tag.includes('-') || box.tag === 'FORM' ? 'div' : box.tag);
  const names = box.source.getAttribute('class');
  if (names) element.className = names;
  if (box.source.id) element.id = box.source.id;
  return element;
}
