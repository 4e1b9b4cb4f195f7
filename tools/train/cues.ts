/** Trains the cue finder: logistic regression over hashed features, AdaGrad, no randomness beyond a fixed order. */
import { cueFeatures } from '../../summarizer/sources/cue-features';
import { FeatureRow } from '../../summarizer/sources/features';
import type { Sheet } from '../../summarizer/sources/sheet';
import { canBeCue } from '../../summarizer/sources/trained';
import { Ftrl, type FtrlOptions } from './ftrl';

export interface CueExample {
  sheet: Sheet;
  /** 1 for heads of cues; 2 for words of a cue that are not its head (left out). */
  gold: Uint8Array;
}

export interface CueOptions extends FtrlOptions {
  bits: number;
  epochs: number;
}

export function trainCues(examples: readonly CueExample[], options: CueOptions): Float32Array {
  const size = 1 << options.bits;
  const learner = new Ftrl(size, options);
  const { weights } = learner;
  const features = new FeatureRow(size - 1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { sheet, gold } of shuffled(examples, epoch)) {
      for (let at = 0; at < sheet.length; at++) {
        if (gold[at] === 2 || !canBeCue(sheet.shape[at] ?? 0)) continue;
        cueFeatures(sheet, at, features);
        let score = 0;
        for (let k = 0; k < features.count; k++) score += weights[features.indices[k] ?? 0] ?? 0;
        const error = 1 / (1 + Math.exp(-score)) - (gold[at] ?? 0);
        if (Math.abs(error) < 1e-3) continue;
        for (let k = 0; k < features.count; k++) learner.step(features.indices[k] ?? 0, error);
      }
    }
  }
  return weights;
}

/** A fixed order that differs from epoch to epoch. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed * 7919 + 12345;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    const [a, b] = [order[i], order[j]];
    if (a === undefined || b === undefined) continue;
    order[i] = b;
    order[j] = a;
  }
  return order;
}

export function cueProbabilities(sheet: Sheet, weights: ArrayLike<number>, scale = 1): Float32Array {
  const features = new FeatureRow(weights.length - 1);
  const out = new Float32Array(sheet.length);
  for (let at = 0; at < sheet.length; at++) {
    if (!canBeCue(sheet.shape[at] ?? 0)) continue;
    cueFeatures(sheet, at, features);
    let score = 0;
    for (let k = 0; k < features.count; k++) score += weights[features.indices[k] ?? 0] ?? 0;
    out[at] = 1 / (1 + Math.exp(-score * scale));
  }
  return out;
}
