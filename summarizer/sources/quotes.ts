/** What a source said, as spans: in quotation marks where they are long enough to be its words, else indirect. */

import type { Quote, SourceKind, Span } from '../brief';
import { countWords } from '../text/words';
import type { Attribution } from './attribution';
import { lengthOf } from './common-span';
import { clauseOf } from './cue-clause';
import { looksLikeSpeech, quotationsIn } from './quotations';
import { type Reading, wordAt } from './reading';

/** Fewer words in marks are a phrase, not a quotation (the rule of the gold briefs). */
const QUOTE_WORDS = 5;

/** Fewer words ("it", "the move") tell a reader nothing. */
const INDIRECT_WORDS = 3;

/** Characters of a cue and its source between two halves of a sentence. */
const MOST_BETWEEN = 160;

/** @returns quotes in reading order, none twice */
export function quotesOf(reading: Reading, attributions: readonly Attribution[], kind: SourceKind): Quote[] {
  const told = cutAll(reading, attributions, INDIRECT_WORDS);
  // "The Herald first reported that offer": short, but all it is known for.
  if (told.length > 0 || kind === 'document' || kind === 'organisation') return told;
  const weak = (word: string) => reading.lexicon.weakCues.has(word.toLowerCase());
  const clear = attributions.filter(({ cue }) => cue && !weak(reading.text.slice(cue.start, cue.end)));
  return cutAll(reading, kind === 'media' ? attributions : clear, INDIRECT_WORDS - 1);
}

function cutAll(reading: Reading, attributions: readonly Attribution[], least: number): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const attribution of attributions) {
    for (const piece of joined(reading, attribution)) {
      for (const quote of cutPiece(reading, piece, attribution, least))
        quotes.set(`${quote.span.start}:${quote.span.end}`, quote);
    }
  }
  const all = [...quotes.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  // In this order whatever covers a quote stands before it.
  const reached = { direct: -1, indirect: -1 };
  const said = new Set<string>();
  return all.filter((quote) => {
    const key = quote.direct ? 'direct' : 'indirect';
    // A standfirst says what the story says again.
    if (said.has(quote.text)) return false;
    said.add(quote.text);
    if (quote.span.end <= reached[key]) return false;
    reached[key] = quote.span.end;
    return true;
  });
}

/** "A launch, he said, requires care": two halves around whoever said it are one sentence, and shown as one. */
function joined({ quotations, text }: Reading, { cue, source, content, isReport }: Attribution): Span[] {
  if (isReport) return content;
  const [first, second, ...others] = content;
  if (!cue || !first || !second || others.length > 0) return content;
  const around = first.end <= cue.start && second.start >= cue.end && second.start - first.end < MOST_BETWEEN;
  const whole = { start: first.start, end: second.end };
  // "…, but according to experts, …": what stands before is the writer's own.
  const between = text.slice(first.end, Math.min(cue.start, source?.start ?? cue.start));
  const spoken = quotationsIn(quotations, whole).some((one) => looksLikeSpeech(text, one));
  return around && /^[\s,–—-]*$/.test(between) && !spoken ? [whole] : content;
}

const isLong = ({ text }: Reading, { start, end }: Span) => countWords(text.slice(start, end)) >= QUOTE_WORDS;

function cutPiece(reading: Reading, piece: Span, { cue, isReport }: Attribution, least: number): Quote[] {
  if (isReport) return [quote(reading, piece, false, cue)];
  const direct = quotationsIn(reading.quotations, piece)
    // A title is no words of anybody's; where it is all there is, it is shown.
    .filter(
      (one) =>
        looksLikeSpeech(reading.text, one) ||
        !isLong(reading, one) ||
        (one.start === piece.start && one.end === piece.end),
    )
    // Whoever said a part of it said it all.
    .map(({ start, end }) => ({ start, end }))
    .filter((span) => isLong(reading, span) || (span.start === piece.start && span.end === piece.end));
  const quoted = lengthOf(direct);
  const made = direct.map((span) => quote(reading, span, true, cue));
  const short = countWords(reading.text.slice(piece.start, piece.end)) < least;
  return short || quoted >= 0.5 * (piece.end - piece.start)
    ? made
    : [...made, quote(reading, closed(reading, withoutLast(reading, piece, direct.at(-1))), false, cue)];
}

/** Words an indirect quote keeps at least, and words that may lead from its conjunction to the words in marks. */
const LEAST_KEPT = 6;
const MOST_LEAD = 6;

/** "the rates were too high, but that | “we will not touch the harbour”": what stands in marks of its own is not told twice. */
function withoutLast({ words, lexicon }: Reading, piece: Span, marked: Span | undefined): Span {
  if (!marked || piece.end - marked.end > 1 || marked.start <= piece.start) return piece;
  const least = wordAt(words, piece.start) + LEAST_KEPT;
  const quoted = wordAt(words, marked.start);
  for (let at = quoted - 1; at >= Math.max(least, quoted - MOST_LEAD); at--) {
    const { lower = '', quote = 0 } = words[at] ?? {};
    if (quote >= 0 || !(lexicon.conjunctions.has(lower) || lexicon.contrasts.has(lower))) continue;
    const last = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
    return { start: piece.start, end: last?.end ?? piece.end };
  }
  return piece;
}

/** "it was over in May,": the comma before the cue is none of the words. */
function closed({ text }: Reading, { start, end }: Span): Span {
  const own = text.slice(start, end).replace(/[\s,;:–—-]{1,4}$/u, '');
  return own === '' ? { start, end } : { start, end: start + own.length };
}

function quote(reading: Reading, span: Span, direct: boolean, cue: Span | null): Quote {
  return {
    text: reading.text.slice(span.start, span.end),
    span,
    direct,
    cue: cue && reading.text.slice(cue.start, cue.end),
    clause: direct ? null : clauseOf(reading, cue, span),
  };
}
