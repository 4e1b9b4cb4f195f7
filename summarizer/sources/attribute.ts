/** Cue → content → source: by the trained model of the language, else by rule. */
import type { Attribution } from './attribution';
import type { SourceModel } from './model';
import type { Reading } from './reading';
import { attributeByRule } from './rules';
import { attributeByModel } from './trained';

/** @param model null, or one of another language, leaves it to the rules */
export function attributeStory(reading: Reading, model: SourceModel | null): Attribution[] {
  if (!model || model.header.language !== reading.story.language.tag) return attributeByRule(reading);
  return attributeByModel(reading, model);
}
