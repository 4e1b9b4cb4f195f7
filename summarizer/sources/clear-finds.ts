/** What the rules see clearly where the trained model sees less: its missing sources, and every "according to". */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { phraseAfter, trimPhrase } from './phrase';
import { type Reading, spanOf, wordAt } from './reading';
import { antecedent, opensLikeSource } from './source-phrase';

/** @returns the attributions, those without a source given the one the rules found at the same cue */
export function withLentSources(
  reading: Reading,
  found: readonly Attribution[],
  byRule: readonly Attribution[],
): Attribution[] {
  const rules = new Map(byRule.map((one) => [one.cue?.start ?? -1, one]));
  return found.map((one) => {
    if (one.source || !one.cue) return one;
    const rule = rules.get(one.cue.start);
    if (!rule?.source || rule.score < SURE || one.score < LIKELY) return one;
    if (isThin(reading, one)) return one;
    const source = nearPart(reading, rule.source);
    const range = { from: wordAt(reading.words, source.start), to: wordAt(reading.words, source.end) };
    if (!opensLikeSource(reading, range)) return one;
    return { ...one, source, content: one.content.filter((piece) => !inside(source, piece)) };
  });
}

/** "Sunak's pledges this year": a noun for all one can tell. */
function isThin({ words, lexicon }: Reading, { cue, content }: Attribution): boolean {
  const weak = lexicon.weakCues.has(words[wordAt(words, cue?.start ?? 0)]?.lower ?? '');
  const count = content.reduce(
    (sum, piece) => sum + wordAt(words, piece.end) - wordAt(words, piece.start),
    0,
  );
  return count < (weak ? 2 * THIN : THIN);
}

const THIN = 3;

/** Participles and joined verbs find their subject by position only. */
const SURE = 0.7;

/** Below this the model hardly believes that anything is said. */
const LIKELY = 0.2;

const inside = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** "Engineers who toured the valley": the engineers; "won her first prize, her husband, Tobias": the husband. */
export function nearPart(reading: Reading, source: Span): Span {
  const { words, lexicon } = reading;
  const from = wordAt(words, source.start);
  const to = wordAt(words, source.end);
  if (to - from > 1 && lexicon.relatives.has(words[from - 1]?.lower ?? '')) {
    const before = antecedent(reading, { from: from - 1, to: from });
    if (before) return spanOf(words, before.from, before.to) ?? source;
  }
  const own = words.slice(from, to);
  const last = own.findLastIndex((word) => word.text === ',');
  const named = last > 0 && own.slice(last + 1).every((word) => /^\p{Lu}/u.test(word.text));
  const previous = own.slice(0, Math.max(last, 0)).findLastIndex((word) => word.text === ',');
  if (!named || previous < 0 || !lexicon.determiners.has(own[previous + 1]?.lower ?? '')) return source;
  return spanOf(words, from + previous + 1, to) ?? source;
}

/** Fewer words before the cue are no clause. */
const CLAUSE = 2;

/** @returns an attribution for each run like "according to" outside of quotations that nothing was made of */
export function missedPrepositions(reading: Reading, found: readonly Attribution[]): Attribution[] {
  const { words, lexicon } = reading;
  const taken = new Set(found.map(({ cue }) => cue?.start));
  const made: Attribution[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const [first, second] = [words[at], words[at + 1]];
    if (!first || !second || !lexicon.prepositionHeads.has(first.lower)) continue;
    if (first.quote >= 0 || taken.has(first.start)) continue;
    if (!lexicon.prepositionCues.has(`${first.lower} ${second.lower}`)) continue;
    const sentence = reading.sentences[first.sentence];
    if (!sentence) continue;
    const phrase = phraseAfter(reading, at + 2, sentence.to);
    const before = trimPhrase(reading, sentence.from, at);
    const clause = before.to - before.from >= CLAUSE ? before : trimPhrase(reading, phrase.to, sentence.to);
    const source = spanOf(words, phrase.from, phrase.to);
    const content = spanOf(words, clause.from, clause.to);
    const cue = spanOf(words, at, at + 2);
    if (source && content) made.push({ rule: 'rule:clear', cue, source, content: [content], score: 0.9 });
  }
  return made;
}
