/** Where the parts of a label begin and end: no leading conjunctions and dates, no dangling prepositions. */
import { isRun } from './chunks';
import type { Lexicon } from './lexicon';
import { isMoneySign } from './span';
import type { Token } from './tokens';

/** How many words back the beginning of a phrase is looked for. */
const BACK = 4;

/** A last part does not end on the word that led to the number: "a settlement of", "fell 33% to". */
export function closed(part: string, lex: Lexicon): string {
  let end = part;
  for (;;) {
    end = end.replace(/[\s,;:(–—-]{1,4}$/, '');
    const space = end.lastIndexOf(' ');
    const word = end.slice(space + 1).toLowerCase();
    const ends = lex.is.enders.has(word) || lex.is.rises.has(word) || lex.is.falls.has(word);
    if (space < 0 || ends || !lex.is.closed.has(word)) return end;
    end = end.slice(0, space);
  }
}

/** Where the phrase begins that token `at` stands in; behind its closed words. */
export function phraseStart(at: number, end: number, tokens: readonly Token[], lex: Lexicon): number {
  let from = at;
  for (let step = 0; step < BACK && isRun(tokens, from, lex) && isRun(tokens, from - 1, lex); step++)
    from -= 1;
  while (from < end - 1 && isLeadIn(tokens[from], lex)) from += 1;
  return from;
}

/** Behind conjunctions and dates: "In August 2023 alone, we | disabled", "By 2027 | the town", "61, who led the city". */
export function behindLeadIn(start: number, left: number, tokens: readonly Token[], lex: Lexicon): number {
  let from = start;
  let dated = false;
  while (from < left && !isMoneySign(tokens, from) && !isPeriodWord(tokens, from, lex)) {
    const token = tokens[from];
    const month = lex.is.months.has(token?.lower ?? '');
    // "said Friday that | the toll"
    const day =
      lex.is.weekdays.has(token?.lower ?? '') && lex.is.relatives.has(tokens[from + 1]?.lower ?? '');
    const date = month || isLeadingYear(tokens, from, start, dated, lex);
    if (!day && !date && !(dated && isWe(token, lex)) && !isLeadIn(token, lex)) break;
    dated ||= month;
    from += day ? 2 : 1;
  }
  return from;
}

/** "August 2023", "61, who led the city", "In 2019 sales"; not "a 2019 study". */
function isLeadingYear(
  tokens: readonly Token[],
  at: number,
  start: number,
  dated: boolean,
  lex: Lexicon,
): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  if (dated || tokens[at + 1]?.text === ',') return true;
  return (
    at > start &&
    /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') &&
    lex.is.yearCues.has(tokens[at - 1]?.lower ?? '')
  );
}

function isWe(token: Token | undefined, lex: Lexicon): boolean {
  return lex.is.pronouns.has(token?.lower ?? '') && !lex.is.anaphors.has(token?.lower ?? '');
}

/** "The | last time a president ran": without the word, the noun behind it says something else. */
function isPeriodWord(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  const next = tokens[at + 1];
  return (
    lex.is.periods.has(tokens[at]?.lower ?? '') && next?.kind === 'word' && !lex.is.closed.has(next.lower)
  );
}

/** Conjunctions and marks a label need not begin with; determiners and prepositions stay out too. */
function isLeadIn(token: Token | undefined, lex: Lexicon): boolean {
  if (!token || token.kind === 'mark') return true;
  return lex.is.closed.has(token.lower) && !lex.is.pronouns.has(token.lower);
}
