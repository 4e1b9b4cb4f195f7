/** Where, when and by whom: only what the page says. */
import type { Article } from '../article';
import type { Dateline } from '../brief';
import type { Language } from '../languages/language';
import type { Trace } from '../story';
import { findAgency } from './agency';
import { findPrinted } from './printed';
import { findStoryPlace } from './storyPlace';
import { tablesFor } from './tables';

/**
 * @param article what the page says
 * @returns the dateline; every field is null where the page gives nothing. `published` and `modified` are
 *   passed through, `storyPlace` alone is inferred.
 */
export function findDateline(article: Article, language: Language, trace: Trace): Dateline {
  const tables = tablesFor(language.dateline);
  const printed = findPrinted(article, tables, trace);
  return {
    place: printed?.place ?? null,
    region: printed?.region ?? null,
    agency: findAgency(article, printed?.agency ?? null, tables, trace),
    filed: printed?.filed ?? null,
    published: article.published,
    modified: article.modified,
    storyPlace: findStoryPlace(article, printed, tables, trace),
    span: printed?.span ?? null,
  };
}
