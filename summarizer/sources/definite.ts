/** "the minister", "the group", "the report": whom a definite phrase points back to. */
import { bodyBefore, canBe, mainBody, namedNear, namesakeBefore } from './bodies';
import { documentMeant } from './documents';
import { holderMeant } from './holders';
import { kindOfEntity } from './kinds';
import type { Mention } from './mention';
import { type Reading, wordAt } from './reading';
import { type Scene, speakerFor } from './scene';
import type { Speaker } from './speaker';

/** @returns null where the phrase names somebody new */
export function resolveDefinite(scene: Scene, mention: Mention): Speaker | null {
  const { reading, speakers } = scene;
  const { lexicon } = reading;
  const clear = outletMeant(scene, mention) ?? scholarsMeant(scene, mention);
  if (clear) return clear;
  if (lexicon.roles.has(mention.head)) return holderMeant(scene, mention);
  const isBody = lexicon.bodyNouns.has(mention.head) || lexicon.firmNouns.has(mention.head);
  if (mention.kind === 'organisation' && isBody && !isNamed(reading, mention))
    return bodyMeant(scene, mention);
  if (mention.kind === 'document') return documentMeant(scene, mention);
  return mention.kind === 'media' && mention.range.to - mention.range.from === 2
    ? (speakers.findLast((speaker) => speaker.kind === 'media') ?? null)
    : null;
}

/** "the investigators", "the study authors": of one study, whatever they are called. */
function scholarsMeant({ reading, speakers }: Scene, { head, range }: Mention): Speaker | null {
  const { words, lexicon } = reading;
  const own = words.slice(range.from, range.to).map(({ lower }) => lower);
  const plain = own.length === 2 || (own.length === 3 && lexicon.studies.has(own[1] ?? ''));
  if (!lexicon.scholars.has(head) || own[0] !== lexicon.words.definiteArticle || !plain) return null;
  const isKnown = ({ entity, head: other, phrase }: Speaker) => {
    if (entity || !lexicon.scholars.has(other)) return false;
    // "Climate scientists" are many; "the researchers", "scientists at Lindenau" are those of the study.
    const said = words.slice(wordAt(words, phrase.start), wordAt(words, phrase.end));
    const [first] = said;
    return (
      first?.lower === lexicon.words.definiteArticle ||
      said.length === 1 ||
      said.some(({ lower }) => lexicon.affiliations.has(lower))
    );
  };
  return speakers.findLast(isKnown) ?? null;
}

/** How far back, in sentences, the outlet stands that "the paper" means. */
const NEAR_OUTLET = 4;

/** "the paper", "the newspaper", "the broadcaster": the outlet that spoke or was named last; no paper of a study. */
function outletMeant(scene: Scene, { head, range }: Mention): Speaker | null {
  const { reading, entities, speakers } = scene;
  const { lexicon, words } = reading;
  if (!lexicon.outletNouns.has(head) || range.to - range.from !== 2) return null;
  if (speakers.some((one) => one.kind === 'document' && one.head === head)) return null;
  const media = namedNear(reading, entities, range.from, NEAR_OUTLET).filter(
    (entity) => kindOfEntity(reading, entity) === 'media',
  );
  const found = bodyBefore(reading, media, range.from, NEAR_OUTLET)?.body;
  if (!found) return null;
  // "told the Ambridge Post that the paper …": the hearer of a scholar is not what the scholar wrote.
  const isHearer = lexicon.documents.has(head) && words.some(({ lower }) => lexicon.studies.has(lower));
  return isHearer ? null : speakerFor(scene, found, 'media');
}

/** "the group", "the company": one of that name, else the body that spoke last, else the one the story is about. */
function bodyMeant(scene: Scene, mention: Mention): Speaker | null {
  const { reading, entities, speakers } = scene;
  const { lexicon } = reading;
  const { head } = mention;
  const bodies = speakers.filter((speaker) => speaker.kind === 'organisation');
  const ofThatName = bodies.findLast((speaker) => speaker.entity && speaker.words.has(head));
  if (ofThatName) return ofThatName;
  const namesake = namesakeBefore(entities.all, head, mention.range.from);
  if (namesake) return speakerFor(scene, namesake, kindOfEntity(reading, namesake));
  if (lexicon.publicBodies.has(head) && isDescribed(reading, mention)) return null;
  if (lexicon.soleBodies.has(head)) return null;
  const spoken = bodies.findLast(
    ({ entity }) => entity && (lexicon.anyBodies.has(head) || canBe(reading, entity, head)),
  );
  if (spoken) return spoken;
  const main = mainBody(reading, entities);
  return main && speakerFor(scene, main, 'organisation');
}

/** "the civil defence agency" tells which; "the agency", "the Britain-based group" point back. */
function isDescribed({ words, lexicon }: Reading, { range, head }: Mention): boolean {
  const at = words.slice(range.from, range.to).findLastIndex((word) => word.lower === head) + range.from;
  const { locatedEndings } = lexicon.words;
  return words
    .slice(range.from, at)
    .some(
      ({ lower }) =>
        !lexicon.determiners.has(lower) && !locatedEndings.some((ending) => lower.endsWith(ending)),
    );
}

/** "the Norland council"; but not "the Ambridge-based company". */
function isNamed({ words, lexicon }: Reading, { range, head }: Mention): boolean {
  const { locatedEndings } = lexicon.words;
  const { places, territories, nationalities, publicBodies, soleBodies } = lexicon;
  // "the American company" may be any; "the Norland council" is no other.
  const isFirm = !publicBodies.has(head) && !soleBodies.has(head);
  const isWhence = (lower: string) =>
    isFirm && [places, territories, nationalities].some((set) => set.has(lower));
  return words
    .slice(range.from + 1, range.to)
    .some(
      ({ text, lower }) =>
        /^\p{Lu}/u.test(text) && !isWhence(lower) && !locatedEndings.some((end) => lower.endsWith(end)),
    );
}
