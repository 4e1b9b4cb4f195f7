/** "The effort took a year, estimates Ada Brink.": a clause, a comma, a cue and a whole name, which the model passed over. */
import type { Attribution } from './attribution';
import type { Entities } from './entities';
import { trimPhrase } from './phrase';
import { type Reading, spanOf } from './reading';

/** Fewer words are no clause. */
const CLAUSE = 4;

/** @returns the attributions in reading order, with one for each such clause that nothing was made of */
export function withInverted(
  reading: Reading,
  entities: Entities,
  found: readonly Attribution[],
): Attribution[] {
  const taken = new Set(found.map(({ cue, source }) => (source ? cue?.start : undefined)));
  const made: Attribution[] = [];
  for (const { isPerson, mentions, words: own } of entities.all) {
    if (!isPerson || own.length === 0) continue;
    for (const name of mentions) {
      const cue = name.from - 1;
      const one = taken.has(reading.words[cue]?.start) ? null : invertedAt(reading, cue, name.to);
      if (one) made.push(one);
    }
  }
  if (made.length === 0) return [...found];
  const at = ({ cue, content }: Attribution) => cue?.start ?? content[0]?.start ?? 0;
  const cues = new Set(made.map(({ cue }) => cue?.start));
  const others = found.filter(({ cue }) => !cue || !cues.has(cue.start));
  return [...others, ...made].sort((a, b) => at(a) - at(b));
}

function invertedAt(reading: Reading, at: number, end: number): Attribution | null {
  const { words, lexicon, sentences } = reading;
  const [cue, comma] = [words[at], words[at - 1]];
  if (!cue || comma?.text !== ',' || cue.quote >= 0 || comma.quote >= 0 || cue.text !== cue.lower)
    return null;
  if (!lexicon.cues.has(cue.lower) || lexicon.hearerCues.has(cue.lower) || lexicon.makeCues.has(cue.lower))
    return null;
  const closed = /^[,.;:]$/.test(words[end]?.text ?? '.');
  const sentence = sentences[cue.sentence];
  if (!closed || !sentence) return null;
  const clause = trimPhrase(reading, sentence.from, at - 1);
  const own = words.slice(clause.from, clause.to);
  if (own.length < CLAUSE || own.some(({ quote }) => quote >= 0)) return null;
  const content = spanOf(words, clause.from, clause.to);
  const source = spanOf(words, at + 1, end);
  const span = spanOf(words, at, at + 1);
  return content && source && span
    ? { rule: 'rule:inverted', cue: span, source, content: [content], score: 0.8 }
    : null;
}
