/** Number words and shapes that state nothing: "one another", "the second half", "scores", "a third time", "3D". */
import type { Lexicon } from '../lexicon';
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

/** "zero in on", "ground zero": nothing is named behind it. */
const isZeroAlone: Test = (q, tokens, lex) => {
  const after = tokens[q.next];
  if (q.value !== 0 || q.unit !== null || q.kind === 'score') return null;
  return after?.kind !== 'word' || lex.is.closed.has(after.lower) ? 'nothing counted' : null;
};

/** "half of them", "half the budget", "half a mile"; not "the second half", "half-staff", "half way". */
const isNoShare: Test = (q, tokens, lex) => {
  if (!q.fraction || q.kind === 'share' || q.numeral.digits) return null;
  const last = tokens[q.next - 1]?.lower ?? '';
  const [before, after] = [tokens[q.first - 1], tokens[q.next]];
  if (before && lex.is.halves.has(before.lower)) return 'stretch, not share';
  if (isHyphen(before) && before?.glued) return 'stretch, not share';
  if (q.numeral.to - q.numeral.from === 1 && q.value !== 0.5) return 'ordinal';
  if (after && lex.is.of.has(after.lower)) return null;
  const sure = q.numeral.to - q.numeral.from > 1 && lex.numerals.has(tokens[q.first]?.lower ?? '');
  if (sure && !isQuarter(last, lex)) return null;
  const alone = q.numeral.to - q.numeral.from === 1;
  if (alone && lex.fractions.get(last) === 0.5 && after && lex.is.determiners.has(after.lower)) return null;
  return 'no share';
};

/** "scores of people", "tens of thousands"; "scores" and "tens" alone are something else. */
const isVagueAlone: Test = (q, tokens, lex) => {
  if (!q.vague || q.numeral.to - q.numeral.from > 1) return null;
  const low = q.vague[0];
  const of = lex.is.of.has(tokens[q.next]?.lower ?? '');
  return (low === 20 || low === 10) && !of ? 'no number' : null;
};

export const LANGUAGE_TESTS: readonly Test[] = [isPronoun, isZeroAlone, isNoShare, isVagueAlone];

/** "three quarters" may be nine months: only "of" or a scale makes it a share. */
function isQuarter(word: string, lex: Lexicon): boolean {
  return lex.fractions.get(word) === 0.25;
}
