/** A number as written, whatever its form. */
export interface Numeral {
  /** Tokens from..to (half-open). */
  from: number;
  to: number;
  value: number;
  /** For "dozens", "hundreds of thousands": what it can mean; `value` is then the lower end. */
  vague: readonly [number, number] | null;
  /** A scale word or letter belongs to it ("million", "bn"): 1 when none. */
  scale: number;
  digits: boolean;
  fraction: boolean;
  /** A word with "unsure" short scale ("5m"): metres or millions is settled when the unit is known. */
  unsure: boolean;
}

/** A plain number over some tokens; `more` says what else is known of it. */
export function numeral(from: number, to: number, value: number, more: Partial<Numeral> = {}): Numeral {
  return { from, to, value, vague: null, scale: 1, digits: false, fraction: false, unsure: false, ...more };
}
