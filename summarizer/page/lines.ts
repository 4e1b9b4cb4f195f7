/** Tells lines that are no part of a story from its sentences, by the tables of words/lines.ts. */
import { namesIn } from './persons';
import { BY } from './words/byline';
import {
  BIOGRAPHIES,
  CALL_ENDS,
  CALLS,
  CONTACTS,
  CONTRIBUTED,
  LABELS,
  LENGTHS,
  NOTE_SENTENCES,
  NOTES,
  PICTURE_CREDITS,
  PICTURE_HOUSES,
  TAIL_CALLS,
  TAIL_CREDITS,
} from './words/lines';

// The tables are in lower case and read lines made so: with the flag `i` V8 takes ten times as long to compile them.
const labels = new RegExp(`^(?:${LABELS.join('|')})$`);
const calls = new RegExp(`^[\\s(\\[*•>»→▶►–—-]{0,4}(?:${CALLS.join('|')})`);
const length = new RegExp(`^(?:${LENGTHS}):? \\d{1,2}(?::\\d\\d){1,2}$`);
const tailCalls = new RegExp(`^(?:${TAIL_CALLS})`);
const biography = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]* ){1,4}(?:${BIOGRAPHIES})`, 'u');
const callEnd = new RegExp(`(?:^|[\\s(])(?:${CALL_ENDS})[.!]?$`);
const pictureOpening = new RegExp(`^[(\\[]?\\s*(?:${PICTURE_CREDITS})\\s*[:：©/|]`);
const pictureEnd = new RegExp(
  `(?:[(\\[|/–—-]|[.]\\s|©|\\b(?:credit|photo|foto|image|via)\\b|:)\\s*[^()|.]{0,60}\\b(?:${PICTURE_HOUSES})(?![\\p{L}])[^.()]{0,40}[)\\]]?$`,
  'u',
);
const houseOnly = new RegExp(`^[^.!?]{0,60}\\b(?:${PICTURE_HOUSES})(?![\\p{L}])[^.!?,]{0,20}$`, 'u');
const by = new RegExp(`^(?:${BY})\\b[\\s:]`);
const tailCredit = new RegExp(`^[(\\[–—_-]{0,3}\\s*(?:${TAIL_CREDITS})(?:\\b|\\s|:)`, 'u');
const note = new RegExp(`^[(\\[*]?\\s*(?:${NOTES})\\b[^.]{0,30}[:.)–—-]`);
const contributed = new RegExp(`\\s(?:${CONTRIBUTED})(?: (?:from|in|aus|de) [^.]{2,40})?\\.?[)\\]]?$`);
const contact = new RegExp(`\\b(?:${CONTACTS}) `);
const noteSentence = new RegExp(`^[(\\[*]?\\s*(?:${NOTE_SENTENCES})`);
/** Markup that leaked into the text, escaped. */
const MARKUP = /<\/?[a-z][^<>]{0,400}>/i;

const SENTENCE_END = /[.!?…。！？।؟]["'“”‘’«»)\]]*$/;

export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

let asked = '';
let folded = '';
/** The line as the tables are written. Every rule asks for the same line in turn. */
export function plain(text: string): string {
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
  if (isLength(text)) return true;
  const line = plain(text).replace(/[\s:>»→›.]+$/, '');
  return labels.test(line) || calls.exec(line)?.[0] === line || !/[\p{L}\p{N}]/u.test(text);
}

/** "Duration 1:30": how long a recording is. */
export function isLength(text: string): boolean {
  return text.length < 30 && length.test(plain(text));
}

export function isCall(text: string): boolean {
  if (text.length < 260 && callEnd.test(plain(text))) return true;
  return text.length < 420 && calls.test(plain(text));
}

/** A call that closes the page: it may be long, and say what a story might. */
export function isLastCall(text: string): boolean {
  return text.length < 1200 && (calls.test(plain(text)) || tailCalls.test(plain(text)));
}

/** "Jane Doe is a reporter who covers …", "Jane Doe writes about …" */
export function isBiographyLine(text: string): boolean {
  return text.length < 700 && biography.test(text.replace(/^[\s.…]+/, ''));
}

/** The paper a story tells of, as its last line names it: "J. Doe et al. … doi: 10.1000/182". */
export function isReference(text: string): boolean {
  return text.length < 600 && /\bdoi(?:\.org\/|:\s?)10\.\d{4}/i.test(text);
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
  `[([][^()]{0,24}\\b(?:${PICTURE_CREDITS})(?:\\s?[/:|©]| by | via )[^()]{0,60}[)\\]]\\.?$`,
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

/** "Jane Doe can be reached at 555-0100" */
export function isReachedAt(text: string): boolean {
  return contact.test(plain(text));
}

export function isTailCredit(text: string): boolean {
  if (text.length < 240 && contributed.test(plain(text))) return true;
  return text.length < 320 && tailCredit.test(plain(text));
}

export function isNote(text: string): boolean {
  return text.length < 600 && (note.test(plain(text)) || noteSentence.test(plain(text)));
}
