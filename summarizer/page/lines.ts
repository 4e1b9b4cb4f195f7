/** Tells lines that are no part of a story from its sentences, by the tables of words/lines.ts. */
import { namesIn } from './persons';
import { printedDay } from './times';
import { BY } from './words/byline';
import {
  CALL_ENDS,
  CALLS,
  CONTRIBUTED,
  LABELS,
  NOTE_SENTENCES,
  NOTES,
  PICTURE_CREDITS,
  PICTURE_HOUSES,
  TAIL_CREDITS,
  WHEN,
} from './words/lines';

// The tables are in lower case and read lines made so: with the flag `i` V8 takes ten times as long to compile them.
const labels = new RegExp(`^(?:${LABELS.join('|')})$`);
const calls = new RegExp(`^[\\s(\\[*•>»→▶►–—-]{0,4}(?:${CALLS.join('|')})`);
const callEnd = new RegExp(`(?:^|[\\s(])(?:${CALL_ENDS})[.!]?$`);
const pictureOpening = new RegExp(`^[(\\[]?\\s*(?:${PICTURE_CREDITS})\\s*[:：©/|]`);
const pictureEnd = new RegExp(
  `(?:[(\\[|/–—-]|[.]\\s|©|\\b(?:credit|photo|foto|image|via)\\b|:)\\s*[^()|.]{0,60}\\b(?:${PICTURE_HOUSES})(?![\\p{L}])[^.()]{0,40}[)\\]]?$`,
  'u',
);
const houseOnly = new RegExp(`^[^.!?]{0,60}\\b(?:${PICTURE_HOUSES})(?![\\p{L}])[^.!?,]{0,20}$`, 'u');
const when = new RegExp(`^(?:${WHEN})\\b`);
const by = new RegExp(`^(?:${BY})\\b[\\s:]`);
const tailCredit = new RegExp(`^[(\\[–—_-]{0,3}\\s*(?:${TAIL_CREDITS})(?:\\b|\\s|:)`);
const note = new RegExp(`^[(\\[*]?\\s*(?:${NOTES})\\b[^.]{0,30}[:.)–—-]`);
const contributed = new RegExp(`\\s(?:${CONTRIBUTED})(?: (?:from|in|aus|de) [^.]{2,40})?\\.?[)\\]]?$`);
const noteSentence = new RegExp(`^[(\\[*]?\\s*(?:${NOTE_SENTENCES})`);
/** Markup that leaked into the text, escaped. */
const MARKUP = /<\/?[a-z][^<>]{0,400}>/i;

const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]*$/;

export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

let asked = '';
let folded = '';
/** The line as the tables are written. Every rule asks for the same line in turn. */
function plain(text: string): string {
  if (text !== asked) {
    asked = text;
    folded = text.toLowerCase().replace(/’/g, "'");
  }
  return folded;
}

export function isLabel(text: string): boolean {
  if (/^https?:\/\/\S+$/.test(text)) return true;
  if (MARKUP.test(text.slice(0, 500)) && /^\s*</.test(text)) return true;
  if (text.length > 60) return false;
  const line = plain(text).replace(/[\s:>»→›.]+$/, '');
  return labels.test(line) || calls.exec(line)?.[0] === line || !/[\p{L}\p{N}]/u.test(text);
}

export function isCall(text: string): boolean {
  return text.length < 420 && (calls.test(plain(text)) || callEnd.test(plain(text)));
}

/** "(Image: GETTY)", "Photo: J. Doe/AP", "A view of the dam. John Doe/Getty Images" */
export function isPictureCredit(text: string): boolean {
  if (text.length >= 600) return false;
  const line = plain(text);
  if (BRACKETED.test(line.slice(-120))) return true;
  if (line.length >= 400) return false;
  if (line.length < 160 && pictureOpening.test(line)) return true;
  if (/[:：]/.test(line.slice(-64)) && ENDING_CREDIT.test(line.slice(-110))) return true;
  if (line.length < 70 && houseOnly.test(line) && !SENTENCE_END.test(line)) return true;
  if (/[([][^()]{0,80}[)\]]\.?$/.test(line) && pictureOpening.test(line.slice(line.search(/[([][^([]*$/))))
    return true;
  return !/["“”]/.test(line) && pictureEnd.test(line);
}

/** "(AP Photo/Jane Doe)" */
const BRACKETED = new RegExp(
  `[([][^()]{0,24}\\b(?:${PICTURE_CREDITS})(?:\\s?[/:|©]| by )[^()]{0,60}[)\\]]\\.?$`,
);
const ENDING_CREDIT = new RegExp(`[.!?"”)\\s](?:${PICTURE_CREDITS})\\s?:\\s?[^.:]{2,60}$`);

/** "By Jane Doe", "Jane Doe, Staff Writer": a line of names. */
export function isBylineLine(text: string, byline: readonly string[]): boolean {
  if (text.length > 140 || /[.!?]$/.test(text)) return false;
  const lower = text.toLowerCase();
  const named = byline.some((name) => lower.includes(name.toLowerCase()));
  if (named && text.length < 110) return true;
  return by.test(plain(text)) && namesIn(text).length > 0 && text.split(' ').length <= 12;
}

/** "21 mins ago", "2 hours ago10:05 Jane Doe" */
const AGO = /^\d+\s?\p{L}+ ago(?!\p{L})/iu;
/** The head of a live blog's entry, its time and its author in elements of their own: "21:00Jane Doe". */
const CLOCK_AND_NAME = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?\p{Lu}[^.!?]*$/u;

/** A name and a day of two elements, parted: "Jane Doe2 March 2024". */
function apart(text: string): string {
  return text.replace(/(\p{Ll})(?=\d{1,2}\s\p{Lu})/gu, '$1 ');
}

/** A line that states a day and little else. */
export function isDateLine(text: string): boolean {
  if (text.length > 140) return false;
  if (text.length < 60 && !endsLikeSentence(text) && (AGO.test(text) || CLOCK_AND_NAME.test(text)))
    return true;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return true;
  if (when.test(plain(text)) && /\d/.test(text.slice(0, 50))) return true;
  if (/^[—–-]/.test(text) || endsLikeSentence(text.replace(/[ap]\.m\.$/i, ''))) return false;
  return printedDay(apart(text)) !== null && text.replace(/[\d\s.,:|/–—-]+/g, '').length < 34;
}

export function isTailCredit(text: string): boolean {
  if (text.length < 240 && contributed.test(plain(text))) return true;
  return text.length < 320 && tailCredit.test(plain(text));
}

export function isNote(text: string): boolean {
  return text.length < 600 && (note.test(plain(text)) || noteSentence.test(plain(text)));
}
