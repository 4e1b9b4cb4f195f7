/** What the three sets share: reading a dateline, comparing it, counting and telling misses. */
import type { Article } from '../../../summarizer/article';
import type { Dateline } from '../../../summarizer/brief';
import { findDateline } from '../../../summarizer/dateline/dateline';
import { english } from '../../../summarizer/languages/en/index';
import { fold } from '../plain';
import type { Row } from '../row';

export const readDateline = (article: Article): Dateline => findDateline(article, english, () => {});

/** The sets give place and region as one: "CAMBRIDGE, Mass." */
export function samePlace({ place, region }: Dateline, printed: string | null): boolean {
  const folded = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return folded([place, region].filter(Boolean).join(' ')) === folded(printed ?? '');
}

/** "Dec. 11" is the day of "2015-12-11"; the year is the publication's. */
export function sameDay(printed: string | null, filed: string | null): boolean {
  if (!printed || !filed) return !printed && !filed;
  const [month = '', day = ''] = printed.split(/\s+/);
  const known = english.dateline.months[month.toLowerCase().replace('.', '')] ?? 0;
  return filed.slice(5) === `${String(known).padStart(2, '0')}-${day.replace(/\D/g, '').padStart(2, '0')}`;
}

export function rate(name: string, hits: number, of: number, aim?: number): Row {
  const value = of === 0 ? 100 : (100 * hits) / of;
  return { name, value, unit: '%', n: `${hits}/${of}`, ...(aim === undefined ? {} : { aim }) };
}

export function tellMiss(set: string, id: string, text: string, found: Dateline): void {
  if (!process.env.NUTGRAF_ERRORS) return;
  const { published: _, modified: __, ...rest } = found;
  console.error(`${set} ${id}\n   ${JSON.stringify(text.slice(0, 160))}\n   ${JSON.stringify(rest)}`);
}
