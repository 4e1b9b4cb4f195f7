/** A dateline the page keeps outside the story's text. */
import type { Facts } from './facts';
import { ldText } from './jsonld';
import { fold } from './lean';
import { marksOf } from './marks';
import { printedDay } from './times';

const PLACES = /dateline|place_?cont|placeline/i;
const LONGEST = 80;

/** JSON-LD `dateline`, else an element so named that holds a place and not just the hour of publication. */
export function readPrintedDateline({ ld, marks }: Facts): string | null {
  const stated = ldText(ld.article, 'dateline');
  if (stated && stated.length <= LONGEST) return fold(stated);
  for (const element of marksOf(marks, PLACES)) {
    const text = fold(element.textContent ?? '');
    if (text.length === 0 || text.length > LONGEST) continue;
    const isTime = printedDay(text) !== null && !/^\p{Lu}{3,}/u.test(text);
    if (!isTime && !/^\d/.test(text) && /\p{L}{3}/u.test(text)) return text;
  }
  return null;
}
