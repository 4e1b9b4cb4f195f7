/** axe-core in a real browser on every state of the popup and on the settings, in light and dark: no violation. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reach, STATES, statePage } from '../../tools/states';
import { openStage, type Stage } from './harness';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const THEMES = ['light', 'dark'] as const;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(statePage);
});
afterAll(() => stage.close());

/** Our own policy forbids inline scripts, so axe comes in past the page, as a debugger does. */
async function violations(page: Page): Promise<string[]> {
  const { readFile } = await import('node:fs/promises');
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  )) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

describe.each(THEMES)('in %s', (theme) => {
  it.each(STATES.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    const { popup, page } = await reach(stage, state);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    expect(await violations(popup)).toEqual([]);
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
  const state = STATES.find(({ name }) => name === 'figures');
  if (!state) throw new Error('no such state');
  const { popup, page } = await reach(stage, state);
  const session = await popup.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const bars = await popup.$$eval('rect.now', (all) => all.map((bar) => getComputedStyle(bar).fill));
  const ground = await popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const fill of bars) expect(fill).not.toBe(ground);
  await page.close();
});
