/** Who wrote the story: names of persons only, each once, and the raw lines the page prints them in. */
import type { FactRule, Facts } from './facts';
import { fold } from './fold';
import { isObject, type Ld, listOf, named, textOf, typesOf } from './jsonld';
import type { Leaf } from './leaf';
import { marksOf } from './marks';
import { isDesk, isNames, listedIn, namesIn, signedIn } from './persons';
import type { Mark } from './reading';
import { prose } from './region';
import { printedDay } from './times';

export function readByline(facts: Facts): string[] {
  const house = houseOf(facts);
  for (const rule of RULES) {
    const names = withoutHouse(rule.read(facts) ?? [], house);
    // A list of papers or products names dozens of people, and none of them wrote the page.
    if (names.length > 0 && names.length <= MOST_AUTHORS) return fullest(names, facts);
  }
  return [];
}

/** "Jane Doe, Port Herald" names a part of the house, too; who owns a site may sign alone with a part of its name. */
function withoutHouse(names: readonly string[], house: readonly string[]): string[] {
  const others = names.filter((name) => !house.includes(plain(name)));
  const isPart = (name: string) => house.some((one) => ` ${one} `.includes(` ${name} `));
  const persons = others.filter((name) => !isPart(plain(name)));
  return persons.length > 0 ? persons : others;
}

/** The names as the page prints them where it names more of them than its metadata do. */
function fullest(names: string[], facts: Facts): string[] {
  const known = names.map(plain);
  const holdsAll = (line: readonly string[]) => known.every((name) => line.map(plain).includes(name));
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

/** The page of whoever keeps the site, which all its stories are signed with: "Herald P". */
const ACCOUNT = /\/(?:author|user)\/(?:admin|administrator|webmaster)\/?$/i;

/** How the page calls its publisher: no name of a person. */
function houseOf({ meta, ld }: Facts): string[] {
  const names = [meta.get('og:site_name'), textOf(ld.article?.publisher), meta.get('application-name')];
  return [...names.flatMap((name) => (name ? [plain(name)] : [])), ...accountsOf(ld)];
}

function accountsOf({ all }: Ld): string[] {
  const accounts = all.filter((one) => ACCOUNT.test(String(one['@id'] ?? one.url)));
  return accounts.flatMap(({ name }) => (typeof name === 'string' ? [plain(name)] : []));
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
export function bylineBelow(leaves: readonly Leaf[], headline: number, facts: Facts): string[] {
  if (headline < 0) return [];
  const accounts = accountsOf(facts.ld);
  const isOther = ({ text }: Leaf) => !accounts.some((name) => plain(text).includes(name));
  const below = leaves.slice(headline + 1, headline + 1 + REACH).filter(isOther);
  for (const { text } of below) {
    const names = text.length > 90 ? [] : signedIn(text);
    if (names.length > 0) return names;
  }
  for (const { text } of below) {
    const names = text.length > 90 ? [] : namesBeforeDay(text);
    if (names.length > 0) return names;
  }
  return nameAboveLede(below);
}

const NAME_AND_DAY =
  /^(.{5,50}?)[\s|·•,–-]*(\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d\d)/u;

/** The names a line begins with and the day that follows: "Jane DoeDec 05, 2023", two elements in a row. */
function namesBeforeDay(line: string): string[] {
  const [, names = '', day = ''] = NAME_AND_DAY.exec(line) ?? [];
  return names && isNames(names) && printedDay(day) !== null ? namesIn(names) : [];
}

/** Papers whose pages are all signed by one account print the name in bold, alone, right above the lede. */
function nameAboveLede(below: readonly Leaf[]): string[] {
  const lede = below.findIndex((leaf) => prose(leaf) > 0 && leaf.bold + leaf.italic < leaf.text.length);
  const line = below[lede - 1];
  if (line?.tag !== 'P' || line.bold < line.text.length || line.text.length > 60) return [];
  const names = namesIn(line.text);
  return names.join().length >= line.text.length ? names : [];
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
