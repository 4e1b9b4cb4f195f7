/** Rules that also ask where in the story a line stands: above the lede, at an edge, at the end. */
import type { DropContext, DropRule } from './drop';
import { agreement, words } from './headline';
import { isHeading, type Leaf } from './leaf';
import {
  endsLikeSentence,
  isBiographyLine,
  isBylineLine,
  isCall,
  isLastCall,
  isNote,
  isReachedAt,
  isReference,
  isTailCredit,
} from './lines';
import { isInitials, isNames } from './persons';
import { makeOf, prose, surrounding } from './region';

/** They see what the line rules left. */
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
  {
    id: 'initials',
    shelf: 'credits',
    drops: (leaf, { at, last }) => at === last + 1 && leaf.tag === 'P' && isInitials(leaf.text),
  },
  { id: 'picture-above', shelf: 'captions', drops: isPictureTitle },
  { id: 'contact', shelf: 'credits', drops: isContact },
  { id: 'biography', shelf: 'credits', drops: isBiography },
];

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
  if (/["“]/.test(leaf.text)) return false;
  return /\S@\S+\.\w{2,}|(?:^|[\s(])@\w{3,}/.test(leaf.text) || isReachedAt(leaf.text);
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
