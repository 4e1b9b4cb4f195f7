/**
 * Which story of a document the reader is at. Most documents hold one. Sites that load the next story below the first,
 * and those that replace the story without loading a page, leave behind what belongs to another: its text, or its
 * metadata in the head.
 */

import { hasProse } from '../../summarizer/page/detect-prose';

/** Whether the address has changed since the document was loaded. */
export function hasMoved(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && new URL(entry.name, location.href).pathname !== location.pathname;
}

/**
 * Whole stories one below the other, each with its own headline; empty for the usual page. Entries of a live blog bear
 * headings too, but share the one `h1`.
 */
export function stackedStories(page: Document): Element[] {
  const heads = page.querySelectorAll('article h1');
  if (heads.length < 2) return [];
  const stories = new Set<Element>();
  for (const head of heads) {
    const story = head.closest('article');
    if (story && hasProse(story, false)) stories.add(story);
  }
  return stories.size > 1 ? [...stories] : [];
}

/** The first until the address changes; then the last that has reached the middle of the window. */
export function pick(stories: readonly Element[]): number {
  if (!hasMoved()) return 0;
  const reached = stories.filter((story) => story.getBoundingClientRect().top <= innerHeight / 2);
  return Math.max(0, reached.length - 1);
}

/** @returns the element that holds the reader's story, or the document when it holds but one */
export function storyRoot(page: Document): Element | Document {
  const stories = stackedStories(page);
  return stories[pick(stories)] ?? page;
}
