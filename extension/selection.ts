/**
 * "Brief of the selection": the next brief of a tab is of the words the reader selected there, once.
 * Kept in the worker's own memory: it lives for the moment between the menu and the popup that it opens.
 */
import type { Article } from '../summarizer/article';
import { browser } from './browser';
import { askPage } from './pages';

const wanted = new Set<number>();

export function wantSelection(tabId: number): void {
  wanted.add(tabId);
}

/** @returns the selected words as an article, or null when no selection was asked for or none is left */
export async function takeSelection(tabId: number): Promise<Article | null> {
  if (!wanted.delete(tabId)) return null;
  const { article } = await askPage(tabId, { to: 'page', type: 'readSelection' });
  return article && { ...article, kind: 'story', headline: article.headline || (await titleFor(tabId)) };
}

/** A selection seldom begins with a headline; the page it is from names it then. */
async function titleFor(tabId: number): Promise<string> {
  const { title = '' } = await browser.tabs.get(tabId);
  return browser.i18n.getMessage('selectionOf', title);
}
