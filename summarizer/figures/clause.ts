/** The clause a quantity stands in: how far left and right the words belong to it. */
import { hedgeStart } from './hedges';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { isHyphen, type Token } from './tokens';

/** Tokens before the quantity and its hedge (from..left) and behind it (right..to), half-open. */
export interface Clause {
  from: number;
  left: number;
  right: number;
  to: number;
}

/** Tokens a clause may reach to one side: no label needs more, and no text can make us walk further. */
export const WIDEST = 40;

/** Clause of the quantity: cut at marks, at conjunctions and at the speaker; brackets inside are skipped. */
export function clauseOf(q: Quantity, nounEnd: number, tokens: readonly Token[], lex: Lexicon): Clause {
  const left = hedgeStart(q, tokens);
  const right = behindBracket(hedgeEnd(q, tokens), tokens);
  return { from: startOf(left, tokens, lex), left, right, to: endOf(Math.max(right, nounEnd), tokens, lex) };
}

/** @returns where the clause begins that ends at token `left` */
export function startOf(left: number, tokens: readonly Token[], lex: Lexicon): number {
  let from = left;
  while (from > 0 && left - from < WIDEST) {
    const open = tokens[from - 1]?.text === ')' ? openingOf(tokens, from - 1) : -1;
    if (open > 0) from = open;
    else if (isStop(tokens, from - 1) || opensClause(tokens, from - 1, lex)) {
      if (!joinsToMove(tokens, from - 1, left, lex)) break;
      from -= 1;
    } else from -= 1;
  }
  return from;
}

/** @returns where the clause ends that goes on at token `right` */
export function endOf(right: number, tokens: readonly Token[], lex: Lexicon): number {
  let to = right;
  while (to < tokens.length && to - right < WIDEST && !isStop(tokens, to) && !closesClause(tokens, to, lex))
    to += 1;
  return to;
}

/** How far a bracket may reach: "($766,550 or less)". */
const BRACKET = 12;

function openingOf(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - BRACKET); at--) if (tokens[at]?.text === '(') return at;
  return -1;
}

/** Behind "(8-hectare)": a number in brackets right behind a number says the same again. */
function behindBracket(at: number, tokens: readonly Token[]): number {
  if (tokens[at]?.text !== '(') return at;
  let close = at + 1;
  while (close < at + BRACKET / 2 && tokens[close] && tokens[close]?.text !== ')') close += 1;
  const number = tokens.slice(at, close).some((token) => token.kind === 'number');
  return number && tokens[close]?.text === ')' ? close + 1 : at;
}

function hedgeEnd(q: Quantity, tokens: readonly Token[]): number {
  let at = q.next;
  while (q.hedge && at < tokens.length && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= q.hedge.end)
    at += 1;
  return at;
}

const STOP = /^[,;:—–()[\]“”"!?…|]$/;

export function isBorder(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  return isStop(tokens, at) || opensClause(tokens, at, lex);
}

export function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || isLettered(tokens, at)) return false;
  if (token.text === '.') return !tokens[at + 1]?.glued && !isAbbreviated(tokens, at);
  if (isHyphen(token)) return !(token.glued && tokens[at + 1]?.glued);
  if (token.text === ':' && token.glued && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued)
    return false;
  return STOP.test(token.text);
}

/** "401(k)", "501(c)(3)": brackets that belong to a name. */
export function isLettered(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text === '(' ? at : tokens[at]?.text === ')' ? at - 2 : -1;
  const [bracket, letter, close] = [tokens[open], tokens[open + 1], tokens[open + 2]];
  return bracket?.text === '(' && bracket.glued && letter?.text.length === 1 && close?.text === ')';
}

/** "Sept. 1", "Mr. Vance": a full stop behind a short capital word inside a sentence ends none. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return next !== undefined && before?.capital === true && before.text.length <= ABBREVIATED;
}

/** Letters of an abbreviation. */
const ABBREVIATED = 4;

function opensClause(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  const word = tokens[at]?.lower ?? '';
  if (lex.is.and.has(word)) return !joinsNames(tokens, at);
  return lex.is.clauseOpeners.has(word);
}

function closesClause(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  const word = tokens[at]?.lower ?? '';
  if (lex.is.and.has(word)) return !joinsNouns(tokens, at, lex) && !endsBetween(tokens, at, lex);
  return lex.is.clauseClosers.has(word);
}

/** How many tokens an "and" may stand before the "by" of the verb before it. */
const JOINED = 5;

/** "raise pay for some in the arts and | humanities by 20%": no verb behind it, so it joins nouns. */
function joinsToMove(tokens: readonly Token[], at: number, left: number, lex: Lexicon): boolean {
  if (!lex.is.and.has(tokens[at]?.lower ?? '') || !lex.is.by.has(tokens[left - 1]?.lower ?? '')) return false;
  const between = tokens.slice(at + 1, left - 1);
  return between.length > 0 && between.length < JOINED && !between.some((token) => isVerb(token, lex));
}

function isVerb({ lower }: Token, lex: Lexicon): boolean {
  const moves = lex.is.rises.has(lower) || lex.is.falls.has(lower) || lex.is.auxiliaries.has(lower);
  return moves || lex.words.verbEndings.some((ending) => lower.endsWith(ending));
}

/** "Marks and Spencer", "2010 and 2015": capitals or numbers on both sides. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number')
    return tokens[at + 2]?.text !== '%';
  return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

/** What follows looks like another noun, not like a number, a verb or a new subject. */
function joinsNouns(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'word' && lex.is.possessives.has(next.lower)) return true;
  if (next?.kind !== 'word' || lex.is.closed.has(next.lower) || lex.numerals.has(next.lower)) return false;
  return !lex.words.verbEndings.some((ending) => next.lower.endsWith(ending));
}

/** "between May and July". */
function endsBetween(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (lex.is.between.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
