/** The story as attribution reads it: words with their sentence, block and quotation. */
import type { Span } from '../brief';
import type { Story } from '../story';
import { finish, type Steps } from '../text/steps';
import { type Token, tokenize } from '../text/tokens';
import { type Lexicon, lexiconOf } from './lexicon';
import { findQuotations, type Quotation } from './quotations';

export interface Word extends Token {
  sentence: number;
  block: number;
  /** Index into `Reading.quotations`, or -1 outside of quotation marks; the marks themselves are inside. */
  quote: number;
}

/** Half-open range of indices into `Reading.words`. */
export interface Range {
  from: number;
  to: number;
}

export interface Reading {
  story: Story;
  text: string;
  words: readonly Word[];
  /** One range per sentence of the story. */
  sentences: readonly Range[];
  quotations: readonly Quotation[];
  lexicon: Lexicon;
}

export function readForSources(story: Story): Reading {
  return finish(readInSteps(story));
}

/** After so many sentences others may have a turn. */
const STRETCH = 200;

export function* readInSteps(story: Story): Steps<Reading> {
  const quotations = findQuotations(story.text, story.blocks);
  yield;
  const words: Word[] = [];
  const sentences: Range[] = [];
  let next = 0;
  for (const [index, sentence] of story.sentences.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    const from = words.length;
    for (const token of tokenize(story.text, sentence, story.language.text)) {
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      const quotation = quotations[next];
      const quote = quotation && quotation.start <= token.start ? next : -1;
      const { text, lower, start, end } = token;
      words.push({ text, lower, start, end, sentence: index, block: sentence.block, quote });
    }
    sentences.push({ from, to: words.length });
  }
  return {
    story,
    text: story.text,
    words,
    sentences,
    quotations,
    lexicon: lexiconOf(story.language.sources),
  };
}

/** The span of a run of words; null for an empty run. */
export function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

/** The first word that starts at or after an offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
