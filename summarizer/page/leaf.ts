/** What the walk over a page leaves behind: its runs of text in reading order, and the boxes they stand in. */

/** A container of the page that holds text: what its tag, class, id and role say about its contents. */
export interface Box {
  parent: Box | null;
  /** Upper case. */
  tag: string;
  /** Class, id and other naming attributes, lower case, words apart by spaces. */
  names: string;
  /** Whether a box named for a picture holds one, and little text beside it; null where it is not so named. */
  isPicture: boolean | null;
  /** A picture or a player stands in it, a level or two below at most. */
  holdsPicture: boolean;
  /** A form stands in it so. */
  asks: boolean;
}

/** One run of text with no block inside: a paragraph, a heading, a list item, a table cell. */
export interface Leaf {
  index: number;
  /** White space folded. */
  text: string;
  /** Of the block element around it: "P", "H2", "LI", "TD", "DIV" … */
  tag: string;
  box: Box;
  /** How many characters of the text are in links, in bold, in italics. */
  linked: number;
  bold: number;
  italic: number;
  /** How many links. */
  links: number;
  /** Readability counts it in. */
  voted: boolean;
}

export function isHeading(leaf: Leaf): boolean {
  return /^H[1-6]$/.test(leaf.tag);
}

/** The share of the text that is link text. */
export function linkShare(leaf: Leaf): number {
  return leaf.text.length === 0 ? 0 : leaf.linked / leaf.text.length;
}

/** The closest of the boxes around a leaf that passes the test, or null. */
export function boxAround(leaf: Leaf, test: (box: Box) => boolean): Box | null {
  for (let box: Box | null = leaf.box; box; box = box.parent) if (test(box)) return box;
  return null;
}
