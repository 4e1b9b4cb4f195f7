/** What of a figure can be drawn without saying more than the article does. */
import type { KeyFigure } from '../summarizer/brief';

export interface Change {
  from: number;
  to: number;
  /** Lengths of the two bars, 0 to 1, both from zero; the larger is 1. */
  bars: [number, number];
}

/** @returns the change to draw, or null where there is none or a sign crosses zero (bars would mislead) */
export function changeOf({ value, from }: KeyFigure): Change | null {
  if (from === null || typeof value !== 'number' || from < 0 || value < 0) return null;
  const largest = Math.max(from, value);
  return largest === 0 ? null : { from, to: value, bars: [from / largest, value / largest] };
}
