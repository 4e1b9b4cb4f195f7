/** "The effort took a year, estimates Ada Brink.", "…, Brink pointed out.": a clause, a comma, a cue and a name, passed over by the model. */
import type { Attribution } from './attribution';
import type { Entities } from './entities';
import { trimPhrase } from './phrase';
import { type Range, type Reading, spanOf, type Word } from './reading';

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
      for (const cue of [name.from - 1, name.to]) {
        const one = taken.has(reading.words[cue]?.start) ? null : invertedAt(reading, cue, name);
        if (one) made.push(one);
      }
    }
  }
  if (made.length === 0) return [...found];
  const at = ({ cue, content }: Attribution) => cue?.start ?? content[0]?.start ?? 0;
  const cues = new Set(made.map(({ cue }) => cue?.start));
  const others = found.filter(({ cue }) => !cue || !cues.has(cue.start));
  return [...others, ...made].sort((a, b) => at(a) - at(b));
}

function invertedAt(reading: Reading, at: number, name: Range): Attribution | null {
  const { words, sentences } = reading;
  const cue = words[at];
  const sentence = sentences[cue?.sentence ?? -1];
  if (!cue || !sentence || !isVerb(reading, cue)) return null;
  const titled = reading.lexicon.honorifics.has(words[name.from - 1]?.lower ?? '') ? 1 : 0;
  const comma = Math.min(at, name.from - titled) - 1;
  const end = Math.max(at + 1, name.to);
  const particle = at > name.from && reading.lexicon.verbParticles.has(words[end]?.lower ?? '') ? 1 : 0;
  if (words[comma]?.text !== ',' || (words[comma]?.quote ?? -1) >= 0) return null;
  if (!/^[,.;:]$/.test(words[end + particle]?.text ?? '.')) return null;
  const clause = trimPhrase(reading, sentence.from, comma);
  const own = words.slice(clause.from, clause.to);
  if (own.length < CLAUSE || own.some(({ quote }) => quote >= 0)) return null;
  const content = spanOf(words, clause.from, clause.to);
  const source = spanOf(words, name.from, name.to);
  const span = spanOf(words, at, at + 1);
  return content && source && span
    ? { rule: 'rule:inverted', cue: span, source, content: [content], score: 0.8 }
    : null;
}

function isVerb({ lexicon }: Reading, { text, lower, quote }: Word): boolean {
  const { cues, hearerCues, makeCues, silenceCues } = lexicon;
  if (quote >= 0 || text !== lower || !cues.has(lower)) return false;
  return ![hearerCues, makeCues, silenceCues].some((set) => set.has(lower));
}
