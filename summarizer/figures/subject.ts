/** Who or what a sentence is about: the words it opens with. No parser: closed words, verbs of the table and marks end it. */
import { isStop } from './clause';
import type { Lexicon } from './lexicon';
import { isMoneySign, isWeak, slice, words } from './span';
import type { Token } from './tokens';

/** Words a subject may have in a label. */
export const SUBJECT_WORDS = 8;
/** How far into the sentence it may begin: behind "As the agency reports, …". */
const LEAD_IN = 14;

export interface Subject {
  text: string;
  /** Index behind its last token. */
  to: number;
}

/** @returns the words the sentence opens with; `before`, the subject of the sentence before, where they are a pronoun */
export function subjectOf(
  text: string,
  tokens: readonly Token[],
  lex: Lexicon,
  before: string | null,
): Subject | null {
  let from = leadIn(tokens, lex);
  for (; from < tokens.length && isWeak(tokens[from], lex) && tokens[from]?.kind !== 'number'; from++) {
    if (isMoneySign(tokens, from)) break;
    // Behind the mark of a quotation too: of "“It was down for four years" the four years are no subject.
    if (lex.is.pronouns.has(tokens[from]?.lower ?? ''))
      return before === null ? null : { text: before, to: from + 1 };
  }
  let to = from;
  while (to < tokens.length && words(tokens, from, to) < SUBJECT_WORDS && !endsSubject(tokens, to, lex))
    to += 1;
  while (to > from && isWeak(tokens[to - 1], lex)) to -= 1;
  return to > from ? { text: slice(text, tokens, from, to), to } : null;
}

function endsSubject(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  return isStop(tokens, at) || lex.is.auxiliaries.has(tokens[at]?.lower ?? '');
}

/** Behind the first comma when the sentence opens with a subordinate clause or an adverbial. */
function leadIn(tokens: readonly Token[], lex: Lexicon): number {
  const first = tokens[0];
  if (!first || lex.is.determiners.has(first.lower) || !lex.is.closed.has(first.lower)) return 0;
  if (lex.is.pronouns.has(first.lower)) return 0;
  const comma = tokens.findIndex((token, at) => at <= LEAD_IN && token.text === ',');
  return comma < 0 ? 0 : comma + 1;
}
