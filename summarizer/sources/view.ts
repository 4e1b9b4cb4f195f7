/** How each word of a window stands to a cue: distance, what is crossed on the way, what the rules say. */
import type { Range } from './reading';
import { BUCKETS, type Sheet } from './sheet';

/** What a word is seen to be by the cue finder: none, perhaps, likely. */
const LIKELY = 0.4;
const PERHAPS = 0.1;

/** A feature of a word seen from a cue: how many values it takes. The order is part of the trained model. */
const FEATURES = [
  ['distance', 24],
  ['quoteState', 3 * 4],
  ['commasAndCues', 3 * 5 * 4],
  ['quotesAndSentences', 3 * 5 * 7],
  ['joints', 3 * 4],
  ['rule', 3 * 4],
  ['paragraph', 3 * 3],
  ['lastJoint', 3 * BUCKETS.joint],
  ['commasAndQuotes', 3 * 5 * 5],
  ['rulesAround', 4 * 4 * 4],
  ['cueHere', 3 * 3 * 4 * 2],
] as const;

type Feature = (typeof FEATURES)[number][0];

/** Features of a word in a window. */
export const VIEWED = FEATURES.length;

/** Values of all features together: rows of the network's table of relations. */
export const RELATIONS = FEATURES.reduce((sum, [, values]) => sum + values, 0);

const BASE = Object.fromEntries(
  FEATURES.map(([name], index) => [
    name,
    FEATURES.slice(0, index).reduce((sum, [, values]) => sum + values, 0),
  ]),
) as Record<Feature, number>;

/** Where a word stands to the cue. */
const Side = { here: 0, before: 1, after: 2 } as const;

/** One look at a window: from where, at what. */
interface View {
  sheet: Sheet;
  likely: Float32Array;
  cue: number;
  window: Range;
  /** What the rules say of each word of the window. */
  ruled: Uint8Array;
}

/** What was crossed on the way from the cue to a word. */
interface Crossed {
  commas: number;
  quotes: number;
  cues: number;
  joints: number;
  lastJoint: number;
}

/**
 * @param likely how likely each word of the text is a cue
 * @param rows filled with `VIEWED` rows of the table of relations for each word of the window
 */
export function viewFrom(
  sheet: Sheet,
  likely: Float32Array,
  cue: number,
  window: Range,
  rows: Int32Array,
): void {
  const view = { sheet, likely, cue, window, ruled: ruledLabels(sheet, cue, window) };
  for (const step of [-1, 1]) {
    const crossed: Crossed = { commas: 0, quotes: 0, cues: 0, joints: 0, lastJoint: 0 };
    see(view, cue, crossed, rows);
    for (let at = cue + step; at >= window.from && at < window.to; at += step) {
      if (sheet.quotation[at] !== sheet.quotation[at - step]) crossed.quotes++;
      see(view, at, crossed, rows);
      cross(view, at, crossed);
    }
  }
}

function cross({ sheet, likely }: View, at: number, crossed: Crossed): void {
  if (sheet.comma[at]) crossed.commas++;
  if ((likely[at] ?? 0) > LIKELY) crossed.cues++;
  const joint = sheet.joint[at] ?? 0;
  if (joint === 0) return;
  crossed.joints++;
  crossed.lastJoint = joint;
}

function see(view: View, at: number, crossed: Crossed, rows: Int32Array): void {
  const { sheet, cue, window, ruled } = view;
  const i = at - window.from;
  const side = at === cue ? Side.here : at < cue ? Side.before : Side.after;
  const commas = Math.min(crossed.commas, 4);
  const quotes = Math.min(crossed.quotes, 4);
  const sentences = 3 + limit((sheet.sentence[at] ?? 0) - (sheet.sentence[cue] ?? 0), 3);
  const paragraphs = 1 + limit((sheet.block[at] ?? 0) - (sheet.block[cue] ?? 0), 1);
  const rule = ruled[i] ?? 0;
  const around = (ruled[i - 1] ?? 0) * 4 + (ruled[i + 1] ?? 0);
  let row = i * VIEWED;
  // In the order of `FEATURES`.
  rows[row++] = BASE.distance + far(Math.abs(at - cue)) + (side === Side.before ? 12 : 0);
  rows[row++] = BASE.quoteState + side * 4 + (sheet.quote[at] ?? 0);
  rows[row++] = BASE.commasAndCues + (side * 5 + commas) * 4 + Math.min(crossed.cues, 3);
  rows[row++] = BASE.quotesAndSentences + (side * 5 + quotes) * 7 + sentences;
  rows[row++] = BASE.joints + side * 4 + Math.min(crossed.joints, 3);
  rows[row++] = BASE.rule + side * 4 + rule;
  rows[row++] = BASE.paragraph + side * 3 + paragraphs;
  rows[row++] = BASE.lastJoint + side * BUCKETS.joint + crossed.lastJoint;
  rows[row++] = BASE.commasAndQuotes + (side * 5 + commas) * 5 + quotes;
  rows[row++] = BASE.rulesAround + rule * 16 + around;
  rows[row++] =
    BASE.cueHere + ((cueHere(view, at) * 3 + side) * 4 + Math.min(quotes, 3)) * 2 + besideCue(view, at);
}

/** 2 where the cue finder sees a cue, 1 where it sees one perhaps. */
function cueHere({ likely }: View, at: number): number {
  const chance = likely[at] ?? 0;
  return chance > LIKELY ? 2 : chance > PERHAPS ? 1 : 0;
}

/** 1 within one quotation with the cue. */
function besideCue({ sheet, cue }: View, at: number): number {
  const quotation = sheet.quotation[cue] ?? -1;
  return quotation >= 0 && quotation === sheet.quotation[at] ? 1 : 0;
}

/** What the rules say at this cue: 0 nothing, 1 other, 2 source, 3 content. */
function ruledLabels(sheet: Sheet, cue: number, window: Range): Uint8Array {
  const labels = new Uint8Array(window.to - window.from);
  const ruled = sheet.ruled.get(cue);
  if (!ruled) return labels;
  const fill = ({ from, to }: Range, label: number) =>
    labels.fill(label, Math.max(0, from - window.from), Math.max(0, to - window.from));
  labels.fill(1);
  for (const run of ruled.content) fill(run, 3);
  if (ruled.source) fill(ruled.source, 2);
  return labels;
}

const limit = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** Up to how many words away each of the first bins of distance reaches. */
const BINS = [0, 1, 2, 3, 5, 8, 13, 20, 30, 45, 70];

function far(distance: number): number {
  let bin = 0;
  while (bin < BINS.length && distance > (BINS[bin] ?? 0)) bin++;
  return bin;
}
