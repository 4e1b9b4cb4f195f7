/** Where what was said begins and ends around a cue: for attribution by rule. */
import type { Span } from '../brief';
import { trimPhrase } from './phrase';
import { type Range, type Reading, spanOf } from './reading';
import type { Cue } from './rule-cues';

/** Do words of a reported clause follow the cue, or only "in a statement on Monday"? */
export function startsClause(reading: Reading, at: number, sentence: Range): boolean {
  const word = reading.words[at];
  if (!word || at >= sentence.to) return false;
  const previousIsQuote = (reading.words[at - 2]?.quote ?? -1) >= 0;
  if (word.quote >= 0) return !previousIsQuote;
  return !reading.lexicon.prepositions.has(word.lower) && !/^[,.;—–-]$/.test(word.text);
}

export function nextQuote(reading: Reading, from: number, sentence: Range): Span[] {
  for (let at = from; at < sentence.to; at++) {
    const quotation = reading.quotations[reading.words[at]?.quote ?? -1];
    if (quotation) return [{ start: quotation.start, end: quotation.end }];
  }
  return [];
}

/** Past "told AFP", "told reporters on Monday", "said in a statement": to where the content begins. */
export function skipHearer(reading: Reading, cue: Cue, sentence: Range): number {
  const { words, lexicon } = reading;
  let at = cue.to;
  if (lexicon.hearerCues.has(words[cue.from]?.lower ?? '')) {
    const marked = contentStart(reading, at, Math.min(sentence.to, at + 14));
    at = marked ?? hearerEnd(reading, at, sentence.to);
  }
  while (at < sentence.to && at < cue.to + 16) {
    const word = words[at];
    if (word && (/^[,:]$/.test(word.text) || lexicon.complementizers.has(word.lower))) at++;
    else break;
  }
  return Math.min(at, sentence.to);
}

/** The mark, quotation or "that" with which the content begins; null when there is none before the sentence ends. */
function contentStart(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const word = reading.words[at];
    if (!word || word.text === '.') return null;
    if (word.quote >= 0 || /^[:,]$/.test(word.text) || reading.lexicon.complementizers.has(word.lower))
      return at;
  }
  return null;
}

/** Past the hearer where nothing marks the content: "told AFP the pier", "told her the pier". */
function hearerEnd(reading: Reading, from: number, to: number): number {
  const { words, lexicon } = reading;
  let at = lexicon.determiners.has(words[from]?.lower ?? '') ? from + 1 : from;
  const named = /^\p{Lu}/u.test(words[at]?.text ?? '');
  at++;
  while (named && at < to && /^\p{Lu}/u.test(words[at]?.text ?? '')) at++;
  return at;
}

/** The words from here to there without the punctuation and joining words at their ends. */
export function clause(reading: Reading, from: number, to: number): Span[] {
  const range = trimPhrase(reading, from, to);
  const span = spanOf(reading.words, range.from, range.to);
  return span && range.to - range.from >= 2 ? [growToQuotes(reading, range, span)] : [];
}

/** A content that ends in the middle of a quotation takes it whole. */
function growToQuotes(reading: Reading, range: Range, span: Span): Span {
  const first = reading.quotations[reading.words[range.from]?.quote ?? -1];
  const last = reading.quotations[reading.words[range.to - 1]?.quote ?? -1];
  return {
    start: Math.min(span.start, first?.start ?? span.start),
    end: Math.max(span.end, last?.end ?? span.end),
  };
}
