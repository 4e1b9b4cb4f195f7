/** "the minister", "the director of the council": who holds the role. */
import { isCommonBody } from './bodies';
import type { Entities, Entity } from './entities';
import type { Mention } from './mention';
import type { Reading } from './reading';
import { type Scene, speakerFor } from './scene';
import type { Speaker } from './speaker';

/** @returns whom a role means: of the body it names, who was last named with it, or who spoke as such before; null for none */
export function holderMeant(scene: Scene, mention: Mention): Speaker | null {
  const { reading, entities, speakers, last } = scene;
  const ofBody = personOfBody(scene, mention);
  if (ofBody) return ofBody;
  const person = mention.organisation ? null : lastPersonWithRole(reading, entities, mention);
  if (person) return speakerFor(scene, person);
  const again = speakers.findLast(
    (speaker) => speaker.head === mention.head && !speaker.entity && speaker.kind === mention.kind,
  );
  if (again) return again;
  const told = personOfParagraph(scene, mention);
  if (told) return told;
  // "An official with the bank …", then "the spokesperson": nobody else has spoken since.
  const same = last?.kind === 'unnamed' || isOnlyPerson(scene);
  const bare = mention.organisation === null || isCommonBody(reading, mention.organisation);
  return same && bare ? last : null;
}

/** Words of a phrase that adds no more than a word to its role: "the new speaker". */
const MOST_BARE = 3;

/** "Brink opened the gate himself. “…,” the actor said.": the only person its paragraph has named, where nothing else is told of him. */
function personOfParagraph(
  { reading, entities, ...scene }: Scene,
  { range, head, kind }: Mention,
): Speaker | null {
  const { words, lexicon } = reading;
  const bare =
    words[range.from]?.lower === lexicon.words.definiteArticle && range.to - range.from <= MOST_BARE;
  // "Osgood was fined as the officer said …": in a case others speak about the one it is about.
  if (!bare || kind !== 'unnamed' || lexicon.unnamed.has(head) || lexicon.caseRoles.has(head)) return null;
  const persons = new Set<Entity>();
  for (let at = range.from - 1; words[at]?.block === words[range.from]?.block; at--) {
    const entity = entities.at(at);
    if (entity?.isPerson && (words[at]?.quote ?? -1) < 0) persons.add(entity);
  }
  const [only, ...others] = persons;
  const fits = only && others.length === 0 && (only.role === null || rolesOf(only).includes(head));
  return fits ? speakerFor({ reading, entities, ...scene }, only) : null;
}

/** What somebody may be called by: the words of the role, and the honorific ("Dr." for "the doctor"). */
const rolesOf = ({ role, honorific }: Entity) => [
  ...(role?.toLowerCase().split(/[^\p{L}-]+/u) ?? []),
  ...(honorific ? [honorific.replace(/\.$/, '')] : []),
];

/** "The military official" in a story in which the general alone has spoken, and is named more than anybody. */
function isOnlyPerson({ entities, speakers, last }: Scene): boolean {
  const own = last?.entity;
  if (!own?.isPerson || own.role === null) return false;
  if (speakers.some(({ kind, entity }) => entity !== own && (kind === 'person' || kind === 'unnamed')))
    return false;
  return entities.all.every((one) => !one.isPerson || one.mentions.length <= own.mentions.length);
}

/** "the director of the monitoring group": the last one who speaks for a body and whose role, if known, is that. */
function personOfBody({ reading, entities, speakers }: Scene, mention: Mention): Speaker | null {
  if (!mention.organisation) return null;
  const fits = bodyTest(reading, entities, mention.organisation);
  const known = speakers.findLast(({ entity }) => {
    if (!entity?.isPerson || !entity.organisation) return false;
    const sameRole = entity.role === null || entity.role.toLowerCase().includes(mention.head);
    return sameRole && fits(entity.organisation.toLowerCase());
  });
  if (known && known.role === null) known.role = mention.role;
  return known ?? null;
}

/** Is a person's body the one a phrase means by its name, or by its noun alone? */
function bodyTest(reading: Reading, entities: Entities, organisation: string): (own: string) => boolean {
  const located = reading.lexicon.words.locatedEndings;
  const kept = organisation
    .split(' ')
    .filter((word) => !located.some((ending) => word.endsWith(ending)))
    .join(' ');
  const body = kept.toLowerCase();
  if (/\p{Lu}/u.test(kept)) return (own) => own.includes(body) || body.includes(own);
  const noun = body.split(' ').at(-1) ?? '';
  // "the council" means the Security Council where the story has one, and nobody else's body.
  const owned = entities.all.some((entity) => !entity.isPerson && entity.words.includes(noun));
  return (own) => (owned ? own.includes(noun) : reading.lexicon.bodyNouns.has(noun));
}

function lastPersonWithRole(
  { lexicon, words }: Reading,
  entities: Entities,
  { head, range }: Mention,
): Entity | null {
  const { shortRoles } = lexicon.words;
  const former = words.slice(range.from, range.to).some(({ lower }) => lexicon.formerWords.has(lower));
  let best: Entity | null = null;
  let nearest = -1;
  for (const entity of entities.all) {
    const roles = rolesOf(entity);
    // "the speaker" is not the former one.
    if (!former && roles.some((role) => lexicon.formerWords.has(role))) continue;
    if (!entity.isPerson || !roles.some((role) => role === head || shortRoles[role] === head)) continue;
    const before = entity.mentions.findLast((name) => name.from < range.from)?.from ?? -1;
    if (before <= nearest) continue;
    nearest = before;
    best = entity;
  }
  return best;
}
