/** The numbers of an answer: does the article state each of them, however it writes it? */
import type { Span } from '../brief';
import { findQuantities } from '../figures/figures';
import type { Quantity } from '../figures/quantity';
import type { Language } from '../languages/language';
import { splitSentences } from '../text/sentences';
import type { Claim } from './claim';

/** "2019", "15:47", "A709", "1.2m": a word with a digit in it. */
const WITH_DIGIT = /[\p{L}\p{N}]*\p{Nd}[\p{L}\p{N}]*(?:[.,:/’'-][\p{L}\p{N}]*\p{Nd}[\p{L}\p{N}]*)*/gu;
const CLOSE = 1e-6;
/** "A third" may be 33 %, in percentage points. */
const ROUNDED = 0.5;

/**
 * @returns every number of the answer, in words or digits, but for a bare "one". It is found where the article states the same value of the
 *   same kind ("1.2m" is "1.2 million", "a dozen" is 12, "half" is 50 %), or prints the same digits for what is no
 *   quantity: a year, a clock time, a road.
 */
export function numberClaims(answer: string, article: string, language: Language): Claim[] {
  const stated = quantitiesIn(article, language);
  const printed = new Set(withDigits(article).map(({ start, end }) => plain(article.slice(start, end))));
  const quantities = quantitiesIn(answer, language).filter((quantity) => !isArticle(quantity, answer));
  const claims = quantities.map((quantity): Claim => {
    const { start, end } = quantity;
    const digits = withDigits(answer.slice(start, end)).map((span) =>
      plain(answer.slice(start + span.start, start + span.end)),
    );
    const isPrinted =
      kindOf(quantity) === 'count' && digits.length > 0 && digits.every((one) => printed.has(one));
    return {
      start,
      end,
      kind: 'number',
      found: isPrinted || stated.some((other) => isSame(quantity, other)),
    };
  });
  const rest = withDigits(answer).filter(
    (span) => !quantities.some(({ start, end }) => start < span.end && end > span.start),
  );
  return [
    ...claims,
    ...rest.map(({ start, end }): Claim => {
      return { start, end, kind: 'number', found: printed.has(plain(answer.slice(start, end))) };
    }),
  ];
}

function quantitiesIn(text: string, { text: words, figures }: Language): Quantity[] {
  return splitSentences(text, { start: 0, end: text.length }, words).flatMap((sentence) =>
    findQuantities(text, sentence, figures),
  );
}

/** "One study found": hardly a number at all. */
function isArticle({ value, kind, start, end }: Quantity, text: string): boolean {
  return value === 1 && kind === 'count' && !/\p{Nd}/u.test(text.slice(start, end));
}

function withDigits(text: string): Span[] {
  return [...text.matchAll(WITH_DIGIT)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** "1,870" is "1870", "A709" "a709". */
function plain(digits: string): string {
  return digits.toLowerCase().replace(/(?<=\d),(?=\d{3})/g, '');
}

/** A share is a percentage; a sum of money is neither a share nor a count. */
function kindOf({ kind, fraction }: Quantity): 'share' | 'money' | 'count' {
  if (kind === 'percent' || kind === 'share' || fraction) return 'share';
  return kind === 'money' ? 'money' : 'count';
}

function isSame(quantity: Quantity, other: Quantity): boolean {
  if (kindOf(quantity) !== kindOf(other)) return false;
  if (quantity.kind === 'money' && quantity.unit && other.unit && quantity.unit !== other.unit) return false;
  const [ours, theirs] = [valuesOf(quantity), valuesOf(other)];
  if (ours.length === 0) return theirs.length === 0 && isSameVague(quantity, other);
  const slack = quantity.fraction || other.fraction ? ROUNDED : 0;
  return ours.every((value) => theirs.some((one) => isClose(value, one, slack)));
}

/** A fraction in percent; both ends of a range; none for "dozens". */
function valuesOf({ value, fraction }: Quantity): number[] {
  const values = value === null ? [] : Array.isArray(value) ? value : [value];
  return fraction ? values.map((one) => one * 100) : values;
}

function isSameVague({ vague }: Quantity, other: Quantity): boolean {
  return vague !== null && other.vague !== null && vague[0] === other.vague[0];
}

function isClose(value: number, other: number, slack: number): boolean {
  return Math.abs(value - other) <= Math.max(slack, CLOSE * Math.abs(value));
}
