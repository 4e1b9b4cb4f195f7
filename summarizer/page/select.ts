/** Which runs of text are the story: those in its box that Readability or their likeness to the others speaks for. */
import type { Trace } from '../story';
import { DROP_RULES, type DropContext, type Shelf } from './drop';
import { words } from './headline';
import { type Box, isHeading, type Leaf } from './leaf';
import { isIn, makeOf, prose, storyBox, surrounding } from './region';

export interface Selection {
  story: Leaf[];
  /** Lines taken out that are worth keeping, by what they are. */
  shelves: Record<Exclude<Shelf, 'gone'>, string[]>;
}

export interface Known {
  headline: string;
  byline: readonly string[];
  captions: readonly string[];
  trace: Trace;
}

export function selectStory(leaves: readonly Leaf[], known: Known): Selection {
  const region = storyBox(leaves);
  const shelves: Selection['shelves'] = { credits: [], captions: [], notes: [] };
  if (!region) return { story: [], shelves };
  const inside = leaves.filter((leaf) => isIn(leaf, region));
  const { boxes, makes } = storyBoxes(inside);
  const candidates = inside.filter(
    (leaf) => leaf.voted || standsIn(leaf, boxes) || makes.has(makeOf(surrounding(leaf))),
  );
  const context = contextOf(candidates, known);
  const story = candidates.filter((leaf, at) => {
    context.at = at;
    const rule = DROP_RULES.find((one) => one.drops(leaf, context));
    if (!rule) return true;
    known.trace({ part: 'page', rule: rule.id, span: null, note: leaf.text.slice(0, 120) });
    if (rule.shelf !== 'gone') shelves[rule.shelf].push(leaf.text);
    return false;
  });
  return { story: withoutDanglingHeadings(story), shelves };
}

function contextOf(leaves: readonly Leaf[], known: Known): DropContext {
  const repeats = new Map<string, number>();
  for (const { text } of leaves) if (text.length < 80) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  const running = leaves.map((leaf) => prose(leaf) > 0);
  return {
    headline: words(known.headline),
    byline: known.byline,
    captions: new Set(known.captions),
    repeats,
    at: 0,
    first: Math.max(0, running.indexOf(true)),
    last: running.lastIndexOf(true),
    count: leaves.length,
  };
}

/** A heading with nothing below it announced something that is gone. */
function withoutDanglingHeadings(story: Leaf[]): Leaf[] {
  let end = story.length;
  while (end > 0) {
    const leaf = story[end - 1];
    if (!leaf || !isHeading(leaf)) break;
    end -= 1;
  }
  return story.slice(0, end);
}

/** Boxes that hold voted prose, and what they are like. */
function storyBoxes(leaves: readonly Leaf[]): { boxes: Set<Box>; makes: Set<string> } {
  const boxes = new Set<Box>();
  const makes = new Set<string>();
  for (const leaf of leaves) {
    if (!leaf.voted || prose(leaf) === 0) continue;
    const box = surrounding(leaf);
    boxes.add(box);
    if (box.names.trim()) makes.add(makeOf(box));
  }
  return { boxes, makes };
}

/** Lists and quotations stand a level or two deeper than the paragraphs beside them. */
function standsIn(leaf: Leaf, boxes: ReadonlySet<Box>): boolean {
  let box: Box | null = leaf.box;
  for (let level = 0; box && level < 3; level += 1) {
    if (boxes.has(box)) return true;
    box = box.parent;
  }
  return false;
}
