/** Datelines against hand-read leads, tagged agency stories and the gold briefs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../summarizer/article';
import type { Dateline } from '../../summarizer/brief';
import { findDateline } from '../../summarizer/dateline/dateline';
import { english } from '../../summarizer/languages/en/index';
import { openPageReader } from '../pages';
import type { Row } from './row';

interface Lead {
  id: string;
  pubdate: string;
  lines: string[];
  line: number;
  dateline: { place: string | null; date: string | null; agency: string | null } | null;
}

interface Wire {
  id: string;
  title: string;
  pubdate: string;
  place: string | null;
  date: string | null;
  text: string;
}

interface Gold {
  id: string;
  dateline: {
    place: string | null;
    agency: string | null;
    published: string | null;
    storyPlace: string | null;
  };
}

/** @param corpus folder that holds `corpus/` and `gold/` */
export async function evaluateDateline(corpus: string): Promise<Row[]> {
  const texts = join(corpus, 'corpus', 'text');
  return [
    ...scoreLeads(await lines<Lead>(join(texts, 'dateline_modern.jsonl'))),
    ...scoreWire(await lines<Wire>(join(texts, 'reuters_dateline.jsonl'))),
    ...(await scoreGold(corpus)),
  ];
}

async function lines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}

function rate(name: string, hits: number, of: number, aim?: number): Row {
  const value = of === 0 ? 100 : (100 * hits) / of;
  return { name, value, unit: '%', n: `${hits}/${of}`, ...(aim === undefined ? {} : { aim }) };
}

const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function plainArticle(paragraphs: string[], published: string | null): Article {
  let offset = 0;
  const blocks = paragraphs.map((text) => {
    const block = { start: offset, end: offset + text.length, kind: 'paragraph' as const };
    offset = block.end + 2;
    return block;
  });
  return {
    url: 'https://news.example/story',
    kind: 'story',
    access: 'full',
    language: 'en',
    headline: '',
    standfirst: null,
    publisher: null,
    byline: [],
    published,
    modified: null,
    section: null,
    printedDateline: null,
    credits: [],
    captions: [],
    notes: [],
    entries: [],
    text: paragraphs.join('\n\n'),
    blocks,
  };
}

const dateline = (article: Article): Dateline => findDateline(article, english, () => {});
const printed = ({ place, region }: Dateline): string => fold([place, region].filter(Boolean).join(' '));

/** "Dec. 11" and "12-11" are the same day; the year is the publication's. */
function sameDay(printedDay: string | null, filed: string | null): boolean {
  if (!printedDay || !filed) return !printedDay && !filed;
  const [month = '', day = ''] = printedDay.split(/\s+/);
  const known = english.dateline.months[month.toLowerCase().replace('.', '')] ?? 0;
  return filed.slice(5) === `${String(known).padStart(2, '0')}-${day.replace(/\D/g, '').padStart(2, '0')}`;
}

function scoreLeads(leads: Lead[]): Row[] {
  const count = { found: 0, gold: 0, hit: 0, place: 0, date: 0, agency: 0 };
  for (const lead of leads) {
    const found = dateline(plainArticle(lead.lines, lead.pubdate));
    if (found.span) count.found++;
    if (lead.dateline) count.gold++;
    if (!found.span !== !lead.dateline)
      report('lead', lead.id, lead.lines[Math.max(0, lead.line)] ?? '', found);
    if (!found.span || !lead.dateline) continue;
    const right = {
      place: printed(found) === fold(lead.dateline.place),
      date: sameDay(lead.dateline.date, found.filed),
      agency: found.agency === lead.dateline.agency,
    };
    count.hit++;
    if (right.place) count.place++;
    if (right.date) count.date++;
    if (right.agency) count.agency++;
    if (!right.place || !right.date || !right.agency) {
      report('lead', lead.id, lead.lines[lead.line] ?? '', found);
    }
  }
  return [
    rate('modern: precision', count.hit, count.found, 99),
    rate('modern: recall', count.hit, count.gold, 99),
    rate('modern: place', count.place, count.gold, 99),
    rate('modern: date', count.date, count.gold, 99),
    rate('modern: agency', count.agency, count.gold, 99),
  ];
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** "26-FEB-1987 15:03" → 1987-02-26 */
function wireDay(pubdate: string): string | null {
  const [, day = '', month = '', year] = /^\s*(\d+)-([A-Z]{3})-(\d{4})/.exec(pubdate) ?? [];
  return year
    ? `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
    : null;
}

function scoreWire(stories: Wire[]): Row[] {
  const count = { tagged: 0, right: 0, untagged: 0, quiet: 0 };
  for (const story of stories) {
    const found = dateline(plainArticle([story.text], wireDay(story.pubdate)));
    if (story.place && story.date) {
      count.tagged++;
      const right = printed(found) === fold(story.place) && sameDay(story.date, found.filed);
      if (right) count.right++;
      else report('wire', story.id, story.text, found);
    } else if (story.place === null && story.date === null) {
      count.untagged++;
      if (!found.span) count.quiet++;
    }
  }
  return [
    rate('reuters: place and date', count.right, count.tagged, 99.5),
    rate('reuters: none found in untagged text', count.quiet, count.untagged),
  ];
}

const agencyKey = (name: string | null): string =>
  fold(name).replace('associated press', 'ap').replace('agence france presse', 'afp').replace(/^the /, '');

/** By the rules of the gold's own scorer. */
async function scoreGold(corpus: string): Promise<Row[]> {
  const golds = await lines<Gold>(join(corpus, 'gold', 'briefs.jsonl'));
  const reader = await openPageReader();
  const count = { place: 0, printed: 0, right: 0, agency: 0, days: 0, day: 0, places: 0, story: 0 };
  try {
    for (const { id, dateline: gold } of golds) {
      const html = await readFile(join(corpus, 'corpus', 'pages', `${id}.html`), 'utf8');
      const found = dateline(await reader.read(html, 'https://news.example/story'));
      const same = fold(gold.place) === fold(found.place);
      if (same) count.place++;
      if (gold.place) count.printed++;
      if (gold.place && same) count.right++;
      const agency = agencyKey(gold.agency) === agencyKey(found.agency);
      if (agency) count.agency++;
      const day = gold.published ? withinDay(gold.published, found.published) : true;
      if (gold.published) count.days++;
      if (gold.published && day) count.day++;
      const asked = gold.storyPlace && !gold.place;
      const story = !asked || overlap(found.storyPlace, gold.storyPlace ?? '') >= 0.5;
      if (asked) count.places++;
      if (asked && story) count.story++;
      if (!same || !agency || !day || !story) report('gold', id, JSON.stringify(gold), found);
    }
  } finally {
    await reader.close();
  }
  return [
    rate('gold: place (incl. none)', count.place, golds.length, 100),
    rate('gold: place where printed', count.right, count.printed, 100),
    rate('gold: agency (incl. none)', count.agency, golds.length, 97),
    rate('gold: day', count.day, count.days, 100),
    rate('gold: story place', count.story, count.places, 85),
  ];
}

function withinDay(gold: string, published: string | null): boolean {
  return Math.abs(Date.parse((published ?? '').slice(0, 10)) - Date.parse(gold)) <= 864e5;
}

function overlap(found: string | null, gold: string): number {
  const words = [...new Set(fold(found).split(' ').filter(Boolean))];
  const wanted = new Set(fold(gold).split(' '));
  return words.length === 0 ? 0 : words.filter((word) => wanted.has(word)).length / words.length;
}

/** With NUTGRAF_ERRORS set, every miss is told: what was read, and what was found. */
function report(set: string, id: string, text: string, found: Dateline): void {
  if (!process.env.NUTGRAF_ERRORS) return;
  const { published: _, modified: __, ...rest } = found;
  console.error(`${set} ${id}\n   ${JSON.stringify(text.slice(0, 160))}\n   ${JSON.stringify(rest)}`);
}
