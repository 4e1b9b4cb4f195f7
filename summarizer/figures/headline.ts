/** Which of the story's figures the desk itself put into the headline or standfirst. */
import type { Quantity } from './quantity';

/** The numbers of a headline or standfirst. */
export type Headlined = readonly Quantity[];

/** Digits that a headline rounds to: "$9 billion" for 8.8, "over $1M" for 1,148,000. */
const ROUND = 2;

/**
 * @returns whether the headline states the quantity: the same number or end of a range, exact or rounded, of the same
 *   kind; "30 jets" is no "30%", and the 17 of "a 30-17 win" no "17 yards"
 */
export function isHeadlined(q: Quantity, headlined: Headlined): boolean {
  return headlined.some((other) => {
    if (q.kind === 'score' || other.kind === 'score') return q.kind === other.kind && sameEnds(q, other);
    if (!sameMeasure(q, other)) return false;
    return ends(q).some((value) => ends(other).some((said) => isSaid(value, said, other)));
  });
}

function sameMeasure(a: Quantity, b: Quantity): boolean {
  return asMeasure(a) === asMeasure(b) || (a.kind === 'money' && b.kind === 'money');
}

/** A headline says "half" or "50%", and leaves the unit of a rate or of a large number away. */
function asMeasure({ kind, unit }: Quantity): string {
  return kind === 'share' || kind === 'percent' ? '%' : (unit ?? '');
}

function sameEnds(a: Quantity, b: Quantity): boolean {
  return String(a.value) === String(b.value);
}

function ends({ value, kind }: Quantity): number[] {
  return [value ?? []].flat().map((one) => (kind === 'share' ? one * 100 : one));
}

/** Rounded to the headline's digits, or, behind its "more than", cut to them. */
function isSaid(value: number, said: number, { hedge, unit }: Quantity): boolean {
  if (value === said) return value > 2 || unit !== null;
  if (value < 1000 && unit !== '%') return false;
  const digits = said.toExponential().split('e')[0]?.replace(/\D/g, '').length ?? 0;
  if (digits > ROUND || said <= 0) return false;
  const step = 10 ** (Math.floor(Math.log10(said)) - digits + 1);
  return (hedge?.kind === 'more' ? Math.floor(value / step) : Math.round(value / step)) * step === said;
}
