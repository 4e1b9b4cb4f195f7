/** What the walk over a page gathers: a run of text at a time, until a block begins or ends. */
import { fold } from './fold';
import { isPictureName } from './names';
import { holdsPictureAlone, leanOf, type Place, placeOf } from './place';
import type { PlainBox, PlainLeaf } from './reading';

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
/** A bold line of no more characters is a label and stays with its words: "DO NOT MISS", "Price". */
const LABEL = 24;

const PICTURE = /^(?:IMG|PICTURE|VIDEO|AMP-IMG)$/;
/** How many boxes up from a picture or a form its text may stand. */
const BESIDE = 3;

function kindOf(element: Element): 'asks' | 'holdsPicture' | null {
  const tag = element.tagName.toUpperCase();
  if (tag === 'FORM' || (tag === 'INPUT' && element.getAttribute('type') === 'email')) return 'asks';
  return PICTURE.test(tag) ? 'holdsPicture' : null;
}

/** The state of the walk: where in the page it is, and the run of text it is collecting. */
export class Walk {
  readonly boxes: PlainBox[] = [];
  readonly leaves: PlainLeaf[] = [];
  readonly captions: string[] = [];
  readonly marks: Element[] = [];
  private box: Place | null = null;
  private parts: string[] = [];
  private linked: string[] = [];
  private boldChars = 0;
  /** Whether some of the run is not bold, or stands below a line of its own: its first line is no heading then. */
  private plain = false;
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
    else this.plain = true;
    if (this.inItalic > 0) this.italicChars += fold(data).length;
  }

  /** Something left out: it parts the text when it is a block. */
  skip(element: Element, why: string): void {
    this.meet(element);
    if (why === 'caption') this.captions.push(fold(element.textContent ?? ''));
    if (BLOCK.has(element.tagName)) this.close();
  }

  /** Pictures and forms are no text, but tell what the text beside them is. */
  private meet(element: Element): void {
    const kind = kindOf(element);
    // A picture within a paragraph is a sign or a badge of its words.
    if (!kind || (kind === 'holdsPicture' && this.box && OWN_TEXT.has(this.box.tag))) return;
    for (let at = this.box, level = 0; at && level < BESIDE; level += 1) {
      at[kind] = true;
      const box = this.boxes[at.number];
      if (box) box[kind] = true;
      at = at.parent;
    }
  }

  /** Two line breaks end a paragraph; one is a space, but below a first line in bold that heads what follows. */
  private lineBreak(): false {
    this.breaks += 1;
    const heads = this.boldChars > LABEL && !this.plain;
    if (heads || this.breaks > 1) this.close();
    else {
      this.parts.push(' ');
      this.plain = this.solid;
    }
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
    this.plain = false;
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
      const { tag, names, source, parent, holdsPicture, asks } = at;
      at.number = this.boxes.length;
      const isPicture = isPictureName(names) ? holdsPictureAlone(source) : null;
      this.boxes.push({ parent: parent?.number ?? -1, tag, names, isPicture, holdsPicture, asks });
    }
    return box.number;
  }
}
