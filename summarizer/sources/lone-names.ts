/** One-word names: a person, where the article lets them speak as one; "Liu", "Sara", but not "Boeing". */
import type { Attribution } from './attribution';
import type { Entities, Entity } from './entities';
import { kindOfEntity, LOOKED_AT } from './kinds';
import { looksLikeSpeech, quotationsIn } from './quotations';
import { type Reading, wordAt } from './reading';

/** Marks as persons those one-word names that speak in quotation marks or bear a known given name. */
export function knowLonePersons(
  reading: Reading,
  entities: Entities,
  attributions: readonly Attribution[],
): void {
  for (const attribution of attributions) {
    if (!attribution.source || !attribution.cue) continue;
    const { words } = reading;
    const from = wordAt(words, attribution.source.start);
    const to = wordAt(words, attribution.source.end);
    const entity = entities.at(to - 1) ?? entities.at(from);
    if (!entity || entity.isPerson || !mayBePerson(reading, entity)) continue;
    const { maleNames, femaleNames } = reading.lexicon;
    const own = entity.words[0] ?? '';
    const given = maleNames.has(own) || femaleNames.has(own);
    if (!given && !speaks(reading, attribution)) continue;
    entity.isPerson = true;
    if (given && maleNames.has(own) !== femaleNames.has(own))
      entity.gender ??= maleNames.has(own) ? 'he' : 'she';
  }
}

function mayBePerson(reading: Reading, entity: Entity): boolean {
  const { words, lexicon } = reading;
  const [own = ''] = entity.words;
  if (entity.words.length !== 1 || !/^\p{Lu}[\p{Ll}'’-]+$/u.test(entity.name)) return false;
  if (kindOfEntity(reading, entity) !== 'organisation') return false;
  const { knownBodies, places, nationalities, bodies, bodyNouns, bodyParts, landforms, groups, documents } =
    lexicon;
  const tables = [
    knownBodies,
    places,
    nationalities,
    bodies,
    bodyNouns,
    bodyParts,
    landforms,
    groups,
    documents,
  ];
  if (tables.some((table) => table.has(own))) return false;
  return !entity.mentions.slice(0, LOOKED_AT).some(({ from }) => {
    const before = words[from - 1];
    if (!before) return false;
    const noun =
      before.text === before.lower && lexicon.bodyNouns.has(before.lower) && !lexicon.roles.has(before.lower);
    return noun || lexicon.articles.has(before.lower) || lexicon.locatives.has(before.lower);
  });
}

/** Words in marks, and no "in a statement", which is how bodies speak. */
function speaks(reading: Reading, { content, cue }: Attribution): boolean {
  const quoted = content.some((piece) =>
    quotationsIn(reading.quotations, piece).some((one) => looksLikeSpeech(reading.text, one)),
  );
  if (!quoted) return false;
  const { words, lexicon } = reading;
  const at = wordAt(words, cue?.end ?? 0);
  return !words.slice(at, at + 5).some((word) => word.quote < 0 && lexicon.documents.has(word.lower));
}
