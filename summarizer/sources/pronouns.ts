/** "he", "they", "it": the speaker before, or whoever has come in since. */
import type { Attribution } from './attribution';
import type { Entities, Entity } from './entities';
import { kindOfEntity } from './kinds';
import type { Mention } from './mention';
import { isPlace } from './persons';
import { type Reading, wordAt } from './reading';
import { type Speaker, speakerOf } from './speaker';

export function resolvePronoun(
  reading: Reading,
  entities: Entities,
  mention: Mention,
  speakers: readonly Speaker[],
  last: Speaker | null,
): Speaker | null {
  const { pronoun } = mention;
  if (pronoun === 'self') return null;
  if (pronoun === 'epithet') return personMeant(entities, speakers, last);
  if (pronoun === 'he' || pronoun === 'she')
    return resolvePerson(reading, entities, mention, pronoun, speakers, last);
  if (pronoun === 'some') return severalBefore(speakers, last);
  if (pronoun === 'they') return last && last.kind !== 'document' && !last.entity?.gender ? last : null;
  if (pronoun === 'it')
    return (
      bodyOfSentence(reading, entities, mention, speakers, last) ??
      speakers.findLast(
        (speaker) =>
          speaker.kind === 'organisation' || speaker.kind === 'document' || speaker.kind === 'media',
      ) ??
      null
    );
  return last;
}

/** "Hezbollah shelled a barracks on Monday, it said.": the subject of the sentence, where nobody has spoken in its paragraph yet. */
function bodyOfSentence(
  reading: Reading,
  entities: Entities,
  { range }: Mention,
  speakers: readonly Speaker[],
  last: Speaker | null,
): Speaker | null {
  const { words, sentences } = reading;
  const own = words[range.from];
  const before = words[wordAt(words, endOf(last?.said.at(-1))) - 1];
  const from = sentences[own?.sentence ?? 0]?.from ?? range.from;
  if (!own || before?.block === own.block || range.from - from < SUBJECT_WORDS) return null;
  const body = entities.all.find(
    (entity) =>
      isBody(reading, entity) &&
      entity.mentions.some(
        (name) => name.from >= from && name.from - from <= SUBJECT_WORDS && name.to < range.from,
      ),
  );
  if (!body) return null;
  return speakers.find(({ entity }) => entity === body) ?? speakerOf(body, kindOfEntity(reading, body));
}

/** A name of no person and no place: one mention is enough where it is the subject. */
function isBody(reading: Reading, entity: Entity): boolean {
  if (entity.isPerson || reading.lexicon.nationalities.has(entity.words[0] ?? '')) return false;
  return !isPlace(reading, entity.words.join(' ')) && kindOfEntity(reading, entity) === 'organisation';
}

/** "The 56-year-old", "the mother-of-two": the person who spoke last, else the one the story names most. */
function personMeant(entities: Entities, speakers: readonly Speaker[], last: Speaker | null): Speaker | null {
  if (last?.entity?.isPerson) return last;
  const persons = entities.all.filter(({ isPerson }) => isPerson);
  const most = Math.max(0, ...persons.map(({ mentions }) => mentions.length));
  const [person] = persons.filter(({ mentions }) => mentions.length === most);
  return person ? (speakers.find(({ entity }) => entity === person) ?? speakerOf(person)) : null;
}

/** "one of them": those of the last speakers who are more than one. */
function severalBefore(speakers: readonly Speaker[], last: Speaker | null): Speaker | null {
  const several = (speaker: Speaker) =>
    !speaker.entity && (speaker.kind === 'unnamed' || speaker.kind === 'group');
  return last && several(last) ? last : (speakers.findLast(several) ?? null);
}

/**
 * The speaker before, when the gender allows, unless someone else has come in since as the subject of a sentence.
 */
function resolvePerson(
  reading: Reading,
  entities: Entities,
  mention: Mention,
  pronoun: 'he' | 'she',
  speakers: readonly Speaker[],
  last: Speaker | null,
): Speaker | null {
  const agrees = (entity: Entity) => entity.gender === null || entity.gender === pronoun;
  const fits = (speaker: Speaker) =>
    speaker.entity ? speaker.entity.isPerson && agrees(speaker.entity) : speaker.kind === 'unnamed';
  const near = last && fits(last) ? last : null;
  const since = wordAt(reading.words, endOf(near?.said.at(-1)));
  // Behind a crosshead another may have come in: whoever is named there goes before who spoke above it.
  const heading = headingBetween(reading, since, mention.range.from);
  const fresh = heading < 0 ? null : lastNamed(reading, entities, mention.range.from, agrees, heading);
  const speaker = fresh ? null : near;
  const subject = lastSubject(reading, entities, since, mention.range.from, agrees);
  const byEntity = (entity: Entity) => speakers.find((one) => one.entity === entity) ?? speakerOf(entity);
  const named = speaker ? null : lastNamed(reading, entities, mention.range.from, agrees);
  const found =
    (subject && byEntity(subject)) ??
    speaker ??
    (fresh && byEntity(fresh)) ??
    speakers.findLast(fits) ??
    (named && byEntity(named));
  if (found?.entity) found.entity.gender ??= pronoun;
  return found;
}

/** @returns the block of the last heading between two words; -1 for none */
function headingBetween({ words, story }: Reading, from: number, to: number): number {
  const first = words[from - 1]?.block ?? 0;
  const last = words[to]?.block ?? 0;
  const at = story.blocks.slice(first + 1, last).findLastIndex(({ kind }) => kind === 'heading');
  return at < 0 ? -1 : at + first + 1;
}

/** Sentences within which a pronoun may go back to somebody who is not the subject. */
const NEAR = 2;

/** The person named last before a word, wherever in its sentence or the two before, and not in the block `above`. */
function lastNamed(
  reading: Reading,
  entities: Entities,
  to: number,
  agrees: (entity: Entity) => boolean,
  above = -1,
): Entity | null {
  const sentence = reading.words[to]?.sentence ?? 0;
  for (let at = to - 1; at >= 0 && sentence - (reading.words[at]?.sentence ?? 0) <= NEAR; at--) {
    if ((reading.words[at]?.block ?? 0) <= above) return null;
    const entity = entities.at(at);
    if (entity?.isPerson && agrees(entity)) return entity;
  }
  return null;
}

function endOf(attribution: Attribution | undefined): number {
  if (!attribution) return 0;
  const spans = [attribution.source, attribution.cue, ...attribution.content];
  return Math.max(...spans.map((span) => span?.end ?? 0));
}

/** How far into a sentence its subject may stand. */
const SUBJECT_WORDS = 4;

/** The person last named at the head of a sentence between two words, outside of quotations. */
function lastSubject(
  reading: Reading,
  entities: Entities,
  from: number,
  to: number,
  agrees: (entity: Entity) => boolean,
): Entity | null {
  let best: Entity | null = null;
  let at = -1;
  for (const entity of entities.all) {
    if (!entity.isPerson || !agrees(entity)) continue;
    for (const name of entity.mentions) {
      if (name.from < from || name.from >= to || name.from <= at) continue;
      const word = reading.words[name.from];
      const sentence = reading.sentences[word?.sentence ?? 0];
      if (!word || word.quote >= 0 || !sentence || name.from - sentence.from > SUBJECT_WORDS) continue;
      best = entity;
      at = name.from;
    }
  }
  return best;
}
