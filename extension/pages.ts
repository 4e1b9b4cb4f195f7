/** The worker's side of a page: running the content scripts on demand and hearing what they say. */
import type { Article } from '../summarizer/article';
import { isEnough, judge, judgeAgain } from '../summarizer/page/judge';
import { articleFromText } from '../summarizer/page/plain';
import { browser } from './browser';
import type { Barrier, Failure, PageAnswers, PageReading, PageRequest } from './messages';

const READER = '/article.js';
const MARKER = '/marks.js';

type Script = { files: (typeof READER | typeof MARKER)[] } | { func: () => unknown };

/** Colours of the marks in the page: dark words on yellow hold their contrast on any background. */
const HIGHLIGHT_CSS = `
  ::highlight(nutgraf) { background-color: #fff3bf; color: #1b1b1b; }
  ::highlight(nutgraf-current) { background-color: #ffd43b; color: #1b1b1b; }`;

/** A page that does not answer within this many milliseconds is hung or gone. */
const PATIENCE = 15_000;

/** A page still loading after so many milliseconds is read as far as it is there: readers see it already. */
const LOADING = 1500;

/** The browser does not let extensions into this page. */
export class ForbiddenPage extends Error {}

/** How browsers say so; all else they say is of pages that went while they were asked. */
const FORBIDDEN = /cannot access|cannot be scripted|showing error page|missing host permission/i;

export class PageFailure extends Error {
  constructor(
    readonly why: Failure,
    message: string,
  ) {
    super(message);
  }
}

/** The page is of a kind that no script can read. */
export class ClosedPage extends Error {
  constructor(readonly barrier: Barrier) {
    super(barrier);
  }
}

/**
 * Reads the page of a tab as it is now. The script's own result is the answer: one way there and one back.
 * @throws ForbiddenPage, ClosedPage; PageFailure when the page does not answer or cannot be read
 */
export async function readArticle(tabId: number): Promise<Article> {
  const read = readingFrom(await patiently(injectReader(tabId)));
  if (!('reading' in read)) return articleFromText(read.text, read.url);
  const article = judge(read.reading);
  if (isEnough(article)) return article;
  const again = readingFrom(
    await patiently(inject(tabId, { func: () => globalThis.nutgrafReadAgain?.(true) ?? null })),
  );
  return 'reading' in again ? judgeAgain(article, read.reading, again.reading) : article;
}

/** @returns the words the reader has selected in that frame of the page; '' when there are none */
export async function readSelection(tabId: number, frameId: number): Promise<string> {
  const selected = await patiently(inject(tabId, { func: () => String(getSelection() ?? ''), frameId }));
  return typeof selected === 'string' ? selected.trim() : '';
}

function readingFrom(result: unknown): Exclude<PageReading, { barrier: Barrier } | { error: string }> {
  if (typeof result !== 'string') throw new PageFailure('gone', 'The page gave no answer.');
  const read = JSON.parse(result) as PageReading;
  if ('barrier' in read) throw new ClosedPage(read.barrier);
  if ('error' in read) throw new PageFailure('unread', read.error);
  return read;
}

/** Browsers run a script when the page has been parsed to its end, and a slow part of it can keep that waiting. */
async function injectReader(tabId: number): Promise<unknown> {
  const read = inject(tabId, { files: [READER] });
  if (!(await isLate(read)) || (await browser.tabs.get(tabId)).status !== 'loading') return read;
  return Promise.race([read, inject(tabId, { files: [READER], injectImmediately: true })]);
}

/** @returns whether the reading is still going on when a page should have been loaded */
async function isLate(read: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, LOADING, true);
  });
  const isDone = () => false;
  return Promise.race([read.then(isDone, isDone), late]).finally(() => clearTimeout(timer));
}

/** @returns what the script gave as its result */
async function inject(
  tabId: number,
  {
    frameId,
    injectImmediately = false,
    ...script
  }: Script & { frameId?: number; injectImmediately?: boolean },
): Promise<unknown> {
  const target = frameId ? { tabId, frameIds: [frameId] } : { tabId };
  const run = 'files' in script ? { files: script.files } : { func: script.func, args: [] };
  try {
    const [frame] = await browser.scripting.executeScript({ target, injectImmediately, ...run });
    return frame?.result;
  } catch (error) {
    const message = String(error);
    throw FORBIDDEN.test(message) ? new ForbiddenPage(message) : new PageFailure('gone', message);
  }
}

/**
 * Asks the script that shows and copies, injecting it when it is not there yet.
 * @throws ForbiddenPage where scripts may not be injected; PageFailure when the page does not answer
 */
export async function askPage<R extends PageRequest>(
  tabId: number,
  request: R,
): Promise<PageAnswers[R['type']]> {
  const before = await send(tabId, request).catch(() => undefined);
  if (before !== undefined) return before;
  await patiently(inject(tabId, { files: [MARKER] }));
  const answer = await send(tabId, request);
  if (answer === undefined) throw new PageFailure('gone', 'The page gave no answer.');
  return answer;
}

/** Gives the marks their colours; a page that has them already loses nothing by it. */
export async function colourMarks(tabId: number): Promise<void> {
  const sheet = { target: { tabId }, css: HIGHLIGHT_CSS };
  await browser.scripting.removeCSS(sheet).catch(() => {});
  await browser.scripting.insertCSS(sheet);
}

function send<R extends PageRequest>(tabId: number, request: R): Promise<PageAnswers[R['type']] | undefined> {
  return patiently(browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
}

async function patiently<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PageFailure('busy', 'The page is too busy to answer.')), PATIENCE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
