/** The currency around a number: before it, behind it, and the country that settles which dollar. */
import type { Lexicon, Unit } from './lexicon';
import type { Numeral } from './numeral';
import { matchAt } from './phrases';
import type { Token } from './tokens';
import type { Measured } from './units';

/** The longest currency that ends right before the number: "US$", "RM", "A$". */
export function moneyBefore(
  tokens: readonly Token[],
  first: number,
  numeral: Numeral,
  lex: Lexicon,
): { unit: Unit | null; first: number } {
  for (let width = Math.min(4, first); width >= 1; width--) {
    const found = matchAt(lex.moneyBefore, tokens, first - width);
    if (
      found?.next === first &&
      !insideWord(tokens, first - width) &&
      isSure(tokens, first, width, numeral)
    ) {
      return { unit: found.value, first: first - width };
    }
  }
  return { unit: null, first };
}

/** "R500 million", not "R2": one letter is a currency only glued to an amount. */
function isSure(tokens: readonly Token[], first: number, width: number, numeral: Numeral): boolean {
  const code = tokens[first - width];
  if (width > 1 || code?.kind !== 'word' || code.text.length > 1) return true;
  return tokens[first]?.glued === true && (numeral.scale > 1 || numeral.value >= 100);
}

/** A code glued to a word or number before it is part of something else. */
function insideWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.glued && tokens[at - 1]?.kind === 'number';
}

/** "$76 US", "$500 CAD": the country behind settles which dollar; "€2,500 euros" says it twice. */
export function withCountryBehind(tokens: readonly Token[], now: Measured, lex: Lexicon): Measured {
  const behind = matchAt(lex.moneyBehind, tokens, now.next);
  if (behind?.value.name === now.unit?.name) return { ...now, next: behind?.next ?? now.next };
  if (now.unit?.shown !== '$') return now;
  const word = tokens[now.next];
  const before = word ? matchAt(lex.moneyBefore, [word, DOLLAR], 0) : null;
  if (before?.next === 2 && word?.kind === 'word' && word.text.length > 1) {
    return { ...now, unit: before.value, next: now.next + 1 };
  }
  return behind?.value.name.includes(now.unit.name) ? { ...now, unit: behind.value, next: behind.next } : now;
}

const DOLLAR: Token = { start: 0, end: 1, text: '$', lower: '$', kind: 'mark', glued: true, capital: false };
