/** A dateline the page keeps outside the story's text. */
import type { Facts } from './facts';
import { fold } from './fold';
import { ldText } from './jsonld';
import { marksOf } from './marks';
import { printedDay } from './times';

const PLACES = /dateline|place_?cont|placeline/i;
const LONGEST = 80;

/** JSON-LD `dateline`, else an element so named that holds a place and not just the hour of publication. */
export function readPrintedDateline({ ld, marks }: Facts): string | null {
  const stated = ldText(ld.article, 'dateline');
  if (stated && stated.length <= LONGEST) return fold(stated);
  for (const { source: text } of marksOf(marks, PLACES)) {
    if (!text || text.length > LONGEST) continue;
    const isTime = printedDay(text) !== null && !/^\p{Lu}{3,}/u.test(text);
    if (!isTime && !/^\d/.test(text) && /\p{L}{3}/u.test(text)) return text;
  }
  return null;
}
