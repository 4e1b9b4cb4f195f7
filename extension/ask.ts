/** What a page of the extension (popup, options) asks of the worker. */
import type { Span } from '../summarizer/brief';
import type { Piece } from '../summarizer/check/check';
import { browser } from './browser';
import type { BriefAnswer, WorkerRequest } from './messages';

/** @returns the brief of the page in that tab, or why there is none; never rejects. */
export async function askForBrief(tabId: number): Promise<BriefAnswer> {
  const answer = await askWorker<BriefAnswer>({ to: 'worker', type: 'brief', tabId });
  return answer ?? { status: 'failed', why: 'restarted', message: '' };
}

/**
 * Scrolls the page to one of the places where a thing stands, and marks them all.
 * @param text the article the places point into
 * @returns whether the place was found in the page again
 */
export async function showInPage(
  tabId: number,
  text: string,
  places: Span[],
  index: number,
): Promise<boolean> {
  return (await askWorker<boolean>({ to: 'worker', type: 'show', tabId, text, places, index })) ?? false;
}

/** Takes the marks away again. */
export async function clearInPage(tabId: number): Promise<void> {
  await askWorker<boolean>({ to: 'worker', type: 'clear', tabId });
}

/** @returns what a language model said of an article, its numbers and names checked against it; null when nobody answers */
export async function checkedAgainst(
  said: string,
  article: string,
  language: string,
): Promise<Piece[] | null> {
  const pieces = await askWorker<unknown>({ to: 'worker', type: 'check', said, article, language });
  return Array.isArray(pieces) ? pieces : null;
}

/** A worker that was just killed wakes on a message; one that dies while it works closes the channel: ask once more. */
async function askWorker<Answer>(request: WorkerRequest): Promise<Answer | undefined> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const answer: Answer | undefined = await browser.runtime.sendMessage(request);
      if (answer !== undefined) return answer;
    } catch {
      // the second attempt, or the caller's default, answers
    }
  }
  return undefined;
}
