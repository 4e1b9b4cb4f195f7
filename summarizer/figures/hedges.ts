/** The hedge before or behind a number, as written. */
import type { Span } from '../brief';
import { isPlural } from './counted';
import type { HedgeKind, Lexicon } from './lexicon';
import { matchAt } from './phrases';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

/** How many words back a hedge may begin. */
const REACH = 6;

/**
 * @param first the quantity's first token, its currency included
 * @param next the token behind it
 * @returns the longest hedge that touches the quantity; an article or "that" may stand between ("up to a $250,000 fine",
 * "estimated that 61%"), nothing that points ("about the two officers")
 */
export function hedgeAt(
  tokens: readonly Token[],
  first: number,
  next: number,
  lex: Lexicon,
): (Span & { kind: HedgeKind }) | null {
  const direct = hedgeBefore(tokens, first, lex);
  if (direct) return isDuring(tokens, first, next, lex) ? null : direct;
  const word = tokens[first - 1]?.lower ?? '';
  // "estimated that 61%" hedges; of "reported that 11 firms" nobody doubts the number.
  const told = lex.is.relatives.has(word) && lex.is.hedgingVerbs.has(tokens[first - 2]?.lower ?? '');
  if (lex.is.articles.has(word) || told) {
    const apart = hedgeBefore(tokens, first - 1, lex);
    if (apart) return apart;
  }
  const behind = matchAt(lex.hedgesBehind, tokens, next);
  const [from, to] = [tokens[next], tokens[(behind?.next ?? 0) - 1]];
  return behind && from && to ? { start: from.start, end: to.end, kind: 'more' } : null;
}

/** Behind the thing counted: "four wickets over two spells", not "played over 100 matches". */
function isDuring(tokens: readonly Token[], first: number, next: number, lex: Lexicon): boolean {
  const [noun, over] = [tokens[first - 2], tokens[first - 1]];
  if (!lex.is.hedgesOfTime.has(over?.lower ?? '') || !lex.is.occasions.has(tokens[next]?.lower ?? ''))
    return false;
  return noun !== undefined && isPlural(noun, lex.words, lex) && tokens[first]?.kind === 'word';
}

function hedgeBefore(
  tokens: readonly Token[],
  first: number,
  lex: Lexicon,
): (Span & { kind: HedgeKind }) | null {
  for (let width = Math.min(REACH, first); width >= 1; width--) {
    const found = matchAt(lex.hedges, tokens, first - width);
    const [from, to] = [tokens[first - width], tokens[first - 1]];
    if (found?.next === first && from && to) return { start: from.start, end: to.end, kind: found.value };
  }
  return null;
}

/** @returns the first token of the quantity with the hedge before it; `q.first` where none stands there */
export function hedgeStart(q: Pick<Quantity, 'first' | 'hedge'>, tokens: readonly Token[]): number {
  let at = q.first;
  while (q.hedge && at > 0 && (tokens[at - 1]?.start ?? -1) >= q.hedge.start) at -= 1;
  return at;
}
