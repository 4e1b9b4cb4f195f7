/** axe-core on a page in the browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Our own policy forbids inline scripts, so axe comes in past the page, as a debugger does.
 * @param within what is looked at
 * @param isCovered whether something lies over a part of the buttons, so that they cannot be measured
 */
export async function violations(page: Page, { within = 'html', isCovered = false } = {}): Promise<string[]> {
  await page.evaluate(AXE);
  const options = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: !isCovered } },
  };
  const results = (await page.evaluate(`axe.run('${within}', ${JSON.stringify(options)})`)) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
