/** Numbers as written: digits, words, both together, fractions, and plurals that give no number. */
import { cardinalAt } from './cardinals';
import { digitsAt, glyphAt } from './digits';
import type { Lexicon } from './lexicon';
import { type Numeral, numeral } from './numeral';
import { scaleAt } from './scales';
import { isHyphen, type Token } from './tokens';

/** @returns the number that starts at token `at`, the longest reading, or null */
export function numeralAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return digitsAt(tokens, at, lex);
  if (token.kind === 'mark') return glyphAt(tokens, at);
  return vagueAt(tokens, at, lex) ?? wordsAt(tokens, at, lex);
}

/** "dozens", "tens of thousands", "hundreds of millions"; "several hundred", "a few thousand". */
function vagueAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  if (lex.is.vagueBefore.has(word)) {
    const scale = lex.scales.get(tokens[at + 1]?.lower ?? '');
    if (scale === undefined) return null;
    const more = lex.scales.get(tokens[at + 2]?.lower ?? '');
    const all = scale * (more ?? 1);
    return numeral(at, at + (more ? 3 : 2), 3 * all, { vague: [2 * all, 9 * all], scale: all });
  }
  const vague = lex.vague.get(word);
  if (!vague) return null;
  const next = lex.is.of.has(tokens[at + 1]?.lower ?? '')
    ? lex.vague.get(tokens[at + 2]?.lower ?? '')
    : undefined;
  if (!next)
    return orMore(tokens, at, vague, lex) ?? numeral(at, at + 1, vague[0], { vague, scale: vague[0] });
  return numeral(at, at + 3, vague[0] * next[0], {
    vague: [vague[0] * next[0], vague[1] * next[0]],
    scale: next[0],
  });
}

/** "hundreds or thousands": from the least of the one to the most of the other. */
function orMore(
  tokens: readonly Token[],
  at: number,
  [least]: readonly [number, number],
  lex: Lexicon,
): Numeral | null {
  const more = lex.is.or.has(tokens[at + 1]?.lower ?? '')
    ? lex.vague.get(tokens[at + 2]?.lower ?? '')
    : undefined;
  return more && more[1] > least
    ? numeral(at, at + 3, least, { vague: [least, more[1]], scale: least })
    : null;
}

/** "twenty-eight thousand six hundred", "a dozen", "half a million", "two-thirds", "one and a half". */
function wordsAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  if (lex.is.articles.has(word)) return articleAt(tokens, at, lex);
  if (lex.fractions.has(word)) return fractionAt(tokens, at, 1, at, lex);
  const plain = cardinalAt(tokens, at, lex);
  if (!plain) return null;
  const dash = isHyphen(tokens[plain.to]) ? plain.to + 1 : plain.to;
  const part = plain.value < 20 && fractionAt(tokens, dash, plain.value, at, lex);
  return part || halfMore(tokens, plain, lex);
}

/** "a dozen", "a hundred", "a third", "a quarter of a million"; a bare "a" is none. */
function articleAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const next = tokens[at + 1]?.lower ?? '';
  if (lex.fractions.has(next)) return fractionAt(tokens, at + 1, 1, at, lex);
  const vague = lex.is.vagueBefore.has(next) ? vagueAt(tokens, at + 1, lex) : null;
  if (vague) return { ...vague, from: at };
  if (!lex.scales.has(next)) return null;
  const scaled = scaleAt(tokens, at + 1, lex);
  return scaled && numeral(at, scaled.to, scaled.scale, { scale: scaled.scale });
}

/** "half", "third" and what follows: "half a million", "three quarters billion", "half of". */
function fractionAt(
  tokens: readonly Token[],
  at: number,
  top: number,
  from: number,
  lex: Lexicon,
): Numeral | null {
  const part = lex.fractions.get(tokens[at]?.lower ?? '');
  if (part === undefined) return null;
  let next = at + 1;
  if (lex.is.of.has(tokens[next]?.lower ?? '') && lex.is.articles.has(tokens[next + 1]?.lower ?? ''))
    next += 1;
  if (lex.is.articles.has(tokens[next]?.lower ?? '')) next += 1;
  const scaled = scaleAt(tokens, next, lex);
  if (scaled && !scaled.unsure)
    return numeral(from, scaled.to, top * part * scaled.scale, { scale: scaled.scale });
  return numeral(from, at + 1, top * part, { fraction: true });
}

/** "one and a half million", "two-and-a-half". */
function halfMore(tokens: readonly Token[], plain: Numeral, lex: Lexicon): Numeral {
  let at = plain.to;
  const step = () => {
    if (isHyphen(tokens[at])) at += 1;
    return tokens[at]?.lower ?? '';
  };
  if (!lex.is.and.has(step())) return plain;
  at += 1;
  if (!lex.is.articles.has(step())) return plain;
  at += 1;
  const part = lex.fractions.get(step());
  if (part === undefined) return plain;
  const value = plain.value + part;
  const scaled = scaleAt(tokens, at + 1, lex);
  if (!scaled || scaled.unsure) return { ...plain, to: at + 1, value };
  return { ...plain, to: scaled.to, value: value * scaled.scale, scale: scaled.scale };
}
