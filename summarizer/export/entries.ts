/** A live blog's points are its latest entries: their order, and their times as the page states them. */
import type { Brief, KeyPoint } from '../brief';
import { writtenDay } from './days';

/** Whether the points are entries of a live blog, each with the time it was posted. */
export function areEntries({ keyPoints }: Pick<Brief, 'keyPoints'>): boolean {
  return keyPoints.some((point) => point.time !== null);
}

/** @returns as many points as wanted: entries latest first, sentences of a story in the order in which they stand in it */
export function shownPoints(brief: Pick<Brief, 'keyPoints'>, limit: number): KeyPoint[] {
  const points = brief.keyPoints.slice(0, limit);
  return areEntries(brief) ? points : points.sort((a, b) => a.span.start - b.span.start);
}

/**
 * @returns "9 January 2026, 15:47 UTC", in the page's own zone; the day and the zone only where the time before it has
 *   others. What is no full time stands as the page prints it.
 */
export function writtenTimes(times: readonly (string | null)[], locale: string): (string | null)[] {
  let before = '';
  let zoneBefore = '';
  return times.map((time) => {
    const [, clock, offset = ''] = /^\d{4}-\d\d-\d\d(?:T(\d\d:\d\d)(?::\d\d)?(.*))?$/.exec(time ?? '') ?? [];
    const day = writtenDay(time, locale);
    if (!day) return time;
    const zone = zoneName(offset);
    const written = [day === before && clock ? '' : day, clock].filter(Boolean).join(', ');
    const zoned = clock && (zone !== zoneBefore || day !== before) ? `${written} ${zone}`.trimEnd() : written;
    before = day;
    zoneBefore = clock ? zone : zoneBefore;
    return zoned;
  });
}

/** "Z" is "UTC", "+01:00" is "UTC+1", "-03:30" is "UTC-3:30". */
function zoneName(offset: string): string {
  if (offset === '') return '';
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  if (!sign || Number(hours) + Number(minutes ?? 0) === 0) return 'UTC';
  return `UTC${sign}${Number(hours)}${Number(minutes ?? 0) ? `:${minutes}` : ''}`;
}
