/**
 * A half sentence reads better with the word that leads into it: "blamed | Israel for the strike", "did not say | whether
 * …". Without it "the plan would fail" looks asserted where it was denied.
 */
import type { Span } from '../brief';
import type { Reading } from './reading';

/** Characters that may stand between the cue and the words: "said on Monday that". */
const APART = 24;
/** Words before the cue in which a negation turns it round: "would never quite say". */
const NEGATED = 3;

/**
 * @param cue null for a quotation nobody is named for
 * @returns the span from the cue to the end of the words; null when the cue stands elsewhere
 */
export function clauseOf({ text, lexicon }: Reading, cue: Span | null, words: Span): Span | null {
  if (!cue || cue.end > words.start || words.start - cue.end > APART) return null;
  if (/[.!?;\n"“”«»]/.test(text.slice(cue.end, words.start))) return null;
  return { start: behindNegation(text, cue.start, lexicon.negations), end: words.end };
}

/** Where the clause begins: at the cue, or at the auxiliary of its negation ("did | not say"). */
function behindNegation(text: string, cue: number, negations: ReadonlySet<string>): number {
  const before = [...text.slice(Math.max(0, cue - 60), cue).matchAll(/[\p{L}'’]+(?=\s)/gu)].slice(-NEGATED);
  const at = before.findIndex(([word]) => negations.has(word.toLowerCase().replace('’', "'")));
  if (at < 0) return cue;
  const auxiliary = before[at - 1];
  const first = auxiliary && /^\p{Ll}/u.test(auxiliary[0]) ? auxiliary : before[at];
  const start = Math.max(0, cue - 60) + (first?.index ?? 0);
  return /[.!?;,:\n"“”]/.test(text.slice(start, cue)) ? cue : start;
}
