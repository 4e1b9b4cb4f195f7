/** What of a figure can be drawn without saying more than the article does. */
import type { KeyFigure } from '../summarizer/brief';

/** Between "30" and the whole lie a few words, the last of them small ("per cent of the"); no digit, no stop. */
const PART_OF = /^\s*(?:\p{L}+\s+){0,3}\p{L}{1,3}\s+$/u;

/**
 * A share of a whole is drawn as a bar; a rate of change or of interest is not a share, though it is per cent too.
 * The whole stands after the number ("30 per cent of the exports"), what merely changes stands before it.
 * @returns 0 to 1, or null when the figure is no share
 */
export function shareOf({ value, unit, from, of, text }: KeyFigure): number | null {
  if (typeof value !== 'number' || from !== null) return null;
  const isFraction = unit === null && value > 0 && value < 1;
  if (isFraction) return value;
  if (unit !== '%' || value < 0 || value > 100) return null;
  const number = /\d[\d.,]*/.exec(text);
  if (!number) return null;
  const tail = text.slice(number.index + number[0].length);
  const whole = of ? tail.toLowerCase().indexOf(of.toLowerCase()) : -1;
  return whole > 0 && PART_OF.test(tail.slice(0, whole).replace(/^\s*%/, '')) ? value / 100 : null;
}

export interface Change {
  from: number;
  to: number;
  /** Lengths of the two bars, 0 to 1; the larger is 1. */
  bars: [number, number];
}

/** @returns the change to draw, or null where there is none or a sign crosses zero (bars would mislead) */
export function changeOf({ value, from }: KeyFigure): Change | null {
  if (from === null || typeof value !== 'number' || from < 0 || value < 0) return null;
  const largest = Math.max(from, value);
  return largest === 0 ? null : { from, to: value, bars: [from / largest, value / largest] };
}
