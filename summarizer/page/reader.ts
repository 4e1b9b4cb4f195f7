/** Asks Readability which runs of text are the article: one voice among the rules, and the first to speak. */
import Readability from '@mozilla/readability/Readability.js';
import type { LeanPage } from './lean';

/** Fewer characters than this and Readability tries again with weaker filters. */
const ENOUGH = 250;

/**
 * Marks the leaves Readability keeps.
 * @returns how many; 0 when it finds no article
 */
export function vote(page: LeanPage, headline: string): number {
  const { document, leaves } = page;
  document.title = headline;
  // With an author known Readability leaves every byline and dateline in the text; else it would eat them.
  const author = document.head.appendChild(document.createElement('meta'));
  author.setAttribute('name', 'author');
  author.setAttribute('content', '-');
  const kept = keptElement(document);
  if (!kept) return 0;
  let count = 0;
  for (const element of kept.querySelectorAll('[data-leaf]')) {
    const leaf = leaves[Number(element.getAttribute('data-leaf'))];
    if (leaf) {
      leaf.voted = true;
      count += 1;
    }
  }
  return count;
}

function keptElement(document: Document): Element | null {
  try {
    const result = new Readability<Element>(document, {
      charThreshold: ENOUGH,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as Element,
    }).parse();
    return result?.content ?? null;
  } catch {
    // Readability throws on some broken pages; the rules go on without its voice.
    return null;
  }
}
