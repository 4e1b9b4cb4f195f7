/** Who wrote the story: names of persons only, each once, and the raw lines the page prints them in. */
import type { FactRule, Facts } from './facts';
import { fold } from './fold';
import { isObject, type JsonObject, listOf, textOf, typesOf } from './jsonld';
import type { Leaf } from './leaf';
import { marksOf } from './marks';
import type { Mark } from './reading';
import { AGENCIES, AND, BY, HOUSE, NOBODY } from './words/byline';

export function readByline(facts: Facts): string[] {
  const house = houseOf(facts);
  for (const rule of RULES) {
    const names = rule.read(facts)?.filter((name) => !house.includes(plain(name)));
    // A list of papers or products names dozens of people, and none of them wrote the page.
    if (names && names.length > 0 && names.length <= MOST_AUTHORS) return names;
  }
  return [];
}

const MOST_AUTHORS = 12;

/** How the page calls its publisher: no name of a person. */
function houseOf({ meta, ld }: Facts): string[] {
  const names = [meta.get('og:site_name'), textOf(ld.article?.publisher), meta.get('application-name')];
  return names.flatMap((name) => (name ? [plain(name)] : []));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|der|die|das|le|la|el|il) /, '')
    .trim();
}

/** The first link to an author's page after the headline, and those beside it. */
function authorLink({ authorLinks }: Facts): string[] | null {
  let first = -1;
  const names: string[] = [];
  for (const [at, { text, beside }] of authorLinks.entries()) {
    const found = namesIn(text);
    if (found.length === 0) continue;
    if (first >= 0 && !beside.includes(first)) break;
    if (first < 0) first = at;
    names.push(...found);
  }
  return some(names);
}

/** How far below the headline a byline stands, in runs of text. */
const REACH = 6;

/** The byline as a line of its own under the headline: "By Jane Doe", or nothing but a name. */
export function bylineBelow(leaves: readonly Leaf[], headline: number): string[] {
  if (headline < 0) return [];
  for (const { text } of leaves.slice(headline + 1, headline + 1 + REACH)) {
    if (text.length > 90) break;
    const names = namesIn(text.replace(/\|.*$/, ''));
    if (names.length > 0 && OPENING.test(text)) return names;
  }
  return [];
}

const RULES: readonly FactRule<string[]>[] = [
  {
    id: 'jsonld',
    read: ({ ld }) => some(listOf(ld.article?.author).flatMap((author) => ldNames(author, ld.all))),
  },
  metas(
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'twitter:creator:name',
    'cxenseparse:author',
    'authors',
  ),
  {
    id: 'rel',
    read: ({ marks }) => some(namesInMarks(marks.filter(({ rel }) => rel === 'author'))),
  },
  { id: 'itemprop', read: ({ marks }) => some(namesInMarks(itemAuthors(marks))) },
  { id: 'author-link', read: authorLink },
  { id: 'class', read: ({ marks }) => some(namesInMarks(marksOf(marks, BYLINE))) },
];

const BYLINE = /by-?_?line|author/i;
const MOST_LINES = 6;
const LONGEST_LINE = 160;

/** The lines themselves, as printed: the agency of a story may stand only there. */
export function bylineLines({ marks }: Facts): string[] {
  const lines: string[] = [];
  for (const { text: line } of marksOf(marks, BYLINE)) {
    if (line && line.length <= LONGEST_LINE && !lines.some((known) => known.includes(line))) lines.push(line);
    if (lines.length >= MOST_LINES) break;
  }
  return lines;
}

function metas(...names: string[]): FactRule<string[]> {
  return {
    id: 'meta',
    read: (facts) => {
      for (const name of names) {
        const found = some(facts.metaAll(name).flatMap(namesIn));
        if (found) return found;
      }
      return null;
    },
  };
}

function some(names: readonly string[]): string[] | null {
  const unique: string[] = [];
  for (const name of names) {
    if (!unique.some((known) => known.toLowerCase() === name.toLowerCase())) unique.push(name);
  }
  return unique.length > 0 ? unique : null;
}

function ldNames(author: unknown, all: readonly JsonObject[]): string[] {
  if (typeof author === 'string') return namesIn(author);
  if (!isObject(author)) return [];
  if (typesOf(author).some((type) => /Organization/i.test(type))) return [];
  const named = textOf(author.name);
  if (named) return namesIn(named);
  const other = all.find((object) => object['@id'] === author['@id'] && object !== author);
  return other ? ldNames({ ...other, '@id': undefined }, []) : [];
}

/** Microdata: the name inside the author, else the author's own text. */
function itemAuthors(marks: readonly Mark[]): Pick<Mark, 'text'>[] {
  const authors = marks.filter(({ itemprop }) => /(?:^|\s)author(?:\s|$)/.test(itemprop));
  return authors.map(({ name, text }) => ({ text: name ?? text }));
}

function namesInMarks(marks: readonly Pick<Mark, 'text'>[]): string[] {
  return marks
    .slice(0, MOST_LINES)
    .filter(({ text }) => text.length <= LONGEST_LINE)
    .flatMap(({ text }) => namesIn(text));
}

const OPENING = new RegExp(`^(?:\\p{L}{4,12} by|${BY})\\b\\s*:?\\s+`, 'iu');
const BETWEEN = new RegExp(`\\s*(?:[,;|•·/]|&|\\s(?:${AND})\\s)\\s*`, 'iu');
const NO_NAME =
  /^(?:The|Der|Die|Das) |\b(?:facebook|twitter|whatsapp|instagram|linkedin|e-?mail|share|print|follow|updated|published)\b/i;
const AGENCY_FIRST = new RegExp(`^(?:${AGENCIES})\\b`, 'iu');
const BESIDE = new RegExp(`\\s+(?:${AGENCIES})$`, 'iu');
const NO_PERSON = new RegExp(
  `^(?:${NOBODY})$|\\s(?:${HOUSE})$|https?:|www\\.|@|\\.(?:com|de|org|net|co)\\b|\\d`,
  'iu',
);

/**
 * @param line a byline as printed or as metadata give it
 * @returns the names of persons in it: two to five words, no digits, no desk, no address
 */
export function namesIn(line: string): string[] {
  const bare = fold(line)
    .replace(OPENING, '')
    .replace(/\(.{0,60}?\)/g, '');
  return bare
    .split(BETWEEN)
    .map((name) =>
      name
        .replace(OPENING, '')
        .replace(/^\p{L}{3,12}\s?:\s*/u, '')
        .replace(BESIDE, '')
        .replace(/\s+(?:기자|특파원|記者)$/, '')
        .replace(/^[\s.,:–—-]+|[\s,:–—-]+$/g, ''),
    )
    .filter(isPerson);
}

function isPerson(name: string): boolean {
  if (
    name.length < 3 ||
    name.length > 60 ||
    NO_PERSON.test(name) ||
    NO_NAME.test(name) ||
    AGENCY_FIRST.test(`${name} `)
  )
    return false;
  const parts = name.split(' ');
  if (parts.length > 6) return false;
  const spaceless = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(name);
  if (spaceless) return name.length >= 2 && name.length <= 12;
  return parts.length >= 2 && /^[\p{Lu}\p{Lo}]/u.test(parts[parts.length - 1] ?? '');
}
