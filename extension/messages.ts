/**
 * Every message between the parts of the extension, typed per direction. Messages are JSON.
 * One listener a context, answering by `sendResponse` and `return true`: it works in every browser.
 */
import type { Article } from '../summarizer/article';
import type { Brief, Span } from '../summarizer/brief';

/** Why a page cannot be read at all. */
export type Barrier = 'browser' | 'pdf' | 'file';

/** What the popup can be told about a tab. */
export type BriefAnswer =
  | { status: 'ready'; brief: Brief }
  | { status: 'nothing'; brief: Brief }
  | { status: 'forbidden'; barrier: Barrier }
  | { status: 'failed'; message: string };

/** To the worker. */
export type WorkerRequest =
  | { to: 'worker'; type: 'brief'; tabId: number }
  | { to: 'worker'; type: 'show'; tabId: number; places: Span[]; index: number }
  | { to: 'worker'; type: 'clear'; tabId: number };

/** To the content script of one tab. */
export type PageRequest =
  | { to: 'page'; type: 'read' }
  | { to: 'page'; type: 'readSelection' }
  | { to: 'page'; type: 'show'; text: string; places: Span[]; index: number }
  | { to: 'page'; type: 'clear' }
  | { to: 'page'; type: 'copy'; text: string; html: string | null };

/** What each request to a page is answered with. */
export interface PageAnswers {
  read: { article: Article } | { barrier: Barrier } | { error: string };
  readSelection: { article: Article | null };
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
