/** Elements that say by their names that they hold a byline or a dateline; the walk over the page gathers them. */
import type { Mark } from './reading';

const NAMED = /by-?_?line|author|dateline|place_?cont|placeline/i;
const known = new Map<string, boolean>();

export function isMark(element: Element): boolean {
  const names = element.getAttribute('class');
  if (names && isNamed(names)) return true;
  const item = element.getAttribute('itemprop');
  if (item && isNamed(item)) return true;
  return element.tagName === 'A' && element.getAttribute('rel') === 'author';
}

function isNamed(names: string): boolean {
  let answer = known.get(names);
  if (answer === undefined) {
    if (known.size > 5000) known.clear();
    answer = NAMED.test(names);
    known.set(names, answer);
  }
  return answer;
}

/** Those of the marks with one of these words in their class, item property or relation. */
export function marksOf(marks: readonly Mark[], words: RegExp): Mark[] {
  return marks.filter((mark) => [mark.class, mark.itemprop, mark.rel].some((names) => words.test(names)));
}
