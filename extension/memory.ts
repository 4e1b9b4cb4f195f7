/** What the extension remembers of each tab, in the session store: it outlives the worker and dies with the browser. */
import type { Article } from '../summarizer/article';
import type { Brief } from '../summarizer/brief';
import { browser } from './browser';

export interface Remembered {
  /** Of the article the brief was made from. */
  digest: string;
  brief: Brief;
}

const BRIEF = 'brief:';
const key = (tabId: number) => BRIEF + tabId;

export async function recall(tabId: number): Promise<Remembered | null> {
  const stored = await browser.storage.session.get(key(tabId));
  return (stored[key(tabId)] as Remembered | undefined) ?? null;
}

/** Characters of one tab's brief that the store takes: it holds 10 MB for all tabs together. */
const ROOM = 1_000_000;

/**
 * Nothing is kept of a private window, nor of a tab that was closed meanwhile. A book's brief is not kept, and where the
 * store is full all other tabs' briefs go: they are made again when asked for.
 */
export async function remember(tabId: number, remembered: Remembered): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tab.incognito) return;
  if (JSON.stringify(remembered).length > ROOM) return forget(tabId);
  const entry = { [key(tabId)]: remembered };
  try {
    await browser.storage.session.set(entry);
  } catch {
    const stored = Object.keys(await browser.storage.session.get());
    await browser.storage.session.remove(stored.filter((name) => name.startsWith(BRIEF)));
    await browser.storage.session.set(entry).catch(() => {});
  }
}

export async function forget(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

/** SHA-256 of all that the article says, so that a brief is shown for no other text. */
export async function digest(article: Article): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(article));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
