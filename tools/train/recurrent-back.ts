/** The way back through a gated recurrent unit, from its last word to its first. */
import { STATE } from '../../summarizer/sources/network';
import type { Gates, Memory } from '../../summarizer/sources/recurrent';
import { addToRow, type Rows, tableBack, vectorBack } from './back';

/** The gradient at the two sums of every word, three rows of `STATE` numbers each. */
export interface GateErrors {
  sums: Float32Array;
  own: Float32Array;
  /** What is owed to the state of each word by the one read after it. */
  owed: Float32Array;
}

export function newGateErrors(words: number): GateErrors {
  const rows = () => new Float32Array(words * 3 * STATE);
  return { sums: rows(), own: rows(), owed: new Float32Array(words * STATE) };
}

/**
 * Back through `remember`.
 * @param errors the gradient at the states
 * @param into the gradient at the inputs, added to
 */
export function rememberBack(
  gates: Gates,
  gradient: Gates,
  inputs: Float32Array,
  words: number,
  step: 1 | -1,
  memory: Memory,
  errors: Rows,
  into: Float32Array,
  room: GateErrors,
): void {
  const three = 3 * STATE;
  const size = STATE;
  const width = gates.input.columns;
  room.owed.fill(0, 0, words * size);
  for (let k = words - 1; k >= 0; k--) {
    const at = step > 0 ? k : words - 1 - k;
    gateBack(memory, errors, at, k === 0 ? -1 : at - step, room);
    addToRow(gradient.inputBias, 0, room.sums, at * three);
    addToRow(gradient.stateBias, 0, room.own, at * three);
    vectorBack(gates.input, room.sums, at * three, into, at * width);
    if (k > 0) vectorBack(gates.state, room.own, at * three, room.owed, (at - step) * size);
  }
  const sums = { values: room.sums, from: 0, stride: three };
  tableBack(gradient.input, { values: inputs, from: 0, stride: width }, sums, words);
  // The vector of a word is the state of the one read before it; the first has none.
  const states = { values: memory.state, from: step > 0 ? 0 : size, stride: size };
  const own = { values: room.own, from: step > 0 ? three : 0, stride: three };
  tableBack(gradient.state, states, own, words - 1);
}

/** @param before the word read before this one, -1 for none */
function gateBack(memory: Memory, errors: Rows, at: number, before: number, room: GateErrors): void {
  const size = STATE;
  const { state, tape } = memory;
  if (!tape) return;
  const from = errors.from + at * errors.stride;
  const row = at * 3 * size;
  for (let j = 0; j < size; j++) {
    const i = at * size + j;
    const r = tape.reset[i] ?? 0;
    const z = tape.update[i] ?? 0;
    const n = tape.fresh[i] ?? 0;
    const recalled = tape.own[row + 2 * size + j] ?? 0;
    const previous = before < 0 ? 0 : (state[before * size + j] ?? 0);
    const error = (room.owed[i] ?? 0) + (errors.values[from + j] ?? 0);
    const freshError = error * (1 - z) * (1 - n * n);
    const resetError = freshError * recalled * r * (1 - r);
    const updateError = error * (previous - n) * z * (1 - z);
    room.sums[row + j] = resetError;
    room.own[row + j] = resetError;
    room.sums[row + size + j] = updateError;
    room.own[row + size + j] = updateError;
    room.sums[row + 2 * size + j] = freshError;
    room.own[row + 2 * size + j] = freshError * r;
    if (before >= 0) room.owed[before * size + j] = (room.owed[before * size + j] ?? 0) + error * z;
  }
}
