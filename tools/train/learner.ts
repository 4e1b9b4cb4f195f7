/** Learns from one text at a time: which words are cues, and what is said by whom at each. */
import {
  type Encoded,
  embed,
  gatherContext,
  newEncoded,
  rememberBothWays,
  seeAll,
} from '../../summarizer/sources/encoder';
import { CONTEXT, layOutFactors, type Network, STATE, WORD } from '../../summarizer/sources/network';
import { backwardGates, forwardGates, newTape } from '../../summarizer/sources/recurrent';
import type { Sheet } from '../../summarizer/sources/sheet';
import { Adam } from './adam';
import { addToRow, type Rows } from './back';
import type { Chance } from './chance';
import { JudgeLearner } from './judge-learner';
import { type GateErrors, newGateErrors, rememberBack } from './recurrent-back';

/** How much is left out while learning: words hidden, numbers of the context, numbers of a judgement. */
export interface Noise {
  hidden: number;
  context: number;
  judge: number;
}

export interface Example {
  sheet: Sheet;
  /** 1 for heads of cues; 2 for words of a cue that are not its head (left out). */
  gold: Uint8Array;
  /** By head of a cue: the annotated label of each word of its window. */
  labels: ReadonlyMap<number, Uint8Array>;
}

/** A word that is no cue teaches to find nothing there, if the cue finder is taken in this much. */
const TEMPTING = 0.1;

export class Learner {
  readonly adam: Adam;
  private readonly encoded: Encoded;
  private readonly judge: JudgeLearner;
  private readonly word: Int32Array;
  /** The mask of `encoded.context`, and the gradient at `encoded.inputs`. */
  private readonly contextMask: Float32Array;
  private readonly inputError: Float32Array;
  private readonly gateErrors: GateErrors;

  constructor(
    private readonly network: Network,
    private readonly noise: Noise,
    private readonly chance: Chance,
    longest: number,
  ) {
    this.adam = new Adam(network);
    this.encoded = newEncoded(longest);
    this.encoded.forward.tape = newTape(longest);
    this.encoded.backward.tape = newTape(longest);
    this.word = new Int32Array(longest);
    this.contextMask = new Float32Array(longest * CONTEXT);
    this.inputError = new Float32Array(longest * WORD);
    this.gateErrors = newGateErrors(longest);
    this.judge = new JudgeLearner(network, this.adam, this.encoded, chance, noise.judge, longest);
  }

  /** One step down the gradient of one text. @returns its loss */
  learn(example: Example, rate: number): number {
    const { sheet, gold, labels } = example;
    this.read(sheet);
    this.judge.begin(sheet.length);
    let loss = 0;
    for (let at = 0; at < sheet.length; at++) loss += this.judge.learnCue(sheet, gold, at);
    for (const [cue, path] of labels) loss += this.judge.learnWindow(sheet, cue, path);
    let left = labels.size;
    for (let at = 0; at < sheet.length && left > 0; at++) {
      if (gold[at] !== 0 || (this.judge.likely[at] ?? 0) < TEMPTING) continue;
      left--;
      loss += this.judge.learnWindow(sheet, at, null);
    }
    this.back(sheet);
    this.adam.step(rate);
    return loss;
  }

  /** The encoder with dropout at the words and at what is remembered. */
  private read(sheet: Sheet): void {
    const { network, encoded, chance, noise, contextMask } = this;
    const words = sheet.length;
    layOutFactors(network);
    for (let at = 0; at < words; at++)
      this.word[at] = chance.next() < noise.hidden ? 0 : (sheet.word[at] ?? 0);
    chance.dropOut(contextMask, words * CONTEXT, noise.context);
    embed(network, sheet, this.word, encoded.inputs);
    for (let at = 0; at < words; at++) {
      multiply(encoded.inputs, at * WORD, contextMask, at * CONTEXT + 2 * STATE, WORD);
    }
    rememberBothWays(network, encoded, words);
    gatherContext(encoded, words);
    // The word itself has been through its mask already.
    for (let at = 0; at < words; at++)
      multiply(encoded.context, at * CONTEXT, contextMask, at * CONTEXT, 2 * STATE);
    seeAll(network, encoded, words);
  }

  private back(sheet: Sheet): void {
    const { network, encoded, contextMask, inputError } = this;
    const { contextError } = this.judge;
    const { gradient } = this.adam;
    const words = sheet.length;
    this.judge.back(words);
    for (let at = 0; at < words; at++) {
      const row = at * CONTEXT;
      multiply(contextError, row, contextMask, row, 2 * STATE);
      inputError.set(contextError.subarray(row + 2 * STATE, row + CONTEXT), at * WORD);
    }
    const { inputs, forward, backward } = encoded;
    const errors = (from: number): Rows => ({ values: contextError, from, stride: CONTEXT });
    const ahead = [forwardGates(network), forwardGates(gradient)] as const;
    rememberBack(...ahead, inputs, words, 1, forward, errors(0), inputError, this.gateErrors);
    const behind = [backwardGates(network), backwardGates(gradient)] as const;
    rememberBack(...behind, inputs, words, -1, backward, errors(STATE), inputError, this.gateErrors);
    for (let at = 0; at < words; at++) {
      multiply(inputError, at * WORD, contextMask, at * CONTEXT + 2 * STATE, WORD);
      this.embedBack(sheet, at);
    }
  }

  private embedBack(sheet: Sheet, at: number): void {
    const { adam, inputError } = this;
    const { gradient } = adam;
    const row = at * WORD;
    adam.touch('words', this.word[at] ?? 0);
    adam.touch('endings', sheet.ending[at] ?? 0);
    addToRow(gradient.words, this.word[at] ?? 0, inputError, row);
    addToRow(gradient.endings, sheet.ending[at] ?? 0, inputError, row);
    addToRow(gradient.shapes, sheet.shape[at] ?? 0, inputError, row);
    addToRow(gradient.quotes, sheet.quote[at] ?? 0, inputError, row);
    addToRow(gradient.traits, sheet.trait[at] ?? 0, inputError, row);
    addToRow(gradient.ruleCues, sheet.ruleCue[at] ?? 0, inputError, row);
    addToRow(gradient.borders, sheet.border[at] ?? 0, inputError, row);
  }
}

function multiply(values: Float32Array, from: number, mask: Float32Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) values[from + i] = (values[from + i] ?? 0) * (mask[at + i] ?? 0);
}
