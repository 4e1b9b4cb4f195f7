/** What is kept of a tab, with a store of ours: full, refused, private, or of a tab that is gone. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIEF } from '../components/brief';

const store = new Map<string, unknown>();
const tabs = new Map<number, { incognito: boolean }>();
/** How many entries the store takes. */
let room = Number.POSITIVE_INFINITY;

vi.mock('../../extension/browser', () => ({
  browser: {
    tabs: {
      get: async (id: number) => tabs.get(id) ?? Promise.reject(new Error(`No tab with id: ${id}.`)),
    },
    storage: {
      session: {
        get: async (key?: string) =>
          Object.fromEntries([...store].filter(([name]) => key === undefined || name === key)),
        set: async (items: object) => {
          if (store.size >= room) throw new Error('Session storage quota bytes exceeded.');
          for (const [key, value] of Object.entries(items)) store.set(key, value);
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) store.delete(key);
        },
      },
    },
  },
}));

const { recall, remember, forget } = await import('../../extension/memory');

const remembered = { digest: 'a', brief: BRIEF };

beforeEach(() => {
  store.clear();
  tabs.clear();
  room = Number.POSITIVE_INFINITY;
  for (const id of [1, 2]) tabs.set(id, { incognito: false });
});

describe('the brief of a tab', () => {
  it('is kept until the tab is closed', async () => {
    await remember(1, remembered);
    expect(await recall(1)).toEqual(remembered);
    expect(await recall(2)).toBeNull();
    await forget(1);
    expect(store.size).toBe(0);
  });

  it('is not kept of a tab that was closed while it was made', async () => {
    tabs.delete(1);
    await remember(1, remembered);
    expect(store.size).toBe(0);
  });

  it('is not kept of a private window', async () => {
    tabs.set(1, { incognito: true });
    await remember(1, remembered);
    expect(store.size).toBe(0);
  });

  it('is not kept when it is a book’s, and takes the older one with it', async () => {
    await remember(1, remembered);
    await remember(1, { ...remembered, brief: { ...BRIEF, text: 'a'.repeat(1_000_001) } });
    expect(await recall(1)).toBeNull();
  });

  it('takes the room of other tabs’ briefs where the store is full, and of nothing else', async () => {
    store.set('auto:hidden', ['https://harrowcourier.example/']);
    await remember(1, remembered);
    room = 2;
    await remember(2, remembered);
    expect([...store.keys()]).toEqual(['auto:hidden', 'brief:2']);
  });
});
