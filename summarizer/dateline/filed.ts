/** Days printed in datelines: "Nov. 22", "22 November 2023". */
import type { Tables } from './tables';

/** A day as printed; the year is mostly left out. */
export interface PrintedDay {
  month: number;
  day: number;
  year: number | null;
  end: number;
}

/** No day is printed in more letters. */
const LONGEST = 80;

/** @returns the day printed at `at`, or null when there is none or no calendar has it. */
export function readDay(text: string, at: number, tables: Tables): PrintedDay | null {
  const match = tables.date.exec(text.slice(at, at + LONGEST).toLowerCase());
  if (!match?.groups) return null;
  const { month0, month1, day0, day1, year } = match.groups;
  const month = tables.words.months[month0 ?? month1 ?? ''];
  const day = Number(day0 ?? day1);
  if (!month || day < 1 || day > 31) return null;
  return { month, day, year: year ? Number(year) : null, end: at + match[0].length };
}

/**
 * The year is the one that brings the day nearest to publication, so that "Dec. 31" on a story of
 * 1 January is last year's.
 * @param published ISO 8601, or null
 * @returns YYYY-MM-DD, or null where neither dateline nor page gives a year, or the day does not exist
 */
export function resolveDay(printed: PrintedDay, published: string | null): string | null {
  if (printed.year) return isoDay(printed.year, printed);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  if (!day) return null;
  const near = Date.parse(day);
  const year = Number(day.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((y) => isoDay(y, printed) ?? []);
  const distance = (iso: string) => Math.abs(Date.parse(iso) - near);
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function isoDay(year: number, { month, day }: PrintedDay): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
