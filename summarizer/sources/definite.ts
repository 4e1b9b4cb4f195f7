/** "the minister", "the group", "the report": whom a definite phrase points back to. */
import { bodyBefore, firstNamed, isCommonBody, isNamedBody, mainBody, namesakeBefore } from './bodies';
import type { Entities, Entity } from './entities';
import { kindOfEntity } from './kinds';
import type { Mention } from './mention';
import { isPlace } from './persons';
import { type Reading, wordAt } from './reading';
import { type Speaker, speakerOf } from './speaker';

/** @returns null where the phrase names somebody new */
export function resolveDefinite(
  reading: Reading,
  entities: Entities,
  mention: Mention,
  speakers: readonly Speaker[],
  last: Speaker | null,
): Speaker | null {
  const { lexicon } = reading;
  const outlet = outletMeant(reading, entities, mention, speakers);
  if (outlet) return outlet;
  const scholars = scholarsMeant(reading, mention, speakers);
  if (scholars) return scholars;
  if (lexicon.roles.has(mention.head)) return byRole(reading, entities, mention, speakers, last);
  const isBody = lexicon.bodyNouns.has(mention.head) || lexicon.firmNouns.has(mention.head);
  if (mention.kind === 'organisation' && isBody && !isNamed(reading, mention))
    return byBodyNoun(reading, entities, mention, speakers);
  if (mention.kind === 'document') return byDocument(reading, entities, mention, speakers, last);
  return mention.kind === 'media' && mention.range.to - mention.range.from === 2
    ? (speakers.findLast((speaker) => speaker.kind === 'media') ?? null)
    : null;
}

/** "the investigators", "the study authors": of one study, whatever they are called. */
function scholarsMeant(
  { words, lexicon }: Reading,
  { head, range }: Mention,
  speakers: readonly Speaker[],
): Speaker | null {
  const own = words.slice(range.from, range.to).map(({ lower }) => lower);
  const plain = own.length === 2 || (own.length === 3 && lexicon.studies.has(own[1] ?? ''));
  if (!lexicon.scholars.has(head) || own[0] !== lexicon.words.definiteArticle || !plain) return null;
  const isKnown = ({ entity, head: other, phrase }: Speaker) => {
    if (entity || !lexicon.scholars.has(other)) return false;
    // "Climate scientists" are many; "the researchers", "scientists at Lindenau" are those of the study.
    const said = words.slice(wordAt(words, phrase.start), wordAt(words, phrase.end));
    const [first] = said;
    return (
      first?.lower === lexicon.words.definiteArticle ||
      said.length === 1 ||
      said.some(({ lower }) => lexicon.affiliations.has(lower))
    );
  };
  return speakers.findLast(isKnown) ?? null;
}

/** How far back, in sentences, the outlet stands that "the paper" means. */
const NEAR_OUTLET = 4;

/** "the paper", "the newspaper", "the broadcaster": the outlet that spoke or was named last; no paper of a study. */
function outletMeant(
  reading: Reading,
  entities: Entities,
  { head, range }: Mention,
  speakers: readonly Speaker[],
): Speaker | null {
  const { lexicon, words } = reading;
  if (!lexicon.outletNouns.has(head) || range.to - range.from !== 2) return null;
  if (speakers.some((one) => one.kind === 'document' && one.head === head)) return null;
  const media = entities.all.filter((entity) => kindOfEntity(reading, entity) === 'media');
  const found = bodyBefore(reading, media, range.from, NEAR_OUTLET)?.body;
  if (!found) return null;
  // "told the Ambridge Post that the paper …": the hearer of a scholar is not what the scholar wrote.
  const isHearer = lexicon.documents.has(head) && words.some(({ lower }) => lexicon.studies.has(lower));
  return isHearer ? null : (speakers.find(({ entity }) => entity === found) ?? speakerOf(found, 'media'));
}

function byRole(
  reading: Reading,
  entities: Entities,
  mention: Mention,
  speakers: readonly Speaker[],
  last: Speaker | null,
): Speaker | null {
  const ofBody = personOfBody(reading, entities, mention, speakers);
  if (ofBody) return ofBody;
  const person = mention.organisation ? null : lastPersonWithRole(reading, entities, mention);
  if (person) return speakers.find((speaker) => speaker.entity === person) ?? speakerOf(person);
  const again = speakers.findLast(
    (speaker) => speaker.head === mention.head && !speaker.entity && speaker.kind === mention.kind,
  );
  if (again) return again;
  // "An official with the bank …", then "the spokesperson": nobody else has spoken since.
  const same = last?.kind === 'unnamed' || isOnlyPerson(entities, speakers, last);
  const bare = mention.organisation === null || isCommonBody(reading, mention.organisation);
  return same && bare ? last : null;
}

/** "The military official" in a story in which the general alone has spoken, and is named more than anybody. */
function isOnlyPerson(entities: Entities, speakers: readonly Speaker[], last: Speaker | null): boolean {
  const own = last?.entity;
  if (!own?.isPerson || own.role === null) return false;
  if (speakers.some(({ kind, entity }) => entity !== own && (kind === 'person' || kind === 'unnamed')))
    return false;
  return entities.all.every((one) => !one.isPerson || one.mentions.length <= own.mentions.length);
}

function byBodyNoun(
  reading: Reading,
  entities: Entities,
  mention: Mention,
  speakers: readonly Speaker[],
): Speaker | null {
  const { lexicon } = reading;
  const { head } = mention;
  const bodies = speakers.filter((speaker) => speaker.kind === 'organisation');
  const ofThatName = bodies.findLast((speaker) => speaker.entity && speaker.words.has(head));
  if (ofThatName) return ofThatName;
  const namesake = namesakeBefore(entities.all, head, mention.range.from);
  if (namesake) return speakerOf(namesake, kindOfEntity(reading, namesake));
  if (lexicon.publicBodies.has(head) && isDescribed(reading, mention)) return null;
  if (lexicon.soleBodies.has(head)) return null;
  const spoken = bodies.findLast((speaker) => speaker.entity);
  if (spoken) return spoken;
  const main = mainBody(reading, entities);
  return main && (speakers.find(({ entity }) => entity === main) ?? speakerOf(main, 'organisation'));
}

/** How far back, in sentences, the body stands that "its website" is of. */
const NEAR = 2;

/** The document again; "the statement" speaks for whoever spoke last, "its website" for the body named last. */
function byDocument(
  reading: Reading,
  entities: Entities,
  { head, range }: Mention,
  speakers: readonly Speaker[],
  last: Speaker | null,
): Speaker | null {
  const again = speakers.findLast((speaker) => speaker.kind === 'document' && speaker.head === head);
  if (range.to - range.from !== 2 || !reading.lexicon.utterances.has(head)) return again ?? null;
  // A statement is somebody's, and every body puts one out: the one of long ago is not meant again.
  if (again && (last === again || isFresh(reading, again, range.from))) return again;
  const owned = reading.lexicon.possessives.has(reading.words[range.from]?.lower ?? '');
  if (!owned) return last?.entity || last?.kind === 'organisation' ? last : null;
  const owner = ownerBefore(reading, entities, range.from);
  return owner ? (speakers.find(({ entity }) => entity === owner) ?? speakerOf(owner, 'organisation')) : null;
}

/** Sentences within which a statement is still the one spoken of. */
const FRESH = 6;

function isFresh({ words, sentences, story }: Reading, { said }: Speaker, at: number): boolean {
  const end = said.at(-1)?.content.at(-1)?.end ?? 0;
  const sentence = story.sentences.findIndex((one) => one.end >= end);
  return (words[at]?.sentence ?? sentences.length) - sentence <= FRESH;
}

/** "Loopo has 30 million users, its website says": the subject of the sentence, else the body named last. */
function ownerBefore(reading: Reading, entities: Entities, at: number): Entity | null {
  const from = reading.sentences[reading.words[at]?.sentence ?? 0]?.from ?? 0;
  const things = entities.all.filter((one) => !one.isPerson && !isPlace(reading, one.words.join(' ')));
  const bodies = things.filter((entity) => isNamedBody(reading, entity));
  return firstNamed(things, from, at) ?? bodyBefore(reading, bodies, at, NEAR)?.body ?? null;
}

/** "the civil defence agency" tells which; "the agency", "the Britain-based group" point back. */
function isDescribed({ words, lexicon }: Reading, { range, head }: Mention): boolean {
  const at = words.slice(range.from, range.to).findLastIndex((word) => word.lower === head) + range.from;
  const { locatedEndings } = lexicon.words;
  return words
    .slice(range.from, at)
    .some(
      ({ lower }) =>
        !lexicon.determiners.has(lower) && !locatedEndings.some((ending) => lower.endsWith(ending)),
    );
}

/** "the Norland council"; but not "the Ambridge-based company". */
function isNamed({ words, lexicon }: Reading, { range, head }: Mention): boolean {
  const { locatedEndings } = lexicon.words;
  const { places, territories, nationalities, publicBodies, soleBodies } = lexicon;
  // "the American company" may be any; "the Norland council" is no other.
  const isFirm = !publicBodies.has(head) && !soleBodies.has(head);
  const isWhence = (lower: string) =>
    isFirm && [places, territories, nationalities].some((set) => set.has(lower));
  return words
    .slice(range.from + 1, range.to)
    .some(
      ({ text, lower }) =>
        /^\p{Lu}/u.test(text) && !isWhence(lower) && !locatedEndings.some((end) => lower.endsWith(end)),
    );
}

/** "the director of the monitoring group": the last one who speaks for a body and whose role, if known, is that. */
function personOfBody(
  reading: Reading,
  entities: Entities,
  mention: Mention,
  speakers: readonly Speaker[],
): Speaker | null {
  if (!mention.organisation) return null;
  const fits = bodyTest(reading, entities, mention.organisation);
  const known = speakers.findLast(({ entity }) => {
    if (!entity?.isPerson || !entity.organisation) return false;
    const sameRole = entity.role === null || entity.role.toLowerCase().includes(mention.head);
    return sameRole && fits(entity.organisation.toLowerCase());
  });
  if (known && known.role === null) known.role = mention.role;
  return known ?? null;
}

/** Is a person's body the one a phrase means by its name, or by its noun alone? */
function bodyTest(reading: Reading, entities: Entities, organisation: string): (own: string) => boolean {
  const located = reading.lexicon.words.locatedEndings;
  const kept = organisation
    .split(' ')
    .filter((word) => !located.some((ending) => word.endsWith(ending)))
    .join(' ');
  const body = kept.toLowerCase();
  if (/\p{Lu}/u.test(kept)) return (own) => own.includes(body) || body.includes(own);
  const noun = body.split(' ').at(-1) ?? '';
  // "the council" means the Security Council where the story has one, and nobody else's body.
  const owned = entities.all.some((entity) => !entity.isPerson && entity.words.includes(noun));
  return (own) => (owned ? own.includes(noun) : reading.lexicon.bodyNouns.has(noun));
}

function lastPersonWithRole(
  { lexicon }: Reading,
  entities: Entities,
  { head, range }: Mention,
): Entity | null {
  const { shortRoles } = lexicon.words;
  let best: Entity | null = null;
  let nearest = -1;
  for (const entity of entities.all) {
    const roles = entity.role?.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
    if (!entity.isPerson || !roles.some((role) => role === head || shortRoles[role] === head)) continue;
    const before = entity.mentions.findLast((name) => name.from < range.from)?.from ?? -1;
    if (before <= nearest) continue;
    nearest = before;
    best = entity;
  }
  return best;
}
