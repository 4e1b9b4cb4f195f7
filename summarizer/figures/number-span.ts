/** The number's own words, to be set large: with its currency or percent sign, without other units and rates. */
import type { Span } from '../brief';
import type { Candidate } from './candidate';
import type { Lexicon } from './lexicon';
import { matchAt } from './phrases';

type Written = Pick<Candidate, 'quantity' | 'tokens'>;

/**
 * @returns "$1.15 billion" of "$1.15 billion a year", "325,000" of "325,000 barrels per day", "two in three" whole; of a
 *   change written as one ("from 10.8 to 12.2 million") the new value
 */
export function numberOf(written: Written, lex: Lexicon): Span {
  const { quantity: q, tokens } = written;
  const { end, kind, numeral } = q;
  const unitFirst = lex.unitsBefore.has(tokens[q.first]?.lower ?? '');
  const turn = turnOf(written, lex);
  const first = turn === null ? null : (matchAt(lex.hedges, tokens, turn + 1)?.next ?? turn + 1);
  const start = tokens[first ?? (unitFirst ? numeral.from : q.first)]?.start ?? q.start;
  if (kind === 'score' || kind === 'share' || kind === 'rank' || kind === 'percent') return { start, end };
  let to = numeral.to;
  if (kind === 'money') {
    while (to < q.next && !isRate(tokens[to]?.lower ?? '', lex)) to += 1;
  }
  return { start, end: Math.min(end, tokens[to - 1]?.end ?? end) };
}

/** @returns the old value of a change written as one; null for other quantities, and where the scale stands behind the new */
export function formerOf(written: Written, lex: Lexicon): Span | null {
  const { quantity: q, tokens } = written;
  const turn = turnOf(written, lex);
  if (turn === null) return null;
  const own = tokens.slice(q.first, turn);
  const isFull =
    q.numeral.scale === 1 || own.some(({ lower }) => lex.scales.has(lower) || lex.shortScales.has(lower));
  return isFull ? { start: q.start, end: tokens[turn - 1]?.end ?? q.end } : null;
}

/** The "to" between the two values of a change. */
function turnOf({ quantity: q, tokens }: Written, lex: Lexicon): number | null {
  if (!q.fromTo || typeof q.value !== 'number') return null;
  for (let at = q.next - 1; at > q.first; at--) {
    if (lex.is.to.has(tokens[at]?.lower ?? '')) return at;
  }
  return null;
}

function isRate(word: string, lex: Lexicon): boolean {
  return word === '/' || lex.is.per.has(word) || lex.is.articles.has(word);
}
