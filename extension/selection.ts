/**
 * "Brief of the selection": the next brief of a tab is of the words the reader selected there, once.
 * Kept in the worker's own memory: it lives for the moment between the menu and the popup that it opens.
 */
import type { Article } from '../summarizer/article';
import { askPage } from './pages';

const wanted = new Set<number>();

export function wantSelection(tabId: number): void {
  wanted.add(tabId);
}

/** @returns the selected words as an article, or null when no selection was asked for or none is left */
export async function takeSelection(tabId: number): Promise<Article | null> {
  if (!wanted.delete(tabId)) return null;
  const { article } = await askPage(tabId, { to: 'page', type: 'readSelection' });
  return article;
}
