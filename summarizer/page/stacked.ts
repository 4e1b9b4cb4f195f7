/** Where on the page its story begins and ends: notices stand above it, and pages that scroll on stack the next below. */
import { type Box, isHeading, type Leaf, linkShare } from './leaf';
import { isDense, isIn, makeOf, massOf, prose } from './region';

type Signs = (line: string) => boolean;

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
 * @param signs whether a line says who wrote a story or when; without the tables for that, any short line may
 * @returns the leaves up to where the next story begins
 */
export function firstStory(
  leaves: readonly Leaf[],
  headline: number,
  signs: Signs = isShort,
): readonly Leaf[] {
  const own = leaves[headline];
  if (!own) return leaves;
  const around = boxesAround(own);
  let told = 0;
  for (const leaf of leaves.slice(headline + 1)) {
    told += prose(leaf) * (isDense(leaf.text) ? 3 : 1);
    if (told < SHORTEST || !/^H[12]$/.test(leaf.tag) || leaf.text === own.text || linkShare(leaf) > 0.9)
      continue;
    const box = widestOutside(leaf, around);
    const isTwin = areTwins(box, widestOutside(own, boxesAround(leaf)));
    if (leaf.tag === 'H2' && !isTwin) continue;
    const within = leaves.filter((one) => isIn(one, box));
    if (!opensStory(leaf, within, isTwin && box.tag === 'ARTICLE', signs)) continue;
    return leaves.slice(0, within[0] ? leaves.indexOf(within[0]) : leaves.length);
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

function areTwins(one: Box, other: Box): boolean {
  return makeOf(one) === makeOf(other) && (one.tag === 'ARTICLE' || one.names.trim() !== '');
}

/** @param own what stands in the box of the heading; a whole story there needs no signature */
function opensStory(heading: Leaf, own: readonly Leaf[], isWhole: boolean, signs: Signs): boolean {
  const from = own.indexOf(heading);
  if (massOf(own.slice(0, from)) > 0) return false;
  const below = own.slice(from + 1);
  const isSigned = below.slice(0, SIGNED).some((leaf) => !isHeading(leaf) && signs(leaf.text));
  return (
    ((isWhole && heading.tag === 'H1') || isSigned) &&
    below.filter((one) => prose(one) > 0).length >= PARAGRAPHS
  );
}

function isShort(line: string): boolean {
  return line.length < 60;
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
