/** The printed dateline: which paragraph opens with one, and what it says. */
import type { Article } from '../article';
import type { Span } from '../brief';
import type { Trace } from '../story';
import { resolveDay } from './filed';
import { type Head, readHead } from './head';
import { judgeHead } from './judge';
import { normalCase } from './names';
import { foldName, type Tables } from './tables';
import { witnessFor } from './witness';

export interface PrintedDateline {
  place: string | null;
  region: string | null;
  agency: string | null;
  filed: string | null;
  /** In the article's text; null for a dateline kept outside of it. */
  span: Span | null;
}

/**
 * Bylines, dates, bullets and a standfirst may stand above the dateline: it opens one of the first three real
 * paragraphs, or a line before them. Below the first, the weakest rule does not count.
 */
const MOST_BLOCKS = 12;
const MOST_PROSE = 3;
const PROSE = 160;

export function findPrinted(article: Article, tables: Tables, trace: Trace): PrintedDateline | null {
  const { text } = article;
  let prose = 0;
  for (const block of article.blocks.slice(0, MOST_BLOCKS)) {
    if (block.kind === 'heading' || block.kind === 'table') continue;
    if (prose === MOST_PROSE) break;
    const head = readHead(text, block, tables);
    const verdict = judgeHead(text, head, tables, witnessFor(article, block, tables));
    if (head.closer !== 'none' || head.agency || verdict.accepted) {
      trace({
        part: 'dateline',
        rule: verdict.rule,
        span: head.span,
        note: verdict.accepted ? 'taken' : 'no',
      });
    }
    if (verdict.accepted && (prose === 0 || !verdict.weak)) {
      return read(text, head, article.published, tables, { ...head.span });
    }
    if (block.end - block.start > PROSE) prose++;
  }
  return article.printedDateline ? readOutside(article.printedDateline, article.published, tables) : null;
}

/** "RAFAH, Gaza Strip (AP)" from an element or JSON-LD field that is nothing but a dateline: no proof needed. */
function readOutside(line: string, published: string | null, tables: Tables): PrintedDateline | null {
  const head = readHead(line, { start: 0, end: line.length }, tables);
  const complete = head.span.end >= line.trimEnd().length;
  if (!complete || (head.places.length === 0 && !head.agency)) return null;
  return read(line, head, published, tables, null);
}

function read(
  text: string,
  head: Head,
  published: string | null,
  tables: Tables,
  span: Span | null,
): PrintedDateline {
  const [first] = head.places;
  const last = head.places.at(-1);
  const inner = first && last ? head.regions.some((r) => r.start > first.start && r.end < last.start) : false;
  const names = head.places.map((p) => normalCase(text.slice(p.start, p.end), tables));
  const [region] = head.regions;
  return {
    place:
      first && last && !inner
        ? normalCase(text.slice(first.start, last.end), tables)
        : names.length > 0
          ? names.join('/')
          : null,
    region: region ? regionCase(text.slice(region.start, region.end), tables) : null,
    agency: head.agency ?? namedInBracket(head, tables),
    filed: head.day ? resolveDay(head.day, published) : null,
    span,
  };
}

/**
 * "VELMORA, March 12 (Meridian Press) —": what stands in the agency's place with a day or in a closed dateline is one,
 * when it is a name of several words; a single word may be a station's call sign, or anything.
 */
function namedInBracket({ bracket, closer, places }: Head, tables: Tables): string | null {
  if (!bracket || closer !== 'dash' || places.length === 0) return null;
  const words = bracket.split(/\s+/);
  const small = [...tables.words.particles, ...tables.words.joiners];
  const isName =
    words.length > 1 && words.every((word) => small.includes(word) || /^\p{Lu}[\p{L}.’'-]*$/u.test(word));
  return isName && !words.some((word) => isDayWord(word, tables)) ? bracket : null;
}

function isDayWord(word: string, { words }: Tables): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return plain in words.months || words.weekdays.includes(plain) || words.labels.includes(plain);
}

/** Regions are printed in normal case, but for "N.Y." and the like; a region in capitals is put right. */
function regionCase(printed: string, tables: Tables): string {
  if (/^\p{Lu}{2,3}$/u.test(printed)) return printed;
  const known = tables.canonical.get(foldName(printed));
  return known && known.toLowerCase() === printed.toLowerCase() ? known : normalCase(printed, tables);
}
