/** The clause a quantity stands in: how far left and right the words belong to it. */
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

export interface Clause {
  /** Tokens before the quantity and its hedge: from..left (half-open). */
  from: number;
  left: number;
  /** Tokens behind it: right..to. */
  right: number;
  to: number;
}

/** The widest clause taken, in words on each side: more is a sentence, not a label. */
const WIDTH = 12;

/** Clause of the quantity, cut at marks, at conjunctions before a new subject, and at the speaker. */
export function clauseOf(q: Quantity, tokens: readonly Token[], lex: Lexicon): Clause {
  const left = hedgeStart(q, tokens);
  let from = left;
  while (from > 0 && left - from < WIDTH && !endsLeft(tokens, from - 1, lex)) from -= 1;
  const right = hedgeEnd(q, tokens);
  let to = right;
  while (to < tokens.length && to - right < WIDTH && !endsRight(tokens, to, lex)) to += 1;
  return { from, left, right, to };
}

function hedgeStart(q: Quantity, tokens: readonly Token[]): number {
  let at = q.first;
  while (q.hedge && at > 0 && (tokens[at - 1]?.start ?? -1) >= q.hedge.start) at -= 1;
  return at;
}

function hedgeEnd(q: Quantity, tokens: readonly Token[]): number {
  let at = q.next;
  while (q.hedge && at < tokens.length && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= q.hedge.end)
    at += 1;
  return at;
}

const STOP = /^[,;:—–()[\]“”"!?…|]$/;

function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.text === '.') return !tokens[at + 1]?.glued;
  return STOP.test(token.text) || (/^[-‐]$/.test(token.text) && !token.glued);
}

function endsLeft(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  return isStop(tokens, at) || lex.is.clauseOpeners.has(tokens[at]?.lower ?? '');
}

function endsRight(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  return isStop(tokens, at) || lex.is.clauseClosers.has(tokens[at]?.lower ?? '');
}
