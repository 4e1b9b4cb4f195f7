/** Trains the tagger: a conditional random field over hashed features, stochastic AdaGrad. */
import { FeatureRow } from '../../summarizer/sources/features';
import {
  bestPath,
  forward,
  LABELS,
  logSum,
  newLattice,
  pathScore,
  someContent,
} from '../../summarizer/sources/lattice';
import type { Range } from '../../summarizer/sources/reading';
import type { Sheet } from '../../summarizer/sources/sheet';
import { stepFeatures, tagFeatures, type View, viewFrom } from '../../summarizer/sources/tag-features';
import { forbidAtCue } from '../../summarizer/sources/trained';
import { shuffled } from './cues';
import { Ftrl, type FtrlOptions } from './ftrl';

export interface TagExample {
  sheet: Sheet;
  isCue: Uint8Array;
  cue: number;
  window: Range;
  /** Labels of the window's words; all other for a cue that is none. */
  gold: Uint8Array;
}

export interface TagWeights {
  emit: Float32Array;
  step: Float32Array;
}

export interface TagOptions extends FtrlOptions {
  emitBits: number;
  stepBits: number;
  epochs: number;
}

const MOST = 600;

export function trainTagger(examples: readonly TagExample[], options: TagOptions): TagWeights {
  const trainer = new Trainer(options);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const example of shuffled(examples, epoch)) trainer.learn(example);
  }
  return trainer.weights();
}

class Trainer {
  private readonly lattice = newLattice(MOST);
  private readonly alpha = new Float64Array(MOST * LABELS);
  private readonly beta = new Float64Array(MOST * LABELS);
  private readonly emitRows: Int32Array[] = [];
  private readonly stepRows: Int32Array[] = [];
  private readonly emitRow: FeatureRow;
  private readonly stepRow: FeatureRow;

  private readonly emit: Ftrl;
  private readonly step: Ftrl;

  constructor(options: TagOptions) {
    this.emit = new Ftrl((1 << options.emitBits) * LABELS, options);
    this.step = new Ftrl((1 << options.stepBits) * 9, options);
    this.emitRow = new FeatureRow((1 << options.emitBits) - 1);
    this.stepRow = new FeatureRow((1 << options.stepBits) - 1);
  }

  weights(): TagWeights {
    return { emit: this.emit.weights, step: this.step.weights };
  }

  learn(example: TagExample): void {
    const view = viewFrom(example.sheet, example.cue, example.window, example.isCue);
    this.score(example.sheet, view);
    const total = forward(this.lattice, this.alpha);
    if (total - pathScore(this.lattice, example.gold) < 1e-3) return;
    this.backward();
    this.update(example.gold, total);
  }

  private score(sheet: Sheet, view: View): void {
    const { window } = view;
    this.lattice.length = window.to - window.from;
    for (let i = 0; i < this.lattice.length; i++) {
      tagFeatures(sheet, view, window.from + i, this.emitRow);
      stepFeatures(sheet, view, window.from + i, this.stepRow);
      this.emitRows[i] = this.emitRow.indices.slice(0, this.emitRow.count);
      this.stepRows[i] = this.stepRow.indices.slice(0, this.stepRow.count);
      sum(this.emit.weights, this.emitRows[i], LABELS, this.lattice.emit, i * LABELS);
      sum(this.step.weights, this.stepRows[i], 9, this.lattice.step, i * 9);
    }
    forbidAtCue(this.lattice, view.cue - window.from);
  }

  private backward(): void {
    const { length, emit, step } = this.lattice;
    const { beta } = this;
    for (let l = 0; l < LABELS; l++) beta[(length - 1) * LABELS + l] = 0;
    for (let i = length - 2; i >= 0; i--) {
      for (let p = 0; p < LABELS; p++) {
        const s = (i + 1) * 9 + p * 3;
        const e = (i + 1) * LABELS;
        beta[i * LABELS + p] = logSum(
          (step[s] ?? 0) + (emit[e] ?? 0) + (beta[e] ?? 0),
          (step[s + 1] ?? 0) + (emit[e + 1] ?? 0) + (beta[e + 1] ?? 0),
          (step[s + 2] ?? 0) + (emit[e + 2] ?? 0) + (beta[e + 2] ?? 0),
        );
      }
    }
  }

  private update(gold: Uint8Array, total: number): void {
    const { length, emit, step } = this.lattice;
    const errors = new Float64Array(9);
    for (let i = 0; i < length; i++) {
      for (let l = 0; l < LABELS; l++) {
        errors[l] =
          Math.exp((this.alpha[i * 3 + l] ?? 0) + (this.beta[i * 3 + l] ?? 0) - total) -
          (gold[i] === l ? 1 : 0);
      }
      this.apply(this.emit, this.emitRows[i], LABELS, errors);
      if (i === 0) continue;
      for (let p = 0; p < LABELS; p++) {
        for (let l = 0; l < LABELS; l++) {
          const expected = Math.exp(
            (this.alpha[(i - 1) * 3 + p] ?? 0) +
              (step[i * 9 + p * 3 + l] ?? 0) +
              (emit[i * 3 + l] ?? 0) +
              (this.beta[i * 3 + l] ?? 0) -
              total,
          );
          errors[p * 3 + l] = expected - (gold[i - 1] === p && gold[i] === l ? 1 : 0);
        }
      }
      this.apply(this.step, this.stepRows[i], 9, errors);
    }
  }

  private apply(learner: Ftrl, row: Int32Array | undefined, width: number, errors: Float64Array): void {
    if (!row) return;
    let most = 0;
    for (let l = 0; l < width; l++) most = Math.max(most, Math.abs(errors[l] ?? 0));
    if (most < 1e-3) return;
    for (let k = 0; k < row.length; k++) {
      const base = (row[k] ?? 0) * width;
      for (let l = 0; l < width; l++) {
        const error = errors[l] ?? 0;
        if (error > 1e-3 || error < -1e-3) learner.step(base + l, error);
      }
    }
  }
}

function sum(
  weights: Float32Array,
  row: Int32Array | undefined,
  width: number,
  into: Float32Array,
  at: number,
): void {
  if (!row) return;
  for (let l = 0; l < width; l++) {
    let total = 0;
    for (let k = 0; k < row.length; k++) total += weights[(row[k] ?? 0) * width + l] ?? 0;
    into[at + l] = total;
  }
}

/** For tuning: the best labelling by float weights, and the probability that anything is attributed at all. */
export function tag(
  example: Omit<TagExample, 'gold'>,
  weights: TagWeights,
): { path: Uint8Array; some: number } {
  const lattice = newLattice(MOST);
  const alpha = new Float64Array(MOST * LABELS);
  const emitRow = new FeatureRow(weights.emit.length / LABELS - 1);
  const stepRow = new FeatureRow(weights.step.length / 9 - 1);
  const view = viewFrom(example.sheet, example.cue, example.window, example.isCue);
  lattice.length = example.window.to - example.window.from;
  for (let i = 0; i < lattice.length; i++) {
    tagFeatures(example.sheet, view, example.window.from + i, emitRow);
    sum(weights.emit, emitRow.indices.slice(0, emitRow.count), LABELS, lattice.emit, i * LABELS);
    stepFeatures(example.sheet, view, example.window.from + i, stepRow);
    sum(weights.step, stepRow.indices.slice(0, stepRow.count), 9, lattice.step, i * 9);
  }
  forbidAtCue(lattice, example.cue - example.window.from);
  const some = someContent(lattice, alpha);
  return { path: bestPath(lattice), some };
}
