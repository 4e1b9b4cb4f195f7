/** Places that no table has, told by what stands around them. */
import { isPossessive, withoutPossessive } from '../text/possessive';
import type { Found, Mention } from './mentions';
import { adjoining, leading, nameOf, regionAfter, type Word } from './neighbours';
import { foldName, type Tables } from './tables';

/**
 * A name that no table has: "in Norwood, Mass.", "police in Norwood", "mayor of Norwood", "in Elm County", and buildings and grounds,
 * "to Walter Reed hospital".
 */
export function strangeName(
  text: string,
  words: readonly Word[],
  at: number,
  tables: Tables,
  titled: boolean,
): Found | null {
  const { before, weak, venues, areas, seats } = tables.words.cues;
  const cues = leading(text, words, at, tables);
  const seat = cues.some((cue) => seats.includes(cue));
  const near = seat || cues.some((cue) => before.includes(cue));
  if (!near && !cues.some((cue) => weak.includes(cue))) return null;
  const length = runLength(text, words, at);
  const last = words[at + length - 1]?.text.toLowerCase() ?? '';
  const after = adjoining(text, words, at + length - 1, at + length)?.text.toLowerCase() ?? '';
  const ending = (nouns: readonly string[]) => {
    if (length > 1 && nouns.includes(last)) return length;
    return nouns.includes(after) ? length + 1 : 0;
  };
  const area = ending(areas);
  if (area > 0) return strange(nameOf(text, words, at, area), 'region', null, area);
  const venue = ending(venues);
  if (venue > 0) return strange(nameOf(text, words, at, venue), 'venue', null, venue);
  const region = regionAfter(text, words, at + length, tables);
  const event = !titled && eventBefore(text, words, at, tables);
  if (!near || (!region && !event && !seat)) return null;
  const name = nameOf(text, words, at, length);
  return name && isOfKnownPlace(name, tables) ? null : strange(name, 'city', region, length);
}

/** "63 dead in Syrian raids": the adjective of a place that the tables know is no town. */
function isOfKnownPlace(name: string, tables: Tables): boolean {
  const key = foldName(name.split(/\s/)[0] ?? name);
  if (key in tables.words.places.demonyms) return true;
  return [1, 2, 3].some((cut) => {
    const stem = key.slice(0, -cut);
    return (
      stem.length >= 4 && ['', 'a', 'e', 'y'].some((end) => tables.ranks.get(stem + end)?.has('country'))
    );
  });
}

/** "police in Norwood": an event or person, "in" right before the name, and the name no month or day. */
function eventBefore(text: string, words: readonly Word[], at: number, tables: Tables): boolean {
  const { before, events } = tables.words.cues;
  const near = adjoining(text, words, at, at - 1)?.text ?? '';
  const far = adjoining(text, words, at - 1, at - 2)?.text.toLowerCase() ?? '';
  return before.includes(near) && events.includes(far) && !isCalendar(words[at]?.text ?? '', tables);
}

/** How many capitalised words follow one another, at most four; a stop ends the run. */
function runLength(text: string, words: readonly Word[], at: number): number {
  let length = 1;
  while (length < 4 && !/[.]$/.test(words[at + length - 1]?.text ?? '')) {
    const next = adjoining(text, words, at + length - 1, at + length)?.text ?? '';
    if (!/^\p{Lu}/u.test(next) || isPossessive(words[at + length - 1]?.text ?? '')) break;
    length++;
  }
  return length;
}

function isCalendar(word: string, tables: Tables): boolean {
  const plain = withoutPossessive(word.toLowerCase()).replace(/\.$/, '');
  return plain in tables.words.months || tables.words.weekdays.includes(plain);
}

function strange(
  name: string | null,
  rank: Mention['rank'],
  within: string | null,
  length: number,
): Found | null {
  return name ? { mention: { key: foldName(name), name, rank, cue: 'in', within }, length } : null;
}
