/** Which runs of text may be the story: those in its box, and those in boxes like its paragraphs'. */
import type { Box, Leaf } from './leaf';
import { isIn, makeOf, massOf, prose, storyBox, surrounding } from './region';
import { aboveEnd } from './stacked';

/** @returns in order; none where the page has no prose */
export function candidatesOf(page: readonly Leaf[], headline: number): Leaf[] {
  const leaves = page.slice(aboveEnd(page, headline));
  const region = storyBox(leaves);
  if (!region) return [];
  const { boxes, makes } = storyBoxes(leaves.filter((leaf) => isIn(leaf, region)));
  return leaves.filter((leaf) => {
    if (makes.has(makeOf(surrounding(leaf)))) return true;
    if (!isIn(leaf, region)) return leaf.voted && prose(leaf) > 0 && leaf.index > headline;
    return leaf.voted || standsIn(leaf, boxes);
  });
}

/** As much prose in one box is a story's, whether Readability kept it or not. */
const STRONG = 400;

/** Where Readability kept less of the prose it has missed the story: all of the box is. */
const MISSED = 0.25;

/** Boxes of the story's paragraphs, and what they are like. */
function storyBoxes(leaves: readonly Leaf[]): { boxes: Set<Box>; makes: Set<string> } {
  const boxes = new Set<Box>();
  const makes = new Set<string>();
  const isMissed = massOf(leaves.filter(({ voted }) => voted)) < massOf(leaves) * MISSED;
  const unvoted = new Map<Box, number>();
  for (const leaf of leaves) {
    const weight = prose(leaf);
    if (weight === 0) continue;
    const box = surrounding(leaf);
    if (!leaf.voted) {
      const mass = (unvoted.get(box) ?? 0) + weight;
      unvoted.set(box, mass);
      if (isMissed || (mass >= STRONG && mass > weight)) boxes.add(box);
      continue;
    }
    boxes.add(box);
    if (box.names.trim()) makes.add(makeOf(box));
  }
  return { boxes, makes };
}

/** Lists and quotations stand a level or two deeper than the paragraphs beside them. */
function standsIn(leaf: Leaf, boxes: ReadonlySet<Box>): boolean {
  let box: Box | null = leaf.box;
  for (let level = 0; box && level < 4; level += 1) {
    if (boxes.has(box)) return true;
    box = box.parent;
  }
  return false;
}
