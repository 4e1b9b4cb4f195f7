/** "the report", "the statement", "its website": which document is meant, or whose words it holds. */
import { bodyBefore, firstNamed, isNamedBody, namedNear } from './bodies';
import type { Entities, Entity } from './entities';
import type { Mention } from './mention';
import { isPlace } from './persons';
import { type Reading, wordAt } from './reading';
import { type Scene, speakerFor } from './scene';
import type { Speaker } from './speaker';

/** How far back, in sentences, the body stands that "its website" is of. */
const NEAR = 2;

/** @returns the document again; "the statement" speaks for whoever spoke last, "its website" for the body named last */
export function documentMeant(scene: Scene, { head, range }: Mention): Speaker | null {
  const { reading, entities, speakers, last } = scene;
  const again = speakers.findLast((speaker) => speaker.kind === 'document' && speaker.head === head);
  if (range.to - range.from !== 2 || !reading.lexicon.utterances.has(head)) return again ?? null;
  // A statement is somebody's, and every body puts one out: the one of long ago is not meant again.
  if (again && (last === again || isFresh(reading, again, range.from))) return again;
  const owned = reading.lexicon.possessives.has(reading.words[range.from]?.lower ?? '');
  if (!owned) return last?.entity || last?.kind === 'organisation' ? last : null;
  const owner = ownerBefore(reading, entities, range.from);
  return owner && speakerFor(scene, owner, 'organisation');
}

/** Sentences within which a statement is still the one spoken of. */
const FRESH = 6;

function isFresh({ words }: Reading, { said }: Speaker, at: number): boolean {
  const end = said.at(-1)?.content.at(-1)?.end ?? 0;
  const before = words[wordAt(words, end) - 1]?.sentence ?? 0;
  return (words[at]?.sentence ?? 0) - before <= FRESH;
}

/** "Loopo has 30 million users, its website says": the subject of the sentence, else the body named last. */
function ownerBefore(reading: Reading, entities: Entities, at: number): Entity | null {
  const from = reading.sentences[reading.words[at]?.sentence ?? 0]?.from ?? 0;
  const near = namedNear(reading, entities, at, NEAR);
  const things = near.filter((one) => !one.isPerson && !isPlace(reading, one.words.join(' ')));
  const bodies = things.filter((entity) => isNamedBody(reading, entity));
  return firstNamed(things, from, at) ?? bodyBefore(reading, bodies, at, NEAR)?.body ?? null;
}
