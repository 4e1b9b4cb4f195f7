import type { KeyFigure } from '../brief';
import type { Story } from '../story';

export function findFigures(_story: Story): KeyFigure[] {
  return [];
}
