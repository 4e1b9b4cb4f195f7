/** The worker's side of a report, with a browser of ours: whatever happens meanwhile, no badge of another page. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIEF } from '../components/brief';

const URL_A = 'https://harrowcourier.example/news/2026/03/12/dam-fails';

/** What the pages of our tabs answer when they are asked whether they still are at a visit. */
const at = new Map<number, string>();
const badges = new Map<number, string>();
const stored = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
let briefs: (() => Promise<unknown>)[] = [];
let granted = true;

function area(store: Map<string, unknown>) {
  return {
    get: async (keys: string | string[]) =>
      Object.fromEntries([keys].flat().flatMap((key) => (store.has(key) ? [[key, store.get(key)]] : []))),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) store.set(key, value);
    },
  };
}

vi.mock('../../extension/browser', () => ({
  browser: {
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setTitle: async () => {},
    },
    i18n: {
      getMessage: (key: string) => (key === 'catalogueLanguage' ? 'en' : key),
      getUILanguage: () => 'en',
    },
    permissions: { contains: async () => granted },
    scripting: { executeScript: async () => [], insertCSS: async () => {}, removeCSS: async () => {} },
    storage: { local: area(stored.local), session: area(stored.session), sync: area(new Map()) },
    tabs: {
      sendMessage: async (tabId: number, message: { type: string; visit: string }) =>
        message.type === 'still' ? at.get(tabId) === message.visit : undefined,
    },
  },
}));
vi.mock('../../extension/briefing', () => ({
  briefAnew: () => briefs.shift()?.() ?? Promise.reject(new Error('none')),
}));

const { answerReport } = await import('../../extension/auto/runs');

const ready =
  (brief = { ...BRIEF, url: URL_A }) =>
  async () => ({ status: 'ready', brief });
const from = (tabId: number, rest: object = {}) => ({
  tab: { id: tabId, incognito: false },
  frameId: 0,
  url: URL_A,
  ...rest,
});
const found = (visit: string, url = URL_A) =>
  ({ to: 'auto', type: 'found', visit, url, grown: false }) as const;

beforeEach(() => {
  for (const map of [at, badges, stored.local, stored.session]) map.clear();
  briefs = [];
  granted = true;
});

describe('a story reported', () => {
  it('gets its badge', async () => {
    at.set(1, 'a');
    briefs = [ready()];
    expect(await answerReport(found('a'), from(1))).toMatchObject({
      status: 'ready',
      told: { figures: BRIEF.keyFigures.length },
    });
    expect(badges.get(1)).toBe(String(BRIEF.keyFigures.length));
  });

  it('gets none when the page has turned while it was read', async () => {
    at.set(1, 'a');
    briefs = [
      async () => {
        at.set(1, 'b');
        return ready()();
      },
    ];
    expect(await answerReport(found('a'), from(1))).toEqual({ status: 'nothing' });
    expect(badges.get(1)).toBe('');
  });

  it('is read again when what was read is the page before', async () => {
    at.set(1, 'a');
    briefs = [ready({ ...BRIEF, url: 'https://harrowcourier.example/other' }), ready()];
    expect((await answerReport(found('a'), from(1))).status).toBe('ready');
    expect(briefs).toEqual([]);
  });

  it('gets none when what is read never is this page', async () => {
    at.set(1, 'a');
    const other = ready({ ...BRIEF, url: 'https://harrowcourier.example/other' });
    briefs = [other, other, other, other];
    expect(await answerReport(found('a'), from(1))).toEqual({ status: 'nothing' });
    expect(badges.get(1)).toBe('');
  });

  it('leaves the badge to a later visit that overtook it', async () => {
    at.set(1, 'a');
    let finish = (_: unknown) => {};
    const slow = new Promise((resolve) => {
      finish = resolve;
    });
    briefs = [() => slow, ready({ ...BRIEF, url: URL_A, keyFigures: [] })];
    const first = answerReport(found('a'), from(1));
    await vi.waitFor(() => expect(briefs).toHaveLength(1));
    at.set(1, 'b');
    await answerReport(found('b'), from(1));
    finish(await ready()());
    expect(await first).toEqual({ status: 'nothing' });
    expect(badges.get(1)).toBe('·');
  });

  it('is nobody’s in a frame, and nothing where it is not welcome', async () => {
    expect(await answerReport(found('a'), from(1, { frameId: 3 }))).toEqual({ status: 'unwelcome' });
    granted = false;
    expect(await answerReport(found('a'), from(1))).toEqual({ status: 'unwelcome' });
    granted = true;
    stored.local.set('auto:skipped', ['harrowcourier.example']);
    expect(await answerReport(found('a'), from(1))).toEqual({ status: 'unwelcome' });
    stored.local.clear();
    stored.local.set('auto:paused', true);
    expect(await answerReport(found('a'), from(1))).toEqual({ status: 'unwelcome' });
    expect(badges.get(1) ?? '').toBe('');
  });

  it('stays without a badge when it is no story after all', async () => {
    at.set(1, 'a');
    briefs = [async () => ({ status: 'nothing', brief: BRIEF })];
    expect(await answerReport(found('a'), from(1))).toEqual({ status: 'nothing' });
    expect(badges.get(1)).toBe('');
  });
});

describe('what follows', () => {
  it('tells again what is known, and reads nothing', async () => {
    at.set(1, 'a');
    const told = { points: 3, figures: 7, sources: 5 };
    expect(await answerReport({ to: 'auto', type: 'again', visit: 'a', told }, from(1))).toEqual({
      status: 'ready',
      told,
    });
    expect(badges.get(1)).toBe('7');
  });

  it('takes the badge away when the story is left', async () => {
    badges.set(1, '7');
    await answerReport({ to: 'auto', type: 'left' }, from(1));
    expect(badges.get(1)).toBe('');
  });

  it('remembers a closed card, but not in a private window', async () => {
    await answerReport(
      { to: 'auto', type: 'hidden', url: `${URL_A}#top` },
      from(1, { tab: { id: 1, incognito: true } }),
    );
    expect(stored.session.size).toBe(0);
    await answerReport({ to: 'auto', type: 'hidden', url: `${URL_A}#top` }, from(1));
    expect([...stored.session.values()]).toEqual([[URL_A]]);
    expect(stored.local.size).toBe(0);
  });
});
