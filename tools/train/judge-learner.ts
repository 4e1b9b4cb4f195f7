/** Learns the network's two judgements over one text: what is a cue, and what is said by whom at one. */
import type { Encoded } from '../../summarizer/sources/encoder';
import { cueChance, judgeWindow, type Look, newLook } from '../../summarizer/sources/judge';
import { type Lattice, newLattice } from '../../summarizer/sources/lattice';
import { CONTEXT, JUDGE, type Network, SCORES } from '../../summarizer/sources/network';
import type { Sheet } from '../../summarizer/sources/sheet';
import { canBeCue } from '../../summarizer/sources/trained';
import { VIEWED, viewFrom } from '../../summarizer/sources/view';
import { LONGEST_WINDOW, windowOf } from '../../summarizer/sources/window';
import type { Adam } from './adam';
import { addToRow, tableBack, vectorBack } from './back';
import type { Chance } from './chance';
import { type CrfRoom, crfErrors, newCrfRoom } from './crf';

export class JudgeLearner {
  /** How likely each word is a cue, as `learnCue` found. */
  readonly likely: Float32Array;
  /** The gradient at what the encoder made of each word. */
  readonly contextError: Float32Array;
  /** The same at each word's part in being judged from any cue, and at what its own chance was drawn from. */
  private readonly seenError: Float32Array;
  private readonly cueError: Float32Array;
  private readonly look: Look = newLook(LONGEST_WINDOW);
  private readonly lattice: Lattice = newLattice(LONGEST_WINDOW);
  private readonly room: CrfRoom = newCrfRoom(LONGEST_WINDOW);
  private readonly mask = new Float32Array(LONGEST_WINDOW * JUDGE);
  private readonly errors = new Float32Array(LONGEST_WINDOW * SCORES);

  /** @param rate how much is left out of every judgement */
  constructor(
    private readonly network: Network,
    private readonly adam: Adam,
    private readonly encoded: Encoded,
    private readonly chance: Chance,
    private readonly rate: number,
    longest: number,
  ) {
    this.likely = new Float32Array(longest);
    this.contextError = new Float32Array(longest * CONTEXT);
    this.seenError = new Float32Array(longest * JUDGE);
    this.cueError = new Float32Array(longest * JUDGE);
  }

  /** Forgets the gradients of the text before. */
  begin(words: number): void {
    this.contextError.fill(0, 0, words * CONTEXT);
    this.seenError.fill(0, 0, words * JUDGE);
    this.cueError.fill(0, 0, words * JUDGE);
  }

  /** @returns the loss; none for a word of a cue that is not its head */
  learnCue(sheet: Sheet, gold: Uint8Array, at: number): number {
    this.likely[at] = 0;
    if (!canBeCue(sheet.shape[at] ?? 0)) return 0;
    const { network, mask, encoded } = this;
    const { gradient } = this.adam;
    const hidden = new Float32Array(JUDGE);
    this.chance.dropOut(mask, JUDGE, this.rate);
    const likely = cueChance(network, encoded.context, at, hidden, mask);
    this.likely[at] = likely;
    if (gold[at] === 2) return 0;
    const error = likely - (gold[at] ?? 0);
    const { cueError } = this;
    const row = at * JUDGE;
    const out = gradient.cueOut.values;
    gradient.cueOutBias.values[0] = (gradient.cueOutBias.values[0] ?? 0) + error;
    for (let j = 0; j < hidden.length; j++) {
      out[j] = (out[j] ?? 0) + error * (hidden[j] ?? 0);
      if (hidden[j]) cueError[row + j] = error * (network.cueOut.values[j] ?? 0) * (mask[j] ?? 0);
    }
    addToRow(gradient.cueHiddenBias, 0, cueError, row);
    vectorBack(network.cueHidden, cueError, row, this.contextError, at * CONTEXT);
    return -Math.log((gold[at] ? likely : 1 - likely) + 1e-9);
  }

  /**
   * @param path the annotated labels; null for a word that is no cue
   * @returns the loss
   */
  learnWindow(sheet: Sheet, cue: number, path: Uint8Array | null): number {
    const { network, encoded, look, lattice, errors } = this;
    const window = windowOf(sheet, cue);
    const length = window.to - window.from;
    look.cue = cue;
    look.window = window;
    viewFrom(sheet, this.likely, cue, window, look.relations);
    this.chance.dropOut(this.mask, length * JUDGE, this.rate);
    judgeWindow(network, encoded, look, lattice, this.mask);
    const loss = crfErrors(lattice, path ?? new Uint8Array(length), this.room, errors);
    // The scores of the cue itself are forbidden, not judged.
    const own = (cue - window.from) * SCORES;
    errors[own + 1] = errors[own + 2] = 0;
    this.windowBack(length);
    return loss;
  }

  private windowBack(length: number): void {
    const { network, look, errors, mask, encoded, seenError, adam } = this;
    const { gradient } = adam;
    const hiddenError = new Float32Array(length * JUDGE);
    const shiftError = new Float32Array(JUDGE);
    const gateError = new Float32Array(JUDGE);
    const size = JUDGE;
    for (let i = 0; i < length; i++) {
      const row = i * size;
      addToRow(gradient.viewOutBias, 0, errors, i * SCORES);
      vectorBack(network.viewOut, errors, i * SCORES, hiddenError, row);
      const word = (look.window.from + i) * size;
      for (let j = 0; j < size; j++) {
        const error = look.hidden[row + j] ? (hiddenError[row + j] ?? 0) * (mask[row + j] ?? 0) : 0;
        hiddenError[row + j] = error;
        shiftError[j] = (shiftError[j] ?? 0) + error;
        gateError[j] = (gateError[j] ?? 0) + error * (encoded.seen[word + j] ?? 0);
        seenError[word + j] = (seenError[word + j] ?? 0) + error * (look.gate[j] ?? 0);
      }
      for (let k = i * VIEWED; k < (i + 1) * VIEWED; k++) {
        const relation = look.relations[k] ?? 0;
        adam.touch('relations', relation);
        addToRow(gradient.relations, relation, hiddenError, row);
      }
    }
    const hidden = { values: look.hidden, from: 0, stride: size };
    tableBack(gradient.viewOut, hidden, { values: errors, from: 0, stride: SCORES }, length);
    for (let j = 0; j < size; j++) {
      const half = (look.gate[j] ?? 0) / 2;
      gateError[j] = (gateError[j] ?? 0) * 2 * half * (1 - half);
    }
    addToRow(gradient.viewGateBias, 0, gateError, 0);
    const from = look.cue * CONTEXT;
    const context = { values: encoded.context, from, stride: CONTEXT };
    for (const [part, error] of [
      ['viewCue', shiftError],
      ['viewGate', gateError],
    ] as const) {
      vectorBack(network[part], error, 0, this.contextError, from);
      tableBack(gradient[part], context, { values: error, from: 0, stride: size }, 1);
    }
  }

  /** Back to what the encoder made of the words, once all judgements of the text are learnt. */
  back(words: number): void {
    const { network, encoded, contextError, seenError, cueError } = this;
    const { gradient } = this.adam;
    const context = { values: encoded.context, from: 0, stride: CONTEXT };
    tableBack(gradient.viewWord, context, { values: seenError, from: 0, stride: JUDGE }, words);
    tableBack(gradient.cueHidden, context, { values: cueError, from: 0, stride: JUDGE }, words);
    for (let at = 0; at < words; at++) {
      vectorBack(network.viewWord, seenError, at * JUDGE, contextError, at * CONTEXT);
    }
  }
}
