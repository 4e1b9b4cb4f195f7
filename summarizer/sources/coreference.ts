/** From mentions to sources: which of them are one and the same. */
import type { Steps } from '../text/steps';
import type { Attribution } from './attribution';
import { commonBodyMeant, isCommonBody } from './bodies';
import { resolveDefinite } from './definite';
import type { Entities } from './entities';
import { joined } from './joined';
import { partnersIn } from './jointly';
import { kindOfEntity } from './kinds';
import { type Mention, readMention } from './mention';
import { resolvePronoun } from './pronouns';
import { type Reading, wordAt } from './reading';
import { contentWords, sameWords } from './same-words';
import type { Scene } from './scene';
import { type Speaker, speakerOf } from './speaker';

/** After so many attributions others may have a turn. */
const STRETCH = 100;

/** @param attributions in reading order */
export function* speakersInSteps(
  reading: Reading,
  entities: Entities,
  attributions: readonly Attribution[],
): Steps<Speaker[]> {
  const talk: Talk = { speakers: [], recent: [], last: null, outer: null, lost: null };
  for (const [turn, attribution] of attributions.entries()) {
    if (turn % STRETCH === STRETCH - 1) yield;
    hear(reading, entities, attribution, talk);
  }
  return joined(reading, talk.speakers);
}

/** The article as a talk: who has spoken so far. */
interface Talk {
  /** In the order in which they first spoke. */
  speakers: Speaker[];
  /** Who spoke last stands last: "the group" means that one. */
  recent: Speaker[];
  last: Speaker | null;
  /** What was said last that did not stand within somebody else's words. */
  outer: Attribution | null;
  /** Where the source stands that points to nobody known. */
  lost: number | null;
}

function hear(reading: Reading, entities: Entities, attribution: Attribution, talk: Talk): void {
  if (attribution.cue === null && talk.last) {
    // What goes on from somebody unknown is not the words of whoever spoke before.
    if (attribution.source?.start !== talk.lost) talk.last.said.push(attribution);
    return;
  }
  const mention = attribution.source && readMention(reading, entities, attribution.source);
  const named = mention && !isShown(reading, mention, attribution);
  const scene = { reading, entities, speakers: talk.recent, last: talk.last };
  const speaker = named ? resolve(scene, mention) : null;
  if (!speaker) {
    if (named) dropped(reading, mention);
    talk.lost = attribution.source?.start ?? null;
    return;
  }
  if (mention) hearPartners(reading, entities, mention, attribution, talk);
  if (!talk.speakers.includes(speaker)) talk.speakers.push(speaker);
  takesTheWord(talk.recent, speaker);
  speaker.said.push(attribution);
  // "He said his aide had told him it was over. He also said …": the one quoted within has not taken the word.
  if (isWithin(reading, attribution, talk.outer)) return;
  talk.last = speaker;
  talk.outer = attribution;
}

/** "Both Brink and Osgood said": the other one said it too. */
function hearPartners(
  reading: Reading,
  entities: Entities,
  { entity, range }: Mention,
  attribution: Attribution,
  talk: Talk,
): void {
  if (!entity) return;
  for (const partner of partnersIn(reading, entities, range, entity)) {
    const known = talk.speakers.find((one) => one.entity === partner);
    const speaker = known ?? speakerOf(partner, kindOfEntity(reading, partner));
    if (!known) talk.speakers.push(speaker);
    takesTheWord(talk.recent, speaker);
    speaker.said.push(attribution);
  }
}

function takesTheWord(recent: Speaker[], speaker: Speaker): void {
  const place = recent.indexOf(speaker);
  if (place >= 0) recent.splice(place, 1);
  recent.push(speaker);
}

function dropped(reading: Reading, { span }: Mention): void {
  const note = 'points to nobody known: dropped';
  reading.story.trace({ part: 'sources', rule: 'coreference', span, note });
}

/** Does the source stand in what another one says? "…, according to Brink" stands beside it, however far that reaches. */
function isWithin(
  { text, lexicon }: Reading,
  { cue, source }: Attribution,
  outer: Attribution | null,
): boolean {
  if (!cue || !source || !outer) return false;
  if (lexicon.prepositionCues.has(text.slice(cue.start, cue.end).toLowerCase())) return false;
  return outer.content.some(({ start, end }) => start <= source.start && source.end <= end);
}

/** "footage showed bodies", "Trump has shown little hesitation": seen, not said; "some welcomed the news": nobody. */
function isShown({ words, lexicon }: Reading, mention: Mention, { cue }: Attribution): boolean {
  const own = words[cue ? wordAt(words, cue.start) : -1]?.lower ?? '';
  if (mention.entity?.isPerson || mention.pronoun === 'he' || mention.pronoun === 'she')
    return lexicon.makeCues.has(own) && lexicon.sumCues.has(own);
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

function resolve(scene: Scene, mention: Mention): Speaker | null {
  const { reading, entities, speakers } = scene;
  if (mention.pronoun) return resolvePronoun(scene, mention);
  if (mention.entity) {
    const entity = mention.entity;
    return speakers.find((speaker) => speaker.entity === entity) ?? openSpeaker(reading, entities, mention);
  }
  if (mention.definite) {
    const known = resolveDefinite(scene, mention);
    if (known) return known;
  }
  return sameWords(reading, mention, speakers) ?? openSpeaker(reading, entities, mention);
}

function openSpeaker(reading: Reading, entities: Entities, mention: Mention): Speaker {
  const { entity } = mention;
  return {
    entity,
    kind: mention.kind,
    phrase: entity?.span ?? mention.phrase,
    head: mention.head,
    role: entity?.role ?? mention.role,
    organisation: entity ? entity.organisation : bodyOf(reading, entities, mention),
    words: contentWords(reading, mention.phrase),
    said: [],
  };
}

/** "President Trump's advisers", "the victim's mother": of a person, not of a body. */
function bodyOf(reading: Reading, entities: Entities, { organisation, range }: Mention): string | null {
  if (!organisation) return null;
  const { lexicon } = reading;
  const words = organisation.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const titled =
    words.length > 1 && words.length < 4 && lexicon.roles.has(first) && !lexicon.bodies.has(last);
  const common =
    organisation === organisation.toLowerCase() && lexicon.roles.has(last) && !lexicon.bodyNouns.has(last);
  if (titled || common) return null;
  return isCommonBody(reading, organisation)
    ? commonBodyMeant(reading, entities, organisation.toLowerCase(), range.from)
    : organisation;
}
