/** Asks Readability which runs of text are the article: one voice among the rules, and the first to speak. */
import Readability from '@mozilla/readability/Readability.js';
import type { PlainLeaf } from './reading';

/** Fewer characters than this and Readability tries again with weaker filters. */
const ENOUGH = 250;

/** Of Readability what chooses; what it does before and after for a reader to look at is half of its time. */
interface Chooser {
  _grabArticle(): Element | null;
}

/**
 * Marks the leaves Readability keeps.
 * @returns how many; 0 when it finds no article
 */
export function vote(document: Document, leaves: readonly PlainLeaf[], headline: string): number {
  const kept = keptElement(document, headline);
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

/** A lean page has no styles, no pictures and no metadata, so the steps for them are left out. */
function keptElement(document: Document, headline: string): Element | null {
  const nothing = () => {};
  try {
    const chooser: unknown = Object.assign(new Readability(document, { charThreshold: ENOUGH }), {
      _articleTitle: headline,
      // With an author known Readability leaves every byline and dateline in the text; else it would eat them.
      _metadata: { byline: '-' },
      _cleanStyles: nothing,
      _fixLazyImages: nothing,
    });
    return (chooser as Chooser)._grabArticle();
  } catch {
    // Readability throws on some broken pages; the rules go on without its voice.
    return null;
  }
}
