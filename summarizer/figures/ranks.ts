/** Ordinals that are figures: streaks and ranks, "a seventh straight session", "the third-largest city". */
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { isHyphen, type Token } from './tokens';

/** @returns the rank that starts at token `at`, or null: every other ordinal is no figure */
export function rankAt(tokens: readonly Token[], at: number, lex: Lexicon): Quantity | null {
  const token = tokens[at];
  if (!token || (token.kind === 'word' && !lex.ordinals.has(token.lower)) || token.kind === 'mark')
    return null;
  const ending = tokens[at + 1];
  const digits = token.kind === 'number' && ending?.glued && lex.is.ordinalEndings.has(ending.lower);
  if (token.kind === 'number' && !digits) return null;
  const value = digits ? Number(token.text) : lex.ordinals.get(token.lower);
  const next = digits ? at + 2 : at + 1;
  const word = tokens[isHyphen(tokens[next]) ? next + 1 : next];
  if (value === undefined || !Number.isInteger(value) || value < 2 || value > 500 || !word) return null;
  if (!lex.is.rankWords.has(word.lower)) return null;
  const last = tokens[next - 1] ?? token;
  const numeral = {
    from: at,
    to: next,
    value,
    vague: null,
    scale: 1,
    digits: Boolean(digits),
    fraction: false,
    unsure: false,
  };
  return {
    start: token.start,
    end: last.end,
    kind: 'rank',
    value,
    vague: null,
    unit: null,
    unitName: null,
    hedge: null,
    fromTo: false,
    fraction: false,
    numeral,
    first: at,
    next,
  };
}
