/** From annotated texts to weights: heads, classes, cue finder (jackknifed), tagger. Same data, same bytes. */
import { type Sheet, sheetOf } from '../../summarizer/sources/sheet';
import { windowOf } from '../../summarizer/sources/window';
import { hashOf } from '../eval/sources/polnear';
import { clusterWords } from './classes';
import { type CueExample, cueProbabilities, trainCues } from './cues';
import { chooseHeads, type GoldRelation, type TrainText } from './data';
import { type TagExample, type TagWeights, trainTagger } from './tagger';

export interface Trained {
  cue: Float32Array;
  tagger: TagWeights;
  classes: Map<number, number>;
}

interface Example extends CueExample {
  text: TrainText;
  likely: Float32Array;
}

const CUE = { bits: 21, epochs: 4, alpha: 0.1, beta: 1, l1: 1.5, l2: 0 };
const TAGGER = { emitBits: 20, stepBits: 17, epochs: 3, alpha: 0.1, beta: 1, l1: 0.8, l2: 0 };
export const THRESHOLDS = {
  candidate: 0.12,
  cue: 0.4,
  cueShare: 0.5,
  threshold: 0.43,
  lenient: 0.2,
  ruleCue: 0.06,
};
/** A word that is no cue teaches the tagger to find nothing, if the cue finder would be taken in. */
const TEMPTING = 0.15;

export function train(texts: readonly TrainText[], say: (line: string) => void): Trained {
  chooseHeads(texts, texts);
  const classes = clusterWords(texts.flatMap(sentencesOf));
  say(`${classes.size} words in classes`);
  const examples = texts.map((text) => exampleOf(text, classes));
  const halves = [0, 1].map((half) => examples.filter((e) => hashOf(`${e.text.gold.id}x`) % 2 === half));
  const cue = trainCues(examples, CUE);
  // What the cue finder says of texts it has not seen is what the tagger will have to live with.
  for (const half of [0, 1]) {
    const weights = trainCues(halves[1 - half] ?? [], CUE);
    for (const example of halves[half] ?? []) example.likely = cueProbabilities(example.sheet, weights);
  }
  say('cue finder trained');
  const tagExamples = examples.flatMap(tagExamplesOf);
  say(`${tagExamples.length} cues to learn from`);
  return { cue, tagger: trainTagger(tagExamples, TAGGER), classes };
}

function sentencesOf({ reading }: TrainText): string[][] {
  return reading.sentences.map(({ from, to }) =>
    reading.words.slice(from, to).map((word) => word.lower.replace(/\p{N}/gu, '0')),
  );
}

function exampleOf(text: TrainText, classes: ReadonlyMap<number, number>): Example {
  const sheet = sheetOf(text.reading, { of: (word) => classes.get(word) ?? 0 });
  const gold = new Uint8Array(sheet.length);
  for (const { cue } of text.relations) for (const at of cue) gold[at] = 2;
  for (const { head } of text.relations) if (head >= 0) gold[head] = 1;
  return { sheet, gold, text, likely: new Float32Array(sheet.length) };
}

function tagExamplesOf(example: Example): TagExample[] {
  const { sheet, likely, gold } = example;
  const isCue = Uint8Array.from(likely, (p) => (p > THRESHOLDS.cue ? 1 : 0));
  const byHead = new Map<number, GoldRelation[]>();
  for (const relation of example.text.relations) {
    if (relation.head >= 0) byHead.set(relation.head, [...(byHead.get(relation.head) ?? []), relation]);
  }
  const found: TagExample[] = [];
  for (let cue = 0; cue < sheet.length; cue++) {
    const relations = byHead.get(cue);
    if (!relations && ((likely[cue] ?? 0) < TEMPTING || gold[cue] === 2)) continue;
    found.push(tagExampleOf(sheet, isCue, cue, relations ?? []));
  }
  return found;
}

function tagExampleOf(
  sheet: Sheet,
  isCue: Uint8Array,
  cue: number,
  relations: readonly GoldRelation[],
): TagExample {
  const window = windowOf(sheet, cue);
  const gold = new Uint8Array(window.to - window.from);
  const mark = (words: readonly number[], label: number) => {
    for (const at of words) if (at >= window.from && at < window.to) gold[at - window.from] = label;
  };
  for (const { content } of relations) mark(content, 2);
  for (const { source } of relations) mark(source, 1);
  mark([cue], 0);
  return { sheet, isCue, cue, window, gold };
}

/** One unit of an integer weight, and the weight below which it is dropped: tuned for size at no loss on dev. */
const GRAINS = {
  cue: { scale: 0.06, least: 0.07 },
  emit: { scale: 0.08, least: 0.064 },
  step: { scale: 0.12, least: 0.09 },
};

export function quantise(trained: Trained) {
  return {
    cue: toBytes(trained.cue, GRAINS.cue),
    emit: toBytes(trained.tagger.emit, GRAINS.emit),
    step: toBytes(trained.tagger.step, GRAINS.step),
    scales: { cue: GRAINS.cue.scale, emit: GRAINS.emit.scale, step: GRAINS.step.scale },
  };
}

function toBytes(weights: Float32Array, { scale, least }: { scale: number; least: number }): Int8Array {
  const byte = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / scale)));
  return Int8Array.from(weights, (weight) => (Math.abs(weight) < least ? 0 : byte(weight)));
}
