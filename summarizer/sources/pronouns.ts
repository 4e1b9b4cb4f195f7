/** "he", "they", "it": the speaker before, or whoever has come in since. */
import type { Attribution } from './attribution';
import type { Entities, Entity } from './entities';
import type { Mention } from './mention';
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
      speakers.findLast(
        (speaker) =>
          speaker.kind === 'organisation' || speaker.kind === 'document' || speaker.kind === 'media',
      ) ?? null
    );
  return last;
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
  const speaker = last && fits(last) ? last : null;
  const since = wordAt(reading.words, endOf(speaker?.said.at(-1)));
  const subject = lastSubject(reading, entities, since, mention.range.from, agrees);
  const byEntity = (entity: Entity) => speakers.find((one) => one.entity === entity) ?? speakerOf(entity);
  const named = speaker ? null : lastNamed(reading, entities, mention.range.from, agrees);
  const found =
    (subject && byEntity(subject)) ?? speaker ?? speakers.findLast(fits) ?? (named && byEntity(named));
  if (found?.entity) found.entity.gender ??= pronoun;
  return found;
}

/** Sentences within which a pronoun may go back to somebody who is not the subject. */
const NEAR = 2;

/** The person named last before a word, wherever in its sentence or the two before. */
function lastNamed(
  reading: Reading,
  entities: Entities,
  to: number,
  agrees: (entity: Entity) => boolean,
): Entity | null {
  const sentence = reading.words[to]?.sentence ?? 0;
  for (let at = to - 1; at >= 0 && sentence - (reading.words[at]?.sentence ?? 0) <= NEAR; at--) {
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
