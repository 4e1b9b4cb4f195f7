/**
 * The popup's first step, in a script of its own that the browser runs before it has loaded the popup's style and views:
 * worker and page are at work while the popup comes up.
 */
import type { BriefAnswer, WorkerRequest } from './messages';
import { namedTab } from './namedTab';
import { runtime } from './runtime';

/** The tab asked about, and what the worker said; an answer is lacking when the worker was lost over it. */
export interface Asked {
  tabId: number;
  answer: BriefAnswer | undefined;
}

declare global {
  var nutgrafAsked: Promise<Asked | null> | undefined;
}

interface Tabs {
  query(about: { active: true; currentWindow: true }): Promise<{ id?: number }[]>;
}

/** Not through `browser.ts`, for the reason told in `runtime.ts`: the polyfill would come first. */
function tabs(): Tabs | undefined {
  const scope = globalThis as { browser?: { tabs?: Tabs }; chrome?: { tabs?: Tabs } };
  return (scope.browser ?? scope.chrome)?.tabs;
}

/** @returns null where no tab can be asked about */
export async function askFirst(): Promise<Asked | null> {
  const tabId = namedTab() ?? (await tabs()?.query({ active: true, currentWindow: true }))?.[0]?.id;
  if (tabId === undefined) return null;
  const request: WorkerRequest = { to: 'worker', type: 'brief', tabId };
  const answer = await runtime()
    ?.sendMessage(request)
    .catch(() => undefined);
  return { tabId, answer: answer as BriefAnswer | undefined };
}
