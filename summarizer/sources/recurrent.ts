/**
 * A gated recurrent unit (Cho et al. 2014), in one direction over the words of a text.
 */
import { addProduct, type Table } from './dense';
import { type Network, STATE } from './network';

export interface Gates {
  input: Table;
  state: Table;
  inputBias: Table;
  stateBias: Table;
}

/** What is remembered at each word, a row of `STATE` numbers. */
export interface Memory {
  state: Float32Array;
  /** Kept for the trainer only: memory is dear in a text of a hundred thousand words. */
  tape: Tape | null;
}

/** What was computed on the way: a row per word, three for `own`, what the state itself puts in. */
export interface Tape {
  reset: Float32Array;
  update: Float32Array;
  fresh: Float32Array;
  own: Float32Array;
}

export function newMemory(words: number): Memory {
  return { state: new Float32Array(words * STATE), tape: null };
}

export function newTape(words: number): Tape {
  const rows = () => new Float32Array(words * STATE);
  return { reset: rows(), update: rows(), fresh: rows(), own: new Float32Array(words * 3 * STATE) };
}

export const forwardGates = (network: Network): Gates => ({
  input: network.forwardInput,
  state: network.forwardState,
  inputBias: network.forwardInputBias,
  stateBias: network.forwardStateBias,
});

export const backwardGates = (network: Network): Gates => ({
  input: network.backwardInput,
  state: network.backwardState,
  inputBias: network.backwardInputBias,
  stateBias: network.backwardStateBias,
});

/**
 * @param inputs one row per word
 * @param step 1 from the first word on, -1 from the last
 * @param first how many words were read before, for a text read in stretches
 */
export function remember(
  gates: Gates,
  inputs: Float32Array,
  words: number,
  step: 1 | -1,
  memory: Memory,
  first = 0,
  last = words,
): void {
  const width = gates.input.columns;
  const size = STATE;
  const sums = new Float32Array(3 * size);
  const own = new Float32Array(3 * size);
  const nothing = new Float32Array(size);
  for (let k = first; k < last; k++) {
    const at = step > 0 ? k : words - 1 - k;
    const previous = k === 0 ? nothing : memory.state;
    const before = k === 0 ? 0 : (at - step) * size;
    sums.set(gates.inputBias.values);
    addProduct(gates.input, inputs, at * width, sums, 0);
    own.set(gates.stateBias.values);
    addProduct(gates.state, previous, before, own, 0);
    mixStates(memory, at, sums, own, previous, before);
  }
}

function mixStates(
  { state, tape }: Memory,
  at: number,
  sums: Float32Array,
  own: Float32Array,
  previous: Float32Array,
  before: number,
): void {
  const size = STATE;
  const { exp, tanh } = Math;
  for (let j = 0; j < size; j++) {
    const i = at * size + j;
    const r = 1 / (1 + exp(-((sums[j] ?? 0) + (own[j] ?? 0))));
    const z = 1 / (1 + exp(-((sums[size + j] ?? 0) + (own[size + j] ?? 0))));
    const n = tanh((sums[2 * size + j] ?? 0) + r * (own[2 * size + j] ?? 0));
    state[i] = (1 - z) * n + z * (previous[before + j] ?? 0);
    if (!tape) continue;
    tape.reset[i] = r;
    tape.update[i] = z;
    tape.fresh[i] = n;
  }
  tape?.own.set(own, at * 3 * size);
}
