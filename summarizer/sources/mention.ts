/** What a source phrase is about: a named person or body, a pronoun, or a common noun with what hangs on it. */
import type { SourceKind, Span } from '../brief';
import { commonNoun } from './common-noun';
import type { Entities, Entity } from './entities';
import { kindOfEntity } from './kinds';
import { isHeadline, namedIn, ownerOfData } from './named-mention';
import { type Range, type Reading, spanOf } from './reading';
import { antecedent, isPartitive, sourcePhrase } from './source-phrase';

export interface Mention {
  span: Span;
  range: Range;
  /** Named: who it is. */
  entity: Entity | null;
  pronoun: 'he' | 'she' | 'they' | 'it' | 'self' | 'who' | 'some' | 'epithet' | null;
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

const INITIALS = /^\p{Lu}{2,}$/u;

/** @returns null for a phrase that names nobody who could speak */
export function readMention(reading: Reading, entities: Entities, span: Span): Mention | null {
  return mentionOf(reading, entities, sourcePhrase(reading, span));
}

function mentionOf(reading: Reading, entities: Entities, phrase: Range): Mention | null {
  const range = explained(reading, entities, phrase) ?? phrase;
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
  if (isEpithet(reading, range)) return { ...blank, pronoun: 'epithet', head: first.lower, kind: 'person' };
  const segment = headSegment(reading, entities, range);
  const named = namedIn(reading, entities, segment, range);
  if (named) return isHeadline(reading, named.entity) ? null : { ...blank, ...named };
  const owner = ownerOfData(reading, entities, range, segment);
  if (owner) return { ...blank, entity: owner, head: '', kind: kindOfEntity(reading, owner) };
  return commonNoun(reading, range, segment, own);
}

/** "Ada Brink, a Democrat who said …": the name that the phrase explains. */
function explained({ words, lexicon }: Reading, entities: Entities, { from, to }: Range): Range | null {
  const article = lexicon.articles.has(words[from]?.lower ?? '') && words[from - 1]?.text === ',';
  if (!article || !lexicon.relatives.has(words[to]?.lower ?? '')) return null;
  const entity = entities.at(from - 2);
  // "the Harbour Trust, a local organization which said …"
  const body = lexicon.bodyNouns.has(words[to - 1]?.lower ?? '') && entity !== null && !entity.isPerson;
  return entity?.isPerson || body ? (entity?.mentions.find((name) => name.to === from - 1) ?? null) : null;
}

/** "The mother-of-two", "the 35-year-old": a person named before, of either sex. */
function isEpithet({ words, text, lexicon }: Reading, { from, to }: Range): boolean {
  if (words[from]?.lower !== lexicon.words.definiteArticle) return false;
  const own = text.slice(words[from + 1]?.start ?? 0, words[to - 1]?.end ?? 0);
  return !/\s/.test(own) && lexicon.words.epithetEndings.some((ending) => own.endsWith(ending));
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
function headSegment(reading: Reading, entities: Entities, range: Range): Range {
  const { words, lexicon } = reading;
  for (let at = range.from + 1; at < range.to; at++) {
    const word = words[at];
    if (!word) break;
    const stops =
      word.text === ',' || word.text === '(' || (lexicon.breaks.has(word.lower) && !INITIALS.test(word.text));
    // "Department of Correction spokesman": within a name it is no end.
    const inName = entities.at(at) !== null && entities.at(at) === entities.at(at - 1);
    const preposition = !inName && lexicon.prepositions.has(word.lower);
    if (stops || preposition || /^[-–—]$/.test(word.text)) return { from: range.from, to: at };
  }
  return range;
}
