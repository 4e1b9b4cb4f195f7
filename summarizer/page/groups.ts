/** Boxes inside the story that are not of it as a whole: teasers of other stories, and tables of data. */
import { type Box, isHeading, type Leaf, linkShare } from './leaf';
import { endsLikeSentence } from './lines';
import { makeOf } from './region';

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

/** Lines that are a link, and no shorter, lead to a story as a heading does. */
const LINE = 24;

/**
 * Teasers whose headline is no heading: boxes of one make in a row, each with a line that is a link and little else.
 */
export function findPlainCards(leaves: readonly Leaf[]): Set<Box> {
  const rows = new Map<string, Set<Box>>();
  const parents = new Map<Box, number>();
  for (const [box, { leaves: own, length }] of groupsOf(leaves, isCardBox)) {
    const line = own.find((leaf) => leaf.text.length >= LINE && linkShare(leaf) > 0.9);
    if (!line || own.length > MOST_IN_TEASER || length - line.text.length >= TEASER || !box.parent) continue;
    const parent = parents.get(box.parent) ?? parents.size;
    parents.set(box.parent, parent);
    const key = `${parent} ${makeOf(box)}`;
    rows.set(key, (rows.get(key) ?? new Set()).add(box));
  }
  return new Set([...rows.values()].filter((row) => row.size > 1).flatMap((row) => [...row]));
}

function isCardBox({ tag }: Box): boolean {
  return /^(?:DIV|ARTICLE|SECTION)$/.test(tag) || tag.includes('-');
}

/** A box with a form says no more than this beside it. */
const OFFER = 600;

/** Boxes that ask for an address or an opinion: a form, and a few words about it. */
export function findForms(leaves: readonly Leaf[]): Set<Box> {
  const isOffer = ({ leaves: own, length }: Group) => length < OFFER && own.length <= MOST_IN_TEASER;
  return boxesOf(leaves, ({ asks }) => asks, isOffer);
}

/** A caption, a credit and a title are no longer together. */
const CAPTION = 400;
const MOST_IN_CAPTION = 3;

/** Boxes with a picture and a few words. */
export function findPictures(leaves: readonly Leaf[]): Set<Box> {
  const isCaption = ({ leaves: own, length }: Group) => length < CAPTION && own.length <= MOST_IN_CAPTION;
  return boxesOf(leaves, ({ holdsPicture }) => holdsPicture, isCaption);
}

/** Cells as short as this on average are data. */
const CELL = 60;

/** Tables that are as much of the story together are what it tells of: standings, quantities, results. */
const MATTER = 0.2;

/** Tables of data to leave out: all, unless the story is about them. */
export function findTables(leaves: readonly Leaf[]): Set<Box> {
  const tables = dataTables(leaves);
  const all = lengthOf(leaves);
  const told = lengthOf(leaves.filter((leaf) => isWithin(leaf, tables)));
  return told < all * MATTER ? tables : new Set();
}

/** Tables of short cells. */
export function dataTables(leaves: readonly Leaf[]): Set<Box> {
  const isData = ({ leaves: cells, length }: Group) => cells.length >= 4 && length / cells.length < CELL;
  return boxesOf(leaves, ({ tag }) => tag === 'TABLE', isData);
}

/** No farther than groups are gathered: a box far above has not been judged by this leaf. */
export function isWithin(leaf: Leaf | null, boxes: ReadonlySet<Box>): boolean {
  let box = leaf?.box ?? null;
  for (let level = 0; box && level < NEAR; level += 1) {
    if (boxes.has(box)) return true;
    box = box.parent;
  }
  return false;
}

function lengthOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + leaf.text.length, 0);
}

/** As many items that are mostly links are other stories. */
const LINKS = 3;
const LONGEST_ITEM = 160;

/** Lists whose every item is a headline that leads elsewhere, a kicker before it or not. */
export function findLinkLists(leaves: readonly Leaf[]): Set<Box> {
  const lists = new Set<Box>();
  for (const [box, { leaves: items }] of groupsOf(leaves, (one) => one.tag === 'UL' || one.tag === 'OL')) {
    if (items.length >= LINKS && items.every(isTeaserItem)) lists.add(box);
  }
  return lists;
}

function isTeaserItem(leaf: Leaf): boolean {
  return (
    leaf.linked > 20 &&
    linkShare(leaf) > 0.5 &&
    leaf.text.length < LONGEST_ITEM &&
    !endsLikeSentence(leaf.text)
  );
}

/** Tables and lists are judged by all they hold. */
function isWhole({ tag }: Box): boolean {
  return tag === 'TABLE' || tag === 'UL' || tag === 'OL';
}

/** Teasers and tables are small: their boxes are not far above their text. */
const NEAR = 7;

/** The boxes of a kind of which what stands in them tells that they are meant. */
function boxesOf(
  leaves: readonly Leaf[],
  isOfKind: (box: Box) => boolean,
  isMeant: (group: Group) => boolean,
): Set<Box> {
  const groups = [...groupsOf(leaves, isOfKind)];
  return new Set(groups.filter(([, group]) => isMeant(group)).map(([box]) => box));
}

function groupsOf(leaves: readonly Leaf[], test: (box: Box) => boolean): Map<Box, Group> {
  const groups = new Map<Box, Group>();
  for (const leaf of leaves) {
    let level = 0;
    for (let box: Box | null = leaf.box; box && level < NEAR; box = box.parent) {
      level += 1;
      if (!test(box)) continue;
      const group = groups.get(box) ?? { leaves: [], length: 0 };
      if (group.leaves.length <= MOST_IN_TEASER || isWhole(box)) group.leaves.push(leaf);
      group.length += leaf.text.length;
      groups.set(box, group);
    }
  }
  return groups;
}
