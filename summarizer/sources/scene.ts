/** What a phrase that points back is read against. */
import type { SourceKind } from '../brief';
import type { Entities, Entity } from './entities';
import type { Reading } from './reading';
import { type Speaker, speakerOf } from './speaker';

export interface Scene {
  reading: Reading;
  entities: Entities;
  /** Who has spoken so far; who spoke last stands last. */
  speakers: readonly Speaker[];
  /** Who has the word: the last speaker who was not quoted within another's words. */
  last: Speaker | null;
}

/** @returns the speaker that is this entity; one that has not spoken yet where there is none */
export function speakerFor({ speakers }: Scene, entity: Entity, kind: SourceKind = 'person'): Speaker {
  return speakers.find((speaker) => speaker.entity === entity) ?? speakerOf(entity, kind);
}
