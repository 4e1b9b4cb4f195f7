/** The entries of a live blog: where the page's JSON-LD lists them, and where a line of the page states a time. */
import type { Block, LiveEntry } from '../article';
import type { Facts } from './facts';
import type { Leaf } from './leaf';
import { isoOf } from './times';
import { updatesIn } from './updates';

/** A line of the page that states a time, and where among the runs of text it stands. */
export interface TimeLine {
  index: number;
  text: string;
}

/** What the page shows and where. */
export interface Shown {
  text: string;
  blocks: readonly Block[];
  /** The runs of text that are the article, each the block of the same number. */
  leaves: readonly Leaf[];
  /** The time lines taken out of the text, in reading order. */
  times: readonly TimeLine[];
  /** Every run of text of the page. */
  page: readonly Leaf[];
}

/** Number of the block an entry begins with, and its time. */
export type EntryStarts = Map<number, string | null>;

/** Fewer lines that state a time are no sign of entries. */
const LEAST_LINES = 3;
const LEAST_ENTRIES = 2;
const CLOCK = /(?<![\d:.])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d:.]\d)(?:\s?[ap]\.?m\b\.?)?/i;
/** "15:47", "Updated 3.20 p.m. GMT": a line that is hardly more than a time. */
const CLOCK_LINE = /^(?:\p{L}{2,10}:?\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?$/iu;

/**
 * @returns the entries in the page's order, each up to where the next begins; none where fewer than two are found.
 *   Where some have a day and time, a bare clock time is none: the reader could not compare them.
 */
export function entriesOf(facts: Facts, shown: Shown): LiveEntry[] {
  const { text, blocks } = shown;
  const starts = new Map([...startsByLines(shown), ...updatesIn(facts, text, blocks)]);
  const isDated = [...starts.values()].some((time) => time !== null && isoOf(time) !== null);
  const order = [...starts.keys()].sort((a, b) => a - b);
  const entries = order.flatMap((at, n) => {
    const first = blocks[at];
    const last = blocks[(order[n + 1] ?? blocks.length) - 1];
    const time = starts.get(at) ?? null;
    if (!first || !last) return [];
    return [{ time: isDated && time ? isoOf(time) : time, span: { start: first.start, end: last.end } }];
  });
  return entries.length >= LEAST_ENTRIES ? entries : [];
}

/** How far below its time an entry may begin, in runs of text: its author or a button may stand between. */
const NEAR = 4;

/** An entry begins below each line that states its time, be the line still in the text or taken out of it. */
function startsByLines({ leaves, page, times }: Shown): EntryStarts {
  const clocks = page.filter(({ text }) => text.length < 40 && CLOCK_LINE.test(text));
  const lines = [...times, ...clocks].sort((a, b) => a.index - b.index);
  const starts: EntryStarts = new Map();
  let at = 0;
  for (const line of lines) {
    while ((leaves[at]?.index ?? Number.POSITIVE_INFINITY) <= line.index) at++;
    const first = leaves[at];
    if (first && first.index - line.index <= NEAR) starts.set(at, timeIn(line.text));
  }
  return starts.size >= LEAST_LINES ? starts : new Map();
}

/** A day and time where the line states both, else the clock time it prints. */
function timeIn(line: string): string | null {
  return isoOf(line) ?? CLOCK.exec(line)?.[0] ?? null;
}
