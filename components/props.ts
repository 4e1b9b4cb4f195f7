/** What every part of the brief is given and what it reports. */
import type { Brief, Span } from '../summarizer/brief';
import type { Scope } from '../summarizer/export/sheet';

/** Shows the first of these places in the page; the others are the next ones. */
export type OnShow = (places: Span[]) => void;
export type OnCopy = (scope: Scope) => void;

export interface PartProps {
  brief: Brief;
  /** How many lines are shown before the reader asks for the rest. */
  limit: number;
  /** Its heading is of the second rank; within a page, below a title of that rank, of the third. */
  isMain: boolean;
  /** Why the part may be empty though the story is not: said in place of "none". */
  unread?: string | undefined;
  onShow: OnShow;
  onCopy: OnCopy;
}
