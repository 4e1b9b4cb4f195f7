/**
 * What is not the story, though it stands in its box: ordered lists of small rules, each blind to the others
 * (`line-rules.ts`, `place-rules.ts`). The order matters only for what the trace says, and for the lists a line is kept
 * in after it is dropped.
 */
import type { Box, Leaf } from './leaf';

export interface DropContext {
  headline: readonly string[];
  byline: readonly string[];
  captions: ReadonlySet<string>;
  /** How often a short text stands in the box. */
  repeats: ReadonlyMap<string, number>;
  echoes: ReadonlySet<Leaf>;
  /** Boxes that are teasers of other stories, and tables of data. */
  cards: ReadonlySet<Box>;
  plainCards: ReadonlySet<Box>;
  tables: ReadonlySet<Box>;
  /** Boxes with a form and few words, and such with a picture. */
  forms: ReadonlySet<Box>;
  pictures: ReadonlySet<Box>;
  /** Lists of other stories. */
  linkLists: ReadonlySet<Box>;
  /** The share of headings that are links. */
  linkedHeadings: number;
  /** Index of the leaf in the list that is looked at, and where running text begins and ends in it. */
  at: number;
  first: number;
  last: number;
  next: Leaf | null;
  previous: Leaf | null;
  /** The make of the boxes that hold most of the story. */
  make: string;
  /** What share of the story is in runs of each make. */
  shares: ReadonlyMap<string, number>;
  /** Most of it is in runs of one make. */
  isUniform: boolean;
}

/** Where a dropped line goes. */
export type Shelf = 'gone' | 'credits' | 'captions' | 'notes';

export interface DropRule {
  id: string;
  shelf: Shelf;
  /** It takes only what stands in the story once more, so it may take any share of it. */
  repeats?: true;
  drops(leaf: Leaf, context: DropContext): boolean;
}
