/** Article → Brief: the whole pipeline on one screen. Pure: same article, same brief. */
import type { Article } from './article';
import type { Brief } from './brief';
import { findDateline } from './dateline/dateline';
import { figuresInSteps } from './figures/figures';
import { keyPointsInSteps } from './keypoints/keypoints';
import { type Language, languageFor } from './languages/language';
import type { SourceModel } from './sources/model';
import { sourcesInSteps } from './sources/sources';
import { storyInSteps, type Trace } from './story';
import { finish, type Steps } from './text/steps';
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
  return finish(summarizeInSteps(article, options));
}

/** The same, for a caller who may turn to something else between two steps. */
export function* summarizeInSteps(article: Article, options: SummarizeOptions): Steps<Brief> {
  const language = languageFor(article.language, options.languages);
  const trace = options.trace ?? (() => {});
  const dateline = findDateline(article, language, trace);
  yield;
  const story = yield* storyInSteps(article, language, dateline.span, trace);
  const readable = article.kind === 'story' || article.kind === 'live';
  yield;
  const figures = readable ? yield* figuresInSteps(story) : [];
  yield;
  const sources = readable ? yield* sourcesInSteps(story, options.model ?? null) : [];
  yield;
  const limit = options.points ?? 5;
  const points = readable ? yield* keyPointsInSteps(story, { figures, sources, limit }) : [];
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
