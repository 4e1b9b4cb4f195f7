/**
 * The first an extension can hear of a click on its button: the browser fetches the popup's page, and tells the worker
 * (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events, "fetch"). That is some thirty
 * milliseconds before any script of the popup can ask, and the page is read in them. Nothing depends on it: a popup
 * whose brief was not begun gets it for its asking.
 */
import { briefAsked } from './briefing';
import { browser } from './browser';
import type { BriefAnswer } from './messages';

/** What is used here of a service worker's own events, which the types of pages do not know. */
interface FetchEvent {
  request: { url: string };
}
interface InstallEvent {
  addRoutes(rules: readonly Route[]): Promise<void>;
}
interface Route {
  condition: { urlPattern: string };
  source: 'network' | 'race-network-and-fetch-handler';
}
interface WorkerScope {
  InstallEvent?: { prototype: object };
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'install', listener: (event: InstallEvent) => void): void;
}

interface Begun {
  tabId: number;
  /** Milliseconds of the clock. */
  at: number;
  answer: Promise<BriefAnswer>;
}

/** A popup asks within a tenth of a second; what was begun this many milliseconds ago says how its page was. */
const FRESH = 3000;
const POPUP = '/popup.html';

/** No file of ours waits for the worker: the popup's page comes from the disk at once, all others come past it. */
const ROUTES: readonly Route[] = [
  { condition: { urlPattern: POPUP }, source: 'race-network-and-fetch-handler' },
  { condition: { urlPattern: '/*' }, source: 'network' },
];

let begun: Promise<Begun | null> = Promise.resolve(null);

/** Where the browser knows no routes, nothing is begun early. */
export function beginEarly(): void {
  const scope = globalThis as unknown as WorkerScope;
  if (!scope.InstallEvent || !('addRoutes' in scope.InstallEvent.prototype)) return;
  // Refused, they are missed by the speed of the popup alone.
  scope.addEventListener('install', (event) => void event.addRoutes(ROUTES).catch(() => {}));
  scope.addEventListener('fetch', ({ request }) => {
    const { pathname, search } = new URL(request.url);
    if (pathname === POPUP && search === '') begun = beginForActiveTab().catch(() => null);
  });
}

/** @returns the answer begun for that tab's popup, which is given once; else what is found out now */
export async function briefForPopup(tabId: number): Promise<BriefAnswer> {
  const early = begun;
  begun = Promise.resolve(null);
  const found = await early;
  const isFit = found?.tabId === tabId && Date.now() - found.at < FRESH;
  return isFit ? found.answer : briefAsked(tabId);
}

async function beginForActiveTab(): Promise<Begun | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, at: Date.now(), answer: briefAsked(tab.id) };
}
