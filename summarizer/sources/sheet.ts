/** The words of a story as numbers: what the trained model sees of them. Computed once per story. */
import type { Span } from '../brief';
import { opensCapital, opensSmall } from '../text/letters';
import { finish, type Steps } from '../text/steps';
import type { Attribution } from './attribution';
import { type Range, type Reading, type Word, wordAt } from './reading';
import { attributeByRule } from './rules';
import { traitOf } from './traits';

/** Shapes of a word; the model knows them by number only, so their order must not change. */
export const Shape = {
  lower: 0,
  capital: 1,
  capitals: 2,
  number: 3,
  comma: 4,
  stop: 5,
  opening: 6,
  closing: 7,
  dash: 8,
  colon: 9,
  bracket: 10,
  firstCapital: 11,
  clitic: 12,
  other: 13,
  outside: 14,
} as const;

/** Where a word stands to quotation marks. */
const QuoteState = { out: 0, first: 1, inside: 2, last: 3 } as const;

/** How many values each property of a word takes; a word's own number is the vocabulary's. */
export const BUCKETS = { ending: 1024, shape: 15, quote: 4, trait: 48, ruleCue: 2, border: 3, joint: 256 };

export interface Sheet {
  length: number;
  /** Number in the model's vocabulary, 0 for a word it does not know. */
  word: Int32Array;
  /** Its last three letters, by hash. */
  ending: Int32Array;
  shape: Uint8Array;
  quote: Uint8Array;
  /** Index of the quotation, -1 outside. */
  quotation: Int32Array;
  sentence: Int32Array;
  block: Int32Array;
  /** 1 for the first word of a sentence, 2 for that of a paragraph. */
  border: Uint8Array;
  /** 1 for commas, colons and dashes. */
  comma: Uint8Array;
  /** The word by hash where it opens or joins clauses ("that", "and", "who"), else 0. */
  joint: Uint8Array;
  /** What the language's tables know of the word. */
  trait: Uint8Array;
  /** 1 where the rules see a cue. */
  ruleCue: Uint8Array;
  /** What the rules make of each of their cues. */
  ruled: ReadonlyMap<number, Ruled>;
  /** The same as they gave it. */
  byRule: readonly Attribution[];
}

/** The words a model knows: its number by hash of the word, from 1 on. */
export type Vocabulary = Pick<ReadonlyMap<number, number>, 'get'>;

/** @param byRule what the rules make of the same reading */
export function sheetOf(
  reading: Reading,
  vocabulary: Vocabulary,
  byRule: readonly Attribution[] = attributeByRule(reading),
): Sheet {
  return finish(sheetInSteps(reading, vocabulary, byRule));
}

/** After so many words others may have a turn. */
const STRETCH = 5_000;

export function* sheetInSteps(
  reading: Reading,
  vocabulary: Vocabulary,
  byRule: readonly Attribution[],
): Steps<Sheet> {
  const { words } = reading;
  const length = words.length;
  const sheet: Sheet = {
    length,
    word: new Int32Array(length),
    ending: new Int32Array(length),
    shape: new Uint8Array(length),
    quote: new Uint8Array(length),
    quotation: new Int32Array(length),
    sentence: new Int32Array(length),
    block: new Int32Array(length),
    border: new Uint8Array(length),
    comma: new Uint8Array(length),
    joint: new Uint8Array(length),
    trait: new Uint8Array(length),
    ruleCue: new Uint8Array(length),
    ruled: ruledCues(reading, byRule),
    byRule,
  };
  const { breaks, conjunctions, complementizers } = reading.lexicon;
  for (const [at, word] of words.entries()) {
    if (at % STRETCH === STRETCH - 1) yield;
    const before = words[at - 1];
    const joins = breaks.has(word.lower) || conjunctions.has(word.lower) || complementizers.has(word.lower);
    const shape = shapeOf(word, before);
    sheet.word[at] = vocabulary.get(hashText(word.lower)) ?? 0;
    sheet.ending[at] = (hashText(word.lower.slice(-3)) >>> 0) % BUCKETS.ending;
    sheet.shape[at] = shape;
    sheet.quote[at] = quoteStateOf(words, at);
    sheet.quotation[at] = word.quote;
    sheet.sentence[at] = word.sentence;
    sheet.block[at] = word.block;
    sheet.border[at] = word.block !== before?.block ? 2 : word.sentence !== before.sentence ? 1 : 0;
    sheet.comma[at] = shape === Shape.comma || shape === Shape.colon || shape === Shape.dash ? 1 : 0;
    sheet.joint[at] = joins ? 1 + ((hashText(word.lower) >>> 0) % (BUCKETS.joint - 1)) : 0;
    sheet.trait[at] = Math.min(traitOf(reading.lexicon, word.lower), BUCKETS.trait - 1);
    sheet.ruleCue[at] = sheet.ruled.has(at) ? 1 : 0;
  }
  return sheet;
}

/** The rules' answer at one cue, in word indices: a second opinion the model may follow or not. */
export interface Ruled {
  source: Range | null;
  content: Range[];
}

function ruledCues(reading: Reading, byRule: readonly Attribution[]): Map<number, Ruled> {
  const rangeOf = (span: Span): Range => ({
    from: wordAt(reading.words, span.start),
    to: wordAt(reading.words, span.end),
  });
  const ruled = new Map<number, Ruled>();
  for (const { cue, source, content } of byRule) {
    if (!cue) continue;
    ruled.set(rangeOf(cue).from, { source: source && rangeOf(source), content: content.map(rangeOf) });
  }
  return ruled;
}

/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function shapeOf(word: Word, before: Word | undefined): number {
  const { text } = word;
  if (opensCapital(text)) {
    if (text.length > 1 && text === text.toUpperCase()) return Shape.capitals;
    return before?.sentence === word.sentence && !/^[“"‘'«]$/.test(before.text)
      ? Shape.capital
      : Shape.firstCapital;
  }
  if (opensSmall(text) || /^\p{L}/u.test(text)) return Shape.lower;
  if (/^\p{N}/u.test(text)) return Shape.number;
  if (/^['’]\p{L}/u.test(text)) return Shape.clitic;
  return SIGNS[text] ?? Shape.other;
}

const SIGNS: Readonly<Record<string, number>> = {
  ',': Shape.comma,
  '.': Shape.stop,
  '!': Shape.stop,
  '?': Shape.stop,
  '…': Shape.stop,
  '“': Shape.opening,
  '”': Shape.closing,
  '‘': Shape.opening,
  '’': Shape.closing,
  '"': Shape.opening,
  "'": Shape.opening,
  '-': Shape.dash,
  '–': Shape.dash,
  '—': Shape.dash,
  ':': Shape.colon,
  ';': Shape.colon,
  '(': Shape.bracket,
  ')': Shape.bracket,
  '[': Shape.bracket,
  ']': Shape.bracket,
};

function quoteStateOf(words: readonly Word[], at: number): number {
  const quote = words[at]?.quote ?? -1;
  if (quote < 0) return QuoteState.out;
  if (words[at - 1]?.quote !== quote) return QuoteState.first;
  return words[at + 1]?.quote === quote ? QuoteState.inside : QuoteState.last;
}
