/** The body of a person whose role names none: "its chief executive", "the group's president", "CEO Ada Brinkworth". */
import type { Entities, Entity } from './entities';
import { kindOfEntity } from './kinds';
import type { Reading } from './reading';

/** How far back, in sentences, a body may be named that a bare role still belongs to. */
const NEAR = 1;

/** "Its leader" may go back further. */
const OWNED = 3;

export function lendBodies(reading: Reading, entities: Entities): void {
  const bodies = entities.all.filter((entity) => isBody(reading, entity));
  for (const person of entities.all) {
    if (!person.isPerson) continue;
    if (person.organisation !== null && isPersonsName(entities, person.organisation))
      person.organisation = null;
    if (!person.role) continue;
    const pointsBack = person.organisation !== null && isCommonBody(reading, person.organisation);
    if (pointsBack)
      person.organisation =
        lastBefore(reading, bodies, person, Number.POSITIVE_INFINITY) ?? person.organisation;
    else if (person.organisation === null && person.owned) {
      person.organisation = lastBefore(reading, bodies, person, OWNED) ?? commonBefore(reading, person);
    } else if (person.organisation === null && isOffice(reading, person.role)) {
      person.organisation = lastBefore(reading, bodies, person, NEAR);
    }
  }
}

function isBody(reading: Reading, entity: Entity): boolean {
  const { lexicon } = reading;
  if (entity.isPerson || lexicon.places.has(entity.words.join(' '))) return false;
  if ([entity.words[0], entity.words.at(-1)].some((word) => lexicon.landforms.has(word ?? ''))) return false;
  const kind = kindOfEntity(reading, entity);
  if (kind !== 'organisation') return false;
  const initials = /^[\p{Lu}\p{N}&.-]{2,}$/u.test(entity.name);
  const [first = ''] = entity.words;
  return initials || entity.words.length > 1 || lexicon.bodies.has(first) || lexicon.bodyParts.has(first);
}

/** "Pollard's lawyer" speaks for a person. */
function isPersonsName({ all }: Entities, organisation: string): boolean {
  const words = organisation.toLowerCase().split(/\s+/);
  return all.some(
    (entity) =>
      entity.isPerson && entity.words.length > 1 && words.length === 1 && entity.words.at(-1) === words[0],
  );
}

/** "group", "the company": no name, so it points to one. */
function isCommonBody({ lexicon }: Reading, organisation: string): boolean {
  const located = lexicon.words.locatedEndings;
  const words = organisation
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !located.some((ending) => word.endsWith(ending)));
  // "provincial hospital" is described, and need not be the body named last.
  if (words.length > 1 || lexicon.publicBodies.has(words[0] ?? '')) return false;
  return !/\p{Lu}/u.test(organisation) && lexicon.bodyNouns.has(words.at(-1) ?? '');
}

function isOffice({ lexicon }: Reading, role: string): boolean {
  return role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => lexicon.officeRoles.has(word));
}

/** "The opposition Labour party", then "its leader": a capital and a common noun for a body, in the sentence before. */
function commonBefore({ words, lexicon, text, sentences }: Reading, person: Entity): string | null {
  const at = person.roleAt ?? 0;
  const before = sentences[(words[at]?.sentence ?? 0) - NEAR];
  if (!before) return null;
  for (let i = before.to - 1; i > before.from; i--) {
    const [word, noun] = [words[i - 1], words[i]];
    if (!word || !noun || !lexicon.bodyNouns.has(noun.lower) || !/^\p{Lu}/u.test(word.text)) continue;
    if (!lexicon.notNames.has(word.lower)) return text.slice(word.start, noun.end);
  }
  return null;
}

/** The body named last before the person's role was told, at most so many sentences away. */
function lastBefore(
  reading: Reading,
  bodies: readonly Entity[],
  person: Entity,
  most: number,
): string | null {
  const at = person.roleAt ?? person.mentions[0]?.from ?? 0;
  const sentence = reading.words[at]?.sentence ?? 0;
  let best: Entity | null = null;
  let nearest = -1;
  for (const body of bodies) {
    const from = body.mentions.findLast((name) => name.from < at)?.from ?? -1;
    if (from <= nearest || sentence - (reading.words[from]?.sentence ?? 0) > most) continue;
    best = body;
    nearest = from;
  }
  return best?.name ?? null;
}
