/**
 * In the pages of sites the reader chose: is this a news story? Then the worker is told, once for every text. On other
 * pages one look is all that happens.
 */
import { addressChanged, announce, isAt, rest, startFollowing, stopFollowing } from './follow';
import { onAddressChange } from './moments';
import { isConnected, onWatchRequest } from './port';

declare global {
  /** A second injection (a site chosen while its page is open, an update) starts only where nobody watches. */
  var nutgrafWatch: { isAlive(): boolean } | undefined;
}

export function watchPage(): void {
  if (globalThis.nutgrafWatch?.isAlive()) return;
  const life = new AbortController();
  const { signal } = life;
  globalThis.nutgrafWatch = { isAlive: () => !signal.aborted && isConnected() };
  onWatchRequest((request) => {
    if (signal.aborted) return undefined;
    if (request.type === 'still') return isAt(request.visit);
    announce();
    return true;
  });
  onAddressChange(addressChanged, signal);
  addEventListener('pagehide', rest, { signal });
  addEventListener('pageshow', (event) => event.persisted && announce(), { signal });
  signal.addEventListener('abort', stopFollowing);
  startFollowing(life);
}
