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
  if (entity.mentions.slice(0, LOOKED_AT).some(({ from }) => isSmall(reading, from - 1, lexicon.outletNouns)))
    return 'media';
  if (lexicon.mediaWords.has(last) && entity.words.length > 1 && !lexicon.bodies.has(last)) return 'media';
  if (lexicon.bodies.has(last) || lexicon.places.has(whole)) return 'organisation';
  // "United Nations" and "United States" are no crowds; "Republicans" are.
  if (lexicon.groups.has(last) && entity.words.length === 1) return 'group';
  // "Big Harbour Records" made one.
  const label = entity.words.length > 2 && lexicon.bodyParts.has(last);
  return lexicon.documents.has(last) && !label ? 'document' : 'organisation';
}

/** "the newspaper Elster-Bote": a common noun in small letters. */
function isSmall({ words }: Reading, at: number, among: ReadonlySet<string>): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  return text === lower && among.has(lower);
}

/** @param first the word that opens the phrase, lower case: "a", "the", "several" */
export function kindOfNoun(reading: Reading, range: Range, head: string, first: string): SourceKind {
  const { lexicon, words } = reading;
  const { bareBodies, crowds, unnamed, groups, insiders } = lexicon;
  if (bareBodies.has(head) && !crowds.has(head)) return 'organisation';
  if (insiders.has(head)) return 'unnamed';
  if (crowds.has(head) && !unnamed.has(head) && !groups.has(head)) return 'group';
  if (groups.has(head) && !isSingular(reading, first)) return kindOfCrowd(reading, range, head);
  if (unnamed.has(head) || groups.has(head)) return 'unnamed';
  const kind = kindOfThing(reading, head);
  if (kind) return kind;
  const person = lexicon.roles.has(head) || lexicon.titles.has(head);
  const named = !person && CAPITAL.test(words[range.to - 1]?.text ?? '');
  return named ? 'organisation' : 'unnamed';
}

/** "a", "one"; but not "some". */
function isSingular({ lexicon }: Reading, first: string): boolean {
  if (lexicon.articles.has(first)) return first !== lexicon.words.definiteArticle;
  return lexicon.indefinites.has(first) && !lexicon.groups.has(first);
}

/** "people familiar with the matter" keep their names to themselves. */
function kindOfCrowd({ lexicon }: Reading, range: Range, head: string): SourceKind {
  return lexicon.vagueGroups.has(head) && range.to - range.from > 2 ? 'unnamed' : 'group';
}

function kindOfThing({ lexicon }: Reading, head: string): SourceKind | null {
  // "the medical examiner" is nobody's newspaper.
  if (lexicon.titles.has(head)) return null;
  if (lexicon.documents.has(head) || lexicon.findings.has(head)) return 'document';
  if (lexicon.mediaWords.has(head) || lexicon.mediaNames.has(head)) return 'media';
  const { bodyNouns, bodies, powers, firmNouns } = lexicon;
  return [bodyNouns, bodies, powers, firmNouns].some((set) => set.has(head)) ? 'organisation' : null;
}
