/** 840 leads of 2015-16, read by one reader. */
import { plainArticle } from '../../../summarizer/article';
import type { Row } from '../row';
import { rate, readDateline, sameDay, samePlace, tellMiss } from './read';

export interface Lead {
  id: string;
  pubdate: string;
  lines: string[];
  line: number;
  dateline: { place: string | null; date: string | null; agency: string | null } | null;
}

export function scoreLeads(leads: readonly Lead[]): Row[] {
  const read = leads.map((lead) => {
    const found = readDateline(plainArticle(lead.lines, { published: lead.pubdate }));
    return { ...verdict(lead, found), overlooked: overlooked(lead) };
  });
  const count = (key: 'found' | 'gold' | 'hit' | 'place' | 'date' | 'agency') =>
    read.filter((r) => r[key]).length;
  const fair = read.filter((r) => !r.overlooked);
  return [
    rate('modern: precision', count('hit'), count('found'), 99),
    rate(
      'modern: precision, datelines closed by U+2015 left out',
      fair.filter((r) => r.hit).length,
      fair.filter((r) => r.found).length,
      99,
    ),
    rate('modern: recall', count('hit'), count('gold'), 99),
    rate('modern: place', count('place'), count('gold'), 99),
    rate('modern: date', count('date'), count('gold'), 99),
    rate('modern: agency', count('agency'), count('gold'), 99),
  ];
}

function verdict(lead: Lead, found: ReturnType<typeof readDateline>) {
  const gold = lead.dateline;
  const hit = Boolean(found.span && gold);
  const right = {
    place: hit && samePlace(found, gold?.place ?? null),
    date: hit && sameDay(gold?.date ?? null, found.filed),
    agency: hit && found.agency === gold?.agency,
  };
  const missed = gold ? !(right.place && right.date && right.agency) : found.span !== null;
  if (missed) tellMiss('lead', lead.id, lead.lines[Math.max(1, lead.line)] ?? '', found);
  return { found: found.span !== null, gold: gold !== null, hit, ...right };
}

/**
 * The set marks no dateline that is closed by a horizontal bar (U+2015), though six leads print one, place in capitals:
 * its reader passed them over.
 */
function overlooked({ lines, dateline }: Lead): boolean {
  return dateline === null && lines.some((line) => /^\p{Lu}{4,}\s*\u2015/u.test(line));
}
