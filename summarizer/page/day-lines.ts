/** Lines that state a day or an hour and little else: above a story, below it, over a live entry. */
import { endsLikeSentence, plain } from './lines';
import { printedDay } from './times';
import { HOUR_ENDS, READING_TIMES, SINCE, WHEN } from './words/lines';

const when = new RegExp(`^(?:${WHEN})\\b`);
/** "21 mins ago", "2 hours ago10:05 Jane Doe" */
const AGO = new RegExp(`^\\d+\\s?\\p{L}+ (?:${SINCE})(?!\\p{L})`, 'iu');
/** The head of a live blog's entry, its time and its author in elements of their own: "21:00Jane Doe". */
const CLOCK_AND_NAME = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?\p{Lu}[^.!?]*$/u;

/** Words of two elements, parted: "Jane Doe2 March 2024", "4 May 202210:00". */
function apart(text: string): string {
  return text.replace(/(\p{Ll})(?=\d{1,2}\s\p{Lu})|(?<!\d)((?:19|20)\d\d)(?=\d{1,2}:\d\d)/gu, '$1$2 ');
}

/** How long the story is to read, beside its day: "UhrLesedauer: 2 Min.", "3 min read". */
const READING_TIME = new RegExp(`[\\s|·•]*(?:\\p{Lu}\\p{Ll}+: )?\\d{1,2}[ -](?:${READING_TIMES})$`, 'u');
/** An hour at the end, and its stop: "Updated at 20:56h." */
const HOUR = new RegExp(`(\\d{1,2}[:.]\\d\\d ?(?:${HOUR_ENDS}))\\.$`, 'i');

/** A line that states a day and little else. */
export function isDateLine(text: string): boolean {
  if (text.length > 140) return false;
  if (text.length < 60 && !endsLikeSentence(text) && (AGO.test(text) || CLOCK_AND_NAME.test(text)))
    return true;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return true;
  if (when.test(plain(text)) && /\d/.test(text.slice(0, 50))) return true;
  const line = apart(text).replace(READING_TIME, '').replace(HOUR, '$1');
  if (/^[—–-]/.test(line) || endsLikeSentence(line)) return false;
  return printedDay(line) !== null && line.replace(/[\d\s.,:|/–—-]+/g, '').length < 34;
}
