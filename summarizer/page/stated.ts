/** What a page says of itself outside its text, taken down as it says it. */
import { fold } from './fold';
import type { AuthorLink, Mark, Stated, StatedTime } from './reading';
import { shownText } from './shown';

const META_NAMES = ['name', 'property', 'itemprop', 'http-equiv'];

export function readStated(page: Document): Stated {
  const root = page.documentElement;
  return {
    title: page.title,
    languages: ['lang', 'xml:lang'].map((name) => root?.getAttribute(name) ?? ''),
    canonical: page.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null,
    metas: metasOf(page),
    scripts: [...page.querySelectorAll('script[type*="ld+json" i]')].map(
      (script) => script.textContent ?? '',
    ),
    headings: [...page.getElementsByTagName('h1')].map((heading) => shownText(heading)),
  };
}

function metasOf(page: Document): [string, string][] {
  const metas: [string, string][] = [];
  for (const element of page.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of META_NAMES) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name) metas.push([name, content]);
    }
  }
  return metas;
}

/** Whole pages of teasers name their authors; a story's own stand among the first. */
const MOST_MARKS = 200;
/** A dateline outside the text is a few words. */
const FEW = 80;

/** A story's author in hAtom, a microformat that blogs still write; it may stand in the story's footer. */
export function microAuthor(page: Document): Element[] {
  const author = page.querySelector('.hentry [class*="author"].vcard');
  return author ? [author] : [];
}

export function readMarks(elements: readonly Element[]): Mark[] {
  return elements.slice(0, MOST_MARKS).map((element) => {
    const named = element.querySelector('[itemprop~="name"]');
    const source = fold(element.textContent ?? '');
    return {
      class: element.getAttribute('class') ?? '',
      itemprop: element.getAttribute('itemprop') ?? '',
      rel: element.getAttribute('rel') ?? '',
      text: shownText(element, BORDER),
      source: source.length > FEW ? null : source,
      name: named && shownText(named, BORDER),
    };
  });
}

/** What parts the words of two elements in a row. */
const BORDER = ' | ';

/** Addresses of pages about authors. */
const ABOUT_AUTHOR =
  /(?<!\/(?:topics?|tags?|subjects?))\/(?:authors?|autor(?:en|es|e|a)?|auteurs?|autore|journalists?|profiles?|staff|people|reporters?|by|columnists?|contributors?)\/[^/?#]{3,}/i;
const MOST_LINKS = 60;

export function readAuthorLinks(page: Document): AuthorLink[] {
  const heading = page.querySelector('h1');
  const links: AuthorLink[] = [];
  const places: (Element | null)[] = [];
  for (const link of heading ? page.querySelectorAll('a[href*="/"]') : []) {
    if (!ABOUT_AUTHOR.test(link.getAttribute('href') ?? '') || !isBelow(heading, link)) continue;
    const beside = places.flatMap((place, at) => (place === null || place.contains(link) ? [at] : []));
    links.push({ text: shownText(link), beside });
    places.push(link.parentElement?.parentElement ?? null);
    if (links.length === MOST_LINKS) break;
  }
  return links;
}

function isBelow(heading: Element | null, element: Element): boolean {
  return heading !== null && (heading.compareDocumentPosition(element) & 4) !== 0;
}

/** Microdata first, which says what it is the time of; then time elements, of which the first are the story's. */
const STATES_TIME: readonly [StatedTime['says'], string][] = [
  ['published', '[itemprop*="datePublished" i]'],
  ['modified', '[itemprop*="dateModified" i]'],
  ['pubdate', 'time[pubdate]'],
  ['time', 'time'],
];
const MOST_TIMES = 20;

export function readTimes(page: Document): StatedTime[] {
  const heading = page.querySelector('h1');
  return STATES_TIME.flatMap(([says, selector]) =>
    [...page.querySelectorAll(selector)].slice(0, MOST_TIMES).map((element) => ({
      text: statedBy(element),
      says,
      below: isBelow(heading, element),
    })),
  );
}

const LONGEST_TIME = 400;

function statedBy(element: Element): string {
  const text =
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
  return text.trim().slice(0, LONGEST_TIME);
}
