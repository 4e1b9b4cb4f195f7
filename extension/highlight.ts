/**
 * Marks places of the article in the page by CSS custom highlights: the page's DOM stays as it is. The colours
 * come from a style sheet that the worker inserts (`HIGHLIGHT_CSS`).
 */
import type { Span } from '../summarizer/brief';
import { openLocator } from '../summarizer/page/locate';

const ALL = 'nutgraf';
const CURRENT = 'nutgraf-current';

/**
 * @param text the article the spans point into
 * @param places every place of the thing; those not found in the page are left out
 * @param index which of them to scroll to
 * @returns whether that one was found
 */
export function showPlaces(text: string, places: readonly Span[], index: number): boolean {
  clearPlaces();
  const ranges = places.map(openLocator(document, text));
  const current = ranges[index] ?? null;
  const others = ranges.filter((range): range is Range => range !== null && range !== current);
  CSS.highlights.set(ALL, new Highlight(...others));
  if (!current) return false;
  CSS.highlights.set(CURRENT, new Highlight(current));
  scrollTo(current);
  addEventListener('keydown', clearOnEscape, { capture: true });
  return true;
}

/** Takes away our marks and no others. */
export function clearPlaces(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
  removeEventListener('keydown', clearOnEscape, { capture: true });
}

function clearOnEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') clearPlaces();
}

/** The element scrolls every container on the way; then the window is set so that the words, not the element, are in its middle. */
function scrollTo(range: Range): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  element?.closest('details:not([open])')?.scrollIntoView({ block: 'center' });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { height } = element?.getBoundingClientRect() ?? { height: 0 };
  if (height < innerHeight) {
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    return;
  }
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 2, behavior: calm ? 'instant' : 'smooth' });
}
