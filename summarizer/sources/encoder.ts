/** A text as the network reads it: every word as numbers, then with what stands before and after it. */
import type { Steps } from '../text/steps';
import { addProduct, addRow } from './dense';
import { CONTEXT, JUDGE, type Network, STATE, WORD } from './network';
import { backwardGates, forwardGates, type Kinds, type Memory, newMemory, remember } from './recurrent';
import { BUCKETS, type Sheet } from './sheet';

export interface Encoded {
  /** `WORD` numbers a word. */
  inputs: Float32Array;
  forward: Memory;
  backward: Memory;
  /** `CONTEXT` numbers a word: both memories and the word itself. */
  context: Float32Array;
  /** `JUDGE` numbers a word: its part in being judged from any cue; filled for those words that are (`seeAll`). */
  seen: Float32Array;
}

export function newEncoded(words: number): Encoded {
  return {
    inputs: new Float32Array(words * WORD),
    forward: newMemory(words),
    backward: newMemory(words),
    context: new Float32Array(words * CONTEXT),
    seen: new Float32Array(words * JUDGE),
  };
}

/** After so many words others may have a turn. */
export const STRETCH = 2_000;

/** Runs the encoder over a text, but for what is only asked of the words around a cue. */
export function* encodeInSteps(network: Network, sheet: Sheet): Steps<Encoded> {
  const words = sheet.length;
  const encoded = newEncoded(words);
  for (let from = 0; from < words; from += STRETCH) {
    yield;
    embed(network, sheet, sheet.word, encoded.inputs, from, Math.min(from + STRETCH, words));
  }
  for (let from = 0; from < words; from += STRETCH) {
    yield;
    const to = Math.min(from + STRETCH, words);
    const ahead = kindsOf(sheet, from, to);
    const behind = to - from === words ? ahead : kindsOf(sheet, words - to, words - from);
    rememberBothWays(network, encoded, words, from, to, { ahead, behind });
  }
  for (let from = 0; from < words; from += STRETCH) {
    yield;
    gatherContext(encoded, Math.min(from + STRETCH, words), from);
  }
  return encoded;
}

/** @param word row of the table of words per word; the trainer hides some */
export function embed(
  network: Network,
  sheet: Sheet,
  word: Int32Array,
  inputs: Float32Array,
  first = 0,
  last = sheet.length,
): void {
  const width = WORD;
  inputs.fill(0, first * width, last * width);
  for (let at = first; at < last; at++) {
    const row = at * width;
    addRow(network.words, word[at] ?? 0, inputs, row);
    addRow(network.endings, sheet.ending[at] ?? 0, inputs, row);
    addRow(network.shapes, sheet.shape[at] ?? 0, inputs, row);
    addRow(network.quotes, sheet.quote[at] ?? 0, inputs, row);
    addRow(network.traits, sheet.trait[at] ?? 0, inputs, row);
    addRow(network.ruleCues, sheet.ruleCue[at] ?? 0, inputs, row);
    addRow(network.borders, sheet.border[at] ?? 0, inputs, row);
  }
}

/** @param first how many words each direction has read before */
export function rememberBothWays(
  network: Network,
  { inputs, forward, backward }: Encoded,
  words: number,
  first = 0,
  last = words,
  kinds: { ahead: Kinds; behind: Kinds } | null = null,
): void {
  remember(forwardGates(network), inputs, words, 1, forward, first, last, kinds?.ahead);
  remember(backwardGates(network), inputs, words, -1, backward, first, last, kinds?.behind);
}

/** Half the words of a text are of a kind that was there before. */
function kindsOf(sheet: Sheet, first: number, last: number): Kinds {
  const numbers = new Map<number, number>();
  const of = new Int32Array(last - first);
  for (let at = first; at < last; at++) {
    let kind = sheet.word[at] ?? 0;
    kind = kind * BUCKETS.ending + (sheet.ending[at] ?? 0);
    kind = kind * BUCKETS.shape + (sheet.shape[at] ?? 0);
    kind = kind * BUCKETS.quote + (sheet.quote[at] ?? 0);
    kind = kind * BUCKETS.trait + (sheet.trait[at] ?? 0);
    kind = kind * BUCKETS.ruleCue + (sheet.ruleCue[at] ?? 0);
    kind = kind * BUCKETS.border + (sheet.border[at] ?? 0);
    const number = numbers.get(kind) ?? numbers.size;
    numbers.set(kind, number);
    of[at - first] = number;
  }
  return { first, of, count: numbers.size };
}

/** @param last behind the last word, from `first` on */
export function gatherContext(
  { forward, backward, inputs, context }: Encoded,
  last: number,
  first = 0,
): void {
  for (let at = first; at < last; at++) {
    const row = at * CONTEXT;
    context.set(forward.state.subarray(at * STATE, (at + 1) * STATE), row);
    context.set(backward.state.subarray(at * STATE, (at + 1) * STATE), row + STATE);
    context.set(inputs.subarray(at * WORD, (at + 1) * WORD), row + 2 * STATE);
  }
}

/** @param last behind the last word that is seen, from `first` on */
export function seeAll(network: Network, { context, seen }: Encoded, last: number, first = 0): void {
  seen.fill(0, first * JUDGE, last * JUDGE);
  for (let at = first; at < last; at++) addProduct(network.viewWord, context, at * CONTEXT, seen, at * JUDGE);
}
