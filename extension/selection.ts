/**
 * "Brief of the selection": the next brief a reader asks for in a tab is of the words selected there, once.
 * Kept in the worker's own memory: it lives for the moment between the menu and the popup that it opens.
 */
import type { Article } from '../summarizer/article';
import { articleFromText } from '../summarizer/page/plain';
import { browser } from './browser';
import { readSelection } from './pages';

/** What the menu says of the words it was opened over. */
export interface Wish {
  /** Words may be selected in a frame of the page. */
  frameId: number;
  /** The words in one line: all there is of those in a PDF or a frame that is closed to us. */
  text: string;
}

/** A wish for which no popup came within this many milliseconds is not meant any more. */
const FRESH = 60_000;

const wishes = new Map<number, Wish & { at: number }>();

export function wantSelection(tabId: number, wish: Wish): void {
  wishes.set(tabId, { ...wish, at: Date.now() });
}

/** @returns what the reader asked for in that tab, to be asked once; null when it was nothing */
export function takeWish(tabId: number): Wish | null {
  const wish = wishes.get(tabId);
  wishes.delete(tabId);
  return wish && Date.now() - wish.at < FRESH ? wish : null;
}

/** @returns the selected words as an article, or null when none are left */
export async function selectedArticle(tabId: number, { frameId, text }: Wish): Promise<Article | null> {
  const selected = (await readSelection(tabId, frameId).catch(() => '')) || text.trim();
  if (!selected) return null;
  const { title = '', url = '' } = await browser.tabs.get(tabId);
  const article = articleFromText(selected, url);
  // A selection seldom begins with a headline; the page it is from names it then.
  const headline = article.headline || browser.i18n.getMessage('selectionOf', title);
  return { ...article, kind: 'story', headline };
}
