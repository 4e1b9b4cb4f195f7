/** Boxes inside the story that are not of it as a whole: teasers of other stories, and tables of data. */
import { type Box, isHeading, type Leaf, linkShare } from './leaf';

/** A teaser says little beside its linked headline. */
const TEASER = 320;
const MOST_IN_TEASER = 5;

interface Group {
  leaves: Leaf[];
  length: number;
}

/**
 * A teaser: a box of its own with a headline that is a link, and a line or two about the story behind it.
 * Sections of a list story have linked headings too, but stand in one box, or say more.
 */
export function findCards(leaves: readonly Leaf[]): Set<Box> {
  const cards = new Set<Box>();
  for (const [box, group] of groupsOf(leaves, (box) => box.tag !== 'P' && !/^H[1-6]$/.test(box.tag))) {
    const { leaves: own, length } = group;
    if (own.length > MOST_IN_TEASER) continue;
    const heading = own.find((leaf) => isHeading(leaf) && linkShare(leaf) > 0.9);
    if (!heading) continue;
    const rest = length - heading.text.length;
    if (rest < TEASER && !own.some((leaf) => leaf !== heading && isHeading(leaf) && linkShare(leaf) < 0.5))
      cards.add(box);
  }
  return cards;
}

/** Cells as short as this on average are data. */
const CELL = 60;

/** Tables of short cells, unless the story is mostly the table. */
export function findTables(leaves: readonly Leaf[]): Set<Box> {
  const tables = new Set<Box>();
  const all = leaves.reduce((sum, leaf) => sum + leaf.text.length, 0);
  for (const [box, { leaves: cells, length }] of groupsOf(leaves, (one) => one.tag === 'TABLE')) {
    if (cells.length >= 4 && length / cells.length < CELL && length < all * 0.5) tables.add(box);
  }
  return tables;
}

/** Teasers and tables are small: their boxes are not far above their text. */
const NEAR = 7;

function groupsOf(leaves: readonly Leaf[], test: (box: Box) => boolean): Map<Box, Group> {
  const groups = new Map<Box, Group>();
  for (const leaf of leaves) {
    let level = 0;
    for (let box: Box | null = leaf.box; box && level < NEAR; box = box.parent) {
      level += 1;
      if (!test(box)) continue;
      const group = groups.get(box) ?? { leaves: [], length: 0 };
      if (group.leaves.length <= MOST_IN_TEASER || box.tag === 'TABLE') group.leaves.push(leaf);
      group.length += leaf.text.length;
      groups.set(box, group);
    }
  }
  return groups;
}
