/** The body of a person whose role names none: "its chief executive", "the group's president", "CEO Ada Brinkworth". */
import { bodyBefore, bodyNameBefore, canBe, isCommonBody, isNamedBody, namesakeBefore } from './bodies';
import type { Entities, Entity } from './entities';
import { surnameOf } from './persons';
import type { Reading } from './reading';

/** How far back, in sentences, a body may be named that a bare role still belongs to. */
const NEAR = 1;

/** "Its leader" may go back further. */
const OWNED = 3;

/** Gives each person without a body the one its role points to, and takes from it what is no body. */
export function lendBodies(reading: Reading, entities: Entities): void {
  const bodies = entities.all.filter((entity) => isNamedBody(reading, entity));
  for (const person of entities.all) {
    if (!person.isPerson) continue;
    if (person.organisation !== null && isPersonsName(reading, entities, person.organisation))
      person.organisation = null;
    if (person.role) person.organisation = bodyOfRole(reading, bodies, person, person.role);
  }
}

function bodyOfRole(
  reading: Reading,
  bodies: readonly Entity[],
  person: Entity,
  role: string,
): string | null {
  const own = person.organisation;
  const at = person.roleAt ?? person.mentions[0]?.from ?? 0;
  if (own !== null) {
    if (!isCommonBody(reading, own)) return own;
    const noun = own.toLowerCase();
    const namesake = namesakeBefore(bodies, noun, at);
    const nearer = bodyBefore(reading, bodies, at, NEAR);
    // "the company's chief executive" is not of the Haulage Company named long ago, where another body is at hand.
    if (namesake && (!nearer || !isFar(reading, namesake, at))) return namesake.name;
    const { publicBodies, soleBodies } = reading.lexicon;
    if (publicBodies.has(noun) || soleBodies.has(noun)) return describedBefore(reading, noun, at) ?? own;
    const fitting = bodies.filter((body) => canBe(reading, body, noun));
    return bodyNameBefore(reading, fitting, at, Number.POSITIVE_INFINITY) ?? own;
  }
  if (person.owned) return bodyNameBefore(reading, bodies, at, OWNED) ?? commonBefore(reading, at);
  return isOffice(reading, role) ? bodyNameBefore(reading, bodies, at, NEAR) : null;
}

/** Words that describe a body before its noun: "civil defence". */
const DESCRIBING = 3;

/** "The civil defence agency", then "the agency's director": the body as it was described when it was first called so. */
function describedBefore({ words, lexicon, text }: Reading, noun: string, at: number): string | null {
  const { articles } = lexicon.words;
  // "The boys told police": what stands without an article may follow a verb.
  if (lexicon.bareBodies.has(noun)) return null;
  for (let i = 0; i < at; i++) {
    if (words[i]?.lower !== noun) continue;
    const opening = words.slice(Math.max(0, i - DESCRIBING - 1), i);
    const article = opening.findLastIndex(({ lower }) => articles.includes(lower));
    const first = opening[article + 1];
    const last = words[i];
    if (article >= 0 && first && last) return text.slice(first.start, last.end);
  }
  return null;
}

/** Sentences behind which a namesake no longer comes to mind before the body at hand. */
const FAR = 8;

function isFar({ words }: Reading, { mentions }: Entity, at: number): boolean {
  const from = mentions.findLast((name) => name.from < at)?.from ?? 0;
  return (words[at]?.sentence ?? 0) - (words[from]?.sentence ?? 0) > FAR;
}

/** "Pollard's lawyer" speaks for a person. */
function isPersonsName(reading: Reading, { all }: Entities, organisation: string): boolean {
  const name = organisation.toLowerCase();
  return all.some(
    ({ isPerson, gender, words }) =>
      isPerson &&
      words.length > 1 &&
      (surnameOf(reading, words) === name || (gender !== null && words.join(' ') === name)),
  );
}

/** "co-founder"; not "co-founder of a space firm", which tells of what. */
function isOffice({ lexicon }: Reading, role: string): boolean {
  const words = role.toLowerCase().split(/[^\p{L}-]+/u);
  return (
    words.some((word) => lexicon.officeRoles.has(word)) &&
    !words.some((word) => lexicon.affiliations.has(word))
  );
}

/** "The opposition Labour party", then "its leader": a capital and a common noun for a body, in the sentence before. */
function commonBefore({ words, lexicon, text, sentences }: Reading, at: number): string | null {
  const before = sentences[(words[at]?.sentence ?? 0) - NEAR];
  if (!before) return null;
  for (let i = before.to - 1; i > before.from; i--) {
    const [word, noun] = [words[i - 1], words[i]];
    if (!word || !noun || !lexicon.bodyNouns.has(noun.lower) || !/^\p{Lu}/u.test(word.text)) continue;
    if (!lexicon.notNames.has(word.lower)) return text.slice(word.start, noun.end);
  }
  return null;
}
