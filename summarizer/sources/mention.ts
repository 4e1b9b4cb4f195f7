/** What a source phrase is about: a named person or body, a pronoun, or a common noun with what hangs on it. */
import type { SourceKind, Span } from '../brief';
import type { Entities, Entity } from './entities';
import { kindOfEntity, kindOfNoun } from './kinds';
import { isSpeakerNoun } from './lexicon';
import { type Range, type Reading, spanOf } from './reading';
import { splitRole } from './roles';
import { antecedent, isPartitive, opensLikeSource, sourcePhrase } from './source-phrase';

export interface Mention {
  span: Span;
  range: Range;
  /** Named: who it is. */
  entity: Entity | null;
  pronoun: 'he' | 'she' | 'they' | 'it' | 'self' | 'who' | 'some' | null;
  /** Head noun, lower case: "spokesman", "report", "police". */
  head: string;
  kind: SourceKind;
  /** "the minister", "his report": points back to something named before. */
  definite: boolean;
  /** The phrase to show where nobody is named. */
  phrase: Span;
  role: string | null;
  organisation: string | null;
}

const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^\p{Lu}{2,}$/u;

/** @returns null for a phrase that names nobody who could speak */
export function readMention(reading: Reading, entities: Entities, span: Span): Mention | null {
  return mentionOf(reading, entities, sourcePhrase(reading, span));
}

function mentionOf(reading: Reading, entities: Entities, range: Range): Mention | null {
  const own = spanOf(reading.words, range.from, range.to);
  const first = reading.words[range.from];
  if (!own || !first) return null;
  const blank = {
    span: own,
    range,
    entity: null,
    pronoun: null,
    definite: false,
    phrase: own,
    role: null,
    organisation: null,
  };
  // "WHO" and "IT" are initials.
  const pronoun = INITIALS.test(first.text) ? undefined : reading.lexicon.words.pronouns[first.lower];
  if (pronoun === 'who' || isPartitive(reading, range)) return pointedAt(reading, entities, range, own);
  if (pronoun && (range.to - range.from === 1 || pronoun === 'he' || pronoun === 'she')) {
    return { ...blank, pronoun, head: first.lower, kind: 'person' };
  }
  const segment = headSegment(reading, range);
  const named = entityOf(reading, entities, segment, range);
  if (named) return isTitle(reading, named.entity) ? null : { ...blank, ...named };
  const owner = ownerOfData(reading, entities, range, segment);
  if (owner) return { ...blank, entity: owner, head: '', kind: kindOfEntity(reading, owner) };
  return commonNoun(reading, range, segment, own);
}

/** "who" is the one just named; "one of them" is one of those who spoke last. */
function pointedAt(reading: Reading, entities: Entities, range: Range, span: Span): Mention | null {
  const whom = reading.words[range.from + 2]?.lower ?? '';
  const single = range.to - range.from === 1;
  if (single || reading.lexicon.relatives.has(whom)) {
    const before = antecedent(reading, range);
    if (!before || before.from >= range.from) return null;
    return reading.lexicon.words.pronouns[reading.words[before.to - 1]?.lower ?? '']
      ? null
      : mentionOf(reading, entities, before);
  }
  const blank = { entity: null, definite: false, phrase: span, role: null, organisation: null };
  return { ...blank, span, range, pronoun: 'some', head: '', kind: 'unnamed' };
}

/** Up to the first comma or preposition outside of a name: where the head of the phrase stands. */
function headSegment(reading: Reading, range: Range): Range {
  const { words, lexicon } = reading;
  for (let at = range.from + 1; at < range.to; at++) {
    const word = words[at];
    if (!word) break;
    const stops =
      word.text === ',' || word.text === '(' || (lexicon.breaks.has(word.lower) && !INITIALS.test(word.text));
    const preposition = lexicon.prepositions.has(word.lower);
    if (stops || preposition || /^[-–—]$/.test(word.text)) return { from: range.from, to: at };
  }
  return range;
}

function entityOf(reading: Reading, entities: Entities, segment: Range, range: Range) {
  const { lexicon, words } = reading;
  const last = segment.to - 1;
  const direct = entities.at(last);
  const lastWord = words[last]?.lower ?? '';
  if (direct && !(lexicon.roles.has(lastWord) && !direct.isPerson && segment.to < range.to)) {
    return { entity: direct, head: lastWord, kind: kindOfEntity(reading, direct) };
  }
  // "another spokesman, John Smith,": the name explains the head, and the head is a role.
  if (lexicon.roles.has(lastWord) && words[segment.to]?.text === ',') {
    const entity = firstPersonAfter(reading, entities, segment.to + 1, range.to);
    if (entity) return { entity, head: lastWord, kind: 'person' as const };
  }
  if (lexicon.roles.has(lastWord)) {
    // "Ambassador to the UN Linda Greene": the name ends the phrase, and no preposition leads to it.
    const entity = entities.at(range.to - 1);
    const name = entity?.mentions.findLast((one) => one.to === range.to);
    const before = words[(name?.from ?? 0) - 1]?.lower ?? '';
    if (entity?.isPerson && name && name.from > segment.to && !lexicon.prepositions.has(before)) {
      return { entity, head: lastWord, kind: 'person' as const };
    }
  }
  if (!isSpeakerNoun(lexicon, lastWord)) {
    for (let at = last; at >= segment.from; at--) {
      const entity = entities.at(at);
      if (entity) return { entity, head: lastWord, kind: kindOfEntity(reading, entity) };
      if (CAPITAL.test(words[at]?.text ?? '') || isSpeakerNoun(lexicon, words[at]?.lower ?? '')) break;
    }
  }
  return null;
}

/** "Video Shows Dramatic Rescue of Kidnapped Girl": a headline, where the words of a clause have capitals. */
function isTitle({ lexicon }: Reading, { words, isPerson }: Entity): boolean {
  return (
    !isPerson &&
    words.length > 3 &&
    words.slice(1).some((word) => lexicon.cues.has(word) && !isSpeakerNoun(lexicon, word))
  );
}

/** The person whose name opens the phrase, titles aside. */
function firstPersonAfter(reading: Reading, entities: Entities, from: number, to: number): Entity | null {
  for (let at = from; at < to; at++) {
    const entity = entities.at(at);
    if (entity) return entity.isPerson ? entity : null;
    const word = reading.words[at];
    if (
      !word ||
      !(
        CAPITAL.test(word.text) ||
        reading.lexicon.roles.has(word.lower) ||
        reading.lexicon.roleModifiers.has(word.lower)
      )
    )
      return null;
  }
  return null;
}

/** "data from Norland Bank", "the bank's index": figures speak for the body that keeps them. */
function ownerOfData(reading: Reading, entities: Entities, range: Range, segment: Range): Entity | null {
  const { words, lexicon } = reading;
  if (!lexicon.dataNouns.has(headOf(reading, segment))) return null;
  for (let at = range.from; at < range.to && words[at]?.text !== ','; at++) {
    const entity = entities.at(at);
    if (entity && !entity.isPerson && isKnownName(reading, entity)) return entity;
  }
  return null;
}

/** More than a capital at the head of a sentence ("New data") or a nationality ("Israeli figures"). */
function isKnownName({ lexicon }: Reading, { words, name, mentions }: Entity): boolean {
  const whole = words.join(' ');
  if (lexicon.places.has(whole) || lexicon.nationalities.has(whole)) return false;
  return words.length > 1 || INITIALS.test(name) || mentions.length > 1;
}

function commonNoun(reading: Reading, range: Range, segment: Range, span: Span): Mention | null {
  const { words, lexicon } = reading;
  const head = headOf(reading, segment);
  // A verb first is no phrase: the start of a clause was taken for a source.
  const opener = words[segment.from]?.lower ?? '';
  if (lexicon.cues.has(opener) && !isSpeakerNoun(lexicon, opener) && segment.to - segment.from > 1)
    return null;
  // "One station hasn't seen": a clause, not a phrase.
  const clause = words.slice(range.from, range.to).some((word) => lexicon.negations.has(word.lower));
  if (clause || !opensLikeSource(reading, range)) return null;
  const named = words
    .slice(segment.from, segment.to)
    .some((word) => CAPITAL.test(word.text) && word.start > (words[range.from]?.start ?? 0));
  // "mortgage", "the purchase": nothing that could have said anything.
  if (!named && !isSpeakerNoun(lexicon, head)) return null;
  const own = words.slice(range.from, range.to).filter((word) => !lexicon.determiners.has(word.lower));
  // "The body", "Many", "one": nobody a reader could tell from others.
  if (own.length > 0 && own.every((word) => lexicon.vagueHeads.has(word.lower) || /^\p{N}/u.test(word.text)))
    return null;
  const first = words[range.from]?.lower ?? '';
  const kind = kindOfNoun(reading, range, head, first);
  const definite =
    lexicon.determiners.has(first) && !lexicon.groups.has(first) && !lexicon.indefinites.has(first);
  const parts = describe(reading, range, segment, head);
  const phrase = upToComma(reading, range) ?? span;
  return { span, range, entity: null, pronoun: null, head, kind, definite, phrase, ...parts };
}

/** "The report, 240 pages long": the name to show ends at the comma, unless it goes on as a list. */
function upToComma({ words, lexicon }: Reading, { from, to }: Range): Span | null {
  const own = words.slice(from, to);
  const comma = own.findIndex((word) => word.text === ',');
  const list = own.slice(comma + 1).some((word) => lexicon.conjunctions.has(word.lower));
  const goesOn = CAPITAL.test(own[comma + 1]?.text ?? '');
  return comma > 0 && !list && !goesOn ? spanOf(words, from, from + comma) : null;
}

/** The last word of the segment that is no adjective behind: a known noun, else the last word. */
function headOf(reading: Reading, segment: Range): string {
  const { words, lexicon } = reading;
  for (let at = segment.to - 1; at >= segment.from; at--) {
    const lower = words[at]?.lower ?? '';
    // "their attorneys general"
    const before = words[at - 1]?.lower ?? '';
    if (
      at > segment.from &&
      lexicon.roles.has(lower) &&
      (lexicon.crowds.has(before) || lexicon.groups.has(before))
    )
      return before;
    if (isSpeakerNoun(lexicon, lower)) return lower;
    // "the mayor's pocket" is no mayor.
    if (CAPITAL.test(words[at]?.text ?? '') || /^['’]s?$/.test(words[at]?.text ?? '')) break;
  }
  return words[segment.to - 1]?.lower ?? '';
}

/** "a spokesman for the company": role and body; "Groton police": nothing more. */
function describe(reading: Reading, range: Range, segment: Range, head: string) {
  const { lexicon } = reading;
  const speaks = lexicon.roles.has(head) || lexicon.unnamed.has(head);
  if (!speaks) return { role: null, organisation: null };
  const whole = splitRole(reading, { from: skipDeterminer(reading, range.from), to: range.to }, false);
  if (whole.organisation)
    return { role: lexicon.roles.has(head) ? (whole.role ?? null) : null, organisation: whole.organisation };
  const front = splitRole(reading, { from: skipDeterminer(reading, segment.from), to: segment.to }, true);
  // "a senior official" says all there is: the role would only repeat the name.
  if (!front.organisation) return { role: null, organisation: null };
  return { role: lexicon.roles.has(head) ? front.role : null, organisation: front.organisation };
}

function skipDeterminer(reading: Reading, at: number): number {
  return reading.lexicon.determiners.has(reading.words[at]?.lower ?? '') ? at + 1 : at;
}
