/** What the watcher tells the worker, and is asked by it. */
import { runtime } from '../runtime';
import type { AutoAnswer, AutoRequest, WatchRequest } from './reports';

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
