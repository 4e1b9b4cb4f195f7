/** Number words and shapes that state nothing: "one another", "the second half", "scores", "a third time", "3D". */
import type { Lexicon } from '../lexicon';
import type { Quantity } from '../quantity';
import type { Test } from '../refine';
import { isHyphen, type Token } from '../tokens';
import { bareNumber } from './shape';

/** "10th", "1970s", "5G", "10X": letters glued behind that no unit explains. */
export const isPartOfWord: Test = (q, tokens) => {
  const after = tokens[q.next];
  if (!after?.glued || tokens[q.next - 1]?.kind === 'mark') return null;
  return after.kind === 'word' ||
    (/^['’]$/.test(after.text) && tokens[q.next + 1]?.lower === 's' && q.numeral.digits)
    ? 'part of a word'
    : null;
};

/** "2-1", "89-89": kept apart as scores, see scores.ts. */
export const isScoreline: Test = (q, tokens) => {
  if (!bareNumber(q) || Array.isArray(q.value)) return null;
  const dashed = (dash: Token | undefined, number: Token | undefined, next: Token | undefined) =>
    isHyphen(dash) && dash?.glued && next?.glued && number?.kind === 'number';
  const left = dashed(tokens[q.first - 1], tokens[q.first - 2], tokens[q.first]);
  const right = dashed(tokens[q.next], tokens[q.next + 1], tokens[q.next + 1]);
  return left || right ? 'half of a score' : null;
};

/** "one" counts only before a noun or "of"; "each one", "no one", "one another", "one-time" do not count. */
const isPronoun: Test = (q, tokens, lex) => {
  const word = tokens[q.first]?.lower ?? '';
  if (q.value !== 1 || lex.numerals.get(word) !== 1 || q.unit !== null) return null;
  const [before, after] = [tokens[q.first - 1], tokens[q.next]];
  const of = lex.is.of.has(after?.lower ?? '');
  if (!of && before && (lex.is.pronounCues.has(before.lower) || (isHyphen(before) && before.glued)))
    return 'pronoun';
  if (after?.kind !== 'word') return 'pronoun';
  const closed = lex.is.closed.has(after.lower) || lex.is.determiners.has(after.lower);
  return closed && !of ? 'pronoun' : null;
};

/** "an app or two": about one, which counts nothing. */
const isOrTwo: Test = (q, tokens, lex) => {
  if (q.value !== 2 || q.numeral.digits || q.unit !== null) return null;
  const articled = lex.is.articles.has(tokens[q.first - 3]?.lower ?? '');
  return articled && lex.is.or.has(tokens[q.first - 1]?.lower ?? '') ? 'about one' : null;
};

/** "zero in on", "ground zero": nothing is named behind it; a "zero-hours" contract counts nothing. */
const isZeroAlone: Test = (q, tokens, lex) => {
  const after = tokens[q.next];
  if (q.value === 0 && !q.numeral.digits && isHyphen(tokens[q.numeral.to])) return 'nothing counted';
  if (q.value !== 0 || q.unit !== null || q.kind === 'score') return null;
  return after?.kind !== 'word' || lex.is.closed.has(after.lower) ? 'nothing counted' : null;
};

/** "the second half", "mid-half": a part of play or of the year. */
function isStretch(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const before = tokens[q.first - 1];
  if (!before) return false;
  return lex.is.halves.has(before.lower) || (isHyphen(before) && before.glued);
}

/** "cut the water by a quarter", "about a third was sold": no noun follows that the part could be an ordinal of. */
function isSaidShare(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const after = tokens[q.next];
  const said = q.hedge !== null || lex.is.by.has(tokens[q.first - 1]?.lower ?? '');
  const ends = after?.kind !== 'word' || lex.is.closed.has(after.lower);
  return said && ends && lex.is.articles.has(tokens[q.first]?.lower ?? '');
}

/** "more than half (52%)", "half — 52% — of": the number in a bracket or between dashes behind it. */
function isSaidInPercent(tokens: readonly Token[], at: number): boolean {
  const [mark, number, sign] = [tokens[at], tokens[at + 1], tokens.slice(at + 2, at + 5)];
  return (
    /^[(—–,]$/.test(mark?.text ?? '') && number?.kind === 'number' && sign.some(({ text }) => text === '%')
  );
}

/** "half of them", "half the budget", "two-thirds"; not "the second half", "half-staff", "a third man". */
const isNoShare: Test = (q, tokens, lex) => {
  if (!q.numeral.fraction || q.kind === 'share' || q.numeral.digits) return null;
  if (isStretch(q, tokens, lex)) return 'stretch, not share';
  const after = tokens[q.next];
  const last = tokens[q.numeral.to - 1]?.lower ?? '';
  const part = lex.fractions.get(last);
  const topped = lex.numerals.has(tokens[q.numeral.from]?.lower ?? '');
  if (q.unit !== null) return topped || part === 0.5 || part === 0.25 ? null : 'ordinal';
  if (isSaidShare(q, tokens, lex)) return null;
  const alone = q.numeral.to - q.numeral.from === 1;
  if (alone && part !== 0.5) return 'ordinal';
  if (lex.is.of.has(after?.lower ?? '') || (topped && part !== 0.25)) return null;
  if (isSaidInPercent(tokens, q.next)) return null;
  return alone && lex.is.determiners.has(after?.lower ?? '') ? null : 'no share';
};

/** "scores of people", "tens of thousands"; "scores" and "tens" alone are something else. */
const isVagueAlone: Test = (q, tokens, lex) => {
  if (!q.vague || q.numeral.to - q.numeral.from > 1) return null;
  const low = q.vague[0];
  const of = lex.is.of.has(tokens[q.next]?.lower ?? '');
  return (low === 20 || low === 10) && !of ? 'no number' : null;
};

/** "64 Millionen": the digits alone would say something else. */
const isStrangeScale: Test = (q, tokens, lex) =>
  q.numeral.digits && q.numeral.scale === 1 && lex.is.strangeScales.has(tokens[q.next]?.lower ?? '')
    ? 'scale of another language'
    : null;

export const LANGUAGE_TESTS: readonly Test[] = [
  isStrangeScale,
  isPronoun,
  isOrTwo,
  isZeroAlone,
  isNoShare,
  isVagueAlone,
];
