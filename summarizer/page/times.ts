/** Times as pages state them, made ISO 8601 without changing what they say: no zone is added, none converted. */
import { monthOf } from './words/months';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/**
 * @param text a time as metadata give it: ISO 8601 in any of its spellings, RFC 2822, a slashed date, or an epoch
 * @returns ISO 8601 with the offset stated, a day alone where no time is; null when it is no date
 */
export function isoOf(text: string): string | null {
  const trimmed = text.trim();
  const hit = ISO.exec(trimmed);
  if (hit) return assemble(hit);
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    const ms = Number(trimmed) * (trimmed.length === 10 ? 1000 : 1);
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
  }
  return rfc(trimmed) ?? printedDay(trimmed);
}

function assemble(hit: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second, zone] = hit;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

const RFC =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?)?/;
const AMERICAN =
  /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
/** What a JavaScript date prints of itself: "Tue Nov 19 2019 09:12:00 GMT+0000". */
const SCRIPT =
  /^[A-Za-z]{3}\s+([A-Za-z]{3})\s+(\d{1,2})\s+(?:(\d{2}):(\d{2}):(\d{2})\s+[A-Z]{3,4}\s+)?(\d{4})/;

function rfc(text: string): string | null {
  const hit = RFC.exec(text);
  const month = hit?.[2] ? monthOf(hit[2]) : undefined;
  if (hit && month) {
    const time = hit[4] && hit[5] ? `T${hit[4].padStart(2, '0')}:${hit[5]}${hit[6] ? `:${hit[6]}` : ''}` : '';
    return dayOf(Number(hit[3]), month, Number(hit[1]), time && `${time}${offset(hit[7])}`);
  }
  const american = AMERICAN.exec(text);
  const named = american?.[1] ? monthOf(american[1]) : undefined;
  if (american && named) return dayOf(Number(american[3]), named, Number(american[2]), '');
  const script = SCRIPT.exec(text);
  const short = script?.[1] ? monthOf(script[1]) : undefined;
  return script && short ? dayOf(Number(script[6]), short, Number(script[2]), '') : null;
}

const DAY_FIRST =
  /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.)?\s*(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s*(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)/iu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/iu;
/** "25.04.24": as printed beside an hour, two digits each. */
const SHORT_YEAR = /(?<![\d.])(\d\d)\.(\d\d)\.(\d\d)(?![\d.])/;
const NUMBERS = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)(?!\d)/;
const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d\d)\s?[./年-]\s?(\d{1,2})\s?[./月-]\s?(\d{1,2})(?!\d)|((?:19|20)\d\d)년\s*(\d{1,2})월\s*(\d{1,2})일/;

/**
 * The first day a line of the page prints, month names in the languages of words/months.ts.
 * "03/04/2024" is read day first when only that is possible or dots part it, month first otherwise.
 */
export function printedDay(text: string): string | null {
  const line = text.slice(0, 300);
  if (!/\d/.test(line)) return null;
  return named(line) ?? numeric(line);
}

function named(line: string): string | null {
  const first = DAY_FIRST.exec(line);
  const month = first?.[2] ? monthOf(first[2]) : undefined;
  if (first && month) return dayOf(Number(first[3]), month, Number(first[1]), '');
  const american = MONTH_FIRST.exec(line);
  const other = american?.[1] ? monthOf(american[1]) : undefined;
  return american && other ? dayOf(Number(american[3]), other, Number(american[2]), '') : null;
}

function numeric(line: string): string | null {
  const iso = YEAR_FIRST.exec(line);
  if (iso) return dayOf(Number(iso[1] ?? iso[4]), Number(iso[2] ?? iso[5]), Number(iso[3] ?? iso[6]), '');
  const hit = NUMBERS.exec(line);
  if (!hit) return shortYear(line);
  const [, a, mark, b, year] = hit;
  const dayFirst = mark === '.' || Number(a) > 12;
  return dayFirst
    ? dayOf(Number(year), Number(b), Number(a), '')
    : dayOf(Number(year), Number(a), Number(b), '');
}

function shortYear(line: string): string | null {
  const [, day, month, year] = SHORT_YEAR.exec(line) ?? [];
  return year ? dayOf(2000 + Number(year), Number(month), Number(day), '') : null;
}

function dayOf(year: number, month: number, day: number, time: string): string | null {
  if (!isDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${time}`;
}

/** A day of the calendar: "2026-02-31" is none, whatever a page says. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year >= 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
