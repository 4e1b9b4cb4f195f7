/** Numbers as written: digits, words, both together, fractions, and plurals that give no number. */
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

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

const GLYPHS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 0.25,
  '¾': 0.75,
  '⅕': 0.2,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};

/** @returns the number that starts at token `at`, the longest reading, or null */
export function numeralAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return digitsAt(tokens, at, lex);
  if (token.kind === 'mark') return glyphAt(tokens, at);
  return vagueAt(tokens, at, lex) ?? wordsAt(tokens, at, lex);
}

function make(from: number, to: number, value: number, more: Partial<Numeral> = {}): Numeral {
  return { from, to, value, vague: null, scale: 1, digits: false, fraction: false, unsure: false, ...more };
}

function glyphAt(tokens: readonly Token[], at: number): Numeral | null {
  const value = GLYPHS[tokens[at]?.text ?? ''];
  return value === undefined ? null : make(at, at + 1, value, { digits: true, fraction: true });
}

/** "1,234.5", "1,00,000"; null where the grouping is none ("1,2,34" is a list). */
export function parseDigits(written: string, decimal: string, group: string): number | null {
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

function digitsAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const written = tokens[at]?.text ?? '';
  let value = parseDigits(written, lex.words.decimal, lex.words.group);
  if (value === null) return null;
  let to = at + 1;
  const power = powerAt(tokens, to);
  if (power) return make(at, power.to, value * power.value, { digits: true });
  const fraction = slashAt(tokens, at) ?? mixedAt(tokens, to);
  if (fraction) {
    value = fraction.add ? value + fraction.value : fraction.value;
    to = fraction.to;
  }
  const scaled = scaleAt(tokens, to, lex);
  const base = make(at, to, value, { digits: true, fraction: fraction !== null });
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

/** "1.99×10−30": NewsQuant and press releases write powers without superscripts. */
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

/** "1/2" alone. */
function slashAt(tokens: readonly Token[], at: number): { value: number; to: number; add: boolean } | null {
  const [top, slash, low] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    slash?.text !== '/' ||
    !slash.glued ||
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
  const glyph = GLYPHS[tokens[at]?.text ?? ''];
  if (glyph !== undefined) return { value: glyph, to: at + 1, add: true };
  const here = isHyphen(tokens[at]) && tokens[at]?.glued ? at + 1 : at;
  const token = tokens[here];
  if (token?.kind !== 'number' || token.glued !== here > at) return null;
  const slash = slashAt(tokens, here);
  return slash && { ...slash, add: true };
}

interface Scaled {
  scale: number;
  to: number;
  unsure: boolean;
}

/** "million", "-million", "m", "hundred million" behind a number. */
function scaleAt(tokens: readonly Token[], at: number, lex: Lexicon, depth = 0): Scaled | null {
  const here = isHyphen(tokens[at]) && tokens[at]?.glued ? at + 1 : at;
  const token = tokens[here];
  if (!token || token.kind !== 'word') return null;
  const scale = lex.scales.get(token.lower);
  if (scale !== undefined) {
    const more = depth < 2 ? scaleAt(tokens, here + 1, lex, depth + 1) : null;
    return more && !more.unsure
      ? { ...more, scale: scale * more.scale }
      : { scale, to: here + 1, unsure: false };
  }
  const short = lex.shortScales.get(token.lower);
  if (short === undefined || here !== at) return null;
  const unsure = lex.is.unsureScales.has(token.lower);
  if (!token.glued && unsure) return null;
  return { scale: short, to: here + 1, unsure };
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-\u2010\u2011\u2013\u2212]$/.test(token.text);
}

/** "dozens", "tens of thousands", "hundreds of millions"; "several hundred", "a few thousand". */
function vagueAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  if (lex.is.vagueBefore.has(word)) {
    const scale = lex.scales.get(tokens[at + 1]?.lower ?? '');
    if (scale === undefined) return null;
    const more = lex.scales.get(tokens[at + 2]?.lower ?? '');
    const all = scale * (more ?? 1);
    return make(at, at + (more ? 3 : 2), 3 * all, { vague: [2 * all, 9 * all], scale: all });
  }
  const vague = lex.vague.get(word);
  if (!vague) return null;
  const next = lex.is.of.has(tokens[at + 1]?.lower ?? '')
    ? lex.vague.get(tokens[at + 2]?.lower ?? '')
    : undefined;
  if (!next) return make(at, at + 1, vague[0], { vague, scale: vague[0] });
  return make(at, at + 3, vague[0] * next[0], {
    vague: [vague[0] * next[0], vague[1] * next[0]],
    scale: next[0],
  });
}

/** "twenty-eight thousand six hundred", "a dozen", "half a million", "two-thirds", "one and a half". */
function wordsAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  if (lex.is.articles.has(word)) return articleAt(tokens, at, lex);
  if (lex.fractions.has(word)) return fractionAt(tokens, at, 1, at, lex);
  const plain = cardinalAt(tokens, at, lex);
  if (!plain) return null;
  const dash = isHyphen(tokens[plain.to]) ? plain.to + 1 : plain.to;
  const part = plain.value < 20 && fractionAt(tokens, dash, plain.value, at, lex);
  return part || halfMore(tokens, plain, lex);
}

/** "a dozen", "a hundred", "a third", "a quarter of a million"; a bare "a" is none. */
function articleAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  const next = tokens[at + 1]?.lower ?? '';
  if (lex.fractions.has(next)) return fractionAt(tokens, at + 1, 1, at, lex);
  const vague = lex.is.vagueBefore.has(next) ? vagueAt(tokens, at + 1, lex) : null;
  if (vague) return { ...vague, from: at };
  if (!lex.scales.has(next)) return null;
  const scaled = scaleAt(tokens, at + 1, lex);
  return scaled && make(at, scaled.to, scaled.scale, { scale: scaled.scale });
}

/** "half", "third" and what follows: "half a million", "three quarters billion", "half of". */
function fractionAt(
  tokens: readonly Token[],
  at: number,
  top: number,
  from: number,
  lex: Lexicon,
): Numeral | null {
  const part = lex.fractions.get(tokens[at]?.lower ?? '');
  if (part === undefined) return null;
  let next = at + 1;
  if (lex.is.of.has(tokens[next]?.lower ?? '') && lex.is.articles.has(tokens[next + 1]?.lower ?? ''))
    next += 1;
  if (lex.is.articles.has(tokens[next]?.lower ?? '')) next += 1;
  const scaled = scaleAt(tokens, next, lex);
  if (scaled && !scaled.unsure)
    return make(from, scaled.to, top * part * scaled.scale, { scale: scaled.scale });
  return make(from, at + 1, top * part, { fraction: true });
}

/** "one and a half million", "two-and-a-half". */
function halfMore(tokens: readonly Token[], plain: Numeral, lex: Lexicon): Numeral {
  let at = plain.to;
  const step = () => {
    if (isHyphen(tokens[at])) at += 1;
    return tokens[at]?.lower ?? '';
  };
  if (!lex.is.and.has(step())) return plain;
  at += 1;
  if (!lex.is.articles.has(step())) return plain;
  at += 1;
  const part = lex.fractions.get(step());
  if (part === undefined) return plain;
  const value = plain.value + part;
  const scaled = scaleAt(tokens, at + 1, lex);
  if (!scaled || scaled.unsure) return { ...plain, to: at + 1, value };
  return { ...plain, to: scaled.to, value: value * scaled.scale, scale: scaled.scale };
}

/** Cardinals of any length by the usual fold: units and tens add, hundred multiplies, larger scales close a group. */
function cardinalAt(tokens: readonly Token[], at: number, lex: Lexicon): Numeral | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let scale = 1;
  let i = at;
  let end = at;
  for (; i < tokens.length && i - at < 24; i++) {
    const word = tokens[i]?.lower ?? '';
    const unit = lex.numerals.get(word);
    const factor = unit === undefined && i > at ? lex.scales.get(word) : undefined;
    if (unit !== undefined) {
      if (!fitsBehind(last, unit)) break;
      group += unit;
      last = unit;
    } else if (factor === undefined) {
      if (!bridges(tokens, i, last, lex)) break;
      continue;
    } else if (factor < 1000) {
      group = (group || 1) * factor;
      last = factor;
      scale = factor;
    } else {
      total = group === 0 && total > 0 ? total * factor : total + (group || 1) * factor;
      group = 0;
      last = factor;
      scale = factor;
    }
    end = i + 1;
  }
  return end === at ? null : make(at, end, total + group, { scale: end - at > 1 ? scale : 1 });
}

/** "twenty" takes "three", "hundred" takes anything below it, nothing takes "zero". */
function fitsBehind(last: number, unit: number): boolean {
  if (last === Number.POSITIVE_INFINITY) return true;
  if (unit === 0) return false;
  return last >= 100 ? unit < 100 : last >= 20 && unit < 10;
}

/** A hyphen between tens and units, or "and" behind hundred and thousand: "one hundred and five". */
function bridges(tokens: readonly Token[], at: number, last: number, lex: Lexicon): boolean {
  if (at === 0 || last === Number.POSITIVE_INFINITY) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (isHyphen(tokens[at]) && tokens[at]?.glued) {
    const unit = lex.numerals.get(next);
    return lex.scales.has(next) || (unit !== undefined && fitsBehind(last, unit));
  }
  return lex.is.and.has(tokens[at]?.lower ?? '') && last >= 100 && last !== 12 && lex.numerals.has(next);
}
