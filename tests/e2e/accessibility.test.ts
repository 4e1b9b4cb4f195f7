/** axe-core in a real browser on every state of the popup and on the settings, in light and dark: no violation. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reach, STATES, stateNamed, statePage } from '../../tools/states';
import { violations } from './axe';
import { openStage, type Stage } from './harness';

const THEMES = ['light', 'dark'] as const;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(statePage);
});
afterAll(() => stage.close());

/**
 * axe takes a button that is half scrolled under the sticky index, or half under an open menu, for a small one.
 * The index is let go for the test; under the menu lie the very buttons that the other states measure.
 */
async function uncover(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    const bar = document.querySelector<HTMLElement>('.bar');
    if (bar) bar.style.position = 'static';
  });
}

describe.each(THEMES)('in %s', (theme) => {
  it.each(STATES.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    const { popup, page } = await reach(stage, state);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await uncover(popup);
    expect(await violations(popup, { isCovered: state.name === 'menu' })).toEqual([]);
    await page.close();
  });

  it('settings', async () => {
    const page = await stage.open(`chrome-extension://${stage.extension.id}/options.html`);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.waitForSelector('[data-status="ready"]');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

it('has a ground and ink of its own in forced colours', async () => {
  const { popup, page } = await reach(stage, stateNamed('figures'));
  const session = await popup.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const bars = await popup.$$eval('rect.now', (all) => all.map((bar) => getComputedStyle(bar).fill));
  const ground = await popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const fill of bars) expect(fill).not.toBe(ground);
  await page.close();
});
