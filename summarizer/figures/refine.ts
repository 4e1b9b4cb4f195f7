/**
 * Refine: throws out what is no quantity. An ordered list of small tests, cheapest and surest first; the first
 * that speaks gives the reason, which the trace shows. Each looks only at the tokens around the number.
 */
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { CALENDAR_TESTS } from './rejects/calendar';
import { CODE_TESTS } from './rejects/codes';
import { NAME_TESTS } from './rejects/names';
import { isPartOfWord, isScoreline, LANGUAGE_TESTS } from './rejects/words';
import type { Token } from './tokens';

export interface Rejection {
  rule: string;
  quantity: Quantity;
}

/** @returns why a candidate is no quantity, or null when it is one */
export type Test = (quantity: Quantity, tokens: readonly Token[], lex: Lexicon) => string | null;

const TESTS: readonly Test[] = [
  isPartOfWord,
  ...CALENDAR_TESTS,
  ...CODE_TESTS,
  ...NAME_TESTS,
  isScoreline,
  ...LANGUAGE_TESTS,
];

/** @param onReject told about everything thrown out; leave it away when nobody listens */
export function refine(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  lex: Lexicon,
  onReject?: (rejection: Rejection) => void,
): Quantity[] {
  return quantities.filter((quantity) => {
    if (quantity.kind === 'rank' || quantity.kind === 'score') return true;
    for (const test of TESTS) {
      const rule = test(quantity, tokens, lex);
      if (rule === null) continue;
      onReject?.({ rule, quantity });
      return false;
    }
    return true;
  });
}
