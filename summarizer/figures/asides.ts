/** Quantities that are true and yet nothing for a panel: ages, "two people familiar with the matter", "a father of three". */
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { bareNumber } from './rejects/shape';
import type { Token } from './tokens';

/** How far behind a number of people the words may stand that make them the story's informants. */
const NEAR = 3;

/** @returns why the quantity is passed over, or null when it may be shown */
export function asideOf(q: Quantity, tokens: readonly Token[], lex: Lexicon): string | null {
  if (q.kind === 'age') return 'age';
  if (q.kind !== 'count') return null;
  if (isInformants(q, tokens, lex)) return 'informants';
  if (isListed(q, tokens)) return 'listed';
  const [of, parent] = [tokens[q.first - 1], tokens[q.first - 2]];
  if (lex.is.of.has(of?.lower ?? '') && lex.is.parents.has(parent?.lower ?? '')) return 'family';
  return isCall(q, tokens, lex) ? 'number to call' : null;
}

function isInformants(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const small = typeof q.value === 'number' && q.value < 20;
  return small && tokens.slice(q.next, q.next + NEAR).some((token) => lex.is.informants.has(token.lower));
}

/** "in the next 15, 20, 25 years": of numbers that are only listed the last one alone says what it counts. */
function isListed(q: Quantity, tokens: readonly Token[]): boolean {
  if (!bareNumber(q) || !q.numeral.digits || q.hedge) return false;
  return tokens[q.next]?.text === ',' && tokens[q.next + 1]?.kind === 'number';
}

/** How far before a short code its verb stands: "text HOME to 70155". */
const CODE = 4;

/** "a 911 call", "dial 999", "text HOME to 70155". */
function isCall(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const written = tokens[q.numeral.from]?.text ?? '';
  if (/^\d{5,6}$/.test(written) && lex.is.to.has(tokens[q.first - 1]?.lower ?? ''))
    return tokens.slice(Math.max(0, q.first - CODE), q.first).some(({ lower }) => lex.is.calls.has(lower));
  if (!/^\d{3}$/.test(written)) return false;
  return lex.is.calls.has(tokens[q.first - 1]?.lower ?? '') || lex.is.calls.has(tokens[q.next]?.lower ?? '');
}
