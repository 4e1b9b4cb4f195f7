/** What the tagger looks at: a word, seen from a cue. The order of templates is part of the trained model. */
import { bin } from './cue-features';
import { type FeatureRow, mix } from './features';
import type { Range } from './reading';
import { QuoteState, Shape, type Sheet } from './sheet';

/** What lies between each word of a window and the cue. */
export interface View {
  cue: number;
  window: Range;
  /** Packed crossings per word of the window. */
  commas: Uint8Array;
  quotes: Uint8Array;
  sentences: Int8Array;
  cues: Uint8Array;
  joins: Uint8Array;
  /** The joining word crossed last on the way from the cue, 0 for none. */
  lastJoint: Int32Array;
  isCue: Uint8Array;
  /** What the rules say at this cue: 0 nothing, 1 other, 2 source, 3 content. */
  ruled: Uint8Array;
  /** Hash of what stands right beside the cue on both sides. */
  pattern: number;
}

/**
 * @param isCue 1 for each word the cue finder takes for a cue
 */
export function viewFrom(sheet: Sheet, cue: number, window: Range, isCue: Uint8Array): View {
  const length = window.to - window.from;
  const view: View = {
    cue,
    window,
    commas: new Uint8Array(length),
    quotes: new Uint8Array(length),
    sentences: new Int8Array(length),
    cues: new Uint8Array(length),
    joins: new Uint8Array(length),
    lastJoint: new Int32Array(length),
    isCue,
    ruled: ruledLabels(sheet, cue, window),
    pattern: patternAround(sheet, cue),
  };
  for (const step of [-1, 1]) look(sheet, view, isCue, step);
  return view;
}

function ruledLabels(sheet: Sheet, cue: number, window: Range): Uint8Array {
  const labels = new Uint8Array(window.to - window.from);
  const ruled = sheet.ruled.get(cue);
  if (!ruled) return labels;
  labels.fill(1);
  for (const { from, to } of ruled.content) fill(labels, window, from, to, 3);
  if (ruled.source) fill(labels, window, ruled.source.from, ruled.source.to, 2);
  return labels;
}

function fill(labels: Uint8Array, window: Range, from: number, to: number, label: number): void {
  labels.fill(label, Math.max(0, from - window.from), Math.max(0, to - window.from));
}

function look(sheet: Sheet, view: View, isCue: Uint8Array, step: number): void {
  const { cue, window } = view;
  let commas = 0;
  let quotes = 0;
  let cues = 0;
  let joins = 0;
  let joint = 0;
  for (let at = cue + step; at >= window.from && at < window.to; at += step) {
    const i = at - window.from;
    if (sheet.quotation[at] !== sheet.quotation[at - step]) quotes++;
    view.commas[i] = Math.min(commas, 4);
    view.quotes[i] = Math.min(quotes, 4);
    view.cues[i] = Math.min(cues, 3);
    view.joins[i] = Math.min(joins, 3);
    view.lastJoint[i] = joint;
    view.sentences[i] = Math.max(-3, Math.min(3, (sheet.sentence[at] ?? 0) - (sheet.sentence[cue] ?? 0)));
    const shape = sheet.shape[at] ?? 0;
    if (shape === Shape.comma || shape === Shape.colon || shape === Shape.dash) commas++;
    if (isCue[at]) cues++;
    if (sheet.joint[at]) {
      joins++;
      joint = sheet.joint[at] ?? 0;
    }
  }
}

function patternAround(sheet: Sheet, cue: number): number {
  const sentence = sheet.sentence[cue];
  let hash = 0;
  for (const offset of [-2, -1, 1, 2]) {
    const at = cue + offset;
    const shape = (sheet.shape[at] ?? 0) * 2 + (sheet.quote[at] === QuoteState.out ? 0 : 1);
    hash = mix(hash, sheet.sentence[at] === sentence ? shape : 99);
  }
  return hash;
}

function signedBin(distance: number): number {
  return distance < 0 ? 8 + farBin(-distance) : farBin(distance);
}

function farBin(distance: number): number {
  return distance < 14 ? bin(distance) : distance < 30 ? 7 : 7;
}

export function tagFeatures(sheet: Sheet, view: View, at: number, row: FeatureRow): void {
  const { cue, window } = view;
  const i = at - window.from;
  const distance = at - cue;
  const side = distance < 0 ? 1 : distance === 0 ? 0 : 2;
  const first = at - 1 >= window.from;
  const last = at + 1 < window.to;
  const w0 = sheet.word[at] ?? 7;
  const wb = first ? (sheet.word[at - 1] ?? 7) : 7;
  const wa = last ? (sheet.word[at + 1] ?? 7) : 7;
  const s0 = sheet.shape[at] ?? 0;
  const shapes =
    (first ? (sheet.shape[at - 1] ?? 0) : Shape.outside) * 256 +
    s0 * 16 +
    (last ? (sheet.shape[at + 1] ?? 0) : Shape.outside);
  const k0 = sheet.wordClass[at] ?? 0;
  const kb = first ? (sheet.wordClass[at - 1] ?? 0) : 256;
  const ka = last ? (sheet.wordClass[at + 1] ?? 0) : 256;
  const cueAfter = cue + 1 < window.to ? (sheet.word[cue + 1] ?? 7) : 7;
  const cueBefore = cue - 1 >= window.from ? (sheet.word[cue - 1] ?? 7) : 7;
  const c0 = sheet.word[cue] ?? 0;
  const cKind = mix(sheet.wordClass[cue] ?? 0, sheet.ending[cue] ?? 0);
  const near = signedBin(distance);
  const quote = sheet.quote[at] ?? 0;
  const sentence = (view.sentences[i] ?? 0) + 3;
  const commas = view.commas[i] ?? 0;
  const quotes = view.quotes[i] ?? 0;
  const cues = view.cues[i] ?? 0;
  const between = ((commas * 5 + quotes) * 4 + cues) * 7 + sentence;
  const place = side * 4 + quote;
  row.begin(101);
  row.put(1);
  row.put(near);
  row.put(mix(near, quote));
  row.put(mix(between, side));
  row.put(mix(between, place));
  row.put(mix(near, between));
  row.put(mix(c0, side));
  row.put(mix(c0, near));
  row.put(mix(c0, mix(place, quotes)));
  row.put(mix(c0, mix(side, commas * 8 + cues)));
  row.put(mix(cKind, near));
  row.put(mix(cKind, mix(place, commas * 8 + quotes)));
  row.put(mix(view.pattern, near));
  row.put(mix(view.pattern, mix(side, quotes * 8 + commas)));
  row.put(mix(view.pattern, mix(place, sentence)));
  row.put(mix(c0, mix(cueAfter, side)));
  row.put(mix(cueAfter, near));
  row.put(mix(cueBefore, near));
  row.put(mix(mix(cueBefore, c0), side));
  row.put(mix(w0, side));
  row.put(mix(w0, near));
  row.put(mix(w0, mix(side, commas * 8 + cues)));
  row.put(mix(wb, side));
  row.put(mix(wa, side));
  row.put(mix(mix(wb, w0), side));
  row.put(mix(mix(w0, wa), side));
  row.put(mix(shapes, place));
  row.put(mix(shapes, near));
  row.put(mix(s0, mix(between, side)));
  row.put(mix(sheet.suffix[at] ?? 0, side));
  row.put(mix(k0, near));
  row.put(mix(mix(kb, k0), side));
  row.put(mix(mix(k0, ka), side));
  row.put(mix(mix(kb, k0), mix(ka, side)));
  row.put(mix(k0, mix(between, side)));
  row.put(mix(mix(c0, w0), side));
  row.put(mix(mix(cKind, w0), side));
  row.put(mix(mix(cKind, k0), near));
  const rule = view.ruled[i] ?? 0;
  const rules = rule * 16 + (view.ruled[i - 1] ?? 0) * 4 + (view.ruled[i + 1] ?? 0);
  const t0 = sheet.trait[at] ?? 0;
  const tb = first ? (sheet.trait[at - 1] ?? 0) : 255;
  const ta = last ? (sheet.trait[at + 1] ?? 0) : 255;
  row.put(mix(rule, side));
  row.put(mix(rules, place));
  row.put(mix(rule, near));
  row.put(mix(rule, mix(c0, side)));
  row.put(mix(rule, mix(between, side)));
  row.put(mix(rule, mix(t0, side)));
  row.put(mix(mix(tb, t0), mix(ta, side)));
  row.put(mix(t0, mix(near, commas)));
  const joins = view.joins[i] ?? 0;
  const joint = view.lastJoint[i] ?? 0;
  row.put(mix(joins, near));
  row.put(mix(joint, side * 8 + commas));
  row.put(mix(joint, mix(near, cues)));
  row.put(mix(mix(joint, k0), side));
  row.put(mix(joins * 64 + commas * 8 + cues, mix(place, sentence)));
  const cueHere = (view.isCue[at] ?? 0) * 4 + (view.isCue[at + 1] ?? 0) * 2 + (view.isCue[at - 1] ?? 0);
  row.put(mix(cueHere, near));
  row.put(mix(cueHere, mix(s0, place)));
  row.put(mix(mix(kb, ka), near));
}

/** Features of going from one label to the next, seen at the second word. */
export function stepFeatures(sheet: Sheet, view: View, at: number, row: FeatureRow): void {
  const { cue, window } = view;
  const i = at - window.from;
  const side = at < cue ? 1 : at === cue ? 0 : at === cue + 1 ? 3 : 2;
  const shape = sheet.shape[at] ?? 0;
  const before = at > window.from ? (sheet.shape[at - 1] ?? 0) : Shape.outside;
  const quote = (sheet.quote[at] ?? 0) * 4 + (at > window.from ? (sheet.quote[at - 1] ?? 0) : 0);
  const border = at > window.from && sheet.sentence[at] !== sheet.sentence[at - 1] ? 1 : 0;
  const w0 = sheet.word[at] ?? 0;
  const b1 = at > window.from ? (sheet.word[at - 1] ?? 0) : 7;
  const kind = sheet.wordClass[at] ?? 0;
  const kindBefore = at > window.from ? (sheet.wordClass[at - 1] ?? 0) : 256;
  row.begin(301);
  row.put(side);
  row.put(mix(shape * 16 + before, side));
  row.put(mix(quote * 2 + border, side));
  row.put(mix(w0, side));
  row.put(mix(b1, side));
  row.put(mix(b1, w0));
  row.put(mix(mix(kindBefore, kind), side));
  row.put(mix(kind, mix(side, view.cues[i] ?? 0)));
  row.put(mix(sheet.word[cue] ?? 0, mix(side, quote)));
  row.put(mix(sheet.word[cue] ?? 0, mix(side, shape)));
  row.put(mix(shape, mix(side, (view.commas[i] ?? 0) * 8 + (view.cues[i] ?? 0))));
  const after = at + 1 < window.to ? (sheet.shape[at + 1] ?? 0) : Shape.outside;
  const wa = at + 1 < window.to ? (sheet.word[at + 1] ?? 0) : 7;
  const ka = at + 1 < window.to ? (sheet.wordClass[at + 1] ?? 0) : 256;
  const cueHere = (view.isCue[at] ?? 0) * 4 + (view.isCue[at + 1] ?? 0) * 2 + (view.isCue[at - 1] ?? 0);
  row.put(mix(before * 256 + shape * 16 + after, side));
  row.put(mix(cueHere, mix(side, shape)));
  row.put(mix(w0, wa));
  row.put(mix(mix(kindBefore, kind), ka));
  row.put(mix(view.pattern, mix(side, shape * 16 + before)));
  row.put(mix(view.lastJoint[i] ?? 0, mix(side, shape)));
  const rules = (view.ruled[i] ?? 0) * 4 + (at > window.from ? (view.ruled[i - 1] ?? 0) : 0);
  const t0 = sheet.trait[at] ?? 0;
  const tb = at > window.from ? (sheet.trait[at - 1] ?? 0) : 255;
  row.put(mix(rules, side));
  row.put(mix(rules, shape * 16 + before));
  row.put(mix(rules, mix(tb, t0)));
  row.put(mix(mix(tb, t0), side));
  row.put(mix(t0, mix(side, cueHere)));
}
