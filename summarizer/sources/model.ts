/**
 * The trained attribution model: integer weights over hashed features, made by `npm run train`.
 * One file: magic, length of the header, header as JSON, then the sections in the order of `SECTIONS`.
 */
import type { WordClasses } from './classes';

export interface ModelHeader {
  /** Language the model was trained on, primary subtag. */
  language: string;
  /** Lengths of the sections in bytes. */
  lengths: Record<Section, number>;
  /** Lengths of the dense tables. */
  sizes: { cue: number; emit: number; step: number };
  /** What one unit of an integer weight stands for. */
  scales: { cue: number; emit: number; step: number };
  /** Words less likely to be a cue are not looked at. */
  candidate: number;
  /** Words at least as likely are cues in the eyes of the others. */
  cue: number;
  /** How much the cue finder counts against the tagger, 0 to 1. */
  cueShare: number;
  /** Attributions that score less are dropped. */
  threshold: number;
  /** The same for a caller who has other means of telling. */
  lenient: number;
  /** A cue the rules see counts from this likelihood on. */
  ruleCue: number;
}

export interface SourceModel {
  version: 1;
  header: ModelHeader;
  /** Dense again in memory: one weight per hash, per label or per pair of labels. */
  cue: Int8Array;
  emit: Int8Array;
  step: Int8Array;
  classes: WordClasses;
}

type Section = 'cue' | 'emit' | 'step' | 'classWords' | 'classNumbers';

export const SECTIONS: readonly Section[] = ['cue', 'emit', 'step', 'classWords', 'classNumbers'];

/** "NGS1", little-endian. */
export const MAGIC = 0x3153474e;

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
  const sections = {} as Record<Section, ArrayBuffer>;
  for (const section of SECTIONS) {
    const length = header.lengths[section];
    if (!(length >= 0) || offset + length > bytes.byteLength) return null;
    sections[section] = bytes.slice(offset, offset + length);
    offset += length;
  }
  const classes = readClasses(new Int32Array(sections.classWords), new Uint8Array(sections.classNumbers));
  return {
    version: 1,
    header,
    cue: unpack(sections.cue, header.sizes.cue),
    emit: unpack(sections.emit, header.sizes.emit),
    step: unpack(sections.step, header.sizes.step),
    classes,
  };
}

/**
 * Most weights are nothing, so a table is kept as the number of those that are not, the gaps between them (seven
 * bits a byte, the high bit for "goes on"), then the weights themselves.
 */
function unpack(section: ArrayBuffer, size: number): Int8Array {
  const bytes = new Uint8Array(section);
  const table = new Int8Array(size);
  const count = new DataView(section).getUint32(0, true);
  let values = bytes.length - count;
  let index = -1;
  let gap = 0;
  let shift = 0;
  for (let at = 4; at < bytes.length - count; at++) {
    const byte = bytes[at] ?? 0;
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    index += gap;
    table[index] = ((bytes[values++] ?? 0) << 24) >> 24;
    gap = 0;
    shift = 0;
  }
  return table;
}

/** The reverse of `unpack`. */
export function pack(table: Int8Array): Uint8Array {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  table.forEach((value, index) => {
    if (value === 0) return;
    let gap = index - last;
    last = index;
    values.push(value & 255);
    while (gap > 127) {
      gaps.push((gap & 127) | 128);
      gap >>= 7;
    }
    gaps.push(gap);
  });
  const bytes = new Uint8Array(4 + gaps.length + values.length);
  new DataView(bytes.buffer).setUint32(0, values.length, true);
  bytes.set(gaps, 4);
  bytes.set(values, 4 + gaps.length);
  return bytes;
}

function readClasses(words: Int32Array, numbers: Uint8Array): WordClasses {
  const byWord = new Map<number, number>();
  words.forEach((word, index) => {
    byWord.set(word, numbers[index] ?? 0);
  });
  return { of: (word) => byWord.get(word) ?? 0 };
}

/** The reverse of `readSourceModel`, for the trainer. */
export function writeSourceModel(
  header: Omit<ModelHeader, 'lengths'>,
  sections: Record<Section, ArrayBufferView>,
): Uint8Array {
  const lengths = Object.fromEntries(SECTIONS.map((name) => [name, sections[name].byteLength]));
  const json = new TextEncoder().encode(JSON.stringify({ ...header, lengths }));
  const total = SECTIONS.reduce((sum, name) => sum + sections[name].byteLength, 8 + json.length);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let offset = 8 + json.length;
  for (const name of SECTIONS) {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += byteLength;
  }
  return bytes;
}
