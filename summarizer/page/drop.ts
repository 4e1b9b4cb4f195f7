/**
 * What is not the story, though it stands in its box: an ordered list of small rules, each blind to the others.
 * The order matters only for what the trace says, and for the lists a line is kept in after it is dropped.
 */
import { isWithin } from './groups';
import { agreement, words } from './headline';
import { type Box, isHeading, type Leaf, linkShare } from './leaf';
import {
  endsLikeSentence,
  isBiographyLine,
  isBylineLine,
  isCall,
  isDateLine,
  isLabel,
  isLastCall,
  isLength,
  isNote,
  isPictureCredit,
  isReference,
  isTailCredit,
} from './lines';
import { isNames } from './persons';
import { isDense, makeOf, prose, surrounding } from './region';

export interface DropContext {
  headline: readonly string[];
  byline: readonly string[];
  captions: ReadonlySet<string>;
  /** How often a short text stands in the box. */
  repeats: ReadonlyMap<string, number>;
  echoes: ReadonlySet<Leaf>;
  /** Boxes that are teasers of other stories, and tables of data. */
  cards: ReadonlySet<Box>;
  tables: ReadonlySet<Box>;
  /** Lists of other stories. */
  linkLists: ReadonlySet<Box>;
  /** The share of headings that are links. */
  linkedHeadings: number;
  /** Index of the leaf in the list that is looked at, and where running text begins and ends in it. */
  at: number;
  first: number;
  last: number;
  next: Leaf | null;
  previous: Leaf | null;
  /** The make of the boxes that hold most of the story. */
  make: string;
}

/** Where a dropped line goes. */
export type Shelf = 'gone' | 'credits' | 'captions' | 'notes';

export interface DropRule {
  id: string;
  shelf: Shelf;
  drops(leaf: Leaf, context: DropContext): boolean;
}

/** Rules that look at the line alone. */
export const LINE_RULES: readonly DropRule[] = [
  {
    id: 'card',
    shelf: 'gone',
    drops: (leaf, { cards }) => isWithin(leaf, cards),
  },
  {
    id: 'table',
    shelf: 'gone',
    drops: (leaf, { tables }) => isWithin(leaf, tables),
  },
  {
    id: 'link-list',
    shelf: 'gone',
    drops: (leaf, { linkLists, next }) =>
      isWithin(leaf, linkLists) || (isHeading(leaf) && isWithin(next, linkLists)),
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
  { id: 'echo', shelf: 'gone', drops: (leaf, { echoes }) => echoes.has(leaf) },
  { id: 'picture-box', shelf: 'captions', drops: isInPictureBox },
  {
    id: 'repeated',
    shelf: 'gone',
    drops: (leaf, { repeats }) => leaf.tag === 'DIV' && (repeats.get(leaf.text) ?? 0) > 2,
  },
];

/** Rules that also ask where in the story the line stands; they see what the others left. */
export const PLACE_RULES: readonly DropRule[] = [
  { id: 'headline-again', shelf: 'gone', drops: repeatsHeadline },
  {
    id: 'byline',
    shelf: 'credits',
    drops: (leaf, context) => isOutside(context) && isBylineLine(leaf.text, context.byline),
  },
  { id: 'above-lede', shelf: 'gone', drops: isAboveLede },
  { id: 'call', shelf: 'gone', drops: isCallLine },
  { id: 'note', shelf: 'notes', drops: (leaf, context) => isEdge(context) && isNote(leaf.text) },
  {
    id: 'tail-credit',
    shelf: 'credits',
    drops: (leaf, context) => context.at >= context.last - 1 && isTailCredit(leaf.text),
  },
  {
    id: 'reference',
    shelf: 'credits',
    drops: (leaf, { at, last }) => at >= last && isReference(leaf.text),
  },
  { id: 'signature', shelf: 'credits', drops: isSignature },
  { id: 'picture-above', shelf: 'captions', drops: isPictureTitle },
  { id: 'contact', shelf: 'credits', drops: isContact },
  { id: 'biography', shelf: 'credits', drops: isBiography },
];

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

function isCallLine(leaf: Leaf, { at, last }: DropContext): boolean {
  if (isHeading(leaf)) return false;
  if (at >= last && isLastCall(leaf.text)) return true;
  if (!isCall(leaf.text)) return false;
  return !endsLikeSentence(leaf.text) || leaf.links > 0 || leaf.text.length < 200 || at >= last - 2;
}

/** Before the running text begins, or below its first run, which may be a standfirst; or after it ends. */
function isOutside({ at, first, last }: DropContext): boolean {
  return at <= first + 1 || at >= last;
}

/** A kicker, a breadcrumb or the length of the audio: a few words that lead to no sentence. A dateline has its dash. */
function isAboveLede(leaf: Leaf, { at, first }: DropContext): boolean {
  if (at >= first || leaf.text.length > 40 || isHeading(leaf) || leaf.tag === 'LI') return false;
  return !endsLikeSentence(leaf.text) && !/[–—:)-]$/.test(leaf.text);
}

function isEdge({ at, first, last }: DropContext): boolean {
  return at <= first + 1 || at >= last - 2;
}

function repeatsHeadline(leaf: Leaf, { headline, at, first }: DropContext): boolean {
  if (at > first + 1 && leaf.tag !== 'H1') return false;
  if (leaf.text.length > 300) return false;
  const alike = isHeading(leaf) || !endsLikeSentence(leaf.text) ? 0.8 : 0.95;
  return agreement(words(leaf.text), headline) > alike;
}

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

/** Who wrote an entry of a live blog: nothing but names between its heading and its text. */
function isSignature(leaf: Leaf, { previous, next }: DropContext): boolean {
  if (isHeading(leaf) || leaf.tag === 'LI' || leaf.text.length > 60) return false;
  if (!previous || !isHeading(previous) || !next || prose(next) === 0) return false;
  return isNames(leaf.text);
}

const LONGEST_TITLE = 200;

/** The title of the video or the picture above a story: no sentence, and in a box unlike those below it. */
function isPictureTitle(leaf: Leaf, { at, first, make }: DropContext): boolean {
  if (at > first || isHeading(leaf) || leaf.tag === 'LI' || leaf.text.length > LONGEST_TITLE) return false;
  if (/[.!?。](?:\s|$)/.test(leaf.text) || endsLikeSentence(leaf.text)) return false;
  return makeOf(surrounding(leaf)) !== make;
}

/** "Jane Doe can be reached at …": an address in the tail. */
function isContact(leaf: Leaf, { at, last }: DropContext): boolean {
  if (at < last - 2 || leaf.text.length > 360) return false;
  return /\S@\S+\.\w{2,}|(?:^|[\s(])@\w{3,}/.test(leaf.text) && !/["“]/.test(leaf.text);
}

/** "Our correspondent Jane Doe …": as much may stand before the name. */
const FOREWORD = 16;

/** A tail paragraph that begins with an author's name tells of the author. */
function isBiography(leaf: Leaf, { at, last, byline }: DropContext): boolean {
  if (at < last - 3 || leaf.text.length > 700) return false;
  if (at >= last && isBiographyLine(leaf.text)) return true;
  const start = leaf.text.slice(0, 60).toLowerCase();
  return byline.some((name) => {
    const whole = name.toLowerCase();
    const at = start.indexOf(whole);
    return whole.length > 5 && at >= 0 && at <= FOREWORD;
  });
}
