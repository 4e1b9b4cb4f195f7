/** The brief begun when the browser fetches the popup's page: for that popup, once, and only while it is fresh. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const asked: number[] = [];
let active: { id?: number }[] | Error = [];

vi.mock('../../extension/browser', () => ({
  browser: {
    tabs: {
      query: async () => {
        if (active instanceof Error) throw active;
        return active;
      },
    },
  },
}));
vi.mock('../../extension/briefing', () => ({
  briefAsked: async (tabId: number) => {
    asked.push(tabId);
    return { status: 'failed', why: 'unread', message: `${asked.length}` };
  },
}));

const { beginEarly, briefForPopup } = await import('../../extension/early');

interface Event {
  request: { url: string };
  addRoutes(rules: unknown): Promise<void>;
}
type Listener = (event: Event) => void;
const routed: unknown[] = [];
/** The event of a fetch or of the install, as the browser gives it. */
const eventOf = (url: string, answer = async () => {}): Event => ({
  request: { url },
  addRoutes: (rules) => {
    routed.push(rules);
    return answer();
  },
});
const listeners = new Map<string, Listener>();
const fetched = (path: string) => listeners.get('fetch')?.(eventOf(`chrome-extension://abcdef${path}`));
/** Which of the askings a popup of that tab is answered by. */
const told = async (tabId: number) => {
  const answer = await briefForPopup(tabId);
  return answer.status === 'failed' ? answer.message : answer.status;
};

beforeEach(() => {
  asked.length = 0;
  active = [{ id: 7 }];
  listeners.clear();
  vi.stubGlobal('InstallEvent', { prototype: { addRoutes: () => {} } });
  vi.stubGlobal('addEventListener', (type: string, listener: Listener) => listeners.set(type, listener));
  vi.useFakeTimers();
  beginEarly();
});
afterEach(async () => {
  await briefForPopup(-1);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is begun for the active tab and given to its popup once', async () => {
  fetched('/popup.html');
  await vi.advanceTimersByTimeAsync(50);
  expect(asked).toEqual([7]);
  expect(await told(7)).toBe('1');
  expect(await told(7)).toBe('2');
});

it('is waited for by a popup that asks before the tab is known', async () => {
  fetched('/popup.html');
  expect(await told(7)).toBe('1');
  expect(asked).toEqual([7]);
});

it('is not given to another tab', async () => {
  fetched('/popup.html');
  expect(await told(8)).toBe('2');
  expect(asked).toEqual([7, 8]);
});

it('is not given to a popup that comes late', async () => {
  fetched('/popup.html');
  await vi.advanceTimersByTimeAsync(3001);
  expect(await told(7)).toBe('2');
});

it.each([
  ['no tab is active', [] as { id?: number }[]],
  ['the active tab has no number', [{}]],
  ['the browser tells nothing', new Error('no window')],
])('where %s, the popup is answered all the same', async (_, tabs) => {
  active = tabs;
  fetched('/popup.html');
  expect(await told(7)).toBe('1');
});

it.each([
  ['takes them', async () => {}],
  ['refuses them', () => Promise.reject(new Error('no such source'))],
])('lets no file of ours wait for the worker, where the browser %s', async (_, answer) => {
  listeners.get('install')?.(eventOf('', answer));
  await vi.advanceTimersByTimeAsync(0);
  expect(routed.pop()).toEqual([
    { condition: { urlPattern: '/popup.html' }, source: 'race-network-and-fetch-handler' },
    { condition: { urlPattern: '/*' }, source: 'network' },
  ]);
});

describe('is not begun', () => {
  it.each(['/popup.html?tab=7', '/options.html', '/chunks/popup-1.js'])('for %s', async (path) => {
    fetched(path);
    await vi.advanceTimersByTimeAsync(50);
    expect(asked).toEqual([]);
  });

  it('where the browser knows no routes: every file would wait for the worker', () => {
    listeners.clear();
    vi.stubGlobal('InstallEvent', { prototype: {} });
    beginEarly();
    vi.stubGlobal('InstallEvent', undefined);
    beginEarly();
    expect(listeners.size).toBe(0);
  });
});
