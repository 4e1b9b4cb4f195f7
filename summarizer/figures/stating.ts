/** The few words that state a figure, verbatim: hedge, number and noun, then what the clause adds on both sides. */
import type { Span } from '../brief';
import { type Clause, isStop } from './clause';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { leavesOpen, words } from './span';
import type { Token } from './tokens';

/** Words it may have at most, and words taken from before the number when a noun follows it. */
const MOST = 10;
const BEFORE = 2;

/** @param nounEnd index behind the noun that is counted; `q.next` when none follows */
export function stating(
  q: Quantity,
  clause: Clause,
  nounEnd: number,
  tokens: readonly Token[],
  lex: Lexicon,
): Span {
  const named = nounEnd > clause.right;
  let to = Math.max(nounEnd, clause.right);
  while (to > q.next && words(tokens, clause.left, to) > MOST) to -= 1;
  const from = leftmost(clause, to, named, tokens, lex);
  const room = () => words(tokens, from, to) < MOST;
  if (named || from === clause.left || clause.right > q.next + 1) while (to < clause.to && room()) to += 1;
  while (to > Math.max(q.next, nounEnd) && leavesOpen(tokens[to - 1], lex)) to -= 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: Math.min(first.start, q.start), end: Math.max(last.end, q.end) } : q;
}

function leftmost(
  clause: Clause,
  to: number,
  named: boolean,
  tokens: readonly Token[],
  lex: Lexicon,
): number {
  let from = clause.left;
  while (from > clause.from && words(tokens, from, to) < MOST && !isStop(tokens, from - 1)) {
    if (named && (lex.is.closed.has(tokens[from - 1]?.lower ?? '') || clause.left - from >= BEFORE)) break;
    from -= 1;
  }
  while (
    from < clause.left &&
    (tokens[from]?.kind === 'mark' || lex.is.closed.has(tokens[from]?.lower ?? ''))
  )
    from += 1;
  return from;
}
