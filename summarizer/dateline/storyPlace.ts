import type { Article } from '../article';
import type { Trace } from '../story';
import type { PrintedDateline } from './printed';
import type { Tables } from './tables';

export function findStoryPlace(
  _article: Article,
  _printed: PrintedDateline | null,
  _tables: Tables,
  _trace: Trace,
): string | null {
  return null;
}
