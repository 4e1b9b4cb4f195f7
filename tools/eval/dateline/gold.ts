/** Datelines of the gold pages, by the rules of the gold's own scorer. */
import { join } from 'node:path';
import type { Dateline } from '../../../summarizer/brief';
import { openPageReader } from '../../pages';
import { fold, lines, savedPage } from '../plain';
import type { Row } from '../row';
import { rate, readDateline, tellMiss } from './read';

interface Gold {
  id: string;
  dateline: {
    place: string | null;
    agency: string | null;
    published: string | null;
    storyPlace: string | null;
  };
}

/** True, false, or null where the gold asks nothing. */
interface Marks {
  place: boolean;
  printed: boolean | null;
  agency: boolean;
  day: boolean | null;
  story: boolean | null;
}

export async function scoreGold(corpus: string): Promise<Row[]> {
  const golds = await lines<Gold>(join(corpus, 'gold', 'briefs.jsonl'));
  const reader = await openPageReader();
  const marks: Marks[] = [];
  try {
    for (const { id, dateline } of golds) {
      const { html, url } = await savedPage(corpus, id);
      const found = readDateline(await reader.read(html, url));
      const mark = judge(dateline, found);
      if (Object.values(mark).includes(false)) tellMiss('gold', id, JSON.stringify(dateline), found);
      marks.push(mark);
    }
  } finally {
    await reader.close();
  }
  const row = (name: string, key: keyof Marks, aim: number) => {
    const asked = marks.filter((mark) => mark[key] !== null);
    return rate(name, asked.filter((mark) => mark[key]).length, asked.length, aim);
  };
  return [
    row('gold: place (incl. none)', 'place', 100),
    row('gold: place where printed', 'printed', 100),
    row('gold: agency (incl. none)', 'agency', 97),
    row('gold: day', 'day', 100),
    row('gold: story place', 'story', 85),
  ];
}

function judge(gold: Gold['dateline'], found: Dateline): Marks {
  const place = fold(gold.place) === fold(found.place);
  return {
    place,
    printed: gold.place ? place : null,
    agency: agencyKey(gold.agency) === agencyKey(found.agency),
    day: gold.published ? withinDay(gold.published, found.published) : null,
    story: gold.storyPlace && !gold.place ? overlap(found.storyPlace, gold.storyPlace) >= 0.5 : null,
  };
}

function agencyKey(name: string | null): string {
  return fold(name)
    .replace('associated press', 'ap')
    .replace('agence france presse', 'afp')
    .replace(/^the /, '');
}

/** Page and text may differ by a time zone. */
function withinDay(gold: string, published: string | null): boolean {
  return Math.abs(Date.parse((published ?? '').slice(0, 10)) - Date.parse(gold)) <= 864e5;
}

/** Share of the found words that the gold has. */
function overlap(found: string | null, gold: string): number {
  const words = [...new Set(fold(found).split(' ').filter(Boolean))];
  const wanted = new Set(fold(gold).split(' '));
  return words.length === 0 ? 0 : words.filter((word) => wanted.has(word)).length / words.length;
}
