/** Numbers in digits: "1,234.5", "1,00,000", "40 000", "2 1/2", "½", "35m". */
import type { Lexicon } from './lexicon';
import { type Numeral, numeral } from './numeral';
import { scaleAt } from './scales';
import { isHyphen, type Token } from './tokens';

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅕', 0.2],
  ['⅛', 0.125],
  ['⅜', 0.375],
  ['⅝', 0.625],
  ['⅞', 0.875],
]);

/** "½" alone. */
export function glyphAt(tokens: readonly Token[], at: number): Numeral | null {
  const value = GLYPHS.get(tokens[at]?.text ?? '');
  return value === undefined ? null : numeral(at, at + 1, value, { digits: true, fraction: true });
}

/** "1,234.5", "1,00,000"; null where the grouping is none ("1,2,34" is a list). */
function parseDigits(written: string, decimal: string, group: string): number | null {
  const [whole = '', part, ...others] = written.replace(/[ \u00a0\u2009\u202f]/g, '').split(decimal);
  if (others.length > 0 || part?.includes(group)) return null;
  const groups = whole.split(group);
  const first = groups[0] ?? '';
  const last = groups[groups.length - 1] ?? '';
  const grouped = groups.length > 1;
  if (grouped && (first.length > 3 || last.length !== 3)) return null;
  if (grouped && groups.slice(1, -1).some((g) => g.length !== 3 && g.length !== 2)) return null;
  if (written.length > 24) return null;
  return Number(groups.join('') + (part === undefined ? '' : `.${part}`));
}

/** A number in digits with its fraction and scale; null where the digits are no number. */
export function digitsAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const written = tokens[at]?.text ?? '';
  let value = parseDigits(written, lex.words.decimal, lex.words.group);
  if (value === null) return null;
  let to = at + 1;
  const power = powerAt(tokens, to);
  if (power) return numeral(at, power.to, value * power.value, { digits: true });
  const fraction = slashAt(tokens, at) ?? mixedAt(tokens, to);
  if (fraction) {
    value = fraction.add ? value + fraction.value : fraction.value;
    to = fraction.to;
  }
  const scaled = scaleAt(tokens, to, lex);
  const base = numeral(at, to, value, { digits: true, fraction: fraction !== null });
  if (!scaled) return base;
  return {
    ...base,
    to: scaled.to,
    value: clean(value * scaled.scale),
    scale: scaled.scale,
    unsure: scaled.unsure,
  };
}

/** Floating point leaves 1.1 × 10⁶ at 1100000.0000000001. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** "2×10−6": press releases write powers without superscripts. */
function powerAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const [sign, ten, minus, exponent] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (sign?.text !== '×' || ten?.text !== '10' || !exponent) return null;
  if (minus && /^[-−–]$/.test(minus.text) && exponent.kind === 'number') {
    return { value: 10 ** -Number(exponent.text), to: at + 4 };
  }
  return null;
}

/** Parts that are written with a slash; 9/11 is none. */
const PARTS = new Set([2, 3, 4, 5, 6, 8, 10, 16]);

/** "1/2" alone, "1⁄2" with the sign for fractions. */
function slashAt(tokens: readonly Token[], at: number): { value: number; to: number; add: boolean } | null {
  const [top, slash, low] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    !/^[/⁄]$/.test(slash?.text ?? '') ||
    !slash?.glued ||
    low?.kind !== 'number' ||
    !low.glued ||
    tokens[at + 3]?.text === '/'
  )
    return null;
  const [a, b] = [Number(top?.text), Number(low.text)];
  if (!(a < b && PARTS.has(b) && a > 0)) return null;
  return { value: a / b, to: at + 3, add: false };
}

/** "2 1/2", "2-1/2", "2½", "2 ½". */
function mixedAt(tokens: readonly Token[], at: number): { value: number; to: number; add: boolean } | null {
  const glyph = GLYPHS.get(tokens[at]?.text ?? '');
  if (glyph !== undefined) return { value: glyph, to: at + 1, add: true };
  const here = isHyphen(tokens[at]) && tokens[at]?.glued ? at + 1 : at;
  const token = tokens[here];
  if (token?.kind !== 'number' || token.glued !== here > at) return null;
  const slash = slashAt(tokens, here);
  return slash && { ...slash, add: true };
}
