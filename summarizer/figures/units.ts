/** What stands around a number and tells what it measures: currency, unit, rate, age. */
import type { Lexicon, Unit } from './lexicon';
import { moneyBefore, withCountryBehind } from './money';
import type { Numeral } from './numeral';
import { type Match, matchAt } from './phrases';
import { heightAt } from './primes';
import { withRate } from './rates';
import { isHyphen, type Token } from './tokens';

export interface Measured {
  unit: Unit | null;
  /** Normalised rate: "month" in "RM79 a month". */
  per: string | null;
  age: boolean;
  first: number;
  next: number;
  /** Behind the number itself; of a height behind its inches. */
  to: number;
  value: number;
  scale: number;
}

/** Reads the unit around a numeral, the currency before it first: "$5m" is five million, "1.8m tall" is metres. */
export function measure(tokens: readonly Token[], numeral: Numeral, lex: Lexicon): Measured {
  const sign = signBefore(tokens, numeral.from, lex);
  const money = moneyBefore(tokens, sign.first, numeral, lex);
  const inner = money.unit ? signBefore(tokens, money.first, lex) : sign;
  const value = sign.negative || inner.negative ? -numeral.value : numeral.value;
  const plain: Measured = {
    unit: money.unit,
    per: null,
    age: false,
    first: inner.first,
    next: numeral.to,
    to: numeral.to,
    value,
    scale: numeral.scale,
  };
  const settled = money.unit ? plain : settleScale(tokens, numeral, plain, lex);
  return withRate(tokens, withUnitBefore(tokens, withUnitBehind(tokens, settled, numeral, lex), lex), lex);
}

/** "minus 40", "minus-45", "-5" with the sign glued to the number and free before it. */
function signBefore(
  tokens: readonly Token[],
  first: number,
  lex: Lexicon,
): { first: number; negative: boolean } {
  const before = tokens[first - 1];
  const free = { first, negative: false };
  if (!before) return free;
  if (lex.is.minus.has(before.lower)) return { first: first - 1, negative: true };
  if (!isHyphen(before) || !tokens[first]?.glued) return free;
  if (lex.is.minus.has(tokens[first - 2]?.lower ?? '')) return { first: first - 2, negative: true };
  const apart = !before.glued || /^[$£€(]$/.test(tokens[first - 2]?.text ?? '');
  const number = tokens[first - 2]?.kind === 'number';
  return apart && !number ? { first: first - 1, negative: true } : free;
}

/** "5m" without a currency: metres before a dimension, a mark or a preposition; else millions of what follows. */
function settleScale(tokens: readonly Token[], numeral: Numeral, plain: Measured, lex: Lexicon): Measured {
  if (!numeral.unsure) return plain;
  const behind = matchAt(lex.moneyBehind, tokens, numeral.to);
  if (behind) return plain;
  const at = numeral.to - 1;
  const letter = tokens[at];
  const unit = matchAt(lex.units, tokens, at);
  if (!letter || !unit || letter.text !== letter.lower) return plain;
  const next = tokens[numeral.to];
  const counted = next?.kind === 'word' && (!lex.is.closed.has(next.lower) || lex.is.of.has(next.lower));
  if (counted && !lex.is.dimensions.has(next.lower) && letter.lower.length === 1) return plain;
  return { ...plain, next: at, value: plain.value / numeral.scale, scale: 1 };
}

/** "magnitude 7.1", "a magnitude-7.1 earthquake". */
function withUnitBefore(tokens: readonly Token[], now: Measured, lex: Lexicon): Measured {
  if (now.unit) return now;
  const at = isHyphen(tokens[now.first - 1]) ? now.first - 2 : now.first - 1;
  const unit = matchAt(lex.unitsBefore, tokens, at);
  return unit?.next === at + 1 ? { ...now, unit: unit.value, first: at } : now;
}

function withUnitBehind(tokens: readonly Token[], now: Measured, numeral: Numeral, lex: Lexicon): Measured {
  const height = now.unit ? null : heightAt(tokens, now.next, now.value, lex);
  if (height) return { ...now, ...height, to: height.next };
  const link = tokens[now.next]?.lower ?? '';
  const of =
    (numeral.vague !== null && lex.is.of.has(link)) || (numeral.fraction && lex.is.articles.has(link));
  const at = of ? now.next + 1 : skipBrace(tokens, skipHyphen(tokens, now.next));
  const money = matchAt(lex.moneyBehind, tokens, at);
  if (now.unit) return withCountryBehind(tokens, now, lex);
  if (money && !isUnsureMark(tokens, at)) return { ...now, unit: money.value, next: money.next };
  const unit = unitAt(tokens, at, lex);
  if (!unit) return now;
  const age = unit.value.kind === 'time' ? matchAge(tokens, unit.next, lex) : null;
  return { ...now, unit: unit.value, age: age !== null, next: age ?? unit.next };
}

/** A single small letter is pence only when glued or between spaces behind digits. */
function isUnsureMark(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'word' && tokens[at - 1]?.kind === 'word' && (tokens[at]?.text.length ?? 0) === 1
  );
}

/** How many tokens back an opening quotation mark may stand that makes the mark behind a number a closing one. */
const QUOTED = 40;

/** Abbreviations of one or two letters count only as the table writes them: "PC" is no per cent, "5G" no grams. */
function unitAt(tokens: readonly Token[], at: number, lex: Lexicon): Match<Unit> | null {
  const token = tokens[at];
  const found = matchAt(lex.units, tokens, at);
  if (!found || !token) return null;
  const quote = /^['"”’]$/.test(token.text);
  const open = quote && tokens.slice(Math.max(0, at - QUOTED), at).some((t) => /^['"“‘]$/.test(t.text));
  if (quote && (open || !token.glued || tokens[at + 1]?.glued)) return null;
  const letter = token.kind === 'word' && token.text.length === 1;
  if (letter && tokens[at - 1]?.kind !== 'number') return null;
  const short = token.text.length < 3 && found.next === at + 1 && !lex.units.has(token.text);
  return short || isPartOfWord(tokens, found.next) ? null : found;
}

/** "F150", "800,000 F-Series": what goes on without a space after a letter is no unit. */
function isPartOfWord(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (token?.glued !== true) return false;
  const letter = tokens[next - 1]?.text.length === 1 && tokens[next - 1]?.capital;
  return token.kind === 'number' || (letter === true && isHyphen(token));
}

function matchAge(tokens: readonly Token[], at: number, lex: Lexicon): number | null {
  return (
    (matchAt(lex.ageBehind, tokens, at) ?? matchAt(lex.ageBehind, tokens, skipHyphen(tokens, at)))?.next ??
    null
  );
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return isHyphen(token) && token?.glued && tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'word'
    ? at + 1
    : at;
}

function skipBrace(tokens: readonly Token[], at: number): number {
  return /^[([{<]$/.test(tokens[at]?.text ?? '') && /^[)\]}>]$/.test(tokens[at + 2]?.text ?? '')
    ? at + 1
    : at;
}
