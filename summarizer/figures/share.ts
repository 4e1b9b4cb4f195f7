/** How much of a whole a figure is: to be drawn, so only where the article names the whole. */
import { hedgeStart } from './hedges';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

/** How many words may stand between "of" and the whole: "two of the dam’s five gates". */
const NEAR = 3;

/**
 * @param following the next quantity of the sentence, where there is one
 * @returns 0.3 for "30 per cent of the exports", 0.5 for "half the town", 36/63 for "36 of 63 seats"; null for a change
 *   ("rose 4 per cent", "cut by a quarter") and for a number that names no whole
 */
export function shareOf(
  q: Quantity,
  following: Quantity | undefined,
  tokens: readonly Token[],
  lex: Lexicon,
): number | null {
  if (typeof q.value !== 'number' || q.value <= 0 || isStep(q, tokens, lex)) return null;
  if (q.kind === 'share' || (q.fraction && !q.unit)) return within(q.value);
  if (q.kind === 'percent') return lex.is.of.has(tokens[q.next]?.lower ?? '') ? within(q.value / 100) : null;
  return following ? partOf(q, following, tokens, lex) : null;
}

/** "36 of 63", "eight of the 10 questions"; "one of the 12" only tells to whom it belongs. */
export function partOf(q: Quantity, whole: Quantity, tokens: readonly Token[], lex: Lexicon): number | null {
  if (!lex.is.of.has(tokens[q.next]?.lower ?? '')) return null;
  const isCount = q.kind === 'count' && whole.kind === 'count' && !q.unit && !whole.unit;
  if (!isCount || typeof q.value !== 'number' || typeof whole.value !== 'number' || q.value < 2) return null;
  const between = tokens.slice(q.next + 1, whole.first);
  if (between.length > NEAR || between.some(({ kind }) => kind !== 'word')) return null;
  return q.value < whole.value ? q.value / whole.value : null;
}

/** By how much something moved is no part of it: "by 12% of the total", "rose 5% of". */
function isStep(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const at = hedgeStart(q, tokens) - 1;
  const word = tokens[at]?.lower ?? '';
  // "makes up 3% of the market"
  if (lex.is.phrasals.has(tokens[at - 1]?.lower ?? '')) return false;
  return lex.is.by.has(word) || lex.is.rises.has(word) || lex.is.falls.has(word);
}

function within(share: number): number | null {
  return share <= 1 ? share : null;
}
