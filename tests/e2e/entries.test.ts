/** What is more than a story, or less than one: a live page and an opening, in the popup and on the clipboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reach, stateNamed, statePage } from '../../tools/states';
import { openStage, type Stage, textOf } from './harness';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(statePage);
  await stage.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${stage.extension.id}`, ['clipboard-read', 'clipboard-write']);
});
afterAll(() => stage.close());

async function popupIn(name: string): Promise<Page> {
  return (await reach(stage, stateNamed(name))).popup;
}

async function copied(popup: Page): Promise<string> {
  await popup.click('.copy-all');
  await popup.waitForFunction(() => document.querySelector('.toast')?.textContent !== '', { timeout: 5000 });
  return popup.evaluate(() => navigator.clipboard.readText());
}

describe('a live page', () => {
  it('shows and copies its latest entries, latest first, behind their times', async () => {
    const popup = await popupIn('live');
    const shown = await textOf(popup);
    expect(shown).toContain('A live page');
    expect(shown.toUpperCase()).toContain('LATEST ENTRIES');
    expect(shown).not.toContain('Main point');
    const times = await popup.$$eval('.points time', (all) => all.map((time) => time.dateTime));
    expect(times).toEqual(['2026-01-09T15:47:00Z', '2026-01-09T14:20:00Z', '2026-01-09T11:05:00Z']);
    const text = await copied(popup);
    expect(text).toContain('A live page');
    expect(text).toMatch(
      /LATEST ENTRIES\n- [^\n]*15:47 UTC: More than 200,000 homes[^\n]*\n- A 54-year-old[^\n]*\n- 14:20: A gust/,
    );
  });
});

describe('an opening', () => {
  it('is said to be no more, in the popup and in what is copied', async () => {
    const popup = await popupIn('partial');
    const shown = await textOf(popup);
    expect(shown).toContain('Only the opening of this story is on the page');
    expect(shown).not.toContain('touch on');
    expect(await copied(popup)).toContain('Only the opening of this story is on the page');
  });
});
