/** What the walk leaves out before anything is weighed: never the story, by its tag, its role, its name, or hidden. */
import { callOf, isClutterName, namesOf } from './names';

/** Why an element is left out; null when it is read. */
export type Clutter = (element: Element) => string | null;

const NEVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT EMBED AUDIO VIDEO PICTURE IMG SELECT TEXTAREA INPUT BUTTON ' +
    'LABEL PROGRESS METER MAP MATH LINK META HEAD DIALOG NAV MENU AMP-IMG AMP-VIDEO AMP-AD'
  ).split(' '),
);
const USUALLY_NOT = new Set(['FOOTER', 'ASIDE', 'FORM']);
/** Names on a paragraph or a heading say more about its look than about its place. */
const OWN_NAMES_ONLY = new Set('A SPAN H1 H2 H3 H4 H5 H6 TR TD TH TBODY TABLE BODY B I EM STRONG'.split(' '));
const ROLES = new Set(
  'navigation complementary dialog alertdialog alert menu menubar contentinfo search toolbar tooltip banner'.split(
    ' ',
  ),
);
/** What microdata say of a story that is no part of its text. */
const PROPERTIES = /^(?:keywords|publisher|logo|comment)$/;
/** A clutter box with this share of the page's paragraphs, or of its prose, is no clutter, whatever its name. */
const TOO_MUCH = 0.4;
/** Less prose is no story. */
const LEAST = 500;
/** As many paragraphs as this are a story behind a paywall or "show more", not a hidden notice. */
const HIDDEN_STORY = 4;

/** Posts embedded from elsewhere: their words are quoted in the story when they matter to it. */
const POSTS =
  /twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|reddit-(?:embed|card)|fb-post/;
const BEHIND = /subscriber-only|paywall|premium|locked|metered|encrypted/i;

export interface ClutterOptions {
  /** How the page's own description of its story begins; what shows it is no clutter. */
  opening: string;
  /** Leave out only what is never text. */
  everything?: boolean;
}

export function clutterOf(page: Document, { opening, everything }: ClutterOptions): Clutter {
  const all = page.getElementsByTagName('p').length;
  let whole = -1;
  const isPrecious = (element: Element) => {
    if (element.getElementsByTagName('h1').length > 0) return true;
    const own = element.getElementsByTagName('p').length;
    if (own > 3 && own > all * TOO_MUCH) return true;
    const text = element.textContent ?? '';
    if (opening.length > 0 && text.includes(opening)) return true;
    if (text.length < LEAST) return false;
    if (whole < 0) whole = page.body ? proseIn(page.body) : 0;
    return text.length > whole * TOO_MUCH && proseIn(element) > whole * TOO_MUCH;
  };
  return (element) => {
    const tag = element.tagName.toUpperCase();
    if (NEVER.has(tag)) return 'tag';
    if (tag === 'FIGURE') return figure(element);
    if (tag === 'FIGCAPTION') return 'caption';
    if (tag === 'BLOCKQUOTE' && POSTS.test(element.className)) return 'post';
    if (everything) return null;
    const why = suspicion(element, tag);
    return why && !isPrecious(element) ? why : null;
  };
}

function suspicion(element: Element, tag: string): string | null {
  if (USUALLY_NOT.has(tag)) return 'tag';
  if (!element.hasAttributes() && !tag.includes('-')) return null;
  if (isHidden(element) && !isHiddenStory(element, tag)) return 'hidden';
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return 'role';
  if (PROPERTIES.test(element.getAttribute('itemprop') ?? '')) return 'name';
  // Paragraphs have ids by the thousand, made of random letters: "AdDsWC".
  const own = namesOf(tag === 'P' ? element.className : callOf(element));
  const isCaption = / (?:fig)?captions? /.test(own);
  if (OWN_NAMES_ONLY.has(tag) ? !(isCaption && tag === 'SPAN') : !isClutterName(own)) return null;
  return isCaption ? 'caption' : 'name';
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Stories behind a paywall or a "show more" are in the page, hidden: as whole boxes or paragraph by paragraph. */
function isHiddenStory(element: Element, tag: string): boolean {
  if (tag === 'P') return (element.textContent ?? '').length > 80;
  if (BEHIND.test(element.className)) return true;
  return element.getElementsByTagName('p').length >= HIDDEN_STORY;
}

/** A figure is a picture with its caption, unless it frames a table or a quotation. */
function figure(element: Element): string | null {
  return element.querySelector('table, blockquote, pre, p + p + p') ? null : 'caption';
}

/** A text of its own as long is prose, be it in a paragraph or not; in a link it is a teaser. */
const RUN = 80;
const NO_PROSE = /^(?:SCRIPT|STYLE|NOSCRIPT|A|LI)$/;

/** How many characters of running text stand in an element, outside of links and lists. */
function proseIn(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let sum = 0;
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length >= RUN && !(parentElement && NO_PROSE.test(parentElement.tagName)))
      sum += data.trim().length;
  }
  return sum;
}
