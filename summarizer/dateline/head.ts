/** Reads what may be a dateline at the start of a paragraph, piece by piece; judge.ts says whether it is one. */
import type { Span } from '../brief';
import { agencyNamed, wireNamed } from './agencyNames';
import { type PrintedDay, readDay } from './filed';
import { match, type PrintedName } from './names';
import { readPlaces } from './placeList';
import type { Tables } from './tables';

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
