/**
 * "Brief of the selection": the next brief a reader asks for in a tab is of the words selected there, once.
 * Kept in the worker's own memory: it lives for the moment between the menu and the popup that it opens.
 */
import type { Article } from '../summarizer/article';
import { articleFromText } from '../summarizer/page/plain';
import { browser } from './browser';
import { readSelection } from './pages';

const wanted = new Set<number>();

export function wantSelection(tabId: number): void {
  wanted.add(tabId);
}

/** @returns whether the reader asked for it; to be asked once */
export function isSelectionWanted(tabId: number): boolean {
  return wanted.delete(tabId);
}

/** @returns the selected words as an article, or null when none are left */
export async function selectedArticle(tabId: number): Promise<Article | null> {
  const selected = await readSelection(tabId);
  if (!selected) return null;
  const { title = '', url = '' } = await browser.tabs.get(tabId);
  const article = articleFromText(selected, url);
  // A selection seldom begins with a headline; the page it is from names it then.
  const headline = article.headline || browser.i18n.getMessage('selectionOf', title);
  return { ...article, kind: 'story', headline };
}
