/** The containers the walk is in, and their twins in the lean document. */
import { callOf, namesOf } from './names';
import { shownText } from './shown';

/** Readability is asked about no deeper nesting. */
const DEEPEST = 60;

/** A container the walk is in. */
export interface Place {
  parent: Place | null;
  depth: number;
  tag: string;
  names: string;
  source: Element;
  /** Its twin in the lean document and its number among the boxes; made when the first text in it is met. */
  lean: Element | null;
  number: number;
  /** What else than text was met in it, a level or two below at most. */
  holdsPicture: boolean;
  asks: boolean;
}

const EMPTY = { lean: null, number: -1, holdsPicture: false, asks: false };

/** @returns the container as it is entered: nothing is made for it yet */
export function placeOf(element: Element, tag: string, parent: Place | null): Place {
  const depth = parent ? parent.depth + 1 : 0;
  const raw = `${callOf(element)} ${element.getAttribute('itemprop') ?? ''}`;
  return { parent, depth, tag, names: namesOf(raw), source: element, ...EMPTY };
}

/** A picture's caption, its credit and the buttons beside it are no longer together. */
const BESIDE_PICTURE = 700;

/** Whether the element holds a picture or a player, and hardly any text. */
export function holdsPictureAlone(source: Element): boolean {
  if (source.getElementsByTagName('p').length > 2) return false;
  if (source.querySelector('img, picture, video, iframe, svg, noscript, amp-img') === null) return false;
  return shownText(source).length <= BESIDE_PICTURE;
}

/** The container in the lean document, made with those above it when it is first needed. */
export function leanOf(box: Place, lean: Document): Element {
  const missing: Place[] = [];
  let place: Element | null = null;
  for (let at: Place | null = box; at && !place; at = at.parent) {
    if (at.lean) place = at.lean;
    else missing.push(at);
  }
  place ??= lean.body;
  for (const at of missing.reverse()) {
    if (at.tag === 'BODY') at.lean = lean.body;
    else if (at.depth > DEEPEST) at.lean = place;
    else at.lean = place.appendChild(leanElement(at, lean));
    place = at.lean;
  }
  return place;
}

function leanElement(box: Place, lean: Document): Element {
  const element = lean.createElement(box.tag.includes('-') || box.tag === 'FORM' ? 'div' : box.tag);
  const names = box.source.getAttribute('class');
  if (names) element.className = names;
  if (box.source.id) element.id = box.source.id;
  return element;
}
