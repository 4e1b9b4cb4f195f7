/** A quantity as the recogniser gives it, before anything is known of what it counts. */
import type { Span } from '../brief';
import type { HedgeKind } from './lexicon';
import type { Numeral } from './numeral';

export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'time'
  | 'points'
  | 'age'
  | 'score'
  | 'rank'
  | 'share'
  | 'times';

/** The span covers sign, currency, number, scale, unit and rate: "$1.15 billion", "325,000 barrels per day". */
export interface Quantity extends Span {
  kind: QuantityKind;
  /** A range as [first, second] in the order written; null for "dozens". */
  value: number | [number, number] | null;
  /** What a number-less plural can mean: "dozens" is [12, 120]. */
  vague: readonly [number, number] | null;
  /** As shown: "%", "USD", "km"; null for a bare count. */
  unit: string | null;
  /** Normalised: "percentage", "dollar", "kilometre", "dollar per share"; null for a bare count. */
  unitName: string | null;
  /** The hedge as written ("at least") and what it means. */
  hedge: (Span & { kind: HedgeKind }) | null;
  /** The second part of "from 10.8 to 12.2 million" written as one range. */
  fromTo: boolean;
  /** Written as a share of something: "half", "two-thirds", "one in five". */
  fraction: boolean;
  numeral: Numeral;
  /** Tokens it covers, half-open, indices into the sentence's tokens. */
  first: number;
  next: number;
}
