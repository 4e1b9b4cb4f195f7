/** What the reader chose for auto-summary, beside the sites themselves: those are the browser's own permissions. */
import { browser } from '../browser';

/** Each choice is stored under a key of its own: two made at the same time in two windows do not undo each other. */
const PREFIX = 'auto:';

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

const KEYS = Object.keys(DEFAULT_CHOICES).map((name) => PREFIX + name);

export async function readChoices(): Promise<Choices> {
  const stored = Object.entries(await browser.storage.local.get(KEYS));
  return {
    ...DEFAULT_CHOICES,
    ...Object.fromEntries(stored.map(([key, value]) => [key.slice(PREFIX.length), value])),
  };
}

/** Two changes of one list at the same time wait for one another. */
let last: Promise<unknown> = Promise.resolve();

export function changeChoices(change: (choices: Choices) => Partial<Choices>): Promise<void> {
  const done = last.then(async () => {
    const changed = Object.entries(change(await readChoices()));
    await browser.storage.local.set(
      Object.fromEntries(changed.map(([name, value]) => [PREFIX + name, value])),
    );
  });
  last = done.catch(() => {});
  return done;
}

/** @returns how to stop being told */
export function onChoicesChanged(changed: (choices: Choices) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const isOurs = Object.keys(changes).some((key) => KEYS.includes(key));
    if (area === 'local' && isOurs) void readChoices().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
