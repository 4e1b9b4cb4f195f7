/** Cardinals in words: "twenty-eight thousand six hundred". */
import type { Lexicon } from './lexicon';
import { type Numeral, numeral } from './numeral';
import { isHyphen, type Token } from './tokens';

/** No number has more words. */
const LONGEST = 24;

/** The number so far: closed groups, the group being read, its last word, the largest scale. */
interface Sum {
  total: number;
  group: number;
  last: number;
  scale: number;
}

/** Cardinals of any length by the usual fold: units and tens add, hundred multiplies, larger scales close a group. */
export function cardinalAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  let sum: Sum = { total: 0, group: 0, last: Number.POSITIVE_INFINITY, scale: 1 };
  let end = at;
  for (let i = at; i < tokens.length && i - at < LONGEST; i++) {
    const next = withWord(sum, tokens[i]?.lower ?? '', i > at, lex);
    if (next === null) {
      if (!bridges(tokens, i, sum.last, lex)) break;
      continue;
    }
    sum = next;
    end = i + 1;
  }
  return end === at ? null : numeral(at, end, sum.total + sum.group, { scale: end - at > 1 ? sum.scale : 1 });
}

/** @returns the sum with one more word, or null when the word does not go on with the number */
function withWord(sum: Sum, word: string, started: boolean, lex: Lexicon): Sum | null {
  const unit = lex.numerals.get(word);
  if (unit !== undefined) {
    return fitsBehind(sum.last, unit) ? { ...sum, group: sum.group + unit, last: unit } : null;
  }
  const factor = started ? lex.scales.get(word) : undefined;
  if (factor === undefined) return null;
  if (factor < 1000) return { ...sum, group: (sum.group || 1) * factor, last: factor, scale: factor };
  const doubled = sum.group === 0 && sum.total > 0;
  const total = doubled ? sum.total * factor : sum.total + (sum.group || 1) * factor;
  return { total, group: 0, last: factor, scale: factor };
}

/** "twenty" takes "three", "hundred" takes anything below it, nothing takes "zero". */
function fitsBehind(last: number, unit: number): boolean {
  if (last === Number.POSITIVE_INFINITY) return true;
  if (unit === 0) return false;
  return last >= 100 ? unit < 100 : last >= 20 && unit < 10;
}

/** A hyphen between tens and units, or "and" behind hundred and thousand: "one hundred and five". */
function bridges(tokens: readonly Token[], at: number, last: number, lex: Lexicon): boolean {
  if (at === 0 || last === Number.POSITIVE_INFINITY) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (isHyphen(tokens[at]) && tokens[at]?.glued) {
    const unit = lex.numerals.get(next);
    return lex.scales.has(next) || (unit !== undefined && fitsBehind(last, unit));
  }
  return lex.is.and.has(tokens[at]?.lower ?? '') && last >= 100 && last !== 12 && lex.numerals.has(next);
}
