/** Who is named in a source phrase: "another spokesman, John Smith,", "the Mayor's press officer Ada Brink", "data from Norland Bank". */
import type { SourceKind } from '../brief';
import { isCapital } from './capitals';
import { headOf } from './common-noun';
import type { Entities, Entity } from './entities';
import { kindOfEntity } from './kinds';
import { isSpeakerNoun } from './lexicon';
import type { Range, Reading } from './reading';
import { isRole } from './role-before';

export interface Named {
  entity: Entity;
  /** Head noun of the phrase, lower case. */
  head: string;
  kind: SourceKind;
}

/**
 * @param segment the part of the phrase in which its head stands
 * @returns whom the phrase names; null where its head is a common noun
 */
export function namedIn(reading: Reading, entities: Entities, segment: Range, range: Range): Named | null {
  const { lexicon, words } = reading;
  const last = segment.to - 1;
  const head = words[last]?.lower ?? '';
  const role = isRole(reading, last);
  const direct = entities.at(last);
  if (direct && !(role && !direct.isPerson && segment.to < range.to)) return named(reading, direct, head);
  const behind = role
    ? namedBehind(reading, entities, segment, range)
    : titledBehind(reading, entities, segment, range);
  if (behind) return named(reading, behind, head);
  const one = oneOf(reading, entities, range);
  if (one) return named(reading, one, head);
  const apposed = role ? null : bodyBehind(reading, entities, segment, range);
  if (apposed) return named(reading, apposed, head);
  const outlet = outletBefore(reading, entities, segment);
  if (outlet) return named(reading, outlet, head);
  const within =
    isSpeakerNoun(lexicon, head) || lexicon.firmNouns.has(head)
      ? null
      : lastNamed(reading, entities, segment);
  return within && named(reading, within, head);
}

const named = (reading: Reading, entity: Entity, head: string): Named => ({
  entity,
  head,
  kind: kindOfEntity(reading, entity),
});

/** The name that explains a role before it. */
function namedBehind(reading: Reading, entities: Entities, segment: Range, range: Range): Entity | null {
  const { words, lexicon } = reading;
  // "another spokesman, John Smith,"
  if (words[segment.to]?.text === ',') {
    const entity = firstPersonAfter(reading, entities, segment.to + 1, range.to);
    if (entity) return entity;
  }
  // "Ambassador to the UN Linda Greene": the name ends the phrase, and no preposition leads to it.
  const name = lastName(entities, segment, range);
  const before = words[(name?.from ?? 0) - 1]?.lower ?? '';
  return name && !lexicon.prepositions.has(before) ? name.entity : null;
}

/** "One of the officers on scene, John Brink": the name behind the comma ends the phrase. */
function oneOf({ words, lexicon }: Reading, entities: Entities, { from, to }: Range): Entity | null {
  const entity = entities.at(to - 1);
  const name = entity?.mentions.findLast((own) => own.to === to);
  const opens =
    lexicon.indefinites.has(words[from]?.lower ?? '') && lexicon.genitives.has(words[from + 1]?.lower ?? '');
  return opens && name && entity?.isPerson && words[name.from - 1]?.text === ',' ? entity : null;
}

/** "The company that runs the fair, Dale Productions": a noun for a body, and behind a comma the body's name to the end. */
function bodyBehind(
  { words, lexicon }: Reading,
  entities: Entities,
  segment: Range,
  range: Range,
): Entity | null {
  const head = words[segment.to - 1]?.lower ?? '';
  if (!lexicon.bodyNouns.has(head) && !lexicon.firmNouns.has(head)) return null;
  const entity = entities.at(range.to - 1);
  const name = entity?.mentions.findLast(({ to }) => to === range.to);
  if (!entity || entity.isPerson || !name || name.from <= segment.to) return null;
  return words[name.from - 1]?.text === ',' ? entity : null;
}

/** "Bank of Norland Governor Ada Brink": the head is no role, but one stands right before the name. */
function titledBehind(reading: Reading, entities: Entities, segment: Range, range: Range): Entity | null {
  const name = lastName(entities, segment, range);
  return name && isRole(reading, name.from - 1) ? name.entity : null;
}

/** The person whose name ends the phrase, behind its head. */
function lastName(entities: Entities, segment: Range, range: Range): { entity: Entity; from: number } | null {
  const entity = entities.at(range.to - 1);
  const from = entity?.mentions.findLast((one) => one.to === range.to)?.from ?? -1;
  return entity?.isPerson && from > segment.to ? { entity, from } : null;
}

/** "the Ambridge Press news agency": an outlet, and a noun in small letters that says so. */
function outletBefore(reading: Reading, entities: Entities, segment: Range): Entity | null {
  const { words, lexicon } = reading;
  const { text = '', lower = '' } = words[segment.to - 1] ?? {};
  if (text !== lower || !(lexicon.bodyNouns.has(lower) || lexicon.mediaWords.has(lower))) return null;
  for (let at = segment.to - 2; at >= segment.from && at > segment.to - 4; at--) {
    const entity = entities.at(at);
    if (entity) return kindOfEntity(reading, entity) === 'media' ? entity : null;
    if (!lexicon.mediaWords.has(words[at]?.lower ?? '')) return null;
  }
  return null;
}

/** The last name of a segment whose head no table knows. */
function lastNamed({ words, lexicon }: Reading, entities: Entities, segment: Range): Entity | null {
  for (let at = segment.to - 1; at >= segment.from; at--) {
    const entity = entities.at(at);
    if (entity) return entity;
    if (isCapital(words[at]?.text ?? '') || isSpeakerNoun(lexicon, words[at]?.lower ?? '')) return null;
  }
  return null;
}

/** "Video Shows Dramatic Rescue of Kidnapped Girl": a headline, where the words of a clause have capitals. */
export function isHeadline({ lexicon }: Reading, { words, isPerson }: Entity): boolean {
  return (
    !isPerson &&
    words.length > 3 &&
    words.slice(1).some((word) => lexicon.cues.has(word) && !isSpeakerNoun(lexicon, word))
  );
}

/** The person whose name opens the phrase, titles aside. */
function firstPersonAfter(reading: Reading, entities: Entities, from: number, to: number): Entity | null {
  const { words, lexicon } = reading;
  for (let at = from; at < to; at++) {
    const entity = entities.at(at);
    if (entity) return entity.isPerson ? entity : null;
    const { text = '', lower = '' } = words[at] ?? {};
    if (!isCapital(text) && !lexicon.roles.has(lower) && !lexicon.roleModifiers.has(lower)) return null;
  }
  return null;
}

/** "data from Norland Bank", "the bank's index": figures speak for the body that keeps them. */
export function ownerOfData(
  reading: Reading,
  entities: Entities,
  range: Range,
  segment: Range,
): Entity | null {
  const { words, lexicon } = reading;
  if (!lexicon.dataNouns.has(headOf(reading, segment))) return null;
  for (let at = range.from; at < range.to && words[at]?.text !== ','; at++) {
    const entity = entities.at(at);
    if (entity && !entity.isPerson && isKnownName(reading, entity)) return entity;
  }
  return null;
}

/** More than a capital at the head of a sentence ("New data") or a nationality ("Israeli figures"). */
function isKnownName({ lexicon }: Reading, { words, name, mentions }: Entity): boolean {
  const whole = words.join(' ');
  if (lexicon.places.has(whole) || lexicon.nationalities.has(whole)) return false;
  return words.length > 1 || /^\p{Lu}{2,}$/u.test(name) || mentions.length > 1;
}
