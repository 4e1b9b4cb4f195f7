/** Live blogs: what happened last, one sentence an entry. */
import type { LiveEntry } from '../article';
import type { Story } from '../story';
import type { Candidate } from './candidates';
import type { Ranked } from './rank';

/** An entry by its best sentence. */
export interface EntryPoint {
  candidate: Candidate;
  time: string | null;
}

/** One entry alone is a story. */
const LEAST_ENTRIES = 2;

/**
 * @param ranked every candidate, best first
 * @returns for each of the latest entries its best sentence that can stand alone, latest first; none where the page is
 *   no live blog, or its entries are not known
 */
export function latestEntries(
  { article }: Story,
  ranked: readonly Ranked[],
  limit: number,
): readonly EntryPoint[] {
  if (article.kind !== 'live' || article.entries.length < LEAST_ENTRIES) return [];
  const points: EntryPoint[] = [];
  for (const { span, time } of latestFirst(article.entries)) {
    if (points.length === limit) break;
    const best = ranked.find(
      ({ candidate: c }) => !c.leans && c.span.start >= span.start && c.span.end <= span.end,
    );
    if (best) points.push({ candidate: best.candidate, time });
  }
  return points;
}

/** By their times, for a page may pin an old entry to its top; one without a day and time stays below its neighbour. */
function latestFirst(entries: readonly LiveEntry[]): LiveEntry[] {
  let last = Number.POSITIVE_INFINITY;
  const timed = entries.map((entry) => {
    const stated = instant(entry.time);
    last = stated ?? last;
    return { entry, at: last };
  });
  return timed.sort((a, b) => (a.at === b.at ? 0 : b.at - a.at)).map(({ entry }) => entry);
}

/** The same on every machine: a time without its offset is taken as one of Greenwich. Null for a clock time alone. */
function instant(time: string | null): number | null {
  if (!time || !/^\d{4}-/.test(time)) return null;
  const isZoned = /(?:Z|[+-]\d\d:\d\d)$/.test(time) || !time.includes('T');
  const at = Date.parse(isZoned ? time : `${time}Z`);
  return Number.isNaN(at) ? null : at;
}
