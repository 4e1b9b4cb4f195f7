/** What the extension remembers of each tab, in the session store: it outlives the worker and dies with the browser. */
import type { Article } from '../summarizer/article';
import type { Brief } from '../summarizer/brief';
import { browser } from './browser';

export interface Remembered {
  /** Of the article the brief was made from. */
  digest: string;
  brief: Brief;
}

const key = (tabId: number) => `brief:${tabId}`;

export async function recall(tabId: number): Promise<Remembered | null> {
  const stored = await browser.storage.session.get(key(tabId));
  return (stored[key(tabId)] as Remembered | undefined) ?? null;
}

/** Where the store is full (10 MB), all other tabs' briefs go: they are made again in milliseconds when asked for. */
export async function remember(tabId: number, remembered: Remembered): Promise<void> {
  const entry = { [key(tabId)]: remembered };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await browser.storage.session.clear();
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
