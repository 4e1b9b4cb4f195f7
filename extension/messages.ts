/**
 * Every message between the parts of the extension, typed per direction. Messages are JSON.
 * One listener a context, answering by `sendResponse` and `return true`: it works in every browser.
 */
import type { Brief, Span } from '../summarizer/brief';
import type { Reading } from '../summarizer/page/reading';

/** Why a page cannot be read at all. */
export type Barrier = 'browser' | 'pdf' | 'file';

/** Why a page that may be read was not: its worker ended, it does not answer, it was left meanwhile, or anything else. */
export type Failure = 'restarted' | 'busy' | 'gone' | 'unread';

/** What the popup can be told about a tab; the message of a failure is for whoever reports it. */
export type BriefAnswer =
  | { status: 'ready'; brief: Brief }
  | { status: 'nothing'; brief: Brief }
  | { status: 'forbidden'; barrier: Barrier }
  | { status: 'failed'; why: Failure; message: string };

/** To the worker. */
export type WorkerRequest =
  | { to: 'worker'; type: 'brief'; tabId: number }
  | { to: 'worker'; type: 'show'; tabId: number; text: string; places: Span[]; index: number }
  | { to: 'worker'; type: 'clear'; tabId: number }
  | { to: 'worker'; type: 'check'; said: string; article: string; language: string };

/** What the article script gives as its result, as JSON. */
export type PageReading =
  | { reading: Reading }
  | { text: string; url: string }
  | { barrier: Barrier }
  | { error: string };

/** To the script that shows and copies, in one tab. */
export type PageRequest =
  | { to: 'page'; type: 'show'; text: string; places: Span[]; index: number }
  | { to: 'page'; type: 'clear' }
  | { to: 'page'; type: 'copy'; text: string; html: string | null };

/** What each request to a page is answered with. */
export interface PageAnswers {
  show: { shown: boolean };
  clear: { shown: boolean };
  copy: { copied: boolean };
}

export function isPageRequest(message: unknown): message is PageRequest {
  return addressee(message) === 'page';
}

export function isWorkerRequest(message: unknown): message is WorkerRequest {
  return addressee(message) === 'worker';
}

function addressee(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'to' in message ? message.to : undefined;
}
