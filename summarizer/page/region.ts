/** Where in the page the story stands: the box that holds it, and the boxes of its paragraphs. */
import { type Box, isHeading, type Leaf, linkShare } from './leaf';

/** How much running text a leaf is; 0 for headings, labels and links. */
export function prose(leaf: Leaf): number {
  if (isHeading(leaf) || linkShare(leaf) > 0.4) return 0;
  const enough = isDense(leaf.text) ? 24 : 60;
  if (leaf.text.length < enough) return 0;
  return (leaf.text.length - leaf.linked) * (leaf.tag === 'LI' || leaf.tag === 'TD' ? 0.5 : 1);
}

/** How much running text several leaves are. */
export function massOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + prose(leaf), 0);
}

/** Chinese, Japanese, Korean: a third of the characters say as much. */
export function isDense(text: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3}/.test(text);
}

interface Mass {
  all: number;
  voted: number;
}

/** A box keeps going down while one child holds this much of the prose … */
const NEARLY_ALL = 0.92;
/** … or nearly all that Readability voted for, and at least this much of the prose. */
const MOST = 0.55;

/** @returns the smallest box that holds the story; null when the page has no prose */
export function storyBox(leaves: readonly Leaf[]): Box | null {
  const masses = weigh(leaves);
  const children = new Map<Box, Box[]>();
  let box: Box | null = null;
  for (const at of masses.keys()) {
    if (!at.parent) box ??= at;
    else children.set(at.parent, [...(children.get(at.parent) ?? []), at]);
  }
  while (box) {
    const own: Mass = masses.get(box) ?? { all: 0, voted: 0 };
    const next: Box | undefined = (children.get(box) ?? []).find((child) => holds(masses.get(child), own));
    if (!next) return box;
    box = next;
  }
  return null;
}

function holds(child: Mass | undefined, parent: Mass): boolean {
  if (!child || parent.all === 0) return false;
  if (child.all >= parent.all * NEARLY_ALL) return true;
  return parent.voted > 0 && child.voted >= parent.voted * NEARLY_ALL && child.all >= parent.all * MOST;
}

function weigh(leaves: readonly Leaf[]): Map<Box, Mass> {
  const masses = new Map<Box, Mass>();
  for (const leaf of leaves) {
    const weight = prose(leaf);
    if (weight === 0) continue;
    for (let box: Box | null = surrounding(leaf); box; box = box.parent) {
      const mass = masses.get(box) ?? { all: 0, voted: 0 };
      mass.all += weight;
      if (leaf.voted) mass.voted += weight;
      masses.set(box, mass);
    }
  }
  return masses;
}

export function isIn(leaf: Leaf, box: Box): boolean {
  for (let at: Box | null = leaf.box; at; at = at.parent) if (at === box) return true;
  return false;
}

/** The box a leaf's neighbours stand in: the parent of a paragraph's own element. */
export function surrounding(leaf: Leaf): Box {
  return leaf.box.tag === 'DIV' || !leaf.box.parent ? leaf.box : leaf.box.parent;
}

/** What boxes of one make have in common: tag and names, numbers left out. */
export function makeOf(box: Box): string {
  return `${box.tag} ${box.names.replace(/\d+/g, '')}`;
}
