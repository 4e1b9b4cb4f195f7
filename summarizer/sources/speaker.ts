/** One who is attributed something, as it is gathered over the article. */
import type { SourceKind, Span } from '../brief';
import type { Attribution } from './attribution';
import type { Entity } from './entities';

export interface Speaker {
  entity: Entity | null;
  kind: SourceKind;
  phrase: Span;
  head: string;
  role: string | null;
  organisation: string | null;
  /** Words of the phrase, to know it again. */
  words: Set<string>;
  said: Attribution[];
}

export function speakerOf(entity: Entity, kind: SourceKind = 'person'): Speaker {
  return {
    entity,
    kind,
    phrase: entity.span,
    head: '',
    role: entity.role,
    organisation: entity.organisation,
    words: new Set(entity.words),
    said: [],
  };
}
