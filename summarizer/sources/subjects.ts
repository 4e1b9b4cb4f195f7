/** Whom a sentence is about: the person at its head, or behind the phrase that opens it. */
import { isCapital } from './capitals';
import type { Entities, Entity } from './entities';
import type { Range, Reading } from './reading';

/** How far into a sentence its subject may stand. */
export const SUBJECT_WORDS = 4;

export type SubjectTest = (reading: Reading, entities: Entities, name: Range) => boolean;

/** The person named last between two words where the name passes a test. */
export function lastSubject(
  { words }: Reading,
  { all }: Entities,
  { from, to }: Range,
  isMeant: (entity: Entity, name: Range) => boolean,
): Entity | null {
  let best: Entity | null = null;
  let at = -1;
  for (const entity of all) {
    if (!entity.isPerson) continue;
    for (const name of entity.mentions) {
      if (name.from < from || name.from >= to || name.from <= at) continue;
      if ((words[name.from]?.quote ?? -1) >= 0 || !isMeant(entity, name)) continue;
      best = entity;
      at = name.from;
    }
  }
  return best;
}

/** At the head of its sentence, or behind the phrase that opens it; alone, and with nothing that is its own. */
export function isSubject(reading: Reading, entities: Entities, name: Range): boolean {
  if (/^['’]s?$/.test(reading.words[name.to]?.text ?? '')) return false;
  return opensSentence(reading, entities, name) || followsOpening(reading, name);
}

/** "Brink's plan was …": she comes to mind too, where nobody else does. */
export function opensSentence(reading: Reading, entities: Entities, name: Range): boolean {
  const { words, sentences } = reading;
  const sentence = sentences[words[name.from]?.sentence ?? 0];
  if (!sentence || isJoined(reading, entities, name)) return false;
  if (name.from - sentence.from <= SUBJECT_WORDS) return true;
  // "Presumptive Teal Party nominee Ada Brink joined …": a role alone stands before the name.
  const { roles, titles, roleModifiers, determiners } = reading.lexicon;
  const before = words.slice(sentence.from, name.from);
  return (
    before.length <= MOST_ROLE &&
    before.every(
      ({ text, lower }) =>
        isCapital(text) || [roles, titles, roleModifiers, determiners].some((set) => set.has(lower)),
    )
  );
}

/** Words of a role before the name of a subject. */
const MOST_ROLE = 10;

/** "In a message posted on Friday, Mr. Osgood denied it." */
function followsOpening({ words, lexicon, sentences }: Reading, { from }: Range): boolean {
  const start = sentences[words[from]?.sentence ?? 0]?.from ?? from;
  const opener = words[start]?.lower ?? '';
  if (!lexicon.prepositions.has(opener) && !lexicon.subordinators.has(opener)) return false;
  const titled = lexicon.honorifics.has(words[from - 1]?.lower ?? '') ? 1 : 0;
  const comma = words.slice(start, from).findIndex(({ text }) => text === ',');
  return comma >= 0 && start + comma === from - titled - 1;
}

/** "Brink and Osgood parted": two are no "he"; but "Brink and her colleagues". */
function isJoined({ words, lexicon }: Reading, entities: Entities, { from, to }: Range): boolean {
  const joins = (at: number) => lexicon.conjunctions.has(words[at]?.lower ?? '');
  return (
    (joins(from - 1) && entities.at(from - 2)?.isPerson) ||
    (joins(to) && entities.at(to + 1)?.isPerson) ||
    false
  );
}
