/** Who wrote the story: names of persons only, each once, and the raw lines the page prints them in. */
import type { FactRule, Facts } from './facts';
import { fold } from './fold';
import { houseOf, plainName, withoutHouse } from './house';
import { isObject, type Ld, listOf, named, textOf, typesOf } from './jsonld';
import { marksOf } from './marks';
import { isDesk, listedIn, namesIn } from './persons';
import type { Mark } from './reading';

export function readByline(facts: Facts): string[] {
  const house = houseOf(facts);
  for (const rule of RULES) {
    const names = withoutHouse(rule.read(facts) ?? [], house);
    // A list of papers or products names dozens of people, and none of them wrote the page.
    if (names.length > 0 && names.length <= MOST_AUTHORS) return fullest(names, facts);
  }
  return [];
}

/** The names as the page prints them where it names more of them than its metadata do. */
function fullest(names: string[], facts: Facts): string[] {
  const known = names.map(plainName);
  const holdsAll = (line: readonly string[]) => known.every((name) => line.map(plainName).includes(name));
  const lines = bylineLines(facts).map(listedIn);
  return lines.find((line) => line.length > names.length && holdsAll(line)) ?? names;
}

/**
 * Who signs where no person does: the agency, the desk or the paper itself, as the page names it.
 * @returns none where the page says no more than "Staff"
 */
export function readDesk({ ld }: Facts): string[] {
  const stated = authorsOf(ld).map(({ name }) => fold(name));
  return some(stated.filter(isDesk)) ?? [];
}

const MOST_AUTHORS = 12;

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

const RULES: readonly FactRule<string[]>[] = [
  {
    id: 'jsonld',
    read: ({ ld }) => some(authorsOf(ld).flatMap(({ name, isBody }) => (isBody ? [] : namesIn(name)))),
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

interface Author {
  name: string;
  isBody: boolean;
}

/** The authors of JSON-LD; one may bear several names. */
function authorsOf({ article, all }: Ld): Author[] {
  return listOf(article?.author).flatMap((author) => {
    if (!isObject(author)) return bearing(author, false);
    const whole = named(author, all) ?? author;
    return bearing(
      whole.name,
      typesOf(whole).some((type) => /Organization/i.test(type)),
    );
  });
}

function bearing(names: unknown, isBody: boolean): Author[] {
  return listOf(names).flatMap((one) => {
    const name = textOf(one);
    return name ? [{ name, isBody }] : [];
  });
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
