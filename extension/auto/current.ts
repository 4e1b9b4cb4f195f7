/**
 * Which story of a document the reader is at. Most documents hold one. Sites that load the next story below the first,
 * and those that replace the story without loading a page, leave behind what belongs to another: its text, or its
 * metadata in the head.
 */

const PROSE = 60;
const PARAGRAPHS = 3;

/** Whether the address has changed since the document was loaded. */
export function hasMoved(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && new URL(entry.name, location.href).pathname !== location.pathname;
}

/**
 * Whole stories one below the other, each with its own headline; empty for the usual page. Entries of a live blog bear
 * headings too, but share the one `h1`.
 */
function stackedStories(page: Document): Element[] {
  const heads = page.querySelectorAll('article h1');
  if (heads.length < 2) return [];
  const stories = new Set<Element>();
  for (const head of heads) {
    const story = head.closest('article');
    if (story && isWhole(story)) stories.add(story);
  }
  return stories.size > 1 ? [...stories] : [];
}

function isWhole(story: Element): boolean {
  let paragraphs = 0;
  for (const paragraph of story.getElementsByTagName('p')) {
    if ((paragraph.textContent ?? '').length >= PROSE) paragraphs += 1;
    if (paragraphs >= PARAGRAPHS) return true;
  }
  return false;
}

/** The first until the address changes; then the last that has reached the middle of the window. */
function pick(stories: readonly Element[]): number {
  if (!hasMoved()) return 0;
  const reached = stories.filter((story) => story.getBoundingClientRect().top <= innerHeight / 2);
  return Math.max(0, reached.length - 1);
}

/** @returns the element that holds the reader's story, or the document when it holds but one */
export function storyRoot(page: Document): Element | Document {
  const stories = stackedStories(page);
  return stories[pick(stories)] ?? page;
}

/** What may belong to another story than the one on show. */
const REMOVABLE = 'article,script[type="application/ld+json"],meta[property],meta[name],link[rel=canonical]';

/** @returns the page itself, or a copy of it without what belongs to another story; the page is never touched */
export function currentStory(page: Document): Document {
  const stories = stackedStories(page);
  const shown = stories[pick(stories)];
  const foreign = new Set(stories.filter((story) => story !== shown));
  for (const element of hasMoved() ? staleMetadata(page, shown ?? page) : []) foreign.add(element);
  if (foreign.size === 0) return page;
  const copy = page.cloneNode(true) as Document;
  const twins = copy.querySelectorAll(REMOVABLE);
  page.querySelectorAll(REMOVABLE).forEach((element, index) => {
    if (foreign.has(element)) twins[index]?.remove();
  });
  return copy;
}

/** Sites that change pages by script often leave the first page's JSON-LD and meta elements in the head. */
function staleMetadata(page: Document, story: Element | Document): Element[] {
  const headline = (story.querySelector('h1')?.textContent ?? '').trim();
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].filter((script) => {
    const json = (script.textContent ?? '').replaceAll('\\/', '/');
    return !json.includes(location.pathname) && !(headline !== '' && json.includes(headline));
  });
  const address = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const isStale = address ? pathOf(address) !== location.pathname : false;
  const metas = isStale ? page.querySelectorAll('meta[property],meta[name],link[rel=canonical]') : [];
  return [...scripts, ...metas];
}

function pathOf(address: string): string | null {
  try {
    return new URL(address, location.href).pathname;
  } catch {
    return null;
  }
}
