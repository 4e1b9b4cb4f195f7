/** When to do things: idle time, a page the reader sees, an address that changes without a page being loaded. */

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Resolves when the page is the one on show (not prerendered, not in a background tab) and has nothing else to do. */
export async function idle(): Promise<void> {
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering) await happens(document, 'prerenderingchange');
  while (document.visibilityState !== 'visible') await happens(document, 'visibilitychange');
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}

function happens(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

/**
 * Calls back on every change of the address, also those by `history.pushState`, which fire no event of their own.
 * The Navigation API tells at once and costs nothing; where it is missing the address is looked at twice a second.
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let known = location.href;
  const look = () => {
    if (location.href === known) return;
    known = location.href;
    changed();
  };
  const { navigation } = window as Window & { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else {
    const timer = setInterval(look, 500);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}

/** What names the page in its address: the path, and a "#/route" or "#!route" of applications that have no paths. */
export function pageAddress(): string {
  return location.pathname + (/^#[!/].*/.exec(location.hash)?.[0] ?? '');
}
