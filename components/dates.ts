/** Times as a reader says them: near ones by their distance, all of them in full on demand. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day alone has no time to be relative to. */
const DAY_ONLY = /^\d{4}-\d\d-\d\d$/;

/**
 * @param iso as in a brief's dateline
 * @param now milliseconds of the reader's clock
 * @returns "3 hours ago" within a day, "yesterday" for more of the reader's own, else the day; '' for what is no date
 */
export function nearDate(iso: string, now: number, locale: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  const age = now - time;
  const isYesterday = age >= DAY && startOfDay(time) === startOfDay(startOfDay(now) - 1);
  if (DAY_ONLY.test(iso) || age < -HOUR || (age >= DAY && !isYesterday)) return day(iso, now, locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (age < HOUR) return relative.format(-Math.max(0, Math.round(age / MINUTE)), 'minute');
  return isYesterday ? relative.format(-1, 'day') : relative.format(-Math.round(age / HOUR), 'hour');
}

/** In the reader's zone. */
function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** @returns when it was updated; the hour alone where it stands beside the same day of publishing */
export function nearUpdate(modified: string, published: string | null, now: number, locale: string): string {
  const near = nearDate(modified, now, locale);
  const isSameDay = published !== null && near === nearDate(published, now, locale);
  if (!isSameDay || DAY_ONLY.test(modified)) return near;
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(Date.parse(modified));
}

/** @returns day and time in the reader's zone; a day alone without a time. '' for what is no date */
export function exactDate(iso: string, locale: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  const style: Intl.DateTimeFormatOptions = DAY_ONLY.test(iso)
    ? { dateStyle: 'full', timeZone: 'UTC' }
    : { dateStyle: 'full', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, style).format(time);
}

/** The year only when it is not this one. */
function day(iso: string, now: number, locale: string): string {
  const date = new Date(iso);
  const timeZone = DAY_ONLY.test(iso) ? 'UTC' : undefined;
  const thisYear = date.getUTCFullYear() === new Date(now).getUTCFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
    timeZone,
  }).format(date);
}

/**
 * @param times of a live blog's entries: ISO 8601, a clock time as the page prints it, or null
 * @returns "9 Jan, 15:47" in the reader's zone, the day only where it is another than that of the time before
 */
export function entryTimes(times: readonly (string | null)[], locale: string): string[] {
  const dayOf = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const clockOf = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  let before = '';
  return times.map((time) => {
    const at = time === null || !/^\d{4}-\d\d-\d\dT/.test(time) ? Number.NaN : Date.parse(time);
    if (Number.isNaN(at)) return time ?? '';
    const day = dayOf.format(at);
    const isSame = day === before;
    before = day;
    return isSame ? clockOf.format(at) : `${day}, ${clockOf.format(at)}`;
  });
}
