/** The number's own words, to be set large: with its currency or percent sign, without other units and rates. */
import type { Span } from '../brief';
import type { Candidate } from './candidate';
import type { Lexicon } from './lexicon';

/** @returns "$1.15 billion" of "$1.15 billion a year", "325,000" of "325,000 barrels per day", "two in three" whole */
export function numberOf(
  { quantity: q, tokens }: Pick<Candidate, 'quantity' | 'tokens'>,
  lex: Lexicon,
): Span {
  const { end, kind, numeral } = q;
  const unitFirst = lex.unitsBefore.has(tokens[q.first]?.lower ?? '');
  const start = unitFirst ? (tokens[numeral.from]?.start ?? q.start) : q.start;
  if (kind === 'score' || kind === 'share' || kind === 'rank' || kind === 'percent') return { start, end };
  let to = numeral.to;
  if (kind === 'money') {
    while (to < q.next && !isRate(tokens[to]?.lower ?? '', lex)) to += 1;
  }
  return { start, end: Math.min(end, tokens[to - 1]?.end ?? end) };
}

function isRate(word: string, lex: Lexicon): boolean {
  return word === '/' || lex.is.per.has(word) || lex.is.articles.has(word);
}
