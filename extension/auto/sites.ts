/**
 * On which sites the watcher runs. The browser's permissions are the one truth: nothing is stored beside them that could
 * disagree. The registration of the watcher follows them, however they change: granted in the popup (which the browser
 * closes over its question), taken back in the browser's own settings, lost or kept by an update.
 */
import { browser } from '../browser';
import { readChoices } from './choices';
import { bareHost } from './hosts';
import { EVERYWHERE, type Granted, hostOf, originsOf, patternsFor, readGranted } from './origins';

const ID = 'watch';
const WATCHER = '/watch.js';

export async function readSites(): Promise<Granted> {
  return readGranted(await grantedOrigins());
}

/** Asks the browser for the reader's consent; to be called straight from a click, before anything is awaited. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(host) });
}

export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERYWHERE] });
}

/** Gives back what was granted for a host, under whatever pattern. */
export async function removeSite(host: string): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) =>
    readGranted([origin]).hosts.includes(bareHost(host)),
  );
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

export async function removeEverySite(): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) => readGranted([origin]).everywhere);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Whether a page may be watched now: a watcher may have outlived the grant or the choice that brought it there. */
export async function isWelcome(url: string): Promise<boolean> {
  const host = hostOf(url);
  if (!host) return false;
  const { paused, skipped } = await readChoices();
  if (paused || skipped.includes(bareHost(host))) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).protocol}//${host}/*`] });
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

let healing: Promise<unknown> = Promise.resolve();

/** Makes the registration what permissions and choices say. @returns whether it had to be changed */
export function healRegistration(): Promise<boolean> {
  const healed = healing.then(heal, heal);
  healing = healed;
  return healed;
}

type Watcher = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

async function heal(): Promise<boolean> {
  const { matches, excludeMatches } = patternsFor(await grantedOrigins(), await readChoices());
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return known !== undefined;
  }
  if (known && sameList(known.matches, matches) && sameList(known.excludeMatches, excludeMatches))
    return false;
  const script: Watcher = {
    id: ID,
    js: [WATCHER],
    matches,
    excludeMatches,
    runAt: 'document_idle',
    allFrames: false,
  };
  // Refused, an update leaves what was registered before; a registration taken away first would be lost.
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return true;
}

function sameList(known: readonly string[] | undefined, wanted: readonly string[]): boolean {
  return [...(known ?? [])].sort().join() === [...wanted].sort().join();
}

/** Scripts do not enter tabs already open by themselves. Tabs the browser keeps closed to us are left alone. */
export async function enterOpenTabs(): Promise<void> {
  const { matches } = patternsFor(await grantedOrigins(), await readChoices());
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(tabs.map(({ id, url }) => enterTab(id, url ?? '')));
}

async function enterTab(tabId: number | undefined, url: string): Promise<void> {
  if (tabId === undefined || !(await isWelcome(url))) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [WATCHER] }).catch(() => {});
}

/** Tells every grant and every removal, wherever it was made. @returns how to stop */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
