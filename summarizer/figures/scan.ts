/** Scan: every quantity a sentence may state, in order. Over-generates; `refine.ts` throws out what is none. */
import { joinCompounds } from './compound';
import { hedgeAt } from './hedges';
import type { Lexicon } from './lexicon';
import type { Numeral } from './numeral';
import { numeralAt } from './numerals';
import { matchAt } from './phrases';
import type { Quantity, QuantityKind } from './quantity';
import { joinRanges } from './ranges';
import { rankAt } from './ranks';
import { joinScores } from './scores';
import type { Token } from './tokens';
import { type Measured, measure } from './units';

/** @returns quantities in reading order, compounds, ranges and shares joined */
export function scan(tokens: readonly Token[], lex: Lexicon): Quantity[] {
  const single: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const rank = rankAt(tokens, lex.is.articles.has(tokens[at]?.lower ?? '') ? at + 1 : at, lex);
    const numeral = rank ? null : numeralAt(tokens, at, lex);
    const quantity = numeral ? quantityOf(tokens, numeral, lex) : rank;
    if (quantity) single.push(quantity);
    at = Math.max(at + 1, quantity?.next ?? 0, numeral?.to ?? 0);
  }
  const shares = joinShares(joinCompounds(single, tokens, lex), tokens, lex);
  return joinScores(joinRanges(shares, tokens, lex), tokens, lex);
}

function quantityOf(tokens: readonly Token[], numeral: Numeral, lex: Lexicon): Quantity | null {
  const measured = measure(tokens, numeral, lex);
  const [from, to] = [tokens[measured.first], tokens[measured.next - 1]];
  if (!from || !to) return null;
  const { unit, per } = measured;
  const kind = kindOf(measured, tokens, lex);
  const ageName = `${unit?.name ?? lex.words.age.unit} of age`;
  const name = kind === 'age' ? ageName : (unit?.name ?? null);
  return {
    start: from.start,
    end: to.end,
    kind,
    value: numeral.vague ? null : measured.value,
    vague: numeral.vague,
    unit: unit?.shown ?? null,
    unitName: name && per ? `${name} per ${per}` : name,
    hedge: hedgeAt(tokens, measured.first, measured.next, lex),
    fromTo: false,
    fraction: numeral.fraction && !unit,
    numeral: { ...numeral, to: measured.to, scale: measured.scale },
    first: measured.first,
    next: measured.next,
  };
}

function kindOf(measured: Measured, tokens: readonly Token[], lex: Lexicon): QuantityKind {
  if (measured.age || matchAgeBefore(tokens, measured.first, lex) || isPersonsAge(measured, tokens, lex))
    return 'age';
  return measured.unit?.kind ?? 'count';
}

/** "aged 25", "under the age of 21": the number behind is an age. */
function matchAgeBefore(tokens: readonly Token[], first: number, lex: Lexicon): boolean {
  for (let width = Math.min(3, first); width >= 1; width--) {
    if (matchAt(lex.ageBefore, tokens, first - width)?.next === first) return true;
  }
  return false;
}

/** "she was 27 when …", "his daughter, who was 10". */
function isPersonsAge(
  { unit, first, next, value }: Measured,
  tokens: readonly Token[],
  lex: Lexicon,
): boolean {
  const [subject, verb, after] = [tokens[first - 2], tokens[first - 1], tokens[next]];
  if (unit || !Number.isInteger(value) || value > 115 || !verb || !subject) return false;
  const { subjects, verbs } = lex.words.age;
  const alone = after?.kind !== 'word' || lex.is.closed.has(after.lower);
  return alone && verbs.includes(verb.lower) && subjects.includes(subject.lower);
}

/** "one in five", "seven out of 10": two bare numbers are one share. */
function joinShares(quantities: readonly Quantity[], tokens: readonly Token[], lex: Lexicon): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const share = before && shareOf(before, quantity, tokens, lex);
    if (share) joined[joined.length - 1] = share;
    else joined.push(quantity);
  }
  return joined;
}

function shareOf(top: Quantity, low: Quantity, tokens: readonly Token[], lex: Lexicon): Quantity | null {
  if (top.unit || low.unit || typeof top.value !== 'number' || typeof low.value !== 'number') return null;
  if (matchAt(lex.share, tokens, top.next)?.next !== low.first) return null;
  if (!(top.value > 0 && top.value < low.value && low.value <= 1e6) || top.value >= 1000) return null;
  if (low.value > 1000 && (low.value % 10 !== 0 || isYear(low, tokens))) return null;
  return {
    ...top,
    end: low.end,
    next: low.next,
    value: top.value / low.value,
    kind: 'share',
    fraction: true,
  };
}

/** "just 18 in 2020": four digits of a year without a sign between thousands. */
function isYear({ numeral, value }: Quantity, tokens: readonly Token[]): boolean {
  const isPlain = /^\d{4}$/.test(tokens[numeral.from]?.text ?? '') && numeral.scale === 1;
  return isPlain && typeof value === 'number' && value >= 1700 && value <= 2200;
}
