/** What a language must bring: one table per part of the brief. The compiler checks that none is missing. */
import type { CheckWords } from '../check/words';
import type { DatelineWords } from '../dateline/words';
import type { FigureWords } from '../figures/words';
import type { KeyPointWords } from '../keypoints/words';
import type { SourceWords } from '../sources/words';
import type { TextWords } from '../text/words';

export interface Language {
  /** Primary language subtag: "en". */
  tag: string;
  text: TextWords;
  dateline: DatelineWords;
  figures: FigureWords;
  sources: SourceWords;
  keypoints: KeyPointWords;
  check: CheckWords;
}

/**
 * @param tag BCP 47 tag of the article
 * @param known languages with tables; at least one
 * @returns the language of that tag, else the first known
 */
export function languageFor(tag: string, known: readonly Language[]): Language {
  const [fallback] = known;
  if (!fallback) throw new Error('no language given');
  const primary = tag.toLowerCase().split('-')[0];
  return known.find((language) => language.tag === primary) ?? fallback;
}
