/** Reads what may be a dateline at the start of a paragraph, piece by piece; judge.ts says whether it is one. */
import type { Span } from '../brief';
import { type PrintedDay, readDay } from './filed';
import { match, type PrintedName, readName } from './names';
import { foldName, type Tables } from './tables';

/** What stands at the start of a paragraph: places, regions, day, agency, and what closes them. */
export interface Head {
  span: Span;
  places: PrintedName[];
  regions: Span[];
  day: PrintedDay | null;
  /** The name to show, when the tables know it. */
  agency: string | null;
  /** Words in brackets or slashes that the tables do not know: "(WXYZ)". */
  bracket: string | null;
  closer: Closer;
  /** White space on at least one side of the closer. */
  spaced: boolean;
}

export type Closer = 'dash' | 'colon' | 'bar' | 'none';

const JUNK = /[\s*•·▪►●]*/uy;
const GAP = /[\s,.;]*/uy;
const BRACKET = /\(([^()\n]{2,40})\)|\/\s?([^/\n]{2,40})\s?\/(?=[\s.,-]|$)|\[([^[\]\n]{2,40})\]/uy;
const CLOSER = /[.,]?(\s*)(?:(-{1,4}|[–—―‒−]+)|([:|]))(?!\d)(\s*)/uy;
const BARE_AGENCY = /[,/]?\s*([\p{L}][\p{L}. ]{1,24}?)(?=\.?\s*(?:-|[–—―‒−]))/uy;

/** @returns the head of `text` from `range.start`; its `places` are empty where none is printed. */
export function readHead(text: string, range: Span, tables: Tables): Head {
  const start = range.start + (match(JUNK, text, range.start)?.length ?? 0);
  const head: Head = {
    span: { start, end: start },
    places: [],
    regions: [],
    day: null,
    agency: null,
    bracket: null,
    closer: 'none',
    spaced: false,
  };
  const limit = Math.min(range.end, start + 160);
  let at = readPlaces(text, start, limit, head, tables);
  for (let round = 0; round < 6 && at < limit; round++) {
    const next = readPiece(text, at, limit, head, tables);
    if (next === at) break;
    at = next;
  }
  head.span.end = readCloser(text, at, limit, head, tables);
  return head;
}

function readPlaces(text: string, at: number, limit: number, head: Head, tables: Tables): number {
  const opened = /[([]/.test(text[at] ?? '') ? bracketedPlace(text, at, limit, head, tables) : at;
  if (opened !== at || /[([]/.test(text[at] ?? '')) return opened;
  if (readDay(text, at, tables)) return at;
  return readPlaceList(text, at, limit, head, tables);
}

/** "[NAIROBI]" and "(LONDON)": the place itself in brackets. */
function bracketedPlace(text: string, at: number, limit: number, head: Head, tables: Tables): number {
  const inner = readName(text, at + 1, limit, tables);
  if (!inner || !/[)\]]/.test(text[inner.end] ?? '')) return at;
  if (agencyNamed(text.slice(inner.start, inner.end), tables)) return at;
  if (!inner.capitals || !tables.ranks.has(foldName(text.slice(inner.start, inner.end)))) return at;
  head.places.push(inner);
  head.bracket = 'place';
  return inner.end + 1;
}

function readPlaceList(text: string, at: number, limit: number, head: Head, tables: Tables): number {
  let end = at;
  for (let next = at; head.places.length < 4; ) {
    const name = readName(text, next, limit, tables);
    if (!name) break;
    head.places.push(name);
    end = readRegions(text, name.end, limit, head, tables);
    const joiner = placeJoiner(text, end, tables);
    if (!joiner) break;
    next = end + joiner.length;
  }
  return end;
}

function placeJoiner(text: string, at: number, tables: Tables): string | null {
  const found = /,?\s*(?:\/|\p{Ll}+|&)\s*(?=\p{Lu})/uy;
  const joiner = match(found, text, at);
  if (!joiner) return null;
  const word = joiner.replace(/[,\s]/g, '');
  return word === '/' || tables.joiners.has(word) ? joiner : null;
}

/** ", Gaza Strip", ", eastern Ukraine", " [India]". */
function readRegions(text: string, at: number, limit: number, head: Head, tables: Tables): number {
  let end = at;
  for (let count = 0; count < 2; count++) {
    const lead = match(/,\s*(?:\p{Ll}{3,14}\s(?=\p{Lu}))?|\s?\[(?=\p{Lu})/uy, text, end);
    if (!lead) return end;
    const from = end + lead.length;
    if (readDay(text, from, tables)) return end;
    const name = readName(text, from, limit, tables);
    if (
      !name ||
      isMonth(text, name, tables) ||
      tables.words.agencies[text.slice(name.start, name.end).toLowerCase()]
    )
      return end;
    const start = lead.includes('[') ? name.start : end + (/^,\s*/.exec(lead)?.[0].length ?? 0);
    head.regions.push({ start, end: name.end });
    end = name.end + (lead.includes('[') ? 1 : 0);
  }
  return end;
}

function isMonth(text: string, { start, end }: Span, tables: Tables): boolean {
  return text.slice(start, end).toLowerCase() in tables.words.months;
}

/** One more piece after the places: a day, or an agency in brackets, slashes or bare. */
function readPiece(text: string, at: number, limit: number, head: Head, tables: Tables): number {
  const from = at + (match(GAP, text, at)?.length ?? 0);
  if (from >= limit) return at;
  const day = head.day ? null : readDay(text, from, tables);
  if (day) {
    head.day = day;
    return day.end;
  }
  return head.agency ? at : readAgency(text, at, from, head, tables);
}

function readAgency(text: string, at: number, from: number, head: Head, tables: Tables): number {
  BRACKET.lastIndex = from;
  const bracket = BRACKET.exec(text);
  if (bracket) {
    const inside = bracket[1] ?? bracket[2] ?? bracket[3] ?? '';
    const agency = agencyNamed(inside, tables);
    if (!agency && (bracket[2] || bracket[3] || head.bracket)) return at;
    head.agency = agency;
    head.bracket ??= agency ? null : inside;
    return from + bracket[0].length;
  }
  BARE_AGENCY.lastIndex = from;
  const bare = BARE_AGENCY.exec(text);
  const agency = bare?.[1] ? wireNamed(bare[1], tables) : null;
  if (!bare || !agency) return at;
  head.agency = agency;
  return from + bare[0].length;
}

/** The dash or colon, an agency that stands after it, and the white space before the first sentence. */
function readCloser(text: string, at: number, limit: number, head: Head, tables: Tables): number {
  let end = at;
  for (let round = 0; round < 3 && end < limit; round++) {
    CLOSER.lastIndex = end;
    const closer = CLOSER.exec(text);
    if (!closer) break;
    if (round === 0) {
      head.closer = closer[2] ? 'dash' : closer[3] === ':' ? 'colon' : 'bar';
      head.spaced = Boolean(closer[1] || closer[4]);
    }
    end += closer[0].length;
    if (!head.agency) end = readLateAgency(text, end, head, tables);
  }
  return end + (match(/[\s.]*/y, text, end)?.length ?? 0);
}

/** "WASHINGTON — (AP)": after the dash only a name the tables know is an agency. */
function readLateAgency(text: string, at: number, head: Head, tables: Tables): number {
  BRACKET.lastIndex = at;
  const bracket = BRACKET.exec(text);
  const agency = bracket ? agencyNamed(bracket[1] ?? bracket[2] ?? '', tables) : null;
  if (!bracket || !agency) return at;
  head.agency = agency;
  return at + bracket[0].length;
}

/** @returns the name to show for an agency or newsroom printed in a dateline; null for any other words. */
export function agencyNamed(printed: string, tables: Tables): string | null {
  const key = printed.trim().toLowerCase();
  const { agencies, outlets } = tables.words;
  const found = agencies[key] ?? outlets[key];
  if (found) return found;
  const [first = '', ...others] = key.split(/\s*[/|,]\s*/);
  return others.length > 0 ? (agencies[first] ?? outlets[first] ?? null) : null;
}

/** Without brackets the name must be printed as the agency prints it, for many are words as well ("Trend", "Map"). */
function wireNamed(printed: string, tables: Tables): string | null {
  const name = printed.trim();
  const shown = tables.words.agencies[name.toLowerCase()];
  return shown && (shown === name || /^\p{Lu}/u.test(name)) ? shown : null;
}
