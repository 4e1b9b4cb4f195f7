/** What the reader chose for auto-summary, beside the sites themselves: those are the browser's own permissions. */
import { browser } from '../browser';

const KEY = 'auto';

export type Corner = 'left' | 'right';

export interface Choices {
  /** Nothing is watched until the reader goes on. */
  paused: boolean;
  /** Hosts left alone although a grant covers them. */
  skipped: string[];
  /** A card in the page's corner; without it the badge alone tells. */
  card: boolean;
  corner: Corner;
  /** Hosts on which no card is wanted. */
  cardless: string[];
  /** The offer in the popup is not wanted. */
  unoffered: boolean;
}

const DEFAULT_CHOICES: Choices = {
  paused: false,
  skipped: [],
  card: false,
  corner: 'right',
  cardless: [],
  unoffered: false,
};

export async function readChoices(): Promise<Choices> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULT_CHOICES, ...(stored[KEY] as Partial<Choices> | undefined) };
}

/** Two changes at the same time must not undo each other, so they wait for one another. */
let last: Promise<unknown> = Promise.resolve();

export function changeChoices(change: (choices: Choices) => Partial<Choices>): Promise<void> {
  const done = last.then(async () => {
    const choices = await readChoices();
    await browser.storage.local.set({ [KEY]: { ...choices, ...change(choices) } });
  });
  last = done.catch(() => {});
  return done;
}

/** @returns how to stop being told */
export function onChoicesChanged(changed: (choices: Choices) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readChoices().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
