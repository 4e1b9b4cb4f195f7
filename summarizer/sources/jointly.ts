/** "Both Brink and Osgood said": two names joined by "and" are two sources, and each said it. */
import { type Entities, type Entity, type NamedRange, namesWithin } from './entities';
import { kindOfEntity } from './kinds';
import { isPlace } from './persons';
import type { Range, Reading } from './reading';

/**
 * @param range the phrase of a source
 * @param named whom the phrase was taken to name
 * @returns the others it names beside that one, in the order in which they stand; empty for a phrase that names one
 */
export function partnersIn(reading: Reading, entities: Entities, range: Range, named: Entity): Entity[] {
  const links = namesWithin(entities, range);
  const last = links.pop();
  if (!last || !endsPhrase(reading, last.to, range)) return [];
  const own = [last];
  for (let link = links.pop(); link; link = links.pop()) {
    const [next = last] = own;
    if (!isAlike(reading, link, next) || !joins(reading, link.to, next.from, next === last)) break;
    own.unshift(link);
  }
  const all = new Set(own.map(({ entity }) => entity));
  return all.delete(named) ? [...all].filter(isWhole) : [];
}

/** "John and Barbara Brink": half a name, which the text never has again. */
const isWhole = ({ isPerson, words, mentions }: Entity) =>
  !isPerson || words.length > 1 || mentions.length > 1;

/** Persons with persons, bodies with bodies: "Brink and the Harbour Trust" may be her and her employer. */
function isAlike(reading: Reading, a: NamedRange, b: NamedRange): boolean {
  const [one, other] = [a.entity, b.entity];
  if (one.isPerson || other.isPerson) return one.isPerson && other.isPerson;
  const bodies = ['organisation', 'media'];
  if (![one, other].every((entity) => bodies.includes(kindOfEntity(reading, entity)))) return false;
  // "the Families and Neighbours Forum" is one; "the Harbour Trust and the Norland Bank" are two.
  const { words, lexicon } = reading;
  const article = ({ from }: NamedRange) => lexicon.articles.has(words[from - 1]?.lower ?? '');
  return isPlace(reading, one.words.join(' ')) || article(a) === article(b);
}

/** Between two names stand a comma or "and", and what may stand before a name. */
function joins({ words, lexicon }: Reading, from: number, to: number, last: boolean): boolean {
  const comma = words[from]?.text === ',';
  const and = comma ? from + 1 : from;
  const joint = lexicon.conjunctions.has(words[and]?.lower ?? '');
  if (last ? !joint : !comma) return false;
  const behind = words.slice(joint ? and + 1 : and, to);
  const { articles, roles, titles, roleModifiers, honorifics } = lexicon;
  return behind.every(({ lower }) =>
    [articles, roles, titles, roleModifiers, honorifics].some((set) => set.has(lower)),
  );
}

/** Behind the last name only what explains it. */
function endsPhrase({ words }: Reading, at: number, { to }: Range): boolean {
  return at === to || words[at]?.text === ',';
}
