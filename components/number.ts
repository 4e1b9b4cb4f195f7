/**
 * The number of a key figure as the article prints it, to be set large: found in the figure's own words by its
 * value, so that no language need be known; written by `Intl` only where the words hold no digits to show.
 */
import type { KeyFigure } from '../summarizer/brief';

export interface PrintedNumber {
  number: string;
  /** Set small after the number; null when sign or words say it already. */
  unit: string | null;
}

/** Sign of a currency with the letters before it (US$), digits with their separators, a per cent sign. */
const DIGITS =
  /((?:\p{Lu}{1,3})?\p{Sc}\s?)?(\d+(?:[.,]\d+|[’' \u00a0\u202f]\d{3}(?!\d))*)(\s?[%‰]|\s?\p{Sc})?/gu;
/** Groups of three: "1,234,567", "12.000", "1 234". */
const GROUPED = /^\d{1,3}(?:[.,’' \u00a0\u202f]\d{3})+$/u;

interface Found {
  start: number;
  end: number;
  /** What the digits can mean: "12.000" is twelve thousand in some countries, twelve in others. */
  readings: number[];
}

export function printedNumber(figure: KeyFigure, locale: string): PrintedNumber {
  const { value, unit } = figure;
  const low = Array.isArray(value) ? value[0] : value;
  const own = ownWords(figure);
  // What measures it stands in the words beside it, then.
  if (own) return { number: own, unit: null };
  const printed = low === null ? null : asPrinted(figure.text, low, Array.isArray(value) ? value[1] : null);
  const number = printed ?? inWords(figure) ?? (value === null ? figure.text : written(value, locale));
  const signed = unit === '%' && /\d$/.test(number) ? `${number}%` : number;
  return { number: signed, unit: unitOf(figure, signed) };
}

/** The engine's own word for it, where it gives one: the rest of this file is for briefs that do not. */
function ownWords({ text, span, number }: KeyFigure): string | null {
  return number ? text.slice(number.start - span.start, number.end - span.start).replace(/\s+/g, ' ') : null;
}

/** @returns a value as the first of the passages that holds it prints it, else as the reader's locale writes it */
export function printedValue(passages: readonly string[], value: number, locale: string): string {
  for (const passage of passages) {
    const printed = asPrinted(passage, value, null);
    if (printed) return printed;
  }
  return written(value, locale);
}

/** @returns from the first to the last digit of the value with its scale word ("$400 million to $600 million") */
function asPrinted(text: string, low: number, high: number | null): string | null {
  const found = [...text.matchAll(DIGITS)].map(read);
  const first = found.find((number) => scaleOf(low, number) !== null);
  if (!first) return null;
  const rest =
    high === null ? first : found.find((number) => isAfter(number, first) && scaleOf(high, number));
  if (!rest) return null;
  const scale = scaleOf(high ?? low, rest) ?? 1;
  const end = scale === 1 ? rest.end : wordEnd(text, rest.end);
  return text.slice(first.start, end).replace(/\s+/g, ' ').replace(/[-–]$/, '');
}

function read(match: RegExpMatchArray): Found {
  const digits = match[2] ?? '';
  const grouped = GROUPED.test(digits) ? [Number(digits.replace(/\D/g, ''))] : [];
  const decimal = Number(
    digits.replace(/[’' \u00a0\u202f]|,(?=\d{3}(?!\d))|\.(?=.*\.)/g, '').replace(',', '.'),
  );
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, readings: [...grouped, decimal] };
}

function isAfter(number: Found, first: Found): boolean {
  return number.start >= first.end && number.start - first.end <= 20;
}

/** @returns 1, a thousand, a lakh, a million …; null when the digits are not those of the value */
function scaleOf(value: number, { readings }: Found): number | null {
  const scales = readings.map((digits) => scaleBetween(value, digits)).filter((scale) => scale !== null);
  return scales.length === 0 ? null : Math.min(...scales);
}

function scaleBetween(value: number, digits: number): number | null {
  if (digits === 0) return value === 0 ? 1 : null;
  const ratio = value / digits;
  const power = Math.round(Math.log10(ratio));
  const isPower = Math.abs(ratio / 10 ** power - 1) < 1e-9;
  return isPower && (power === 0 || power >= 3) ? 10 ** power : null;
}

/** End of the one word that follows: "million", "bn", "-million-strong" up to its second dash. */
function wordEnd(text: string, from: number): number {
  const word = /^[\s\u00a0-]?\p{L}+/u.exec(text.slice(from))?.[0] ?? '';
  return from + word.length;
}

/** A number in words ("two dozen", "half"): what is left of the figure's words without hedge and thing counted. */
function inWords({ text, qualifier, of, value }: KeyFigure): string | null {
  const hedge = qualifier ? text.indexOf(qualifier) : -1;
  const body = hedge < 0 ? text : text.slice(hedge + (qualifier ?? '').length);
  const thing = of ? body.toLowerCase().indexOf(of.toLowerCase().split(' ')[0] ?? of) : -1;
  const rest = (thing > 0 ? body.slice(0, thing) : body).trim().replace(/\s+\p{Ll}{1,2}$/u, '');
  const isShort = rest.length > 0 && rest.length <= 20 && !/\d/.test(rest);
  return isShort && (value === null || thing > 0) ? rest : null;
}

/** Up to a million in full, above it with the word for the scale where few digits are left. */
function written(value: number | [number, number], locale: string): string {
  const [low, high] = Array.isArray(value) ? value : [value, null];
  const isRound = low >= 1e6 && Number((low / 1e6).toFixed(3)) * 1e6 === low;
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 3,
    ...(isRound && { notation: 'compact', compactDisplay: 'long' }),
  });
  return high === null ? format.format(low) : `${format.format(low)}–${format.format(high)}`;
}

/** Currency with its sign, per cent, and a unit that the label names again need no second word. */
function unitOf({ unit, of, value }: KeyFigure, number: string): string | null {
  if (!unit || unit === '%' || value === null || /\p{Sc}/u.test(number)) return null;
  if (unit.toLowerCase() === number.toLowerCase().split(' ').at(-1)) return null;
  return new RegExp(`(?:^|\\P{L})${escaped(unit)}(?:$|\\P{L})`, 'iu').test(of) ? null : unit;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
