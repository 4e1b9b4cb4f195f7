/**
 * The watcher's own thin way to the worker. Not through `browser.ts`: the polyfill behind it is larger than all of the
 * watcher, and the two calls it needs are alike in every browser.
 */
import type { AutoAnswer, AutoRequest, WatchRequest } from './reports';

interface Runtime {
  /** Undefined once the extension was updated or removed under the page. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void,
    ): void;
  };
}

interface Scope {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
}

/** Reached through `globalThis`: for a bare `browser` the build would bring the polyfill in. */
function runtime(): Runtime | undefined {
  const scope = globalThis as Scope;
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

/** Whether the extension that put us here is still the one installed. */
export function isConnected(): boolean {
  return runtime()?.id !== undefined;
}

/** @returns the worker's answer; `unwelcome` when there is no worker any more, null when it died over it */
export async function report(request: AutoRequest): Promise<AutoAnswer | null> {
  if (!isConnected()) return { status: 'unwelcome' };
  try {
    return ((await runtime()?.sendMessage(request)) as AutoAnswer | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Answers the worker's questions at once; `undefined` leaves them to others who listen here. */
export function onWatchRequest(answer: (request: WatchRequest) => unknown): void {
  runtime()?.onMessage.addListener((message, _sender, respond) => {
    const request = message as WatchRequest | null;
    const given = request?.to === 'watch' ? answer(request) : undefined;
    if (given !== undefined) respond(given);
  });
}
