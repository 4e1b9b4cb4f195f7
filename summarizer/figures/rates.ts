/** The rate behind a unit: "a month", "per square foot", "/day", "an ounce". */
import type { Lexicon } from './lexicon';
import { type Match, matchAt } from './phrases';
import { isHyphen, type Token } from './tokens';
import type { Measured } from './units';

/** @returns the same with the rate told behind it, if any */
export function withRate(tokens: readonly Token[], now: Measured, lex: Lexicon): Measured {
  if (!now.unit || now.age) return now;
  const rate = rateAt(tokens, now.next, lex);
  return rate ? { ...now, per: rate.value, next: rate.next } : now;
}

/** @returns the normalised name of the rate that starts at token `at` */
function rateAt(tokens: readonly Token[], at: number, lex: Lexicon): Match<string> | null {
  const start = isHyphen(tokens[at]) && tokens[at]?.glued ? at + 1 : at;
  const sign = tokens[start];
  if (!sign || (sign.text !== '/' && !lex.is.per.has(sign.lower))) return null;
  const here = isHyphen(tokens[start + 1]) ? start + 2 : start + 1;
  const unit = matchAt(lex.units, tokens, here);
  const noun = tokens[here];
  if (unit && unit.value.kind !== 'percent' && (sign.text !== '/' || noun?.glued)) {
    return { value: unit.value.name, next: unit.next };
  }
  if (noun?.kind !== 'word' || !lex.is.rates.has(noun.lower)) return null;
  return { value: noun.lower, next: here + 1 };
}
