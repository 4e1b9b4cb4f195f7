/** The parts of the attribution network and how large each is: what a model file holds and the trainer fills. */
import { type Factor, factorOf, layOut, newTable, type Table } from './dense';
import { BUCKETS } from './sheet';
import { RELATIONS } from './view';

/** Numbers a word is seen as. */
export const WORD = 32;
/** Numbers each direction remembers of the text so far. */
export const STATE = 48;
/** Numbers a word is judged by, as a cue or from a cue. */
export const JUDGE = 48;
/** What is known of a word in its text: what went before, what comes after, the word itself. */
export const CONTEXT = 2 * STATE + WORD;
/** Three labels, and nine steps from label to label. */
export const SCORES = 12;

/** Rows and columns of every table but the words, whose number is the vocabulary's. */
const SHAPES = {
  endings: [BUCKETS.ending, WORD],
  shapes: [BUCKETS.shape, WORD],
  quotes: [BUCKETS.quote, WORD],
  traits: [BUCKETS.trait, WORD],
  ruleCues: [BUCKETS.ruleCue, WORD],
  borders: [BUCKETS.border, WORD],
  forwardInput: [3 * STATE, WORD],
  forwardState: [3 * STATE, STATE],
  forwardInputBias: [1, 3 * STATE],
  forwardStateBias: [1, 3 * STATE],
  backwardInput: [3 * STATE, WORD],
  backwardState: [3 * STATE, STATE],
  backwardInputBias: [1, 3 * STATE],
  backwardStateBias: [1, 3 * STATE],
  cueHidden: [JUDGE, CONTEXT],
  cueHiddenBias: [1, JUDGE],
  cueOut: [1, JUDGE],
  cueOutBias: [1, 1],
  viewWord: [JUDGE, CONTEXT],
  viewCue: [JUDGE, CONTEXT],
  viewGate: [JUDGE, CONTEXT],
  viewGateBias: [1, JUDGE],
  relations: [RELATIONS, JUDGE],
  viewOut: [SCORES, JUDGE],
  viewOutBias: [1, SCORES],
} as const satisfies Record<string, readonly [number, number]>;

export type Part = 'words' | keyof typeof SHAPES;

export const PARTS = ['words', ...Object.keys(SHAPES)] as readonly Part[];

/** What vectors are multiplied by; of the other tables rows are taken. */
const FACTORS = [
  'forwardInput',
  'forwardState',
  'backwardInput',
  'backwardState',
  'cueHidden',
  'viewWord',
  'viewCue',
  'viewGate',
  'viewOut',
] as const satisfies readonly Part[];

type FactorPart = (typeof FACTORS)[number];

export type Network = Readonly<Record<Exclude<Part, FactorPart>, Table> & Record<FactorPart, Factor>>;

/** @returns a network of zeros with so many rows of words */
export function newNetwork(words: number): Network {
  return networkOf(words, newTable);
}

/** @param make gives the table of a part, of the size asked for; asked in the order of `PARTS` */
export function networkOf(
  words: number,
  make: (rows: number, columns: number, part: Part) => Table,
): Network {
  const factors: ReadonlySet<Part> = new Set(FACTORS);
  const parts = PARTS.map((part): [Part, Table] => {
    const [rows, columns] = part === 'words' ? [words, WORD] : SHAPES[part];
    const table = make(rows, columns, part);
    return [part, factors.has(part) ? factorOf(table) : table];
  });
  return Object.fromEntries(parts) as unknown as Network;
}

/** Makes a network ready for use when its numbers have changed. */
export function layOutFactors(network: Network): void {
  for (const part of FACTORS) layOut(network[part]);
}
