/** The noun phrase behind a number: what it counts. */
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { isHyphen, type Token } from './tokens';
import type { FigureWords } from './words';

/** How many words the name of a counted thing may have. */
const LONGEST = 7;

/**
 * The name of what a bare number counts, in the singular: "different boss" for "four different bosses".
 * A count that names nothing takes the name of the count before it: "310 flats by auction and 90 by lottery".
 * @param before the quantities of the same sentence that stand before it
 * @returns null when nothing that could be counted is near
 */
export function nameOfCounted(
  q: Quantity,
  before: readonly Quantity[],
  tokens: readonly Token[],
  lex: Lexicon,
): string | null {
  const own = nameBehind(q, tokens, lex);
  if (q.fraction) return `% ${own ?? '-'}`;
  if (own !== null) return own;
  const last = before.findLast((other) => other.kind === 'count' && nameBehind(other, tokens, lex) !== null);
  return last && carries(last, q, tokens, lex) ? nameBehind(last, tokens, lex) : null;
}

function nameBehind(q: Quantity, tokens: readonly Token[], lex: Lexicon): string | null {
  const [from, to] = nounPhrase(q, tokens, lex);
  const names = tokens.slice(from, to).filter((t) => t.kind === 'word' || t.kind === 'number' || isHyphen(t));
  const head = names.at(-1);
  if (!head) return null;
  const text = [...names.slice(0, -1).map((t) => t.text), singular(head, lex)].join(' ');
  return text.replace(/ ([-‐–]) /g, '$1');
}

/** An ellipsis needs a conjunction or a comparison between the two. */
function carries(from: Quantity, to: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  for (let at = from.next; at < to.first; at++) {
    const word = tokens[at]?.lower ?? '';
    if (lex.is.and.has(word) || lex.is.or.has(word) || lex.is.from.has(word) || lex.is.versus.has(word))
      return true;
  }
  return false;
}

/** Tokens of the noun phrase behind a quantity: up to the first plural, or the first word that cannot belong to it. */
export function nounPhrase(q: Quantity, tokens: readonly Token[], lex: Lexicon): [number, number] {
  const compound = isHyphen(tokens[q.next]) && tokens[q.next]?.glued === true;
  const from = opening(compound ? q.next + 1 : q.next, tokens, lex);
  let at = from;
  for (; at < tokens.length && at - from < LONGEST && belongs(tokens, from, at, lex); at++) {
    if (q.value !== 1 && closes(tokens, at, lex)) return [from, at + 1];
  }
  if (joinsAtEnd(tokens, from, at, lex)) return [from, from];
  const named = q.value === 1 || compound || q.unit !== null || !isVerb(tokens[from], lex.words);
  return named ? [from, at] : [from, from];
}

/** Behind "of the" or "more": where the name itself begins. */
function opening(at: number, tokens: readonly Token[], lex: Lexicon): number {
  if (lex.is.of.has(tokens[at]?.lower ?? '')) return skipDeterminers(tokens, at + 1, lex);
  let from = at;
  while (lex.is.more.has(tokens[from]?.lower ?? '')) from += 1;
  return from;
}

/** Words, hyphens inside words, model numbers before a word, and "and" between two words of it. */
function belongs(tokens: readonly Token[], from: number, at: number, lex: Lexicon): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (isHyphen(token)) return token.glued && next?.glued === true;
  if (token.kind === 'number') return next?.kind === 'word';
  if (lex.is.and.has(token.lower))
    return at > from && next?.kind === 'word' && !lex.is.closed.has(next.lower);
  return token.kind === 'word' && !lex.is.closed.has(token.lower);
}

/** The first plural is the head, unless it is the first half of a name ("United States service members"). */
function closes(tokens: readonly Token[], at: number, lex: Lexicon): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || !isPlural(token, lex.words, lex) || isHyphen(next)) return false;
  const goesOn = next?.kind === 'word' && !lex.is.closed.has(next.lower) && !isVerb(next, lex.words);
  return !(token.capital && goesOn);
}

function skipDeterminers(tokens: readonly Token[], from: number, lex: Lexicon): number {
  let at = from;
  while (lex.is.determiners.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** A phrase that only "and" holds together and no plural closes was never one. */
function joinsAtEnd(tokens: readonly Token[], from: number, to: number, lex: Lexicon): boolean {
  return tokens.slice(from, to).some((token) => lex.is.and.has(token.lower));
}

function isVerb(token: Token | undefined, words: FigureWords): boolean {
  return token?.kind === 'word' && words.verbEndings.some((ending) => token.lower.endsWith(ending));
}

export function isPlural(token: Token, words: FigureWords, lex: Lexicon): boolean {
  const { lower } = token;
  if (lex.plurals.has(lower)) return true;
  if (lower.length < 3 || words.notPlural.some((ending) => lower.endsWith(ending))) return false;
  return words.pluralEndings.some((ending) => lower.endsWith(ending));
}

function singular(token: Token, { words, plurals }: Lexicon): string {
  const known = plurals.get(token.lower);
  if (known !== undefined) return known;
  if (words.notPlural.some((ending) => token.lower.endsWith(ending))) return token.text;
  const rule = words.singulars.find(([plural]) => token.lower.endsWith(plural));
  return rule ? token.text.slice(0, token.text.length - rule[0].length) + rule[1] : token.text;
}
