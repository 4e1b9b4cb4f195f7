/** A click is heard before the popup can ask: by then its page is being read, and it is read once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stateNamed, statePage } from '../../tools/states';
import { openStage, type Stage, statusOf } from './harness';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(statePage);
});
afterAll(() => stage.close());

interface Scope {
  chrome: {
    runtime: { onMessage: { addListener(listener: (message: { type?: string }) => void): void } };
    scripting: { executeScript(injection: { files?: string[] }): Promise<unknown> };
  };
  /** What the worker did and heard, in turn. */
  events: string[];
}

function watch(): void {
  const scope = globalThis as unknown as Scope;
  scope.events = [];
  scope.chrome.runtime.onMessage.addListener(({ type }) => {
    if (type === 'brief') scope.events.push('asked');
  });
  const { scripting } = scope.chrome;
  const run = scripting.executeScript.bind(scripting);
  scripting.executeScript = (injection) => {
    if (injection.files?.includes('/article.js')) scope.events.push('read');
    return run(injection);
  };
}

it('reads the page once for a click, before the popup asks', async () => {
  const target = await stage.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(watch);
  const page = await stage.open(stateNamed('brief').url);
  expect(await statusOf(await stage.click(page))).toBe('ready');
  expect(await worker?.evaluate(() => (globalThis as unknown as Scope).events)).toEqual(['read', 'asked']);
  await page.close();
});
