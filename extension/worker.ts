/** The worker's side: answers what the popup asks, and forgets tabs that are gone. */
import { checkAnswer } from '../summarizer/check/check';
import { languages } from '../summarizer/languages/index';
import { languageFor } from '../summarizer/languages/language';
import { startAuto } from './auto/auto';
import { isAutoRequest } from './auto/reports';
import { answerReport } from './auto/runs';
import { clearTab, showInTab } from './briefing';
import { browser } from './browser';
import { answerCommands } from './commands';
import { beginEarly, briefForPopup } from './early';
import { forget } from './memory';
import { answerMenus } from './menus';
import { isWorkerRequest, type WorkerRequest } from './messages';
import { takeWish } from './selection';

/** Listeners are set while the script runs first, or the browser would not wake the worker for them. */
export function answerWorker(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (answer: unknown) => void) => {
      if (isAutoRequest(message)) {
        answerReport(message, sender).then(sendResponse, () => sendResponse(null));
        return true;
      }
      // A script in a page reports; to ask for briefs and places is for our own pages.
      const isOurs = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
      if (!isOurs || !isWorkerRequest(message)) return undefined;
      answer(message).then(sendResponse, (error) =>
        sendResponse({ status: 'failed', why: 'unread', message: String(error) }),
      );
      return true;
    },
  );
  beginEarly();
  answerMenus();
  answerCommands();
  startAuto();
  browser.tabs.onRemoved.addListener((tabId) => {
    takeWish(tabId);
    void forget(tabId);
  });
}

async function answer(request: WorkerRequest): Promise<unknown> {
  switch (request.type) {
    case 'brief':
      return briefForPopup(request.tabId);
    case 'show':
      return showInTab(request.tabId, request.text, request.places, request.index).catch(() => false);
    case 'clear':
      await clearTab(request.tabId).catch(() => {});
      return true;
    case 'check':
      return checkAnswer(request.said, request.article, languageFor(request.language, languages));
  }
}
