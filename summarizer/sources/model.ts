/**
 * The trained attribution model: a small network, made by `npm run train`.
 * One file: magic, length of the header, header as JSON, the vocabulary, then the parts in the order of `PARTS`: large
 * tables as integers of one byte, small ones as floating-point numbers, because much hangs on each of theirs.
 * A worker that has just woken reads it before its first brief: nothing is built that can be looked up where it stands.
 */
import { layOutFactors, type Network, networkOf, PARTS, type Part } from './network';
import type { Vocabulary } from './sheet';

export interface ModelHeader {
  /** Language the model was trained on, primary subtag. */
  language: string;
  /** Number of words in the vocabulary. */
  words: number;
  /** What one unit of an integer stands for, per part that is kept in integers. */
  scales: Partial<Record<Part, number>>;
  /** Words less likely to be a cue are not looked at. */
  candidate: number;
  /** Attributions that score less are dropped. */
  threshold: number;
  /** The same for a caller who has other means of telling. */
  lenient: number;
  /** A cue the rules see counts from this likelihood on. */
  ruleCue: number;
}

export interface SourceModel {
  version: 2;
  header: ModelHeader;
  vocabulary: Vocabulary;
  network: Network;
}

/** "NGS2", little-endian. */
const MAGIC = 0x3253474e;

/** @returns the model, or null when the bytes are not one (the rules then answer alone) */
export function readSourceModel(bytes: ArrayBuffer): SourceModel | null {
  try {
    return parse(bytes);
  } catch {
    return null;
  }
}

function parse(bytes: ArrayBuffer): SourceModel | null {
  const view = new DataView(bytes);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) return null;
  const headerLength = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, headerLength))) as ModelHeader;
  let offset = 8 + headerLength;
  const take = (length: number) => {
    offset += length;
    return bytes.slice(offset - length, offset);
  };
  const vocabulary = vocabularyOf(new Int32Array(take(4 * header.words)));
  // Row 0 of the table of words is for those not in the vocabulary.
  const network = networkOf(header.words + 1, (rows, columns, part) => {
    const unit = header.scales[part];
    const count = rows * columns;
    const values =
      unit === undefined ? new Float32Array(take(4 * count)) : new Float32Array(new Int8Array(take(count)));
    return { rows, columns, values, unit: unit ?? 1 };
  });
  if (offset !== bytes.byteLength) return null;
  layOutFactors(network);
  return { version: 2, header, vocabulary, network };
}

/** @param hashes ascending */
function vocabularyOf(hashes: Int32Array): Vocabulary {
  return {
    get(hash) {
      let low = 0;
      let high = hashes.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((hashes[middle] ?? 0) < hash) low = middle + 1;
        else high = middle;
      }
      return hashes[low] === hash ? low + 1 : undefined;
    },
  };
}

/**
 * The reverse of `readSourceModel`, for the trainer.
 * @param words hashes of the vocabulary's words, ascending, in the order of their rows
 * @param tables one per part: integers where the header has a scale for them
 */
export function writeSourceModel(
  header: ModelHeader,
  words: Int32Array,
  tables: Readonly<Record<Part, Int8Array | Float32Array>>,
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const total = PARTS.reduce(
    (sum, part) => sum + tables[part].byteLength,
    8 + json.length + 4 * words.length,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let offset = 8 + json.length;
  for (const word of words) {
    view.setInt32(offset, word, true);
    offset += 4;
  }
  for (const part of PARTS) {
    const { buffer, byteOffset, byteLength } = tables[part];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += byteLength;
  }
  return bytes;
}
