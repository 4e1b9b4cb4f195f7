/** The content script's side of a reading: what the worker is handed of this page. */
import { readPage } from '../summarizer/page/read';
import { currentStory } from './auto/current';
import type { PageReading } from './messages';

declare global {
  /** Set in the isolated world, for a worker that wants to read once more with nothing left out. */
  var nutgrafReadAgain: typeof readForWorker | undefined;
}

/**
 * @param everything leave out only what is never text
 * @returns JSON of a `PageReading`: half of a string in two, which a page may hold, survives in no other way
 */
export function readForWorker(everything = false): string {
  globalThis.nutgrafReadAgain = readForWorker;
  try {
    return JSON.stringify(read(everything));
  } catch (error) {
    return JSON.stringify({ error: String(error) } satisfies PageReading);
  }
}

/** The browser wraps a PDF or a text file into a document of its own making. */
function read(everything: boolean): PageReading {
  const url = location.href;
  if (document.contentType === 'application/pdf') return { barrier: 'pdf' };
  if (document.contentType === 'text/plain') return { text: document.body?.textContent ?? '', url };
  return { reading: readPage(currentStory(document), url, { everything }) };
}
