/** From annotated texts to a network: heads of cues, examples, epochs. Same data, same network. */

import { CONTEXT, JUDGE, type Network, newNetwork, STATE, WORD } from '../../summarizer/sources/network';
import { sheetOf } from '../../summarizer/sources/sheet';
import { windowOf } from '../../summarizer/sources/window';
import { Chance } from './chance';
import { chooseHeads, type GoldRelation, type TrainText } from './data';
import { type Example, Learner, type Noise } from './learner';
import type { WordVectors } from './vectors';

export interface TrainOptions {
  seed: number;
  epochs: number;
  /** The first step's size; it falls to a fiftieth along a cosine. */
  rate: number;
  noise: Noise;
}

export const OPTIONS: TrainOptions = {
  seed: 1,
  epochs: 9,
  rate: 3e-3,
  noise: { hidden: 0.08, context: 0.2, judge: 0.2 },
};

/** Texts over which the first steps grow to their size. */
const WARM_UP = 60;

export function train(
  texts: readonly TrainText[],
  vectors: WordVectors,
  say: (line: string) => void,
  options: TrainOptions = OPTIONS,
): Network {
  chooseHeads(texts, texts);
  const chance = new Chance(options.seed);
  const network = firstNetwork(vectors, chance);
  const examples = texts.map((text) => exampleOf(text, vectors));
  const longest = Math.max(...examples.map(({ sheet }) => sheet.length));
  const learner = new Learner(network, options.noise, chance, longest);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    chance.shuffle(examples).forEach((example, index) => {
      const done = (epoch + index / examples.length) / options.epochs;
      const warm = epoch === 0 ? Math.min(1, (index + 1) / WARM_UP) : 1;
      loss += learner.learn(example, options.rate * warm * (0.49 * (1 + Math.cos(Math.PI * done)) + 0.02));
    });
    say(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(1)} a text`);
  }
  return network;
}

/** Word vectors where there are some, small random numbers elsewhere. */
function firstNetwork(vectors: WordVectors, chance: Chance): Network {
  const network = newNetwork(vectors.words.length + 1);
  network.words.values.set(vectors.values, WORD);
  const scatter = (values: Float32Array, spread: number) => {
    for (let i = 0; i < values.length; i++) values[i] = chance.normal() * spread;
  };
  for (const part of ['shapes', 'quotes', 'traits', 'ruleCues', 'borders'] as const) {
    scatter(network[part].values, 0.3);
  }
  for (const part of ['forwardInput', 'backwardInput'] as const) scatter(network[part].values, WORD ** -0.5);
  for (const part of ['forwardState', 'backwardState'] as const) scatter(network[part].values, STATE ** -0.5);
  for (const part of ['cueHidden', 'viewWord', 'viewCue'] as const) {
    scatter(network[part].values, CONTEXT ** -0.5);
  }
  scatter(network.viewGate.values, 0.5 * CONTEXT ** -0.5);
  scatter(network.cueOut.values, JUDGE ** -0.5);
  scatter(network.viewOut.values, JUDGE ** -0.5);
  // Few words are cues.
  network.cueOutBias.values[0] = -4;
  return network;
}

function exampleOf(text: TrainText, { vocabulary }: WordVectors): Example {
  const sheet = sheetOf(text.reading, vocabulary);
  const gold = new Uint8Array(sheet.length);
  for (const { cue } of text.relations) for (const at of cue) gold[at] = 2;
  for (const { head } of text.relations) if (head >= 0) gold[head] = 1;
  const byHead = new Map<number, GoldRelation[]>();
  for (const relation of text.relations) {
    if (relation.head >= 0) byHead.set(relation.head, [...(byHead.get(relation.head) ?? []), relation]);
  }
  const labels = new Map(
    [...byHead].map(([head, relations]) => [head, labelsOf(windowOf(sheet, head), head, relations)]),
  );
  return { sheet, gold, labels };
}

function labelsOf(
  window: { from: number; to: number },
  head: number,
  relations: readonly GoldRelation[],
): Uint8Array {
  const labels = new Uint8Array(window.to - window.from);
  const mark = (words: readonly number[], label: number) => {
    for (const at of words) if (at >= window.from && at < window.to) labels[at - window.from] = label;
  };
  for (const { content } of relations) mark(content, 2);
  for (const { source } of relations) mark(source, 1);
  mark([head], 0);
  return labels;
}
