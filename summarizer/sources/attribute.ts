/** Cue → content → source: by the trained model of the language, else by rule. */
import type { Span } from '../brief';
import { finish, type Steps } from '../text/steps';
import type { Attribution } from './attribution';
import { missedPrepositions, nearPart, withLentSources } from './clear-finds';
import { withContinued } from './continued';
import type { SourceModel } from './model';
import { type Reading, wordAt } from './reading';
import { attributeByRuleInSteps } from './rules';
import { type CueChances, chancesInSteps, modelInSteps } from './trained';

/**
 * @param model null, or one of another language, leaves it to the rules
 * @param lenient takes what the model is less sure of too: for a caller who has other means of telling
 */
export function attributeStory(reading: Reading, model: SourceModel | null, lenient = false): Attribution[] {
  return finish(attributeInSteps(reading, model, lenient));
}

export function* attributeInSteps(
  reading: Reading,
  model: SourceModel | null,
  lenient: boolean,
): Steps<Attribution[]> {
  if (!model || model.header.language !== reading.story.language.tag) {
    return withContinued(reading, yield* attributeByRuleInSteps(reading));
  }
  const chances = yield* chancesInSteps(reading, model);
  yield;
  const { threshold, lenient: low } = model.header;
  const found = yield* modelInSteps(reading, model, lenient ? low : threshold, chances);
  yield;
  if (!lenient) return withContinued(reading, found);
  const { byRule } = chances.sheet;
  const lent = withLentSources(reading, found, byRule).filter((one) => one.source || !isClear(reading, one));
  yield;
  const all = [...lent, ...missedCues(reading, model, chances, lent, byRule)];
  yield;
  const clear = missedPrepositions(reading, all);
  yield;
  return withContinued(reading, [...all, ...clear]);
}

/** "According to" always names somebody: where the model sees nobody, the rules are to look again. */
function isClear({ text, lexicon }: Reading, { cue }: Attribution): boolean {
  return cue !== null && lexicon.prepositionCues.has(text.slice(cue.start, cue.end).toLowerCase());
}

const PARTICIPLE = 'rule:participle';
const BEFORE = 'rule:before';

/** What the rules find at a cue the model half believes in, where it found nothing itself. */
function missedCues(
  reading: Reading,
  model: SourceModel,
  { likely }: CueChances,
  found: readonly Attribution[],
  byRule: readonly Attribution[],
): Attribution[] {
  const taken = new Set(found.map(({ cue }) => cue?.start));
  const missed = byRule.filter(({ rule, cue, content }) => {
    if (!cue) return false;
    const at = wordAt(reading.words, cue.start);
    // "theories suggesting it was murder": without a comma the participle goes with the noun before it.
    if (rule === PARTICIPLE && reading.words[at - 1]?.text !== ',' && !isSpeech(reading, content))
      return false;
    // "Did not speak at the meeting".
    if (reading.lexicon.negations.has(reading.words[at - 1]?.lower ?? '')) return false;
    const until = wordAt(reading.words, cue.end);
    const chance = Math.max(...likely.subarray(at, Math.max(until, at + 1)));
    const free = !reading.words.slice(at, until).some((word) => taken.has(word.start));
    const clear = chance >= model.header.ruleCue || isSpeech(reading, content);
    return free && (clear || opensThat(reading, until, rule));
  });
  return missed.map((one) => ({ ...one, source: one.source && nearPart(reading, one.source) }));
}

/** "The new rules state that …": behind a subject and before "that" nothing but a verb can stand. */
function opensThat({ words, lexicon }: Reading, behind: number, rule: string): boolean {
  return rule === BEFORE && lexicon.complementizers.has(words[behind]?.lower ?? '');
}

/** Words in quotation marks from first to last are somebody's, whatever the cue is worth. */
function isSpeech({ words }: Reading, content: readonly Span[]): boolean {
  return content.every(({ start, end }) => {
    const quote = words[wordAt(words, start)]?.quote ?? -1;
    return quote >= 0 && words[wordAt(words, end) - 1]?.quote === quote;
  });
}
