/**
 * What a figure counts and the words that state it, both in the article's own words. Where the number stands in the
 * middle of its clause the label is the words on both sides with an ellipsis for the number:
 * "gross domestic product fell … between July and September".
 */
import type { Span } from '../brief';
import { type Clause, clauseOf } from './clause';
import { nounPhrase } from './counted';
import type { Lexicon } from './lexicon';
import { isHyphen } from './numerals';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

export interface Label {
  of: string;
  text: Span;
}

const GAP = ' … ';
/** Words the text of a figure may have. */
const TEXT_WORDS = 10;
const LEFT_WORDS = 7;
const RIGHT_WORDS = 9;

/** @returns the label; `of` is empty only where the sentence says nothing beside the number */
export function labelOf(q: Quantity, text: string, tokens: readonly Token[], lex: Lexicon): Label {
  const clause = clauseOf(q, tokens, lex);
  const [, nounEnd] = nounPhrase(q, tokens, lex);
  const counted = nounEnd > q.next && q.kind !== 'percent';
  const right = rightPart(q, text, tokens, clause, nounEnd);
  const left = leftPart(q, text, tokens, clause, lex, right.length > 0);
  return {
    of: [left, right].filter(Boolean).join(GAP),
    text: stating(q, tokens, clause, counted ? nounEnd : q.next),
  };
}

function words(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'mark') count += 1;
  return count;
}

function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}

function rightPart(
  q: Quantity,
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  nounEnd: number,
): string {
  let from = clause.right;
  if (isHyphen(tokens[from])) from += 1;
  let to = Math.max(clause.to, Math.min(nounEnd, tokens.length));
  while (to > from && words(tokens, from, to) > RIGHT_WORDS) to -= 1;
  return q.next > to ? '' : slice(text, tokens, from, to);
}

function leftPart(
  q: Quantity,
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  lex: Lexicon,
  named: boolean,
): string {
  let from = clause.from;
  const most = named && q.unit === null ? 4 : LEFT_WORDS;
  while (words(tokens, from, clause.left) > most) from += 1;
  while (from < clause.left && isWeak(tokens[from], lex)) from += 1;
  return slice(text, tokens, from, clause.left);
}

function isWeak(token: Token | undefined, lex: Lexicon): boolean {
  return token === undefined || token.kind === 'mark' || lex.is.closed.has(token.lower);
}

/** Hedge, number and noun; where no noun follows, the words before it from the verb on. */
function stating(q: Quantity, tokens: readonly Token[], clause: Clause, end: number): Span {
  let from = clause.left;
  let to = Math.max(end, clause.right);
  if (to === clause.right) while (from > clause.from && words(tokens, from - 1, to) <= 6) from -= 1;
  while (to > q.next && words(tokens, from, to) > TEXT_WORDS) to -= 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: Math.min(first.start, q.start), end: Math.max(last.end, q.end) } : q;
}
