/** Cue → content → source: by the trained model of the language, else by rule. */
import type { Attribution } from './attribution';
import { withContinued } from './continued';
import type { SourceModel } from './model';
import type { Reading } from './reading';
import { attributeByRule } from './rules';
import { attributeByModel } from './trained';

/**
 * @param model null, or one of another language, leaves it to the rules
 * @param lenient takes what the model is less sure of too: for a caller who has other means of telling
 */
export function attributeStory(reading: Reading, model: SourceModel | null, lenient = false): Attribution[] {
  if (!model || model.header.language !== reading.story.language.tag) {
    return withContinued(reading, attributeByRule(reading));
  }
  const threshold = lenient ? model.header.lenient : model.header.threshold;
  return withContinued(reading, attributeByModel(reading, model, threshold));
}
