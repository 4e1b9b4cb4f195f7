/** Cue → content → source: by the trained model of the language, else by rule. */
import { finish, type Steps } from '../text/steps';
import type { Attribution } from './attribution';
import { missedPrepositions, withLentSources } from './clear-finds';
import { withContinued } from './continued';
import type { SourceModel } from './model';
import { type Reading, wordAt } from './reading';
import { attributeByRule } from './rules';
import { attributeByModel, type CueChances, cueChances } from './trained';

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
    return withContinued(reading, attributeByRule(reading));
  }
  const chances = cueChances(reading, model);
  yield;
  if (!lenient)
    return withContinued(reading, attributeByModel(reading, model, model.header.threshold, chances));
  const found = attributeByModel(reading, model, model.header.lenient, chances);
  yield;
  const byRule = attributeByRule(reading);
  yield;
  const lent = withLentSources(reading, found, byRule);
  const all = [...lent, ...missedCues(reading, model, chances, lent, byRule)];
  return withContinued(reading, [...all, ...missedPrepositions(reading, all)]);
}

/** What the rules find at a cue the model half believes in, where it found nothing itself. */
function missedCues(
  reading: Reading,
  model: SourceModel,
  { likely }: CueChances,
  found: readonly Attribution[],
  byRule: readonly Attribution[],
): Attribution[] {
  const taken = new Set(found.map(({ cue }) => cue?.start));
  return byRule.filter(({ cue }) => {
    if (!cue) return false;
    const at = wordAt(reading.words, cue.start);
    const until = wordAt(reading.words, cue.end);
    const chance = Math.max(...likely.subarray(at, Math.max(until, at + 1)));
    const free = !reading.words.slice(at, until).some((word) => taken.has(word.start));
    return free && chance >= model.header.ruleCue;
  });
}
