/** The article as the part folders see it: its text cut into sentences once, the language's tables beside it. */
import type { Article, Block } from './article';
import type { Span } from './brief';
import type { Language } from './languages/language';
import { splitSentences } from './text/sentences';
import { finish, type Steps } from './text/steps';

export interface Sentence extends Span {
  /** Index into `Story.blocks`. */
  block: number;
}

export interface Story {
  article: Article;
  text: string;
  blocks: readonly Block[];
  /** Sentences in reading order; none crosses a block. The printed dateline is cut from the first. */
  sentences: readonly Sentence[];
  language: Language;
  /** Told about every candidate and its fate when a trace is asked for; otherwise does nothing. */
  trace: Trace;
}

/** One line of a trace: which rule looked at which words, and what became of them. */
export interface TraceLine {
  part: 'page' | 'dateline' | 'figures' | 'sources' | 'keypoints';
  rule: string;
  span: Span | null;
  note: string;
}

export type Trace = (line: TraceLine) => void;

/**
 * @param article what the page says
 * @param language tables of the article's language
 * @param dateline the printed dateline, which belongs to no sentence
 */
export function readStory(article: Article, language: Language, dateline: Span | null, trace: Trace): Story {
  return finish(storyInSteps(article, language, dateline, trace));
}

/** After so many blocks others may have a turn. */
const STRETCH = 200;

export function* storyInSteps(
  article: Article,
  language: Language,
  dateline: Span | null,
  trace: Trace,
): Steps<Story> {
  const sentences: Sentence[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    const start =
      dateline && dateline.start < block.end && dateline.end > block.start ? dateline.end : block.start;
    for (const sentence of splitSentences(article.text, { start, end: block.end }, language.text)) {
      sentences.push({ start: sentence.start, end: sentence.end, block: index });
    }
  }
  return { article, text: article.text, blocks: article.blocks, sentences, language, trace };
}
