/** What the watcher in a page and the worker tell each other. Types only: the watcher must stay small. */

/** How much a brief holds, as badge and card name it. */
export interface Told {
  points: number;
  figures: number;
  sources: number;
}

/** One stay of the reader at one text. A page whose text or address changes begins another. */
export type VisitId = string;

export type AutoRequest =
  /** `grown`: the text of the visit before has only become longer. */
  | { to: 'auto'; type: 'found'; visit: VisitId; url: string; grown: boolean }
  /** The reader is back at a text already summarised (back/forward cache, an address tidied up). */
  | { to: 'auto'; type: 'again'; visit: VisitId; told: Told }
  | { to: 'auto'; type: 'left' }
  /** The reader closed the card on this page. */
  | { to: 'auto'; type: 'hidden'; url: string };

/** `unwelcome`: the reader does not, or no longer, want this site watched. */
export type AutoAnswer = { status: 'ready'; told: Told } | { status: 'nothing' } | { status: 'unwelcome' };

export type WatchRequest =
  /** Is the page still at this visit? */
  | { to: 'watch'; type: 'still'; visit: VisitId }
  /** The reader's choices have changed: ask whether you are still welcome. */
  | { to: 'watch'; type: 'review' };

export function isAutoRequest(message: unknown): message is AutoRequest {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'auto';
}

declare global {
  /** Shared by our scripts in one page's isolated world. */
  var nutgrafVisit: VisitId | undefined;
  /** Set by the card once it is loaded. */
  var nutgrafCard: { hide(): void; showAgain(from: VisitId, visit: VisitId): void } | undefined;
}
