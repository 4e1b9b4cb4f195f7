/** What the walk leaves out before anything is weighed: never the story, by its tag, its role, its name, or hidden. */
import { isClutterName, namesOf } from './names';

/** Why an element is left out; null when it is read. */
export type Clutter = (element: Element) => string | null;

const NEVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT EMBED AUDIO VIDEO PICTURE IMG SELECT TEXTAREA INPUT BUTTON ' +
    'LABEL PROGRESS METER MAP MATH LINK META HEAD DIALOG NAV MENU'
  ).split(' '),
);
const USUALLY_NOT = new Set(['FOOTER', 'ASIDE']);
const ROLES = new Set(
  'navigation complementary dialog alertdialog alert menu menubar contentinfo search toolbar tooltip banner'.split(
    ' ',
  ),
);
/** A clutter box with this share of the page's paragraphs is no clutter, whatever its name. */
const TOO_MUCH = 0.4;

/**
 * @param page to know how much text there is in all
 * @param everything leave out only what is never text
 */
export function clutterOf(page: Document, everything: boolean): Clutter {
  const all = page.getElementsByTagName('p').length;
  const holdsMuch = (element: Element) => {
    if (element.getElementsByTagName('h1').length > 0) return true;
    const own = element.getElementsByTagName('p').length;
    return own > 3 && own > all * TOO_MUCH;
  };
  return (element) => {
    const tag = element.tagName.toUpperCase();
    if (NEVER.has(tag)) return 'tag';
    if (tag === 'FIGURE') return figure(element);
    if (tag === 'FIGCAPTION') return 'caption';
    if (everything || tag === 'BODY') return null;
    const why = suspicion(element, tag);
    return why && !holdsMuch(element) ? why : null;
  };
}

function suspicion(element: Element, tag: string): string | null {
  if (!element.hasAttributes()) return USUALLY_NOT.has(tag) ? 'tag' : null;
  if (USUALLY_NOT.has(tag)) return 'tag';
  if (isHidden(element)) return 'hidden';
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return 'role';
  const names = element.getAttribute('class');
  if (!names && !element.id) return null;
  if (tag === 'A' || tag === 'SPAN') return null;
  return isClutterName(namesOf(`${names ?? ''} ${element.id}`)) ? 'name' : null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** A figure is a picture with its caption, unless it frames a table or a quotation. */
function figure(element: Element): string | null {
  return element.querySelector('table, blockquote, pre') ? null : 'caption';
}
