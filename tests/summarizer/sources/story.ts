/** Stories written for these tests: fictional people, places and outlets. */
import type { Article } from '../../../summarizer/article';
import { english } from '../../../summarizer/languages/en/index';
import { readStory, type Story, type TraceLine } from '../../../summarizer/story';

/** Paragraphs are parted by a blank line, as in `Article.text`. */
export function storyOf(text: string, trace: (line: TraceLine) => void = () => {}): Story {
  const blocks = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph' as const,
  }));
  const article: Article = {
    url: 'https://news.example/story',
    kind: 'story',
    access: 'full',
    language: 'en',
    headline: '',
    standfirst: null,
    publisher: null,
    byline: [],
    published: null,
    modified: null,
    section: null,
    printedDateline: null,
    credits: [],
    captions: [],
    notes: [],
    entries: [],
    text,
    blocks,
  };
  return readStory(article, english, null, trace);
}
