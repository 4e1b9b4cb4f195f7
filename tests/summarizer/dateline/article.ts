/** Articles for tests: plain paragraphs, everything else as given. */
import { type Article, plainArticle } from '../../../summarizer/article';

export function articleOf(text: string | readonly string[], fields: Partial<Article> = {}): Article {
  const paragraphs = typeof text === 'string' ? [text] : text;
  return plainArticle(paragraphs, { url: 'https://harbor.example/story', ...fields });
}
