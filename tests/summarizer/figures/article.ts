/** An article of given paragraphs, for tests. */
import { type Article, plainArticle } from '../../../summarizer/article';

export function articleOf(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  return plainArticle(paragraphs, { url: 'https://news.example/story', headline: 'A story', ...more });
}
