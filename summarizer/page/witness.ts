/**
 * The story's text as the page's JSON-LD states it: a witness of what belongs to the story, and the story itself
 * where the page shows only its opening. It is often cut, or holds the page's whole text, so it is heard only
 * when it agrees with most of what was found.
 */
import type { Facts } from './facts';
import { fold } from './fold';
import { decode, ldText } from './jsonld';
import { isHeading, type Leaf } from './leaf';
import { lettersOf } from './letters';
import { prose, surrounding } from './region';

/** Shorter than this it is a summary. */
const ENOUGH = 400;

export interface Witness {
  text: string;
  /** Letters and digits only, so that quotes, entities and lost spaces do not matter. */
  letters: string;
}

export function readWitness({ ld }: Facts): Witness | null {
  const raw = ldText(ld.article, 'articleBody');
  if (!raw || raw.length < ENOUGH) return null;
  const text = decode(decode(raw))
    .replace(/<\/(?:p|div|h\d|li)>|<br\s*\/?>/gi, '\n\n')
    .replace(/<[^<>]{0,400}>/g, ' ');
  return { text, letters: lettersOf(text) };
}

/** The leaf stands in the witness's text: its beginning and its end do. */
function vouchesFor(witness: Witness, leaf: Leaf): boolean {
  const own = lettersOf(leaf.text);
  if (own.length < 60) return witness.letters.includes(own);
  return witness.letters.includes(own.slice(0, 40)) || witness.letters.includes(own.slice(-40));
}

/** It tells of this story in full when it vouches for this much of the prose found … */
const AGREES = 0.75;

/** @returns leaves the witness does not know, where it knows nearly all and so would know them, too */
export function unknownTo(witness: Witness, story: readonly Leaf[]): Set<Leaf> {
  const running = story.filter((leaf) => prose(leaf) > 0);
  const known = running.filter((leaf) => vouchesFor(witness, leaf));
  const mass = (list: readonly Leaf[]) => list.reduce((sum, leaf) => sum + leaf.text.length, 0);
  const [first] = known;
  const last = known[known.length - 1];
  if (!first || !last || mass(known) < mass(running) * AGREES) return new Set();
  // A cut text knows nothing of what follows the cut.
  const tail = mass(running.filter((leaf) => leaf.index > last.index));
  const end = tail > mass(running) * 0.12 ? last.index : Number.POSITIVE_INFINITY;
  const boxes = new Set(known.map(surrounding));
  const isPart = (leaf: Leaf) => prose(leaf) > 200 && boxes.has(surrounding(leaf));
  return new Set(
    story.filter(
      (leaf) =>
        leaf.index > first.index &&
        leaf.index <= end &&
        isDoubtful(leaf) &&
        !isPart(leaf) &&
        !vouchesFor(witness, leaf),
    ),
  );
}

/** Headings, lists and long quotations are left out of such texts as a rule. */
function isDoubtful(leaf: Leaf): boolean {
  if (isHeading(leaf) || leaf.tag === 'LI') return false;
  const isQuoted = leaf.box.tag === 'BLOCKQUOTE' || leaf.box.parent?.tag === 'BLOCKQUOTE';
  return !isQuoted || prose(leaf) === 0;
}

/** @returns the witness's paragraphs when the page shows less than half of them; else none */
export function restOf(witness: Witness, story: readonly Leaf[]): string[] {
  const shown = story.reduce((sum, leaf) => sum + lettersOf(leaf.text).length, 0);
  if (shown > witness.letters.length * 0.5) return [];
  return witness.text
    .split(/\n\s*\n|\n(?=\S)/)
    .map(fold)
    .filter((line) => line.length > 0);
}
