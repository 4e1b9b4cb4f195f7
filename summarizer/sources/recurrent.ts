/**
 * A gated recurrent unit (Cho et al. 2014), in one direction over the words of a text.
 */
import { addProduct, type Factor, logistic, quickLogistic, type Table } from './dense';
import { type Network, STATE } from './network';

export interface Gates {
  input: Factor;
  state: Factor;
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

/** Which words of a stretch look alike in everything the network is told of them. */
export interface Kinds {
  /** The first word of the stretch. */
  first: number;
  /** Number of each word's kind, from the first word on. */
  of: Int32Array;
  count: number;
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
 * @param kinds words of one kind have the same inputs, which are then put in once; null for words all their own
 */
export function remember(
  gates: Gates,
  inputs: Float32Array,
  words: number,
  step: 1 | -1,
  memory: Memory,
  first = 0,
  last = words,
  kinds: Kinds | null = null,
): void {
  const width = gates.input.columns;
  const size = STATE;
  const sums = new Float32Array(3 * size * (kinds?.count ?? 1));
  const known = new Uint8Array(kinds?.count ?? 0);
  const own = new Float32Array(3 * size);
  const nothing = new Float32Array(size);
  for (let k = first; k < last; k++) {
    const at = step > 0 ? k : words - 1 - k;
    const previous = k === 0 ? nothing : memory.state;
    const before = k === 0 ? 0 : (at - step) * size;
    const kind = kinds?.of[at - kinds.first] ?? 0;
    if (!known[kind]) {
      sums.set(gates.inputBias.values, kind * 3 * size);
      addProduct(gates.input, inputs, at * width, sums, kind * 3 * size);
      if (kinds) known[kind] = 1;
    }
    own.set(gates.stateBias.values);
    addProduct(gates.state, previous, before, own, 0);
    mixStates(memory, at, sums, kind * 3 * size, own, previous, before);
  }
}

function mixStates(
  { state, tape }: Memory,
  at: number,
  sums: Float32Array,
  from: number,
  own: Float32Array,
  previous: Float32Array,
  before: number,
): void {
  const size = STATE;
  // The trainer's slopes are those of the true curve.
  const curve = tape ? logistic : quickLogistic;
  for (let j = 0; j < size; j++) {
    const i = at * size + j;
    const r = curve((sums[from + j] ?? 0) + (own[j] ?? 0));
    const z = curve((sums[from + size + j] ?? 0) + (own[size + j] ?? 0));
    const x = (sums[from + 2 * size + j] ?? 0) + r * (own[2 * size + j] ?? 0);
    const n = tape ? Math.tanh(x) : 2 * curve(2 * x) - 1;
    state[i] = (1 - z) * n + z * (previous[before + j] ?? 0);
    if (!tape) continue;
    tape.reset[i] = r;
    tape.update[i] = z;
    tape.fresh[i] = n;
  }
  tape?.own.set(own, at * 3 * size);
}
