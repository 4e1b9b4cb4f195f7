/** Reading a tab, with a browser of ours: pages that load for ever, are closed, forbidden or hung; words in frames. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Injection {
  target: { tabId: number; frameIds?: number[] };
  files?: string[];
  injectImmediately?: boolean;
}

let run: (injection: Injection) => Promise<unknown>;
let status = 'complete';

vi.mock('../../extension/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string, value: string) => `${key} ${value}` },
    scripting: {
      executeScript: async (injection: Injection) => [{ frameId: 0, result: await run(injection) }],
    },
    tabs: { get: async () => ({ status, title: 'Dam fails', url: 'https://harrowcourier.example/dam' }) },
  },
}));

const { readArticle } = await import('../../extension/pages');
const { selectedArticle, takeWish, wantSelection } = await import('../../extension/selection');

const TEXT = 'Dam fails\n\nA dam gave way above Velmora on Thursday, killing at least 41 people.';
const answer = JSON.stringify({ text: TEXT, url: 'https://harrowcourier.example/dam.txt' });
const never = new Promise<never>(() => {});

beforeEach(() => {
  vi.useRealTimers();
  status = 'complete';
});

describe('a page', () => {
  it('is read once, after its own scripts, where it answers', async () => {
    const seen: Injection[] = [];
    run = async (injection) => {
      seen.push(injection);
      return answer;
    };
    expect((await readArticle(1)).text).toContain('killing at least 41 people');
    expect(seen.map(({ injectImmediately }) => injectImmediately)).toEqual([false]);
  });

  it('that is still loading is read as far as it is there', async () => {
    vi.useFakeTimers();
    status = 'loading';
    run = async ({ injectImmediately }) => (injectImmediately ? answer : never);
    const article = readArticle(1);
    await vi.advanceTimersByTimeAsync(1500);
    expect((await article).text).toContain('killing at least 41 people');
  });

  it('that is loaded and hung is given up, not run again', async () => {
    vi.useFakeTimers();
    let runs = 0;
    run = () => {
      runs += 1;
      return never;
    };
    const why = readArticle(1).catch(({ why }) => why);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await why).toBe('busy');
    expect(runs).toBe(1);
  });

  it.each([
    ['Cannot access contents of the page. Extension manifest must request permission.', 'ForbiddenPage'],
    ['Cannot access a chrome:// URL', 'ForbiddenPage'],
    ['The extensions gallery cannot be scripted.', 'ForbiddenPage'],
    ['Frame with ID 0 is showing error page', 'ForbiddenPage'],
    ['Missing host permission for the tab', 'ForbiddenPage'],
    ['No tab with id: 1.', 'PageFailure'],
    ['Frame with ID 0 was removed.', 'PageFailure'],
  ])('refused with “%s” is told as %s', async (message, name) => {
    run = () => Promise.reject(new Error(message));
    const error = await readArticle(1).catch((reason) => reason);
    expect(error.constructor.name).toBe(name);
  });

  it('left while it was read gave no answer', async () => {
    run = async () => null;
    expect(await readArticle(1).catch(({ why }) => why)).toBe('gone');
  });
});

describe('the words selected', () => {
  it('are read in the frame the menu was opened over', async () => {
    run = async ({ target }) => (target.frameIds?.[0] === 7 ? TEXT : '');
    expect((await selectedArticle(1, { frameId: 7, text: '' }))?.text).toContain('41 people');
    expect(await selectedArticle(1, { frameId: 0, text: ' ' })).toBeNull();
  });

  it('are those the menu told of where the frame is closed to us', async () => {
    run = () => Promise.reject(new Error('Cannot access contents of the frame'));
    const article = await selectedArticle(1, { frameId: 7, text: 'Forty-one people died in Velmora.' });
    expect(article?.text).toContain('Forty-one people died');
  });

  it('are wanted once, in that tab, and for a minute', () => {
    const wish = { frameId: 0, text: 'words' };
    wantSelection(1, wish);
    expect(takeWish(2)).toBeNull();
    expect(takeWish(1)).toMatchObject(wish);
    expect(takeWish(1)).toBeNull();
    vi.useFakeTimers();
    wantSelection(1, wish);
    vi.advanceTimersByTime(60_000);
    expect(takeWish(1)).toBeNull();
  });
});
