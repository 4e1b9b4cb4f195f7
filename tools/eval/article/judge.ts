/** One page held against its gold. A measure the gold has nothing for is null and counts nowhere. */
import type { Article } from '../../../summarizer/article';
import { lettersOf } from '../../../summarizer/page/letters';
import { namesIn } from '../../../summarizer/page/persons';
import type { Gold } from './gold';
import { kept, type Overlap, overlap, UNSEEN } from './shingles';

export interface Judged {
  gold: Gold;
  article: Article;
  overlap: Overlap | null;
  first: boolean | null;
  last: boolean | null;
  headline: boolean | null;
  byline: boolean | null;
  /** The same with desks, papers and agencies taken out of the gold: the article names persons only. */
  persons: boolean | null;
  day: boolean | null;
  publisher: boolean | null;
  /** The same house, however its name is spelt. */
  house: boolean | null;
  /** Required strings found, and banned strings kept out: [hits, of]. */
  with: [number, number];
  without: [number, number];
}

const KEPT = 0.7;

export function judge(gold: Gold, article: Article): Judged {
  const body = gold.body ? goldText(gold, article.text) : null;
  const paragraphs = paragraphsOf(gold);
  const authors = authorsOf(gold);
  const text = fold(article.text);
  const isKept = (paragraph: string | undefined) =>
    paragraph ? kept(paragraph, article.text) >= KEPT : null;
  const contains = (part: string) => text.includes(fold(part));
  const need = gold.body ? [] : (gold.with ?? []);
  const ban = gold.body ? [] : (gold.without ?? []);
  // A host instead of a name says nothing about what the page calls itself.
  const publisher = gold.publisher && !/\.\w+$/.test(gold.publisher) ? gold.publisher : null;
  return {
    gold,
    article,
    overlap: body === null ? null : overlap(body, article.text),
    first: isKept(paragraphs[0]),
    last: isKept(paragraphs.at(-1)),
    headline: gold.title ? fold(gold.title) === fold(article.headline) : null,
    byline: authors && sameNames(authors, signersOf(article)),
    persons: authors && sameNames(authors.flatMap(namesIn), article.byline),
    day: gold.date ? daysOf(article.published).includes(gold.date.slice(0, 10)) : null,
    publisher: publisher === null ? null : plain(publisher) === plain(article.publisher ?? ''),
    house: publisher === null ? null : isSameHouse(publisher, article.publisher ?? ''),
    with: [need.filter(contains).length, need.length],
    without: [ban.filter((part) => !contains(part)).length, ban.length],
  };
}

/**
 * One name holds the other in its letters, countries and hosts' endings aside: "N-Tv" and "n-tv NACHRICHTEN",
 * "Euronews (DE)" and "euronews". Names in two scripts stay apart.
 */
function isSameHouse(wanted: string, found: string): boolean {
  const gold = lettersOf(plain(wanted.replace(/\(\p{Lu}{2}\)/u, '')));
  const own = lettersOf(plain(found.replace(/\.\p{L}{2,3}$/u, '')));
  return own.length > 1 && (gold.includes(own) || own.includes(gold));
}

/** An optional paragraph joins the gold when most of it was taken. */
export function goldText(gold: Gold, found: string): string {
  const taken = (gold.optional ?? []).filter((paragraph) => kept(paragraph, found) >= 0.5);
  return [gold.body ?? '', ...taken].join('\n');
}

function paragraphsOf(gold: Gold): string[] {
  return (gold.body ?? '').split(/\n+/).filter((line) => line.trim().length > 0);
}

function authorsOf(gold: Gold): string[] | null {
  const authors = gold.authors ?? (gold.author ? [gold.author] : null);
  return authors && authors.length > 0 ? authors : null;
}

/** The byline as a brief shows it. */
function signersOf({ byline, desk }: Article): string[] {
  return byline.length > 0 ? byline : desk;
}

function sameNames(wanted: readonly string[], found: readonly string[]): boolean {
  const set = (names: readonly string[]) => [...new Set(names.map(plain))].sort().join('|');
  return set(wanted) === set(found);
}

/** Every day the stated time can mean in its own zone: as written, and in UTC. */
function daysOf(time: string | null): string[] {
  if (!time) return [];
  const days = [time.slice(0, 10)];
  const instant = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(time) ? new Date(time) : null;
  if (instant && !Number.isNaN(instant.getTime())) days.push(instant.toISOString().slice(0, 10));
  return days;
}

function plain(name: string): string {
  return fold(name.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase().replace(/^the /, '');
}

function fold(text: string): string {
  return text.replace(UNSEEN, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
