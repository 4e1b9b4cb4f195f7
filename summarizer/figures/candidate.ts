/** A figure on its way to the panel. */
import type { Span } from '../brief';
import type { Sentence } from '../story';
import type { Label } from './label';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

export interface Candidate {
  quantity: Quantity;
  sentence: Sentence;
  tokens: readonly Token[];
  /** It stands in a heading between paragraphs, which says again what the text says. */
  heading: boolean;
  /** How many quantities its sentence states. */
  company: number;
  /** It stands in quotation marks. */
  quoted: boolean;
  /** Words of its label, lower case: what tells it from another of the same value. */
  words: ReadonlySet<string>;
  /** The last word of what is counted, in the singular: "person"; null when nothing is named. */
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
