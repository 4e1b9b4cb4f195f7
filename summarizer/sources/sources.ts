import type { Source } from '../brief';
import type { Story } from '../story';
import type { SourceModel } from './model';

export function findSources(_story: Story, _model: SourceModel | null): Source[] {
  return [];
}
