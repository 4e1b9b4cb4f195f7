/** Bodies the story names, and which of them "the company", "the agency", "the zoo" means. */
import type { Entities, Entity } from './entities';
import { kindOfEntity } from './kinds';
import { isPlace } from './persons';
import type { Reading } from './reading';

/** How often a name of one word must stand to be known for a body, and a body to be meant by "the company". */
const OFTEN = 3;

/** A body one can speak for: no person, no place, more than one capital that could be anything. */
export function isNamedBody(reading: Reading, entity: Entity): boolean {
  const { lexicon } = reading;
  if (entity.isPerson || isPlace(reading, entity.words.join(' '))) return false;
  if ([entity.words[0], entity.words.at(-1)].some((word) => lexicon.landforms.has(word ?? ''))) return false;
  if (kindOfEntity(reading, entity) !== 'organisation') return false;
  const initials = /^[\p{Lu}\p{N}&.-]{2,}$/u.test(entity.name);
  const [first = ''] = entity.words;
  if (initials || entity.words.length > 1 || lexicon.bodies.has(first) || lexicon.bodyParts.has(first))
    return true;
  return entity.mentions.length >= OFTEN && !lexicon.nationalities.has(first) && !isLocated(reading, entity);
}

/** @returns whom the text names before a word, in its sentence and so many before that */
export function namedNear(
  { words, sentences }: Reading,
  entities: Entities,
  at: number,
  most: number,
): Entity[] {
  const sentence = words[at]?.sentence ?? 0;
  const near = new Set<Entity>();
  for (let word = sentences[Math.max(0, sentence - most)]?.from ?? 0; word < at; word++) {
    const entity = entities.at(word);
    if (entity) near.add(entity);
  }
  return [...near];
}

/** @returns the body named last before a word, at most so many sentences away, and where; null for none */
export function bodyBefore(
  { words }: Reading,
  bodies: readonly Entity[],
  at: number,
  most: number,
): { body: Entity; from: number } | null {
  const sentence = words[at]?.sentence ?? 0;
  let best: { body: Entity; from: number } | null = null;
  for (const body of bodies) {
    const from = body.mentions.findLast((name) => name.from < at)?.from ?? -1;
    if (from <= (best?.from ?? -1) || sentence - (words[from]?.sentence ?? 0) > most) continue;
    best = { body, from };
  }
  return best;
}

/** @returns the name of that body in full, or as it stands there where that is initials */
export function bodyNameBefore(
  reading: Reading,
  bodies: readonly Entity[],
  at: number,
  most: number,
): string | null {
  const found = bodyBefore(reading, bodies, at, most);
  if (!found) return null;
  const own = reading.words[found.from]?.text ?? '';
  return /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(own) ? own : found.body.name;
}

/** The body the story names most; null where it names none often. */
export function mainBody(reading: Reading, entities: Entities): Entity | null {
  const { places, nationalities } = reading.lexicon;
  let best: Entity | null = null;
  for (const entity of entities.all) {
    if (entity.isPerson || entity.mentions.length < Math.max(OFTEN, (best?.mentions.length ?? 0) + 1))
      continue;
    const whole = entity.words.join(' ');
    if (places.has(whole) || nationalities.has(whole) || isLocated(reading, entity)) continue;
    if (kindOfEntity(reading, entity) === 'organisation') best = entity;
  }
  return best;
}

/** "in Velmora": a place the tables do not know. */
function isLocated({ words, lexicon }: Reading, { words: own, mentions }: Entity): boolean {
  return own.length === 1 && mentions.some(({ from }) => lexicon.locatives.has(words[from - 1]?.lower ?? ''));
}

/** "the zoo" for "Norland Zoo": the body named last before a word whose name has the same noun in it. */
export function namesakeBefore(entities: readonly Entity[], noun: string, at: number): Entity | null {
  let best: Entity | null = null;
  let nearest = -1;
  for (const entity of entities) {
    if (entity.isPerson || !entity.words.includes(noun)) continue;
    const from = entity.mentions.findLast((name) => name.from < at)?.from ?? -1;
    if (from <= nearest) continue;
    best = entity;
    nearest = from;
  }
  return best;
}

/** "group", "the company": no name, so it points to one. "provincial hospital" is described, and need not. */
export function isCommonBody({ lexicon }: Reading, organisation: string): boolean {
  const located = lexicon.words.locatedEndings;
  const words = organisation
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !located.some((ending) => word.endsWith(ending)));
  if (words.length > 1 || /\p{Lu}/u.test(organisation)) return false;
  return lexicon.bodyNouns.has(words[0] ?? '');
}

/** How far back, in sentences, the body stands that "company officials" are of. */
const NEAR = 2;

/** A university is no company. */
export function canBe({ lexicon }: Reading, { words }: Entity, noun: string): boolean {
  return lexicon.publicBodies.has(noun) || !words.some((word) => lexicon.publicBodies.has(word));
}

/** @returns the name of the body that "agency" or "company" before "officials" means; null where none is near */
export function commonBodyMeant(
  reading: Reading,
  entities: Entities,
  noun: string,
  at: number,
): string | null {
  const { publicBodies, soleBodies } = reading.lexicon;
  if (soleBodies.has(noun)) return null;
  const namesake = namesakeBefore(entities.all, noun, at);
  if (namesake) return namesake.name;
  const bodies = namedNear(reading, entities, at, NEAR).filter(
    (entity) => isNamedBody(reading, entity) && canBe(reading, entity, noun),
  );
  const from = reading.sentences[reading.words[at]?.sentence ?? 0]?.from ?? 0;
  // "NASA will spend more on its LunarLift, agency officials said": the subject, not the body named last.
  const subject = firstNamed(bodies, from, at);
  if (subject) return subject.name;
  return publicBodies.has(noun) ? null : bodyNameBefore(reading, bodies, at, NEAR);
}

/** @returns the one whose name stands first between two words; null for none */
export function firstNamed(bodies: readonly Entity[], from: number, to: number): Entity | null {
  let first: Entity | null = null;
  let best = to;
  for (const body of bodies) {
    const at = body.mentions.find((name) => name.from >= from)?.from ?? to;
    if (at >= best) continue;
    best = at;
    first = body;
  }
  return first;
}
