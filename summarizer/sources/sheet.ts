/** The words of a story as numbers: what the trained model sees of them. Computed once per story. */
import type { Span } from '../brief';
import type { WordClasses } from './classes';
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
export const QuoteState = { out: 0, first: 1, inside: 2, last: 3 } as const;

export interface Sheet {
  length: number;
  word: Int32Array;
  prefix: Int32Array;
  suffix: Int32Array;
  ending: Int32Array;
  shape: Uint8Array;
  quote: Uint8Array;
  /** Index of the quotation, -1 outside. */
  quotation: Int32Array;
  sentence: Int32Array;
  block: Int32Array;
  /** Hash of the word where it opens or joins clauses ("that", "and", "who"), else 0. */
  joint: Int32Array;
  /** What the language's tables know of the word. */
  trait: Uint8Array;
  /** 1 where the rules see a cue. */
  ruleCue: Uint8Array;
  /** What the rules make of each of their cues. */
  ruled: ReadonlyMap<number, Ruled>;
  /** Word class learnt from running text, 0 for unknown. */
  wordClass: Uint8Array;
}

export function sheetOf(reading: Reading, classes: WordClasses | null): Sheet {
  const { words } = reading;
  const length = words.length;
  const sheet: Sheet = {
    length,
    word: new Int32Array(length),
    prefix: new Int32Array(length),
    suffix: new Int32Array(length),
    ending: new Int32Array(length),
    shape: new Uint8Array(length),
    quote: new Uint8Array(length),
    quotation: new Int32Array(length),
    sentence: new Int32Array(length),
    block: new Int32Array(length),
    joint: new Int32Array(length),
    trait: new Uint8Array(length),
    ruleCue: new Uint8Array(length),
    ruled: ruledCues(reading),
    wordClass: new Uint8Array(length),
  };
  const { breaks, conjunctions, complementizers } = reading.lexicon;
  words.forEach((word, at) => {
    const form = word.lower.replace(/\p{N}/gu, '0');
    sheet.word[at] = hashText(form);
    sheet.prefix[at] = hashText(form.slice(0, 5));
    sheet.suffix[at] = hashText(form.slice(-3));
    sheet.ending[at] = hashText(form.slice(-2));
    sheet.shape[at] = shapeOf(word, words[at - 1]);
    sheet.quote[at] = quoteStateOf(words, at);
    sheet.quotation[at] = word.quote;
    sheet.sentence[at] = word.sentence;
    sheet.block[at] = word.block;
    const joins = breaks.has(word.lower) || conjunctions.has(word.lower) || complementizers.has(word.lower);
    sheet.joint[at] = joins ? (sheet.word[at] ?? 0) : 0;
    sheet.trait[at] = traitOf(reading.lexicon, word.lower);
    sheet.ruleCue[at] = sheet.ruled.has(at) ? 1 : 0;
    sheet.wordClass[at] = classes?.of(sheet.word[at] ?? 0) ?? 0;
  });
  return sheet;
}

/** The rules' answer at one cue, in word indices: a second opinion the model may follow or not. */
export interface Ruled {
  source: Range | null;
  content: Range[];
}

function ruledCues(reading: Reading): Map<number, Ruled> {
  const rangeOf = (span: Span): Range => ({
    from: wordAt(reading.words, span.start),
    to: wordAt(reading.words, span.end),
  });
  const ruled = new Map<number, Ruled>();
  for (const { cue, source, content } of attributeByRule(reading)) {
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
  if (/^\p{Lu}/u.test(text)) {
    if (text.length > 1 && text === text.toUpperCase()) return Shape.capitals;
    return before?.sentence === word.sentence && !/^[“"‘'«]$/.test(before.text)
      ? Shape.capital
      : Shape.firstCapital;
  }
  if (/^\p{L}/u.test(text)) return Shape.lower;
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
