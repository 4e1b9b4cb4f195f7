/** The network's two judgements: is this word a cue; and, seen from a cue, is that word source, content or neither. */
import { addProduct, addRow, logistic } from './dense';
import type { Encoded } from './encoder';
import { LABELS, Label, type Lattice } from './lattice';
import { CONTEXT, JUDGE, type Network, SCORES } from './network';
import type { Range } from './reading';
import { VIEWED } from './view';

/**
 * @param hidden filled with what the answer was drawn from
 * @param mask what to multiply it by, for the trainer
 * @returns how likely the word is a cue
 */
export function cueChance(
  network: Network,
  context: Float32Array,
  at: number,
  hidden: Float32Array,
  mask?: Float32Array,
): number {
  hidden.set(network.cueHiddenBias.values);
  addProduct(network.cueHidden, context, at * CONTEXT, hidden, 0);
  let sum = network.cueOutBias.values[0] ?? 0;
  for (let j = 0; j < hidden.length; j++) {
    const value = Math.max(hidden[j] ?? 0, 0) * (mask ? (mask[j] ?? 0) : 1);
    hidden[j] = value;
    sum += value * (network.cueOut.values[j] ?? 0);
  }
  return logistic(sum);
}

/** What a cue makes of all words of its window alike, and the hidden row of each. */
export interface Look {
  cue: number;
  window: Range;
  shift: Float32Array;
  gate: Float32Array;
  /** `VIEWED` rows of the table of relations a word. */
  relations: Int32Array;
  /** `JUDGE` numbers a word. */
  hidden: Float32Array;
}

export function newLook(most: number): Look {
  return {
    cue: 0,
    window: { from: 0, to: 0 },
    shift: new Float32Array(JUDGE),
    gate: new Float32Array(JUDGE),
    relations: new Int32Array(most * VIEWED),
    hidden: new Float32Array(most * JUDGE),
  };
}

const STEPS = LABELS * LABELS;

/**
 * Scores every word of the look's window into the lattice.
 * @param mask what to multiply the hidden rows by, for the trainer
 */
export function judgeWindow(
  network: Network,
  encoded: Encoded,
  look: Look,
  lattice: Lattice,
  mask?: Float32Array,
): void {
  const { cue, window, shift, gate } = look;
  shift.fill(0);
  addProduct(network.viewCue, encoded.context, cue * CONTEXT, shift, 0);
  gate.set(network.viewGateBias.values);
  addProduct(network.viewGate, encoded.context, cue * CONTEXT, gate, 0);
  for (let j = 0; j < gate.length; j++) gate[j] = 2 * logistic(gate[j] ?? 0);
  lattice.length = window.to - window.from;
  const scores = new Float32Array(SCORES);
  for (let i = 0; i < lattice.length; i++) {
    seeWord(network, encoded, look, i, mask);
    scores.set(network.viewOutBias.values);
    addProduct(network.viewOut, look.hidden, i * JUDGE, scores, 0);
    for (let l = 0; l < LABELS; l++) lattice.emit[i * LABELS + l] = scores[l] ?? 0;
    for (let s = 0; s < STEPS; s++) lattice.step[i * STEPS + s] = scores[LABELS + s] ?? 0;
  }
  forbidAtCue(lattice, cue - window.from);
}

function seeWord(network: Network, { seen }: Encoded, look: Look, i: number, mask?: Float32Array): void {
  const { hidden, shift, gate, relations, window } = look;
  const size = JUDGE;
  const row = i * size;
  const word = (window.from + i) * size;
  for (let j = 0; j < size; j++) hidden[row + j] = (shift[j] ?? 0) + (seen[word + j] ?? 0) * (gate[j] ?? 0);
  const end = (i + 1) * VIEWED;
  for (let k = i * VIEWED; k < end; k++) {
    addRow(network.relations, relations[k] ?? 0, hidden, row);
  }
  for (let j = row; j < row + size; j++) {
    hidden[j] = Math.max(hidden[j] ?? 0, 0) * (mask ? (mask[j] ?? 0) : 1);
  }
}

/** The cue itself is neither source nor content. */
function forbidAtCue(lattice: Lattice, at: number): void {
  lattice.emit[at * LABELS + Label.source] = -1e4;
  lattice.emit[at * LABELS + Label.content] = -1e4;
}
