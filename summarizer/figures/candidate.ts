/** A figure on its way to the panel. */
import type { Span } from '../brief';
import type { Sentence } from '../story';
import { changeOf } from './change';
import { nameOfCounted } from './counted';
import { type Label, labelOf } from './label';
import type { Lexicon } from './lexicon';
import { formerOf } from './number-span';
import type { Quantity } from './quantity';
import { shareOf } from './share';
import type { Surroundings } from './surroundings';
import type { Token } from './tokens';

export interface Candidate {
  quantity: Quantity;
  sentence: Sentence;
  tokens: readonly Token[];
  /** It stands in a heading between paragraphs, which says again what the text says. */
  heading: boolean;
  /** Its sentence makes the reader an offer: "earn 80,000 bonus points". */
  offer: boolean;
  /** How many quantities its sentence states. */
  company: number;
  /** It stands in quotation marks. */
  quoted: boolean;
  /** Words of its label, lower case: what tells it from another of the same value. */
  words: ReadonlySet<string>;
  /** The last word of what is counted, in the singular: "person"; of a percentage what it is, "target"; null when nothing is named. */
  name: string | null;
  /** "the", "those", "their" stands before it: it points back to something known. */
  definite: boolean;
  change: 'up' | 'down' | null;
  from: number | null;
  /** Where that number stands, when it is written in full. */
  former: Span | null;
  /** How much of a whole the article names it to be. */
  share: number | null;
  label: Label;
  places: Span[];
}

/** What is known of all quantities of a sentence together. */
type OfSentence = 'company' | 'quoted' | 'heading' | 'offer';

/** @returns the quantity with what its sentence says of it alone */
export function candidateOf(
  quantity: Quantity,
  sentence: Sentence,
  around: Surroundings,
): Omit<Candidate, OfSentence | 'share'> {
  const { tokens, lex } = around;
  const change = changeOf(quantity, tokens, lex);
  const moved = quantity.fromTo && change !== null && Array.isArray(quantity.value) ? quantity.value : null;
  const label = labelOf(quantity, around);
  const now = moved ? { ...quantity, value: moved[1] } : quantity;
  return {
    quantity: now,
    sentence,
    tokens,
    name: nameOf(quantity, tokens, lex),
    definite: isDefinite(quantity, tokens, lex),
    change,
    from: moved ? moved[0] : null,
    former: formerOf({ quantity: now, tokens }, lex),
    label,
    words: new Set(label.of.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
    places: [],
  };
}

/** "Nearly a third — 31% — of investors": the number is the exact one, its words are those around both. */
export function restated<C extends Pick<Candidate, 'quantity' | 'label'>>(
  { quantity: said, label }: C,
  percent: Quantity,
  sentence: Sentence,
  around: Surroundings,
): Omit<Candidate, OfSentence> {
  const { first, start, hedge } = said;
  const close = /^[—–),-]$/.test(around.tokens[percent.next]?.text ?? '') ? 1 : 0;
  const both: Quantity = { ...percent, first, start, hedge, next: percent.next + close };
  const apart = percent.first - said.next > 2;
  const own = candidateOf(both, sentence, around);
  const text = { start: own.label.text.start, end: Math.max(own.label.text.end, percent.end) };
  const share = shareOf({ ...percent, next: both.next }, undefined, around.tokens, around.lex);
  return { ...own, share, quantity: percent, label: { of: apart ? label.of : own.label.of, text } };
}

function nameOf(q: Quantity, tokens: readonly Token[], lex: Lexicon): string | null {
  if (q.kind === 'count') return nameOfCounted(q, [], tokens, lex)?.split(' ').at(-1) ?? null;
  const noun = q.kind === 'percent' ? tokens[q.next] : undefined;
  if (noun?.kind !== 'word' || lex.is.closed.has(noun.lower)) return null;
  return lex.is.rises.has(noun.lower) || lex.is.falls.has(noun.lower) ? null : noun.lower;
}

function isDefinite(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const before = tokens[q.first - 1]?.lower ?? '';
  return lex.is.determiners.has(before) && !lex.is.articles.has(before) && !lex.is.relatives.has(before);
}
