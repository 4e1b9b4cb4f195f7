/** Where on the page its story begins and ends: notices stand above it, and pages that scroll on stack the next below. */
import { isDateLine } from './day-lines';
import { type Box, type Leaf, linkShare } from './leaf';
import { isBylineLine } from './lines';
import { isDense, isIn, makeOf, massOf, prose } from './region';

/** A story has as many paragraphs at least … */
const PARAGRAPHS = 3;
/** … and the first one this much prose before the next begins: else what follows is it. */
const SHORTEST = 200;
/** How far below its headline a story says who wrote it and when, in runs of text. */
const SIGNED = 6;

/**
 * The next story begins at the box of another h1 that has prose of its own and is signed, or is built like the box of
 * the first; at that of an h2 only when both are true. An h1 used as a crosshead has neither.
 *
 * @param headline index of the first story's headline; below 0 where it does not stand on the page
 * @returns the leaves up to where the next story begins
 */
export function firstStory(leaves: readonly Leaf[], headline: number): readonly Leaf[] {
  const own = leaves[headline];
  if (!own) return leaves;
  const around = boxesAround(own);
  let told = 0;
  for (const leaf of leaves.slice(headline + 1)) {
    told += prose(leaf) * (isDense(leaf.text) ? 3 : 1);
    if (told < SHORTEST || !/^H[12]$/.test(leaf.tag) || leaf.text === own.text || linkShare(leaf) > 0.9)
      continue;
    const box = widestOutside(leaf, around);
    if (!opensStory(leaf, box, widestOutside(own, boxesAround(leaf)), leaves)) continue;
    return leaves.slice(
      0,
      leaves.findIndex((one) => isIn(one, box)),
    );
  }
  return leaves;
}

/**
 * What stands above the headline is a notice or a menu, unless most of the page's prose stands there.
 * @returns how many of the leaves stand above
 */
export function aboveEnd(leaves: readonly Leaf[], headline: number): number {
  return headline > 0 && massOf(leaves.slice(headline)) > massOf(leaves) * 0.5 ? headline : 0;
}

function opensStory(leaf: Leaf, box: Box, first: Box, leaves: readonly Leaf[]): boolean {
  const isTwin = makeOf(box) === makeOf(first) && (box.tag === 'ARTICLE' || box.names.trim() !== '');
  if (leaf.tag === 'H2' && !isTwin) return false;
  const own = leaves.filter((one) => isIn(one, box));
  const from = own.indexOf(leaf);
  if (massOf(own.slice(0, from)) > 0) return false;
  const isStory = isTwin && box.tag === 'ARTICLE' && leaf.tag === 'H1';
  const below = own.slice(from + 1);
  return (isStory || isSigned(below)) && below.filter((one) => prose(one) > 0).length >= PARAGRAPHS;
}

/** Says who wrote it or when, above its lede or right below. */
function isSigned(leaves: readonly Leaf[]): boolean {
  return leaves.slice(0, SIGNED).some(({ text }) => isDateLine(text) || isBylineLine(text, []));
}

function boxesAround(leaf: Leaf): Set<Box> {
  const boxes = new Set<Box>();
  for (let box: Box | null = leaf.box; box; box = box.parent) boxes.add(box);
  return boxes;
}

/** The widest box around a leaf that is none of those around another. */
function widestOutside(leaf: Leaf, others: ReadonlySet<Box>): Box {
  let { box } = leaf;
  while (box.parent && !others.has(box.parent)) box = box.parent;
  return box;
}
