/** The worker's side of a page: injecting the content script on demand and asking it. */
import { browser } from './browser';
import type { PageAnswers, PageRequest } from './messages';

const SCRIPT = '/article.js';

/** Colours of the marks in the page: dark words on yellow hold their contrast on any background. */
const HIGHLIGHT_CSS = `
  ::highlight(nutgraf) { background-color: #fff3bf; color: #1b1b1b; }
  ::highlight(nutgraf-current) { background-color: #ffd43b; color: #1b1b1b; }`;

/** A page that does not answer within this many milliseconds is hung or gone. */
const PATIENCE = 15_000;

/** The browser does not let extensions into this page. */
export class ForbiddenPage extends Error {}

/**
 * Asks the content script of a tab, injecting it when it is not there yet.
 * @throws ForbiddenPage where scripts may not be injected; Error when the page does not answer
 */
export async function askPage<R extends PageRequest>(
  tabId: number,
  request: R,
): Promise<PageAnswers[R['type']]> {
  const before = await send(tabId, request).catch(() => undefined);
  if (before !== undefined) return before;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  } catch (error) {
    throw new ForbiddenPage(String(error));
  }
  const answer = await send(tabId, request);
  if (answer === undefined) throw new Error('The page gave no answer.');
  return answer;
}

/** Gives the marks their colours; a page that has them already loses nothing by it. */
export async function colourMarks(tabId: number): Promise<void> {
  const sheet = { target: { tabId }, css: HIGHLIGHT_CSS };
  await browser.scripting.removeCSS(sheet).catch(() => {});
  await browser.scripting.insertCSS(sheet);
}

async function send<R extends PageRequest>(
  tabId: number,
  request: R,
): Promise<PageAnswers[R['type']] | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page is too busy to answer.')), PATIENCE);
  });
  try {
    return await Promise.race([browser.tabs.sendMessage(tabId, request, { frameId: 0 }), late]);
  } finally {
    clearTimeout(timer);
  }
}
