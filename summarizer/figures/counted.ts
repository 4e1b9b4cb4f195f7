import { type Lexicon, lexiconOf } from './lexicon';
import { isHyphen } from './numerals';
import type { Quantity } from './quantity';
import type { Token } from './tokens';
import type { FigureWords } from './words';

/** How many words the name of a counted thing may have. */
const LONGEST = 6;

/**
 * The name of what a bare number counts, in the singular: "different boss" for "four different bosses".
 * @returns null when nothing that could be counted follows
 */
export function nameOfCounted(q: Quantity, tokens: readonly Token[], words: FigureWords): string | null {
  const lex = lexiconOf(words);
  const [from, to] = nounPhrase(q, tokens, lex);
  if (from === to) return null;
  const names = tokens.slice(from, to).filter((t) => t.kind === 'word');
  const head = names.at(-1);
  if (!head) return null;
  return [...names.slice(0, -1).map((t) => t.text), singular(head.lower, lex)].join(' ');
}

/** Tokens of the noun phrase behind a quantity: up to the first plural, or the first word that cannot belong to it. */
export function nounPhrase(q: Quantity, tokens: readonly Token[], lex: Lexicon): [number, number] {
  let at = q.next;
  const one = q.value === 1;
  if (isHyphen(tokens[at]) && tokens[at]?.glued) at += 1;
  if (lex.is.of.has(tokens[at]?.lower ?? '')) {
    at += 1;
    while (lex.is.determiners.has(tokens[at]?.lower ?? '')) at += 1;
  }
  const from = at;
  for (; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isHyphen(token) && token.glued && tokens[at + 1]?.glued) continue;
    if (token.kind !== 'word' || lex.is.closed.has(token.lower)) break;
    if (!one && isPlural(token, lex)) {
      at += 1;
      break;
    }
  }
  return [from, at];
}

export function isPlural(token: Token, lex: Lexicon): boolean {
  return lex.plurals.has(token.lower) || (/[^su]s$/.test(token.lower) && token.lower.length > 3);
}

/** English plurals by their endings; irregular ones from the table. */
function singular(word: string, lex: Lexicon): string {
  const known = lex.plurals.get(word);
  if (known) return known;
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.replace(/es$/, '');
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
