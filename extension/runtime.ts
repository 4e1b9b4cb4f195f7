/**
 * The thin way from a page to the worker. Not through `browser.ts`: the polyfill behind it weighs more than the watcher
 * may in all, and the calls a page needs are alike in every browser.
 */
export interface Runtime {
  /** Undefined once the extension was updated or removed under the page. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown,
    ): void;
  };
}

interface Scope {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
}

/** Reached through `globalThis`: for a bare `browser` the build would bring the polyfill in. */
export function runtime(): Runtime | undefined {
  const scope = globalThis as Scope;
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}
