/** The stretch of text in which a cue's source and content are looked for. */
import type { Range } from './reading';
import type { Sheet } from './sheet';

/** Words a window holds at most: a quotation of several paragraphs. */
export const LONGEST_WINDOW = 400;

const MOST = 260;

/** The cue's sentence, its neighbours where quotations reach over or stand beside it. */
export function windowOf(sheet: Sheet, cue: number): Range {
  let { from, to } = sentenceAround(sheet, cue);
  for (let step = 0; step < 12 && to - from < MOST; step++) {
    const before = from > 0 && joins(sheet, from - 1, from) ? sentenceAround(sheet, from - 1).from : from;
    const after = to < sheet.length && joins(sheet, to - 1, to) ? sentenceAround(sheet, to).to : to;
    if (before === from && after === to) break;
    from = before;
    to = after;
  }
  return { from: Math.max(from, cue - MOST / 2), to: Math.min(to, cue + MOST) };
}

function sentenceAround(sheet: Sheet, at: number): Range {
  const sentence = sheet.sentence[at];
  let from = at;
  let to = at + 1;
  while (from > 0 && sheet.sentence[from - 1] === sentence) from--;
  while (to < sheet.length && sheet.sentence[to] === sentence) to++;
  return { from, to };
}

/** One quotation over both words, or a quotation on the far side of the border. */
function joins(sheet: Sheet, left: number, right: number): boolean {
  const a = sheet.quotation[left] ?? -1;
  const b = sheet.quotation[right] ?? -1;
  return a >= 0 || b >= 0;
}
