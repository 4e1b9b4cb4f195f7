/** Dates, years and clock times are no figures. */
import { isPlural } from '../counted';
import type { Lexicon } from '../lexicon';
import type { Quantity } from '../quantity';
import type { Test } from '../refine';
import { isHyphen, type Token } from '../tokens';
import { bareNumber, numbersOf } from './shape';

/** "11:30", "1:36.6", "5.30pm", "2 p.m.", "o'clock". */
const isTime: Test = (q, tokens, lex) => {
  const [before, after] = [tokens[q.first - 1], tokens[q.next]];
  if (before?.text === ':' && before.glued && tokens[q.first - 2]?.kind === 'number') return 'time';
  if (
    after?.text === ':' &&
    after.glued &&
    tokens[q.next + 1]?.kind === 'number' &&
    tokens[q.next + 1]?.glued
  )
    return 'time';
  if (isHour(q, before, after, lex)) return 'time';
  const last = tokens[q.next - 1];
  const clock = after && lex.is.clock.has(after.lower) && (after.text !== 'AM' || !after.glued);
  if (clock && q.kind !== 'money') return 'time';
  return q.kind === 'measure' && last && lex.is.clock.has(last.lower) ? 'time' : null;
};

/** "at 4, the players": an hour without a sign of one. */
function isHour(q: Quantity, before: Token | undefined, after: Token | undefined, lex: Lexicon): boolean {
  const hour = bareNumber(q) && q.numeral.digits ? Number(q.value) : 0;
  return hour >= 1 && hour <= 12 && lex.is.clockCues.has(before?.lower ?? '') && after?.text === ',';
}

/** A day beside a month: "March 29", "29 March", "Sept. 20-24", "the 4th of July". */
const isDay: Test = (q, tokens, lex) => {
  if (q.unit !== null || !bareNumber(q)) return null;
  const before = tokens[q.first - 1]?.text === '.' ? tokens[q.first - 2] : tokens[q.first - 1];
  const after = tokens[q.next];
  if (isMonth(before, lex) || isMonth(after, lex)) return 'date';
  return isHyphen(after) && isMonth(tokens[q.next + 1], lex) ? 'date' : null;
};

/** "may" and "march" are verbs in lower case. */
function isMonth(token: Token | undefined, lex: Lexicon): boolean {
  return token?.capital === true && lex.is.months.has(token.lower);
}

/** "12/05/2024", "2024-05-12". */
const isNumericDate: Test = (q, tokens) => {
  const before = tokens[q.first - 1]?.text ?? '';
  const after = tokens[q.next]?.text ?? '';
  const glue = /^[/-]$/;
  const left = glue.test(before) && tokens[q.first - 1]?.glued && tokens[q.first - 2]?.kind === 'number';
  const right = glue.test(after) && tokens[q.next]?.glued && tokens[q.next + 1]?.kind === 'number';
  return q.unit === null && (left || right) ? 'numeric date' : null;
};

/** Four digits without a sign of grouping: likely from 1900 on, before that unless something is counted. */
const isYear: Test = (q, tokens, lex) => {
  const [year] = numbersOf(q);
  const written = tokens[q.numeral.from]?.text ?? '';
  if (q.unit !== null || year === undefined || !/^\d{4}$/.test(written) || q.numeral.scale > 1) return null;
  if (!numbersOf(q).every(Number.isInteger) || isCountedRange(q)) return null;
  const cue = lex.is.yearCues.has(tokens[q.first - 1]?.lower ?? '');
  const counted = isCounted(tokens[q.next], lex);
  return isLikelyYear(year, cue, counted) ? 'year' : null;
};

function isLikelyYear(year: number, cue: boolean, counted: boolean): boolean {
  if (year >= 1900 && year <= 2100) return true;
  if (year > 2100) return cue && year < 2200;
  if (year >= 1500) return cue || !counted;
  return year >= 1000 && cue && !counted;
}

/** "from 1000 to 2000 hires" is a count although each could be a year. */
function isCountedRange(q: Quantity): boolean {
  return Array.isArray(q.value) && (q.value[0] < 1500 || q.value[1] > 2100) && q.value[1] - q.value[0] > 300;
}

function isCounted(token: Token | undefined, lex: Lexicon): boolean {
  return token?.kind === 'word' && !token.capital && isPlural(token, lex.words, lex);
}

/** "from 1976 to ’77": an apostrophe for the century. */
const isShortYear: Test = (q, tokens) => {
  const [mark, digits] = [tokens[q.first - 1], tokens[q.first]];
  if (q.unit !== null || !digits?.glued || !/^\d\d$/.test(digits.text) || mark?.glued) return null;
  return /^[’'‘]$/.test(mark?.text ?? '') && tokens[q.next]?.text !== mark?.text ? 'year' : null;
};

export const CALENDAR_TESTS: readonly Test[] = [isShortYear, isTime, isDay, isNumericDate, isYear];
