/** What the cue finder looks at around a word. The order of templates is part of the trained model. */
import { type FeatureRow, mix } from './features';
import { QuoteState, Shape, type Sheet } from './sheet';

const NONE = 7;

export function cueFeatures(sheet: Sheet, at: number, row: FeatureRow): void {
  row.begin(1);
  const w0 = sheet.word[at] ?? 0;
  const w1 = wordAt(sheet, at, 1);
  const w2 = wordAt(sheet, at, 2);
  const b1 = wordAt(sheet, at, -1);
  const b2 = wordAt(sheet, at, -2);
  const ending = sheet.ending[at] ?? 0;
  const prefix = sheet.prefix[at] ?? 0;
  row.put(1);
  row.put(w0);
  row.put(b1);
  row.put(w1);
  row.put(b2);
  row.put(w2);
  row.put(wordAt(sheet, at, -3));
  row.put(wordAt(sheet, at, 3));
  row.put(mix(b1, w0));
  row.put(mix(w0, w1));
  row.put(mix(b2, b1));
  row.put(mix(w1, w2));
  row.put(mix(b1, w1));
  row.put(mix(mix(b1, w0), w1));
  row.put(mix(mix(w0, w1), w2));
  row.put(sheet.suffix[at] ?? 0);
  row.put(ending);
  row.put(prefix);
  row.put(mix(ending, b1));
  row.put(mix(ending, w1));
  row.put(mix(prefix, w1));
  row.put(mix(prefix, b1));
  shapeFeatures(sheet, at, row);
  classFeatures(sheet, at, row);
  farFeatures(sheet, at, row);
}

function near(sheet: Sheet, at: number, offset: number): boolean {
  return sheet.sentence[at + offset] === sheet.sentence[at];
}

function wordAt(sheet: Sheet, at: number, offset: number): number {
  return near(sheet, at, offset) ? (sheet.word[at + offset] ?? NONE) : NONE;
}

function shapeAt(sheet: Sheet, at: number, offset: number): number {
  return near(sheet, at, offset) ? (sheet.shape[at + offset] ?? 0) : Shape.outside;
}

function quoteAt(sheet: Sheet, at: number, offset: number): number {
  return near(sheet, at, offset) ? (sheet.quote[at + offset] ?? 0) : 4;
}

function classAt(sheet: Sheet, at: number, offset: number): number {
  return near(sheet, at, offset) ? (sheet.wordClass[at + offset] ?? 0) : 256;
}

function shapeFeatures(sheet: Sheet, at: number, row: FeatureRow): void {
  const w0 = sheet.word[at] ?? 0;
  const before = shapeAt(sheet, at, -1);
  const after = shapeAt(sheet, at, 1);
  row.put(before * 4096 + shapeAt(sheet, at, 0) * 256 + after * 16 + shapeAt(sheet, at, 2));
  row.put(mix(w0, before * 16 + after));
  row.put(mix(w0, shapeAt(sheet, at, -2) * 256 + before * 16 + after));
  const quotes =
    quoteAt(sheet, at, -2) * 625 +
    quoteAt(sheet, at, -1) * 125 +
    quoteAt(sheet, at, 0) * 25 +
    quoteAt(sheet, at, 1) * 5 +
    quoteAt(sheet, at, 2);
  row.put(quotes);
  row.put(mix(w0, quotes));
  row.put(mix(sheet.ending[at] ?? 0, quotes));
}

function classFeatures(sheet: Sheet, at: number, row: FeatureRow): void {
  const w0 = sheet.word[at] ?? 0;
  const k0 = classAt(sheet, at, 0);
  const k1 = classAt(sheet, at, 1);
  const k2 = classAt(sheet, at, 2);
  const l1 = classAt(sheet, at, -1);
  const l2 = classAt(sheet, at, -2);
  row.put(k0);
  row.put(mix(l1, k0));
  row.put(mix(k0, k1));
  row.put(mix(mix(l1, k0), k1));
  row.put(mix(w0, k1));
  row.put(mix(w0, l1));
  row.put(mix(w0, mix(l1, k1)));
  row.put(mix(mix(k1, k2), w0));
  row.put(mix(mix(l1, l2), w0));
  row.put(mix(mix(l2, l1), mix(k0, k1)));
  row.put(mix(mix(l1, k0), mix(k1, k2)));
  traitFeatures(sheet, at, row);
}

function traitAt(sheet: Sheet, at: number, offset: number): number {
  return near(sheet, at, offset) ? (sheet.trait[at + offset] ?? 0) : 255;
}

function traitFeatures(sheet: Sheet, at: number, row: FeatureRow): void {
  const w0 = sheet.word[at] ?? 0;
  const ruled = sheet.ruleCue[at] ?? 0;
  const t0 = traitAt(sheet, at, 0) * 2 + ruled;
  const t1 = traitAt(sheet, at, 1);
  const t2 = traitAt(sheet, at, 2);
  const u1 = traitAt(sheet, at, -1);
  const u2 = traitAt(sheet, at, -2);
  row.put(t0);
  row.put(mix(t0, mix(u1, t1)));
  row.put(mix(t0, mix(u2, u1)));
  row.put(mix(t0, mix(t1, t2)));
  row.put(mix(w0, ruled));
  row.put(mix(w0, mix(u1, t1)));
  row.put(mix(mix(u2, u1), mix(w0, t1)));
  row.put(mix(sheet.ending[at] ?? 0, mix(u1, t1)));
  row.put(mix(t0, quoteAt(sheet, at, -1) * 25 + quoteAt(sheet, at, 0) * 5 + quoteAt(sheet, at, 1)));
  row.put(mix(t0, shapeAt(sheet, at, -1) * 16 + shapeAt(sheet, at, 1)));
}

/** Capitals before, commas, quotations and the length of the clause: what lies further off in the sentence. */
function farFeatures(sheet: Sheet, at: number, row: FeatureRow): void {
  const sentence = sheet.sentence[at];
  const w0 = sheet.word[at] ?? 0;
  let left = 0;
  let leftCapital = 0;
  let leftQuote = 0;
  for (let i = at - 1; i >= 0 && sheet.sentence[i] === sentence && left < 24; i--) {
    left++;
    const shape = sheet.shape[i] ?? 0;
    if (!leftCapital && (shape === Shape.capital || shape === Shape.firstCapital || shape === Shape.capitals))
      leftCapital = left;
    if (!leftQuote && sheet.quote[i] !== QuoteState.out) leftQuote = left;
  }
  let right = 0;
  let rightQuote = 0;
  let rightComma = 0;
  for (let i = at + 1; i < sheet.length && sheet.sentence[i] === sentence && right < 24; i++) {
    right++;
    if (!rightQuote && sheet.quote[i] !== QuoteState.out) rightQuote = right;
    if (!rightComma && sheet.shape[i] === Shape.comma) rightComma = right;
  }
  const quoted = sheet.quote[at] !== QuoteState.out ? 1 : 0;
  row.put(bin(left) * 16 + bin(right));
  row.put(mix(w0, bin(left)));
  row.put(mix(w0, bin(right)));
  row.put(bin(leftCapital) * 2 + quoted);
  row.put(mix(w0, bin(leftQuote) * 16 + bin(rightQuote)));
  row.put(bin(leftQuote) * 256 + bin(rightQuote) * 2 + quoted);
  row.put(mix(sheet.ending[at] ?? 0, bin(leftQuote) * 16 + bin(rightQuote)));
  row.put(mix(w0, bin(rightComma)));
  row.put(mix(w0, quoted));
}

/** 0, 1, 2, 3, 4-5, 6-8, 9-13, 14 and more. */
export function bin(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 6) return 4;
  if (distance < 9) return 5;
  return distance < 14 ? 6 : 7;
}
