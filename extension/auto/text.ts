/** What a page's text is known by: so that nothing is summarised twice, and a replaced story is noticed at once. */
import { storyRoot } from './stories';

const PROSE = 60;
/** Enough paragraphs to tell any two stories apart, and to notice a live blog growing at its top or its end. */
const MOST = 400;

/** @returns a number that changes with the headline or the paragraphs of the story on show */
export function signText(page: Document): string {
  const root = storyRoot(page);
  let hash = 5381;
  let length = 0;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) hash = (hash * 33 + text.charCodeAt(at)) | 0;
    length += text.length;
  };
  add(root.querySelector('h1')?.textContent ?? '');
  const paragraphs = root.getElementsByTagName('p');
  for (let at = 0; at < Math.min(paragraphs.length, MOST); at++) add(paragraphs[at]?.textContent ?? '');
  return `${hash}:${length}`;
}

/** Some elements of a story that stay in place as long as the story does. */
export interface Marks {
  headline: Element | null;
  words: string;
  paragraphs: Element[];
}

export function markStory(page: Document): Marks {
  const root = storyRoot(page);
  const headline = root.querySelector('h1');
  const paragraphs: Element[] = [];
  for (const paragraph of root.getElementsByTagName('p')) {
    if ((paragraph.textContent ?? '').length >= PROSE) paragraphs.push(paragraph);
    if (paragraphs.length === 3) break;
  }
  return { headline, words: headline?.textContent ?? '', paragraphs };
}

/** Asked at every change of the page, so it looks at four elements only. */
export function isReplaced({ headline, words, paragraphs }: Marks): boolean {
  if (headline && (!headline.isConnected || headline.textContent !== words)) return true;
  return paragraphs.length > 0 && paragraphs.every((paragraph) => !paragraph.isConnected);
}
