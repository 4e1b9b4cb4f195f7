/**
 * All that is taken from a page: its runs of text, the boxes they stand in, and what it says of itself. Plain data, so
 * that the page's own thread only has to walk; what is the story is judged elsewhere (`judge.ts`), without a DOM.
 */
import type { Box, Leaf } from './leaf';

export interface Reading {
  url: string;
  /** The headline as the page shows it; '' when there is none. */
  headline: string;
  stated: Stated;
  /** In the order in which they open, so that a parent comes before what it holds. */
  boxes: PlainBox[];
  leaves: PlainLeaf[];
  /** Texts that belong to a picture, for the rules that want a caption or a credit of them. */
  captions: string[];
  /** Elements named for a byline or a dateline, in document order. */
  marks: Mark[];
  /** Links to the pages of authors, below the headline. */
  authorLinks: AuthorLink[];
  times: StatedTime[];
}

/** A box whose parent is known by its number; -1 has none. */
export type PlainBox = Omit<Box, 'parent'> & { parent: number };

/** A run of text whose box is known by its number. */
export type PlainLeaf = Omit<Leaf, 'box' | 'tag' | 'index'> & { box: number };

/** What the page says of itself, as it says it. */
export interface Stated {
  title: string;
  /** `lang` and `xml:lang` of the document. */
  languages: string[];
  canonical: string | null;
  /** Lower-case name, content; in document order. */
  metas: [string, string][];
  /** The sources of its JSON-LD. */
  scripts: string[];
  /** Texts of its h1 elements. */
  headings: string[];
}

export interface Mark {
  class: string;
  itemprop: string;
  rel: string;
  /** Its words as shown, those of different elements apart. */
  text: string;
  /** Its words as they stand in the source, where they are few. */
  source: string | null;
  /** Microdata: the words of the name inside it. */
  name: string | null;
}

export interface AuthorLink {
  text: string;
  /** Numbers of the links before it beside which it stands. */
  beside: number[];
}

/** A time or a day that an element states in an attribute or in its words. */
export interface StatedTime {
  text: string;
  says: 'published' | 'modified' | 'pubdate' | 'time';
  /** Whether it stands below the headline. */
  below: boolean;
}

/** Boxes and runs of text as the rules like them: each run knows its box, each box its parent. */
export function leavesOf({ boxes, leaves }: Pick<Reading, 'boxes' | 'leaves'>): Leaf[] {
  const made: Box[] = [];
  for (const { parent, ...box } of boxes) made.push({ ...box, parent: made[parent] ?? null });
  return leaves.flatMap(({ box: at, ...leaf }, index) => {
    const box = made[at];
    return box ? [{ ...leaf, index, tag: box.tag, box }] : [];
  });
}
