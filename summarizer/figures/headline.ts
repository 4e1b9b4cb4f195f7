/** Which of the story's figures the desk itself put into the headline or standfirst. */
import type { Article } from '../article';
import type { Candidate } from './candidate';
import { nameOfCounted } from './counted';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { read } from './recognise';

/** A number of headline or standfirst, with the noun it counts. */
export interface Headlined {
  quantity: Quantity;
  name: string | null;
  /** In the headline itself, not in the standfirst. */
  inHeadline: boolean;
}

/** Digits that a headline rounds to: "$9 billion" for 8.8, "over $1M" for 1,148,000. */
const ROUND = 2;

/** A count as small is many things in one story: "Three hurt" does not speak of three unions. */
const SMALL = 10;

/** @returns the numbers of headline and standfirst */
export function readHeadline({ headline, standfirst }: Article, lex: Lexicon): Headlined[] {
  const text = `${headline}\n${standfirst ?? ''}`;
  const { tokens, quantities } = read(text, { start: 0, end: text.length }, lex.words);
  return quantities.map((quantity) => ({
    quantity,
    name: nameOfCounted(quantity, [], tokens, lex)?.split(' ').at(-1) ?? null,
    inHeadline: quantity.end <= headline.length,
  }));
}

/**
 * @returns which of them state the quantity: the same number or end of a range, exact or rounded, of the same kind;
 *   "30 jets" is no "30%", and the 17 of "a 30-17 win" no "17 yards"
 */
export function statedBy({ quantity: q, name }: Counted, headlined: readonly Headlined[]): Headlined[] {
  return headlined.filter(({ quantity: other, name: noun, inHeadline }) => {
    if (q.kind === 'score' || other.kind === 'score') return q.kind === other.kind && sameEnds(q, other);
    if (!sameMeasure(q, other)) return false;
    const least = inHeadline && sameNoun(name, noun) ? 1 : 2;
    return ends(q).some((value) => ends(other).some((said) => isSaid(value, said, other, least)));
  });
}

/** @returns whether the headline itself says it, of the same things where the count is small */
export function isInHeadline(counted: Counted, stated: readonly Headlined[]): boolean {
  const isLarge = counted.quantity.kind !== 'count' || Number(counted.quantity.value) >= SMALL;
  return stated.some(({ inHeadline, name }) => inHeadline && (isLarge || sameNoun(counted.name, name)));
}

type Counted = Pick<Candidate, 'quantity' | 'name'>;

function sameNoun(a: string | null, b: string | null): boolean {
  return a !== null && a.toLowerCase() === b?.toLowerCase();
}

function sameMeasure(a: Quantity, b: Quantity): boolean {
  return asMeasure(a) === asMeasure(b) || (a.kind === 'money' && b.kind === 'money');
}

/** "half" says the same as "50%". */
function asMeasure({ kind, unit }: Quantity): string {
  return kind === 'share' || kind === 'percent' ? '%' : (unit ?? '');
}

function sameEnds(a: Quantity, b: Quantity): boolean {
  return String(a.value) === String(b.value);
}

function ends({ value, kind }: Quantity): number[] {
  return [value ?? []].flat().map((one) => (kind === 'share' ? one * 100 : one));
}

/** Rounded to the headline's digits, or, behind its "more than", cut to them; a number written out is not rounded. */
function isSaid(value: number, said: number, { hedge, unit, numeral }: Quantity, least: number): boolean {
  if (value === said) return value > least || unit !== null;
  if (unit !== '%' && hedge === null && numeral.scale === 1) return false;
  if (value < 1000 && unit !== '%') return false;
  const digits = said.toExponential().split('e')[0]?.replace(/\D/g, '').length ?? 0;
  if (digits > ROUND || said <= 0) return false;
  const step = 10 ** (Math.floor(Math.log10(said)) - digits + 1);
  return (hedge?.kind === 'more' ? Math.floor(value / step) : Math.round(value / step)) * step === said;
}
