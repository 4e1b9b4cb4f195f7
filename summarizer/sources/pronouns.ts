/** "he", "they", "it": the speaker before, or whoever has come in since. */
import type { SourceKind } from '../brief';
import type { Attribution } from './attribution';
import type { Entities, Entity } from './entities';
import { kindOfEntity } from './kinds';
import type { Mention } from './mention';
import { isPlace } from './persons';
import { type Reading, wordAt } from './reading';
import { type Scene, speakerFor } from './scene';
import type { Speaker } from './speaker';
import { isSubject, lastSubject, opensSentence, SUBJECT_WORDS, type SubjectTest } from './subjects';

/** @returns null for one that means nobody who is known */
export function resolvePronoun(scene: Scene, mention: Mention): Speaker | null {
  const { last } = scene;
  switch (mention.pronoun) {
    case 'self':
      return null;
    case 'epithet':
      return personMeant(scene);
    case 'he':
    case 'she':
      return resolvePerson(scene, mention, mention.pronoun);
    case 'some':
      return severalBefore(scene);
    case 'they':
      return last && last.kind !== 'document' && !last.entity?.gender ? last : null;
    case 'it':
      return bodyOfSentence(scene, mention) ?? thingBefore(scene, mention);
    default:
      return last;
  }
}

/** Sentences within which the body or document stands that "it" means. */
const NEAR_THING = 3;

/** The body or document that spoke last, where it spoke or was named not long before. */
function thingBefore({ reading, speakers }: Scene, { range }: Mention): Speaker | null {
  const { words } = reading;
  const things: readonly SourceKind[] = ['organisation', 'document', 'media'];
  const thing = speakers.findLast(({ kind }) => things.includes(kind));
  if (!thing) return null;
  const spoke = wordAt(words, endOf(thing.said.at(-1))) - 1;
  const named = thing.entity?.mentions.findLast(({ from }) => from < range.from)?.from ?? -1;
  const away = (words[range.from]?.sentence ?? 0) - (words[Math.max(spoke, named)]?.sentence ?? 0);
  return away <= NEAR_THING ? thing : null;
}

/** "Hezbollah shelled a barracks on Monday, it said.": the subject of the sentence, where nobody has spoken in its paragraph yet. */
function bodyOfSentence(scene: Scene, { range }: Mention): Speaker | null {
  const { reading, entities, last } = scene;
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
  return body ? speakerFor(scene, body, kindOfEntity(reading, body)) : null;
}

/** A name of no person and no place: one mention is enough where it is the subject. */
function isBody(reading: Reading, entity: Entity): boolean {
  if (entity.isPerson || reading.lexicon.nationalities.has(entity.words[0] ?? '')) return false;
  return !isPlace(reading, entity.words.join(' ')) && kindOfEntity(reading, entity) === 'organisation';
}

/** "The 56-year-old", "the mother-of-two": the person who spoke last, else the one the story names most. */
function personMeant(scene: Scene): Speaker | null {
  const { entities, last } = scene;
  if (last?.entity?.isPerson) return last;
  const persons = entities.all.filter(({ isPerson }) => isPerson);
  const most = Math.max(0, ...persons.map(({ mentions }) => mentions.length));
  const [person] = persons.filter(({ mentions }) => mentions.length === most);
  return person ? speakerFor(scene, person) : null;
}

/** "one of them": those of the last speakers who are more than one. */
function severalBefore({ speakers, last }: Scene): Speaker | null {
  const several = (speaker: Speaker) =>
    !speaker.entity && (speaker.kind === 'unnamed' || speaker.kind === 'group');
  return last && several(last) ? last : (speakers.findLast(several) ?? null);
}

/**
 * The speaker before, when the gender allows, unless someone else has come in since as the subject of a sentence.
 */
function resolvePerson(scene: Scene, mention: Mention, pronoun: 'he' | 'she'): Speaker | null {
  const { reading, entities, speakers, last } = scene;
  const agrees = (entity: Entity) => entity.gender === null || entity.gender === pronoun;
  const fits = (speaker: Speaker) =>
    speaker.entity ? speaker.entity.isPerson && agrees(speaker.entity) : speaker.kind === 'unnamed';
  const near = last && fits(last) ? last : null;
  const since = wordAt(reading.words, endOf(near?.said.at(-1)));
  // Behind a crosshead another may have come in: whoever is named there goes before who spoke above it.
  const heading = headingBetween(reading, since, mention.range.from);
  const fresh = heading < 0 ? null : lastNamed(reading, entities, mention.range.from, agrees, heading);
  const speaker = fresh ? null : near;
  const from = Math.max(since, farBack(reading, mention));
  const subjectBy = (test: SubjectTest, least: number) =>
    lastSubject(
      reading,
      entities,
      { from: Math.max(from, least), to: mention.range.from },
      (entity, name) => agrees(entity) && test(reading, entities, name),
    );
  const subject =
    subjectBy(isSubject, from) ?? subjectBy(opensSentence, wordAt(reading.words, ownBlock(reading, mention)));
  const owner = subject || speaker || fresh ? null : subjectBy(opensSentence, from);
  const named = speaker ? null : lastNamed(reading, entities, mention.range.from, agrees);
  const found =
    (subject && speakerFor(scene, subject)) ??
    speaker ??
    (fresh && speakerFor(scene, fresh)) ??
    (owner && speakerFor(scene, owner)) ??
    speakers.findLast(fits) ??
    (named && speakerFor(scene, named));
  if (found?.entity) found.entity.gender ??= pronoun;
  return found;
}

/** Sentences behind which the subject of one no longer comes to mind. */
const FAR = 10;

/** @returns the word from which on a subject can still be meant */
function farBack({ words, sentences }: Reading, { range }: Mention): number {
  return sentences[(words[range.from]?.sentence ?? 0) - FAR]?.from ?? 0;
}

/** @returns where the paragraph begins */
function ownBlock({ words, story }: Reading, { range }: Mention): number {
  return story.blocks[words[range.from]?.block ?? 0]?.start ?? 0;
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
