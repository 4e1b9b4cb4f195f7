/** Attribution by the trained model: every likely cue, then the best labelling of the words around it. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { cueFeatures } from './cue-features';
import { FeatureRow } from './features';
import { bestPath, LABELS, Label, type Lattice, newLattice, someContent } from './lattice';
import type { SourceModel } from './model';
import { type Range, type Reading, spanOf } from './reading';
import { Shape, type Sheet, sheetOf } from './sheet';
import { stepFeatures, tagFeatures, viewFrom } from './tag-features';
import { LONGEST_WINDOW, windowOf } from './window';

/** @returns attributions that score at least `threshold`, in reading order */
export function attributeByModel(
  reading: Reading,
  model: SourceModel,
  threshold: number,
  { sheet, likely }: CueChances = cueChances(reading, model),
): Attribution[] {
  const isCue = Uint8Array.from(likely, (p) => (p > model.header.cue ? 1 : 0));
  const tagger = new Tagger(model);
  const found: Attribution[] = [];
  let looks = 0;
  for (let at = 0; at < sheet.length && looks < MOST_LOOKS; at++) {
    const chance = likely[at] ?? 0;
    if (chance < model.header.candidate) continue;
    looks++;
    const window = windowOf(sheet, at);
    const { path, some } = tagger.tag(sheet, isCue, at, window);
    const { cueShare } = model.header;
    const score = chance ** cueShare * some ** (1 - cueShare);
    const made = attributionOf(reading, at, window, path, score);
    const note = `score ${score.toFixed(2)}${score < threshold ? ': dropped' : ''}`;
    reading.story.trace({ part: 'sources', rule: 'model', span: spanOf(reading.words, at, at + 1), note });
    if (made && score >= threshold) found.push(made);
  }
  return withoutTwins(found);
}

/** Cues looked at in one text: more than the longest reports have; the rules answer for the rest of hostile text. */
const MOST_LOOKS = 600;

/** How likely each word is a cue. */
export interface CueChances {
  sheet: Sheet;
  likely: Float32Array;
}

export function cueChances(reading: Reading, model: SourceModel): CueChances {
  const sheet = sheetOf(reading, model.classes);
  return { sheet, likely: cueProbabilities(sheet, model) };
}

/** Words that can stand for a cue: no plain punctuation but colon and dash. */
export function canBeCue(shape: number): boolean {
  return (
    shape <= Shape.capitals ||
    shape === Shape.firstCapital ||
    shape === Shape.colon ||
    shape === Shape.dash ||
    shape === Shape.clitic
  );
}

function cueProbabilities(sheet: Sheet, model: SourceModel): Float32Array {
  const row = new FeatureRow(model.cue.length - 1);
  const out = new Float32Array(sheet.length);
  for (let at = 0; at < sheet.length; at++) {
    if (!canBeCue(sheet.shape[at] ?? 0)) continue;
    cueFeatures(sheet, at, row);
    let sum = 0;
    for (let k = 0; k < row.count; k++) sum += model.cue[row.indices[k] ?? 0] ?? 0;
    out[at] = 1 / (1 + Math.exp(-sum * model.header.scales.cue));
  }
  return out;
}

class Tagger {
  private readonly lattice: Lattice = newLattice(LONGEST_WINDOW);
  private readonly alpha = new Float64Array(LONGEST_WINDOW * LABELS);
  private readonly emitRow: FeatureRow;
  private readonly stepRow: FeatureRow;

  constructor(private readonly model: SourceModel) {
    this.emitRow = new FeatureRow(model.emit.length / LABELS - 1);
    this.stepRow = new FeatureRow(model.step.length / (LABELS * LABELS) - 1);
  }

  tag(sheet: Sheet, isCue: Uint8Array, cue: number, window: Range): { path: Uint8Array; some: number } {
    const { lattice, model } = this;
    const { emit, step } = model.header.scales;
    const view = viewFrom(sheet, cue, window, isCue);
    lattice.length = window.to - window.from;
    for (let i = 0; i < lattice.length; i++) {
      tagFeatures(sheet, view, window.from + i, this.emitRow);
      sumInto(model.emit, this.emitRow, LABELS, emit, lattice.emit, i * LABELS);
      stepFeatures(sheet, view, window.from + i, this.stepRow);
      sumInto(model.step, this.stepRow, LABELS * LABELS, step, lattice.step, i * LABELS * LABELS);
    }
    forbidAtCue(lattice, cue - window.from);
    return { some: someContent(lattice, this.alpha), path: bestPath(lattice) };
  }
}

function sumInto(
  weights: Int8Array,
  row: FeatureRow,
  width: number,
  scale: number,
  into: Float32Array,
  at: number,
): void {
  for (let l = 0; l < width; l++) into[at + l] = 0;
  for (let k = 0; k < row.count; k++) {
    const base = (row.indices[k] ?? 0) * width;
    for (let l = 0; l < width; l++) into[at + l] = (into[at + l] ?? 0) + (weights[base + l] ?? 0) * scale;
  }
}

/** The cue itself is neither source nor content. */
export function forbidAtCue(lattice: Lattice, at: number): void {
  lattice.emit[at * LABELS + Label.source] = -1e4;
  lattice.emit[at * LABELS + Label.content] = -1e4;
}

/** Labels back to spans: the run of source words nearest to the cue, and every run of content. */
export function attributionOf(
  reading: Reading,
  cue: number,
  window: Range,
  path: Uint8Array,
  score: number,
): Attribution | null {
  const content = runs(path, Label.content, window.from);
  if (content.length === 0) return null;
  const away = (run: Range) => (run.from > cue ? run.from - cue : cue - run.to + 1);
  const [nearest] = runs(path, Label.source, window.from).sort((a, b) => away(a) - away(b));
  const source = nearest && upToCue(reading, nearest, cue, path, window.from);
  const span = (run: Range) => spanOf(reading.words, run.from, run.to);
  return {
    rule: 'model',
    cue: cueSpan(reading, cue),
    source: source ? span(source) : null,
    content: content.map(span).filter((piece): piece is Span => piece !== null),
    score,
  };
}

/** How many words the tagger may have left between a source and its cue. */
const GAP = 3;

/** A source that stops short of its cue within a phrase goes on to it; what is no part of it is trimmed later. */
function upToCue(reading: Reading, source: Range, cue: number, path: Uint8Array, offset: number): Range {
  const gap = reading.words.slice(source.to, cue);
  if (gap.length > GAP) return source;
  const plain = gap.every(
    (word, i) => /^\p{L}/u.test(word.text) && word.quote < 0 && path[source.to + i - offset] === Label.other,
  );
  return plain ? { from: source.from, to: Math.max(source.to, cue) } : source;
}

/** A cue of several words ("according to") is shown whole, though one of them stands for it. */
function cueSpan(reading: Reading, cue: number): Span | null {
  const { words, lexicon } = reading;
  for (let from = Math.max(0, cue - 2); from <= cue; from++) {
    let run = '';
    for (let to = from + 1; to <= from + 4 && to <= words.length; to++) {
      run += (run ? ' ' : '') + (words[to - 1]?.lower ?? '');
      if (to > cue && lexicon.prepositionCues.has(run)) return spanOf(words, from, to);
    }
  }
  return spanOf(words, cue, cue + 1);
}

function runs(path: Uint8Array, label: number, offset: number): Range[] {
  const found: Range[] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i] !== label) continue;
    const last = found.at(-1);
    if (last?.to === i + offset) last.to++;
    else found.push({ from: i + offset, to: i + offset + 1 });
  }
  return found;
}

/** Two words of one cue ("issued a statement") find the same words: the likelier stays. */
function withoutTwins(found: readonly Attribution[]): Attribution[] {
  return found.filter(
    (one, index) => !found.some((other, at) => at !== index && isTwin(other, one, at < index)),
  );
}

function isTwin(other: Attribution, one: Attribution, first: boolean): boolean {
  if (!other.cue || !one.cue || Math.abs(other.cue.start - one.cue.start) > 60) return false;
  const better = other.score > one.score || (other.score === one.score && first);
  return better && overlap(other.content, one.content) > 0.8;
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  let both = 0;
  for (const x of a)
    for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return both / (length(a) + length(b) - both || 1);
}
