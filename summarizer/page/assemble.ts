/** Runs of text → the article's text and its blocks. */
import type { Block, BlockKind } from '../article';
import { isHeading, type Leaf } from './leaf';
import { endsLikeSentence } from './lines';

export interface Assembled {
  text: string;
  blocks: Block[];
}

export function assemble(leaves: readonly Leaf[]): Assembled {
  return join(leaves.map((leaf) => ({ text: leaf.text, kind: kindOfLeaf(leaf) })));
}

export function assembleLines(lines: readonly string[]): Assembled {
  return join(lines.map((text) => ({ text, kind: 'paragraph' })));
}

export function join(parts: readonly { text: string; kind: BlockKind }[]): Assembled {
  let start = 0;
  const blocks = parts.map(({ text, kind }): Block => {
    const block = { start, end: start + text.length, kind };
    start = block.end + 2;
    return block;
  });
  return { text: parts.map(({ text }) => text).join('\n\n'), blocks };
}

/** The longest crosshead. */
const CROSSHEAD = 90;

function kindOfLeaf(leaf: Leaf): BlockKind {
  if (isHeading(leaf)) return 'heading';
  if (leaf.tag === 'LI' || leaf.tag === 'DD' || leaf.tag === 'DT') return 'list';
  if (leaf.tag === 'TD' || leaf.tag === 'TH') return 'table';
  if (inside(leaf, 'BLOCKQUOTE')) return 'quote';
  if (inside(leaf, 'LI')) return 'list';
  const bold = leaf.bold >= leaf.text.length * 0.9;
  return bold && leaf.text.length <= CROSSHEAD && !endsLikeSentence(leaf.text) ? 'heading' : 'paragraph';
}

function inside(leaf: Leaf, tag: string): boolean {
  return leaf.box.tag === tag || leaf.box.parent?.tag === tag;
}
