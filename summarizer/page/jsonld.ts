/** What a page says of itself in JSON-LD, read leniently: it is often broken, nested, or several at once. */

export type JsonObject = { [key: string]: unknown };

export interface Ld {
  /** The object that describes the story, if any. */
  article: JsonObject | null;
  /** Every typed object of the page, in order. */
  all: JsonObject[];
}

const ARTICLE =
  /^(?:[A-Za-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ReviewNewsArticle|SocialMediaPosting|ScholarlyArticle|TechArticle|AdvertiserContentArticle|Review)$/;
const MOST_OBJECTS = 400;

export function readLd(sources: readonly string[]): Ld {
  const all: JsonObject[] = [];
  for (const source of sources) collect(parseLeniently(source), all);
  return { article: bestArticle(all), all };
}

export function typesOf(object: JsonObject): string[] {
  const types = Array.isArray(object['@type']) ? object['@type'] : [object['@type']];
  return types
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

/** A text by its name; objects give their `name`, `@value` or `url`-less text, arrays their first. */
export function ldText(object: JsonObject | null, key: string): string | null {
  return textOf(object?.[key]);
}

export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return decode(value).trim() || null;
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null;
  if (isObject(value)) return textOf(value.name ?? value['@value'] ?? null);
  return null;
}

export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object itself where it has a name, else that of the page which it refers to by `@id`. */
export function named(object: JsonObject, all: readonly JsonObject[]): JsonObject | null {
  if (object.name) return object;
  const id = object['@id'];
  return id ? (all.find((one) => one['@id'] === id && one.name) ?? null) : null;
}

/** The longest story wins where several are stacked with the same type; a story wins over a list or a page. */
function bestArticle(all: JsonObject[]): JsonObject | null {
  const articles = all.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  return (
    articles.find((object) => object.datePublished && object.headline) ??
    articles.find((object) => object.headline) ??
    articles[0] ??
    null
  );
}

function collect(value: unknown, into: JsonObject[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && into.length < MOST_OBJECTS; at += 1) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_OBJECTS));
    else if (isObject(item)) {
      if (item['@type']) into.push(item);
      queue.push(item['@graph'], item.mainEntity, item.mainEntityOfPage, item.itemListElement, item.item);
    }
  }
}

/** What stands around the JSON of a trimmed script; each is looked for at one end only, so none looks for long. */
const WRAPPERS = [
  /^(?:\/\*\s{0,9})?<!\[CDATA\[(?:\s{0,9}\*\/)?/,
  /(?:\/\*\s{0,9})?\]\]>(?:\s{0,9}\*\/)?$/,
  /^(?:\/\/)?\s{0,9}<!--/,
  /(?:\/\/)?\s{0,9}-->$/,
  /;$/,
];

/** JSON as it is found: comments and CDATA around it, raw line breaks in strings, trailing commas, a lost end. */
function parseLeniently(source: string): unknown {
  const text = WRAPPERS.reduce((inner, wrapper) => inner.replace(wrapper, '').trim(), source.trim());
  // Raw line breaks and tabs in strings are what breaks JSON most often.
  const oneLine = text.replace(/[\n\r\t\f\v\b]+/g, ' ');
  return attempt(text) ?? attempt(oneLine) ?? attempt(oneLine.replace(/,\s*([}\]])/g, '$1')) ?? salvage(text);
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const SALVAGED =
  /"(@type|headline|datePublished|dateModified|dateline|articleSection|description|inLanguage|isAccessibleForFree)"\s*:\s*"((?:[^"\\]|\\.){0,2000})"/g;

/** The simple texts of an object that no parser takes. */
function salvage(text: string): JsonObject | null {
  const found: JsonObject = {};
  for (const [, key, value] of text.matchAll(SALVAGED)) {
    if (key && value !== undefined && !(key in found)) found[key] = attempt(`"${value}"`) ?? value;
  }
  return Object.keys(found).length > 1 ? { '@type': 'Article', ...found } : null;
}

/** JSON-LD texts carry HTML entities now and then. */
export function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,8}));/gi, (whole, dec, hex, name) => {
    if (dec) return safeChar(Number(dec), whole);
    if (hex) return safeChar(Number.parseInt(hex, 16), whole);
    return ENTITIES.get(name) ?? whole;
  });
}

/** A map, for `valueOf` is a name of every plain object. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
  }),
);

function safeChar(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
