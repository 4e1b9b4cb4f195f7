/** Article → Brief: the whole pipeline on one screen. Pure: same article, same brief. */
import type { Article } from './article';
import type { Brief } from './brief';
import { findDateline } from './dateline/dateline';
import { findFigures } from './figures/figures';
import { findKeyPoints } from './keypoints/keypoints';
import { type Language, languageFor } from './languages/language';
import type { SourceModel } from './sources/model';
import { findSources } from './sources/sources';
import { readStory, type Trace } from './story';
import { countWords, readingMinutes } from './text/words';

export interface SummarizeOptions {
  /** The tables of every language known; the first is used for the tables a language lacks. */
  languages: readonly Language[];
  /** The trained attribution model; rules alone answer without it. */
  model?: SourceModel | null;
  /** How many key points at most. */
  points?: number;
  trace?: Trace;
}

/** A page with nothing to read gives a brief with empty lists, never an exception. */
export function summarize(article: Article, options: SummarizeOptions): Brief {
  const language = languageFor(article.language, options.languages);
  const trace = options.trace ?? (() => {});
  const dateline = findDateline(article, language, trace);
  const story = readStory(article, language, dateline.span, trace);
  const readable = article.kind === 'story' || article.kind === 'live';
  const figures = readable ? findFigures(story) : [];
  const sources = readable ? findSources(story, options.model ?? null) : [];
  const points = readable ? findKeyPoints(story, { figures, sources, limit: options.points ?? 5 }) : [];
  const words = countWords(article.text);
  return {
    version: 1,
    url: article.url,
    kind: article.kind,
    access: article.access,
    language: article.language,
    headline: article.headline,
    standfirst: article.standfirst,
    publisher: article.publisher,
    byline: article.byline.length > 0 ? article.byline : article.desk,
    words,
    readingMinutes: readingMinutes(words, language),
    dateline,
    keyPoints: points,
    keyFigures: figures,
    sources,
    text: article.text,
  };
}
