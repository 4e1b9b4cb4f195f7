/** From mentions to sources: which of them are one and the same. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import type { Entities, Entity } from './entities';
import { kindOfEntity } from './kinds';
import { type Mention, readMention } from './mention';
import { resolvePronoun } from './pronouns';
import { type Reading, wordAt } from './reading';
import { type Speaker, speakerOf } from './speaker';

/** @param attributions in reading order */
export function gatherSpeakers(
  reading: Reading,
  entities: Entities,
  attributions: readonly Attribution[],
): Speaker[] {
  const speakers: Speaker[] = [];
  let last: Speaker | null = null;
  for (const attribution of attributions) {
    if (attribution.cue === null && last) {
      last.said.push(attribution);
      continue;
    }
    const mention = attribution.source && readMention(reading, entities, attribution.source);
    if (!mention || isShown(reading, mention, attribution)) continue;
    const speaker = resolve(reading, entities, mention, speakers, last);
    if (!speaker) {
      reading.story.trace({
        part: 'sources',
        rule: 'coreference',
        span: mention.span,
        note: 'points to nobody known: dropped',
      });
      continue;
    }
    if (!speakers.includes(speaker)) speakers.push(speaker);
    speaker.said.push(attribution);
    last = speaker;
  }
  return withoutLedePhrase(reading, speakers);
}

/** "footage showed bodies", "Trump has shown little hesitation": seen, not said; "some welcomed the news": nobody. */
function isShown({ words, lexicon }: Reading, mention: Mention, { cue }: Attribution): boolean {
  const own = words[cue ? wordAt(words, cue.start) : -1]?.lower ?? '';
  if (mention.entity?.isPerson) return lexicon.makeCues.has(own) && lexicon.sumCues.has(own);
  if (mention.entity || mention.pronoun) return false;
  if (lexicon.pictures.has(mention.head)) return lexicon.sumCues.has(own);
  const bare = mention.range.to - mention.range.from === 1 && lexicon.determiners.has(mention.head);
  return (
    bare &&
    own !== '' &&
    (lexicon.hearerCues.has(own) ||
      lexicon.makeCues.has(own) ||
      mention.head === lexicon.words.definiteArticle)
  );
}

/** "a monitor said" in the lede is the one body that is named further on. */
function withoutLedePhrase(reading: Reading, speakers: Speaker[]): Speaker[] {
  const { words, lexicon } = reading;
  const bodies = speakers.filter((one) => one.entity && one.kind === 'organisation');
  const [body] = bodies;
  if (!body || bodies.length > 1) return speakers;
  const phrase = speakers.find((one) => {
    const at = wordAt(words, one.phrase.start);
    const bare = wordAt(words, one.phrase.end) - at === 2;
    return (
      !one.entity &&
      bare &&
      words[at]?.block === 0 &&
      lexicon.bodyNouns.has(one.head) &&
      lexicon.indefinites.has(words[at]?.lower ?? '')
    );
  });
  if (!phrase) return speakers;
  body.said.unshift(...phrase.said);
  return speakers.filter((one) => one !== phrase);
}

function resolve(
  reading: Reading,
  entities: Entities,
  mention: Mention,
  speakers: readonly Speaker[],
  last: Speaker | null,
): Speaker | null {
  if (mention.pronoun) return resolvePronoun(reading, entities, mention, speakers, last);
  if (mention.entity) {
    const entity = mention.entity;
    return speakers.find((speaker) => speaker.entity === entity) ?? openSpeaker(reading, mention);
  }
  if (mention.definite) {
    const known = resolveDefinite(reading, entities, mention, speakers, last);
    if (known) return known;
  }
  return sameWords(reading, mention, speakers) ?? openSpeaker(reading, mention);
}

function openSpeaker(reading: Reading, mention: Mention): Speaker {
  const { entity } = mention;
  return {
    entity,
    kind: mention.kind,
    phrase: entity?.span ?? mention.phrase,
    head: mention.head,
    role: entity?.role ?? mention.role,
    organisation: entity?.organisation ?? bodyOf(reading, mention),
    words: contentWords(reading, mention.phrase),
    said: [],
  };
}

/** "President Trump's advisers", "the victim's mother": of a person, not of a body. */
function bodyOf({ lexicon }: Reading, { organisation }: Mention): string | null {
  if (!organisation) return null;
  const words = organisation.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const titled =
    words.length > 1 && words.length < 4 && lexicon.roles.has(first) && !lexicon.bodies.has(last);
  const common =
    organisation === organisation.toLowerCase() && lexicon.roles.has(last) && !lexicon.bodyNouns.has(last);
  return titled || common ? null : organisation;
}

function contentWords(reading: Reading, span: Span): Set<string> {
  const { words, lexicon } = reading;
  const own = words.slice(wordAt(words, span.start), wordAt(words, span.end)).map((word) => word.lower);
  return new Set(
    own.filter(
      (word) =>
        /^[\p{L}\p{N}]/u.test(word) && !lexicon.determiners.has(word) && !lexicon.prepositions.has(word),
    ),
  );
}

/** "activists" again, "the report" again: the same head, and one phrase within the other. */
function sameWords(reading: Reading, mention: Mention, speakers: readonly Speaker[]): Speaker | null {
  const words = contentWords(reading, mention.phrase);
  const again = speakers.findLast(
    (speaker) =>
      !speaker.entity?.isPerson &&
      (speaker.entity
        ? within(words, speaker.words) && speaker.words.size >= words.size
        : speaker.head === mention.head) &&
      speaker.kind === mention.kind &&
      within(words, speaker.words),
  );
  return again ?? null;
}

function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((word) => large.has(word));
}

/** "the minister", "the group", "the report": the last one of that role or kind. */
function resolveDefinite(
  reading: Reading,
  entities: Entities,
  mention: Mention,
  speakers: readonly Speaker[],
  last: Speaker | null,
): Speaker | null {
  const { lexicon } = reading;
  const { head } = mention;
  if (lexicon.roles.has(head)) {
    const byBody = personOfBody(reading, entities, mention, speakers);
    if (byBody) return byBody;
    const byRole = mention.organisation ? null : lastPersonWithRole(entities, mention, head);
    if (byRole) return speakers.find((speaker) => speaker.entity === byRole) ?? speakerOf(byRole);
    const again = speakers.findLast(
      (speaker) => speaker.head === head && !speaker.entity && speaker.kind === mention.kind,
    );
    // "An official with the bank …", then "the spokesperson": nobody else has spoken since.
    return again ?? (last?.kind === 'unnamed' && !mention.organisation ? last : null);
  }
  if (mention.kind === 'organisation' && lexicon.bodyNouns.has(head) && !isNamed(reading, mention)) {
    const bodies = speakers.filter((speaker) => speaker.kind === 'organisation');
    const ofThatName = bodies.findLast((speaker) => speaker.entity && speaker.words.has(head));
    const namesake = ofThatName ?? bodyBefore(reading, entities, mention);
    if (!namesake && lexicon.publicBodies.has(head) && isDescribed(reading, mention)) return null;
    if (!namesake && lexicon.soleBodies.has(head)) return null;
    return namesake ?? bodies.findLast((speaker) => speaker.entity) ?? mainBody(reading, entities, speakers);
  }
  if (mention.kind === 'document') {
    return speakers.findLast((speaker) => speaker.kind === 'document' && speaker.head === head) ?? null;
  }
  return null;
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

function isNamed(reading: Reading, { range }: Mention): boolean {
  return reading.words.slice(range.from + 1, range.to).some((word) => /^\p{Lu}/u.test(word.text));
}

/** How often a body must be named for "the company" to mean it before it has said a word. */
const OFTEN = 3;

/** "in Velmora": a place the tables do not know. */
function isLocated({ words, lexicon }: Reading, { words: own, mentions }: Entity): boolean {
  return own.length === 1 && mentions.some(({ from }) => lexicon.locatives.has(words[from - 1]?.lower ?? ''));
}

/** The body the story names most. */
function mainBody(reading: Reading, entities: Entities, speakers: readonly Speaker[]): Speaker | null {
  let best: Entity | null = null;
  for (const entity of entities.all) {
    if (entity.isPerson || entity.mentions.length < Math.max(OFTEN, (best?.mentions.length ?? 0) + 1))
      continue;
    const whole = entity.words.join(' ');
    const { places, nationalities } = reading.lexicon;
    if (places.has(whole) || nationalities.has(whole) || isLocated(reading, entity)) continue;
    if (kindOfEntity(reading, entity) !== 'organisation') continue;
    best = entity;
  }
  if (!best) return null;
  const main = best;
  return speakers.find((speaker) => speaker.entity === main) ?? speakerOf(main, 'organisation');
}

/** The body named last before the mention, if its name has the same noun in it ("the zoo" for "Norland Zoo"). */
function bodyBefore(reading: Reading, entities: Entities, mention: Mention): Speaker | null {
  let best: Entity | null = null;
  let at = -1;
  for (const entity of entities.all) {
    if (entity.isPerson || !entity.words.includes(mention.head)) continue;
    const from = entity.mentions.findLast((name) => name.from < mention.range.from)?.from ?? -1;
    if (from <= at) continue;
    best = entity;
    at = from;
  }
  return best && speakerOf(best, kindOfEntity(reading, best));
}

/** "the director of the monitoring group": the last one who speaks for a body and whose role, if known, is that. */
function personOfBody(
  reading: Reading,
  entities: Entities,
  mention: Mention,
  speakers: readonly Speaker[],
): Speaker | null {
  if (!mention.organisation) return null;
  const located = reading.lexicon.words.locatedEndings;
  const kept = mention.organisation
    .split(' ')
    .filter((word) => !located.some((ending) => word.endsWith(ending)));
  const body = kept.join(' ').toLowerCase();
  const named = /\p{Lu}/u.test(kept.join(' '));
  const noun = body.split(' ').at(-1) ?? '';
  // "the council" means the Security Council where the story has one, and nobody else's body.
  const owned = entities.all.some((entity) => !entity.isPerson && entity.words.includes(noun));
  const known = speakers.findLast(({ entity }) => {
    if (!entity?.isPerson || !entity.organisation) return false;
    const own = entity.organisation.toLowerCase();
    const sameBody = named
      ? own.includes(body) || body.includes(own)
      : owned
        ? own.includes(noun)
        : reading.lexicon.bodyNouns.has(noun);
    return sameBody && (entity.role === null || entity.role.toLowerCase().includes(mention.head));
  });
  if (known && known.role === null) known.role = mention.role;
  return known ?? null;
}

function lastPersonWithRole(entities: Entities, mention: Mention, head: string): Entity | null {
  let best: Entity | null = null;
  let nearest = -1;
  for (const entity of entities.all) {
    if (
      !entity.isPerson ||
      !entity.role
        ?.toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(head)
    )
      continue;
    const before = entity.mentions.findLast((name) => name.from < mention.range.from)?.from ?? -1;
    if (before > nearest) {
      nearest = before;
      best = entity;
    }
  }
  return best;
}
