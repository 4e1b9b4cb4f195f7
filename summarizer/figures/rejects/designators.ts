/** Numbers that a word before them makes a name: "Section 230", "No. 10", "known as 121102". */
import type { Lexicon } from '../lexicon';
import { matchAt } from '../phrases';
import type { Quantity } from '../quantity';
import type { Test } from '../refine';
import type { Token } from '../tokens';
import { bareNumber, isCountedNoun } from './shape';

/** "Section 230", "page 4", "No. 10", "Flight 370", "day 3". */
export const isDesignated: Test = (q, tokens, lex) => {
  if (!bareNumber(q) && q.kind !== 'measure') return null;
  if (isLastOf(q, tokens, lex) || isListed(q, tokens, lex)) return 'designated';
  if (isCalled(q, tokens, lex)) return 'a name';
  const at = /^[.]$/.test(tokens[q.first - 1]?.text ?? '') ? q.first - 2 : q.first - 1;
  const word = tokens[at];
  if (!word || !lex.is.designators.has(word.lower)) return null;
  if (q.hedge && q.hedge.start <= word.start) return null;
  if (word.capital || word.kind === 'mark') return at > 0 || q.unit === null ? 'designated' : null;
  const counts = isCountedNoun(tokens[q.next], lex);
  return q.unit === null && word.text.length > 2 && !counts ? 'designated' : null;
};

/** The 24 and 26 of "Sections 21, 24, and 26". */
function isListed(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  let at = q.first - 1;
  let numbers = 0;
  for (let step = 0; step < 8; step++, at--) {
    const token = tokens[at];
    if (token?.kind === 'number') numbers += 1;
    else if (token?.text !== ',' && !lex.is.and.has(token?.lower ?? '')) break;
  }
  const word = tokens[at];
  return numbers > 0 && word?.capital === true && lex.is.designators.has(word.lower);
}

/** "a source known as 121102": digits behind the word that names, and nothing counted behind them. */
function isCalled(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  if (!bareNumber(q) || !q.numeral.digits || q.hedge || tokens[q.next]?.kind === 'word') return false;
  return [1, 2].some((width) => matchAt(lex.namers, tokens, q.first - width)?.next === q.first);
}

/** The 5 of "Image 1 of 5". */
function isLastOf(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const [of, number, word] = [tokens[q.first - 1], tokens[q.first - 2], tokens[q.first - 3]];
  return (
    lex.is.of.has(of?.lower ?? '') && number?.kind === 'number' && lex.is.designators.has(word?.lower ?? '')
  );
}
