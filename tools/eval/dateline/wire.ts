/** Agency stories of 1987 with their tagged datelines (Reuters-21578). */
import { plainArticle } from '../../../summarizer/article';
import type { Row } from '../row';
import { rate, readDateline, sameDay, samePlace, tellMiss } from './read';

export interface WireStory {
  id: string;
  pubdate: string;
  place: string | null;
  date: string | null;
  text: string;
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

export function scoreWire(stories: readonly WireStory[]): Row[] {
  const tagged = stories.filter((story) => story.place && story.date);
  const untagged = stories.filter((story) => story.place === null && story.date === null);
  return [
    rate('reuters: place and date', tagged.filter(isRight).length, tagged.length, 99.5),
    rate(
      'reuters: none found in untagged text',
      untagged.filter((s) => !read(s).span).length,
      untagged.length,
    ),
  ];
}

function read({ text, pubdate }: WireStory) {
  return readDateline(plainArticle([text], { published: dayOf(pubdate) }));
}

function isRight(story: WireStory): boolean {
  const found = read(story);
  const right = samePlace(found, story.place) && sameDay(story.date, found.filed);
  if (!right) tellMiss('wire', story.id, story.text, found);
  return right;
}

/** "26-FEB-1987 15:03" → 1987-02-26 */
function dayOf(pubdate: string): string | null {
  const [, day = '', month = '', year] = /^\s*(\d+)-([A-Z]{3})-(\d{4})/.exec(pubdate) ?? [];
  return year
    ? `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
    : null;
}
