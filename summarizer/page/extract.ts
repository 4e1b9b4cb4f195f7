/** Document → Article: the page is read here, on its own thread; what is the story is judged without it. */
import type { Article } from '../article';
import type { Trace } from '../story';
import { isEnough, judge, judgeAgain } from './judge';
import { readPage } from './read';

/**
 * @param page the live document; it is read, never touched
 * @param url the page's address
 * @returns the article; `kind` "none" with empty text when there is nothing to read
 */
export function extractArticle(page: Document, url: string, trace: Trace = () => {}): Article {
  const reading = readPage(page, url);
  const article = judge(reading, trace);
  if (isEnough(article)) return article;
  return judgeAgain(article, reading, readPage(page, url, { everything: true }), trace);
}
