/** Rules that look at a line alone, at its box and at what comes next. */

import { isDateLine } from './day-lines';
import type { DropContext, DropRule } from './drop';
import { isWithin } from './groups';
import { type Box, isHeading, type Leaf, linkShare } from './leaf';
import { endsLikeSentence, isLabel, isLength, isPictureCredit } from './lines';
import { isDense, makeOf, prose } from './region';

export const LINE_RULES: readonly DropRule[] = [
  {
    id: 'card',
    shelf: 'gone',
    drops: (leaf, { cards }) => isWithin(leaf, cards),
  },
  { id: 'plain-card', shelf: 'gone', drops: (leaf, { plainCards }) => isWithin(leaf, plainCards) },
  { id: 'form', shelf: 'gone', drops: (leaf, { forms }) => isWithin(leaf, forms) },
  {
    id: 'table',
    shelf: 'gone',
    drops: (leaf, { tables }) => isWithin(leaf, tables),
  },
  {
    id: 'link-list',
    shelf: 'gone',
    drops: (leaf, { linkLists, next }) =>
      isWithin(leaf, linkLists) || (isWithin(next, linkLists) && announces(leaf)),
  },
  { id: 'video-title', shelf: 'gone', drops: isVideoTitle },
  { id: 'label', shelf: 'gone', drops: ({ text }) => isLabel(text) },
  { id: 'date', shelf: 'credits', drops: ({ text }) => isDateLine(text) },
  {
    id: 'caption',
    shelf: 'captions',
    drops: (leaf, { captions }) => leaf.text.length > 12 && captions.has(leaf.text),
  },
  { id: 'picture-credit', shelf: 'captions', drops: ({ text }) => isPictureCredit(text) },
  { id: 'pointer', shelf: 'gone', drops: isPointer },
  { id: 'linked-heading', shelf: 'gone', drops: isForeignHeading },
  { id: 'echo', shelf: 'gone', repeats: true, drops: (leaf, { echoes }) => echoes.has(leaf) },
  { id: 'picture-box', shelf: 'captions', drops: isInPictureBox },
  { id: 'beside-picture', shelf: 'captions', drops: isBesidePicture },
  {
    id: 'repeated',
    shelf: 'gone',
    drops: (leaf, { repeats }) => leaf.tag === 'DIV' && (repeats.get(leaf.text) ?? 0) > 2,
  },
];

/** A heading, or a short line that is none: "More from the coast". */
function announces(leaf: Leaf): boolean {
  return isHeading(leaf) || (leaf.text.length < 60 && !endsLikeSentence(leaf.text));
}

/** What a player shows above its picture: so named, or with its length below it. */
function isVideoTitle(leaf: Leaf, { next }: DropContext): boolean {
  if (!isHeading(leaf)) return false;
  return / video (?:title|headline) /.test(leaf.box.names) || (next !== null && isLength(next.text));
}

/** A heading that is a link leads elsewhere, unless the story's own sections are headed so. */
function isForeignHeading(leaf: Leaf, { linkedHeadings, next }: DropContext): boolean {
  if (!/^H[3-6]$/.test(leaf.tag) || linkShare(leaf) < 0.9) return false;
  return linkedHeadings < 0.5 || !next || prose(next) === 0;
}

const LONGEST_CAPTION = 400;

/** A line in a box that is named for its picture and holds one. */
function isInPictureBox(leaf: Leaf): boolean {
  if (isHeading(leaf) || leaf.text.length > LONGEST_CAPTION) return false;
  let box: Box | null = leaf.box;
  for (let level = 0; box && level < 3; level += 1) {
    if (box.isPicture !== null) return box.isPicture;
    box = box.parent;
  }
  return false;
}

/** A caption where no name says so: beside a picture, and unlike the story's paragraphs or no sentence. */
function isBesidePicture(leaf: Leaf, { at, first, pictures, shares, isUniform }: DropContext): boolean {
  // The standfirst and the lede may stand beside the story's picture.
  if (at <= first + 1 && prose(leaf) > 0) return false;
  if (!/^(?:P|DIV|SECTION)$/.test(leaf.tag) || !isWithin(leaf, pictures)) return false;
  if (!endsLikeSentence(leaf.text)) return true;
  return isUniform && leaf.text.length < LONG && (shares.get(makeOf(leaf.box)) ?? 0) < FEW;
}

/** Where most of the story is in runs of one make, such with so little of it are no paragraphs. */
const FEW = 0.1;
/** No caption of one sentence is longer. */
const LONG = 240;

/**
 * A line that is nothing but a link, or a label and a link: "Read more: …". Lists of links inside a story are
 * left alone when their items are long.
 */
function isPointer(leaf: Leaf): boolean {
  const { text } = leaf;
  if (leaf.linked === 0 || text.length > 260) return false;
  const bare = text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  const outside = bare - Math.min(bare, leaf.linked);
  if (isHeading(leaf) || (leaf.tag === 'LI' && leaf.linked < 28)) return false;
  if (
    leaf.links > 1 &&
    leaf.linked > 60 &&
    linkShare(leaf) > 0.75 &&
    leaf.tag !== 'LI' &&
    !endsLikeSentence(text)
  )
    return true;
  if (linkShare(leaf) > 0.9) return leaf.tag !== 'TD' && (!isDense(text) || text.length > 8);
  if (leaf.linked < (isDense(text) ? 12 : 28)) return false;
  const label = /^[^:：|]{2,32}[:：|]\s/.exec(text);
  return (
    label !== null &&
    leaf.linked >= (text.length - label[0].length) * 0.9 &&
    outside < 34 &&
    !endsLikeSentence(text)
  );
}
