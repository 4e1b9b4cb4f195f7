/** Stories written for these tests: fictional people, places and outlets. */
import { plainArticle } from '../../../summarizer/article';
import { english } from '../../../summarizer/languages/en/index';
import { readStory, type Story, type TraceLine } from '../../../summarizer/story';

/** Paragraphs are parted by a blank line, as in `Article.text`. */
export function storyOf(text: string, trace: (line: TraceLine) => void = () => {}): Story {
  const blocks = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph' as const,
  }));
  const article = plainArticle([], { text, blocks });
  return readStory(article, english, null, trace);
}
