/** Texts that say again what stands elsewhere in the story: doubles, pull quotes, and the story as one hidden lump. */
import type { Leaf } from './leaf';
import { lettersOf } from './letters';

/** Shorter texts may rightly stand twice. */
const LONG = 60;
const LUMP = 900;
/** Of a paragraph without end, no more than this is compared. */
const MOST = 200_000;

/** @returns the leaves to leave out; of two doubles the first stays */
export function findEchoes(leaves: readonly Leaf[]): Set<Leaf> {
  const echoes = new Set<Leaf>();
  const seen = new Set<string>();
  for (const leaf of leaves) {
    if (leaf.text.length < LONG) continue;
    if (seen.has(leaf.text)) echoes.add(leaf);
    seen.add(leaf.text);
  }
  const quotes = leaves.filter(isPullQuote);
  const lumps = leaves.filter((leaf) => leaf.text.length > LUMP);
  if (quotes.length === 0 && lumps.length === 0) return echoes;
  const letters = new Map(leaves.map((leaf) => [leaf, lettersOf(leaf.text.slice(0, MOST))] as const));
  for (const quote of quotes) {
    const own = letters.get(quote) ?? '';
    if (own.length > 20 && leaves.some((leaf) => isLonger(letters.get(leaf), own))) echoes.add(quote);
  }
  for (const lump of lumps) {
    const own = letters.get(lump) ?? '';
    const held = leaves.filter(
      (leaf) => leaf !== lump && leaf.text.length > LONG && own.includes(letters.get(leaf) ?? '-'),
    );
    if (held.length >= 3) echoes.add(lump);
  }
  return echoes;
}

function isLonger(other: string | undefined, own: string): boolean {
  return other !== undefined && other.length > own.length && other.includes(own);
}

/** Boxes for quotations may hold what a paragraph says already. */
function isPullQuote(leaf: Leaf): boolean {
  if (leaf.text.length > 320) return false;
  for (let box = leaf.box, level = 0; box && level < 3; level += 1) {
    if (box.tag === 'BLOCKQUOTE' || / (?:quote|pull|zitat|cite) /.test(box.names)) return true;
    if (!box.parent) return false;
    box = box.parent;
  }
  return false;
}
