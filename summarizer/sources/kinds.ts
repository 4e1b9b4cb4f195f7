/** Person, body, crowd, document, outlet, or somebody unnamed. */
import type { SourceKind } from '../brief';
import type { Entity } from './entities';
import type { Range, Reading } from './reading';

const CAPITAL = /^\p{Lu}/u;

/** Mentions that are asked for what stands before them. */
export const LOOKED_AT = 20;

export function kindOfEntity(reading: Reading, entity: Entity): SourceKind {
  if (entity.isPerson) return 'person';
  const { lexicon } = reading;
  const first = entity.words[0] ?? '';
  const last = entity.words.at(-1) ?? '';
  const whole = entity.words.join(' ');
  if (lexicon.mediaNames.has(first) || lexicon.mediaNames.has(last) || lexicon.mediaNames.has(whole))
    return 'media';
  if (entity.mentions.slice(0, LOOKED_AT).some(({ from }) => isSmall(reading, from - 1, lexicon.mediaWords)))
    return 'media';
  if (lexicon.mediaWords.has(last) && entity.words.length > 1 && !lexicon.bodies.has(last)) return 'media';
  if (lexicon.bodies.has(last) || lexicon.places.has(whole)) return 'organisation';
  // "United Nations" and "United States" are no crowds; "Republicans" are.
  if (lexicon.groups.has(last) && entity.words.length === 1) return 'group';
  return lexicon.documents.has(last) ? 'document' : 'organisation';
}

/** "the newspaper Elster-Bote": a common noun in small letters. */
export function isSmall({ words }: Reading, at: number, among: ReadonlySet<string>): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  return text === lower && among.has(lower);
}

export function kindOfNoun(reading: Reading, range: Range, head: string, first: string): SourceKind {
  const { lexicon } = reading;
  const singular =
    (lexicon.articles.has(first) && first !== lexicon.words.definiteArticle) ||
    (lexicon.indefinites.has(first) && !lexicon.groups.has(first));
  if (lexicon.bareBodies.has(head) && !lexicon.crowds.has(head)) return 'organisation';
  if (lexicon.insiders.has(head)) return 'unnamed';
  if (lexicon.crowds.has(head) && !lexicon.unnamed.has(head) && !lexicon.groups.has(head)) return 'group';
  if (lexicon.groups.has(head) && !singular)
    return lexicon.vagueGroups.has(head) && range.to - range.from > 2 ? 'unnamed' : 'group';
  if (lexicon.unnamed.has(head)) return 'unnamed';
  if (lexicon.groups.has(head)) return 'unnamed';
  if (lexicon.documents.has(head) || lexicon.findings.has(head)) return 'document';
  if (lexicon.mediaWords.has(head) || lexicon.mediaNames.has(head)) return 'media';
  if (lexicon.bodyNouns.has(head) || lexicon.bodies.has(head)) return 'organisation';
  if (lexicon.roles.has(head)) return 'unnamed';
  return reading.words[range.from] && CAPITAL.test(reading.words[range.to - 1]?.text ?? '')
    ? 'organisation'
    : 'unnamed';
}
