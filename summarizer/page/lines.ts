/** Tells lines that are no part of a story from its sentences, by the tables of words/lines.ts. */
import { namesIn } from './byline';
import { printedDay } from './times';
import { BY } from './words/byline';
import {
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

const labels = new Set(LABELS.flatMap((line) => line.split('|')));
const calls = new RegExp(`^[\\s(\\[*•>»→▶►–—-]{0,4}(?:${CALLS.join('|')})`, 'iu');
const pictureOpening = new RegExp(`^[(\\[]?\\s*(?:${PICTURE_CREDITS})\\s*[:：©/|]`, 'iu');
const pictureEnd = new RegExp(
  `(?:[(\\[|/–—-]|[.]\\s|©|\\b(?:credit|photo|foto|image|via)\\b|:)\\s*[^()|.]{0,60}\\b(?:${PICTURE_HOUSES})(?![\\p{L}])[^.()]{0,40}[)\\]]?$`,
  'iu',
);
const houseOnly = new RegExp(`^[^.!?]{0,60}\\b(?:${PICTURE_HOUSES})(?![\\p{L}])[^.!?,]{0,20}$`, 'iu');
const when = new RegExp(`^(?:${WHEN})\\b`, 'iu');
const by = new RegExp(`^(?:${BY})\\b[\\s:]`, 'iu');
const tailCredit = new RegExp(`^[(\\[–—_-]{0,3}\\s*(?:${TAIL_CREDITS})(?:\\b|\\s|:)`, 'iu');
const note = new RegExp(`^[(\\[*]?\\s*(?:${NOTES})\\b[^.]{0,30}[:.)–—-]`, 'iu');

const contributed = new RegExp(`\\s(?:${CONTRIBUTED})(?: (?:from|in|aus|de) [^.]{2,40})?\\.?[)\\]]?$`, 'iu');
const noteSentence = new RegExp(`^[(\\[*]?\\s*(?:${NOTE_SENTENCES})`, 'iu');
/** Markup that leaked into the text, escaped. */
const MARKUP = /<\/?[a-z][^<>]{0,400}>/i;

const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]*$/;

export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

export function isLabel(text: string): boolean {
  if (/^https?:\/\/\S+$/.test(text)) return true;
  if (MARKUP.test(text.slice(0, 500)) && /^\s*</.test(text)) return true;
  if (text.length > 60) return false;
  return (
    labels.has(
      text
        .toLowerCase()
        .replace(/’/g, "'")
        .replace(/[\s:>»→›.]+$/, ''),
    ) || !/[\p{L}\p{N}]/u.test(text)
  );
}

export function isCall(text: string): boolean {
  return text.length < 420 && calls.test(text.replace(/’/g, "'"));
}

/** "(Image: GETTY)", "Photo: J. Doe/AP", "A view of the dam. John Doe/Getty Images" */
export function isPictureCredit(text: string): boolean {
  if (text.length < 160 && pictureOpening.test(text)) return true;
  if (text.length < 400 && /[:：]/.test(text.slice(-64)) && ENDING_CREDIT.test(text.slice(-110))) return true;
  if (text.length < 70 && houseOnly.test(text) && !SENTENCE_END.test(text)) return true;
  return text.length < 400 &&
    /[([][^()]{0,80}[)\]]\.?$/.test(text) &&
    pictureOpening.test(text.slice(text.search(/[([][^([]*$/)))
    ? true
    : text.length < 400 && !/["“”]/.test(text) && pictureEnd.test(text);
}

const ENDING_CREDIT = new RegExp(`[.!?"”)\\s](?:${PICTURE_CREDITS})\\s?:\\s?[^.:]{2,60}$`, 'iu');

/** "By Jane Doe", "Jane Doe, Staff Writer": a line of names. */
export function isBylineLine(text: string, byline: readonly string[]): boolean {
  if (text.length > 140 || /[.!?]$/.test(text)) return false;
  const lower = text.toLowerCase();
  const named = byline.some((name) => lower.includes(name.toLowerCase()));
  if (named && text.length < 110) return true;
  return by.test(text) && namesIn(text).length > 0 && text.split(' ').length <= 12;
}

/** A line that states a day and little else. */
export function isDateLine(text: string): boolean {
  if (text.length > 140) return false;
  if (/^\d+\s?\p{L}+ ago\b/iu.test(text) && text.length < 60) return true;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return true;
  if (when.test(text) && /\d/.test(text.slice(0, 50))) return true;
  if (/^[—–-]/.test(text) || endsLikeSentence(text.replace(/[ap]\.m\.$/i, ''))) return false;
  return printedDay(text) !== null && text.replace(/[\d\s.,:|/–—-]+/g, '').length < 34;
}

export function isTailCredit(text: string): boolean {
  if (text.length < 240 && contributed.test(text)) return true;
  return text.length < 320 && tailCredit.test(text);
}

export function isNote(text: string): boolean {
  const plain = text.replace(/’/g, "'");
  return text.length < 600 && (note.test(plain) || noteSentence.test(plain));
}
