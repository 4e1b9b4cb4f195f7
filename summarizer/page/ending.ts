/** Where a story ends by its shape: at an offer of a subscription, at headings and links with nothing below them. */
import { asksForMoney } from './access';
import { isHeading, type Leaf, linkShare } from './leaf';
import { endsLikeSentence } from './lines';
import { prose } from './region';

/** The share of the text that must stand before an offer to end there. */
const OPENING = 0.7;

/** Where the page asks for a subscription the story is over, unless as much of it follows. */
export function untilOffer(kept: readonly Leaf[], leaves: readonly Leaf[]): Leaf[] {
  const start = kept.findIndex((leaf) => prose(leaf) > 0);
  const from = kept[start]?.index ?? 0;
  const offer =
    leaves.find((leaf) => leaf.index > from && asksForMoney(leaf))?.index ?? Number.POSITIVE_INFINITY;
  const before = kept.filter((leaf) => leaf.index < offer);
  const mass = (list: readonly Leaf[]) => list.reduce((sum, leaf) => sum + prose(leaf), 0);
  return mass(before) > mass(kept) * OPENING ? before : [...kept];
}

/** A heading with nothing below it announced something that is gone; a closing list of links leads elsewhere. */
export function withoutDangling(story: Leaf[]): Leaf[] {
  const list = story.findLastIndex((leaf) => !isPointingItem(leaf)) + 1;
  const isClosed = story.length - list >= CLOSING_LINKS;
  const announces = (leaf: Leaf) =>
    isAnnouncement(leaf) || (isClosed && leaf.text.length < HEADING && !endsLikeSentence(leaf.text));
  const told = isClosed ? story.slice(0, list) : story;
  return told.slice(0, told.findLastIndex((leaf) => !announces(leaf)) + 1);
}

/** A heading that is a sentence tells something itself: the fifth of "5 facts", below its picture. */
function isAnnouncement(leaf: Leaf): boolean {
  return isHeading(leaf) && !/[^.][.。]["'”’]?$/.test(leaf.text);
}

/** The longest line that announces a list without being a heading. */
const HEADING = 60;
/** As many links in a row at the end are other stories. */
const CLOSING_LINKS = 3;
const LONGEST_POINTER = 200;

function isPointingItem(leaf: Leaf): boolean {
  return leaf.tag === 'LI' && linkShare(leaf) > 0.2 && leaf.text.length < LONGEST_POINTER;
}
