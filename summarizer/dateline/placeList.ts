/** The places of a dateline, each with its regions: "BEIRUT/THE HAGUE", "RAFAH, Gaza Strip", "[NAIROBI]". */
import type { Span } from '../brief';
import { agencyNamed } from './agencyNames';
import { readDay } from './filed';
import type { Head } from './head';
import { match, readName } from './names';
import { foldName, type Tables } from './tables';

/** Reads places and regions at `at` into `head`. @returns where they end; `at` when there are none */
export function readPlaces(text: string, at: number, limit: number, head: Head, tables: Tables): number {
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
