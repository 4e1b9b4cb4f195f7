/** Who said what, once: a cue, its source and the words handed to it. */
import type { Span } from '../brief';

export interface Attribution {
  /** The rule or model that made it. */
  rule: string;
  /** The word or words that attribute: "said", "according to"; null for a quotation that goes on unattributed. */
  cue: Span | null;
  /** The mention of the source as it stands here, "he" or "the group" included; null when nobody is named. */
  source: Span | null;
  /** In reading order; several when the source stands in the middle. */
  content: Span[];
  /** 0 to 1. */
  score: number;
  /** What an outlet reports of somebody else's words: shown with who said them, and not as its own quotation. */
  isReport?: boolean;
}
