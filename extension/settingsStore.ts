/** Where the settings are kept: with the reader's account where the browser syncs, else on this machine. */
import { browser } from './browser';
import { readSettings, type Settings } from './settings';

const KEY = 'settings';

/** What is kept on this machine is newer than what is synced: the next save that syncs takes it away. Never rejects. */
export async function loadSettings(): Promise<Settings> {
  const { sync, local } = browser.storage;
  const [synced, own] = await Promise.all([sync, local].map((area) => area.get(KEY).catch(() => null)));
  return readSettings(own?.[KEY] ?? synced?.[KEY]);
}

/** A browser that syncs nothing, or whose quota is used up, keeps them here. */
export async function saveSettings(settings: Settings): Promise<void> {
  const entry = { [KEY]: settings };
  try {
    await browser.storage.sync.set(entry);
    await browser.storage.local.remove(KEY);
  } catch {
    await browser.storage.local.set(entry);
  }
}

/** Tells every change, whichever page or machine it was made on. @returns how to stop */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (!change) return;
    if (change.newValue !== undefined) onChange(readSettings(change.newValue));
    else loadSettings().then(onChange, () => {});
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Settings, briefs, grants of sites, all that was ever kept: as if just installed. */
export async function forgetEverything(): Promise<void> {
  const { sync, local, session } = browser.storage;
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  await Promise.all([sync.clear().catch(() => {}), local.clear(), session.clear()]);
}
