/** The entries of a live blog: each begins at a line that states its time. */
import type { Block, LiveEntry } from '../article';
import type { Leaf } from './leaf';
import { isoOf } from './times';

/** A line of the page that states a time, and where among the runs of text it stands. */
export interface TimeLine {
  index: number;
  text: string;
}

/**
 * @param lines the time lines taken out of the text, in reading order
 * @param shown the runs of text that are the article, each the block of the same number
 * @returns one entry for each time line with text below it; none when there are fewer than three
 */
export function entriesOf(
  lines: readonly TimeLine[],
  shown: readonly Leaf[],
  blocks: readonly Block[],
): LiveEntry[] {
  const entries: LiveEntry[] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1]?.index ?? Number.POSITIVE_INFINITY;
    const own = blocks.filter((_, n) => {
      const index = shown[n]?.index ?? -1;
      return index > line.index && index < next;
    });
    const [first] = own;
    const last = own[own.length - 1];
    if (first && last) entries.push({ time: isoOf(line.text), span: { start: first.start, end: last.end } });
  });
  return entries.length >= 3 ? entries : [];
}
