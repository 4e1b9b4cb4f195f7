import type { Article } from '../article';
import type { Dateline } from '../brief';
import type { Language } from '../languages/language';
import type { Trace } from '../story';

export function findDateline(article: Article, _language: Language, _trace: Trace): Dateline {
  return {
    place: null,
    region: null,
    agency: null,
    filed: null,
    published: article.published,
    modified: article.modified,
    storyPlace: null,
    span: null,
  };
}
