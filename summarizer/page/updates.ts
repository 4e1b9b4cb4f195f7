/** Where the entries of a live blog begin, as the page's JSON-LD lists them (`liveBlogUpdate`). */
import type { Block } from '../article';
import type { Facts } from './facts';
import { isObject, type JsonObject, ldText, listOf } from './jsonld';
import type { EntryStarts } from './live';
import { isoOf } from './times';

/** So many letters and digits tell a text from others. */
const TELLING = 24;
/** A shorter headline may stand in many places. */
const LEAST = 8;
/** Blogs of several days list thousands; the latest are what a reader wants. */
const MOST = 400;

/**
 * @param text the article, of which `blocks` are the blocks
 * @returns for each listed entry that stands in the text, the block it begins with and its time; empty when the page
 *   lists none
 */
export function updatesIn({ ld }: Facts, text: string, blocks: readonly Block[]): EntryStarts {
  const starts: EntryStarts = new Map();
  const updates = ld.all.flatMap((object) => listOf(object.liveBlogUpdate)).filter(isObject);
  if (updates.length === 0) return starts;
  const places = placesOf(text, blocks);
  for (const update of updates.slice(0, MOST)) {
    const at = placeOf(update, places);
    if (at !== null && !starts.has(at)) starts.set(at, isoOf(ldText(update, 'datePublished') ?? ''));
  }
  return starts;
}

/** Where each block stands, by the letters it begins with; of equal ones the first. */
function placesOf(text: string, blocks: readonly Block[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  blocks.forEach(({ start, end }, at) => {
    const key = telling(text.slice(start, end));
    if (key.length >= LEAST && !places.has(key)) places.set(key, at);
  });
  return places;
}

/** The block that holds the update's headline, or where that is not in the text, the one its body begins with. */
function placeOf(update: JsonObject, places: ReadonlyMap<string, number>): number | null {
  const headline = places.get(telling(ldText(update, 'headline') ?? ''));
  return headline ?? places.get(telling(ldText(update, 'articleBody') ?? '')) ?? null;
}

/** The first letters and digits, marks and tags aside. */
function telling(text: string): string {
  const plain = text
    .slice(0, 400)
    .replace(/<[^<>]{0,200}>/g, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]/gu) ?? []).slice(0, TELLING).join('');
}
