/** The page as it would be if it held nothing but the story the reader is at: what the heavy script reads. */
import { hasMoved, pick, stackedStories } from './stories';

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
