/** Words whose speaker the model did not see, where the sentence names one beside the cue or at its head. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import type { Entities } from './entities';
import { hasPastEnding, isSpeakerNoun } from './lexicon';
import { trimPhrase } from './phrase';
import { looksLikeSpeech, quotationsIn } from './quotations';
import { type Range, type Reading, spanOf, wordAt } from './reading';

/** Words a subject between a comma and its cue may have. */
const MOST_SUBJECT = 12;

/** Fewer words of an indirect quote tell too little to look for whoever said them. */
const LEAST = 4;

/**
 * @param before the attribution read before it
 * @returns the attribution with its source, where it had none and the sentence shows one
 */
export function withSubject(
  reading: Reading,
  entities: Entities,
  attribution: Attribution,
  before: Attribution | undefined,
): Attribution {
  const { cue, source } = attribution;
  if (source || !cue) return attribution;
  const { words, lexicon } = reading;
  const at = wordAt(words, cue.start);
  const own = words[at]?.lower ?? '';
  if (lexicon.participleCues.has(own))
    return {
      ...attribution,
      source: speakerBefore(reading, attribution, before) ?? issuer(reading, entities, at),
    };
  if (!lexicon.cues.has(own) || lexicon.silenceCues.has(own)) return attribution;
  return (
    withTail(reading, entities, attribution, at) ?? {
      ...attribution,
      source: joinedSubject(reading, entities, attribution, at),
    }
  );
}

/** "…, adding “we will”": who spoke just before in the sentence. */
function speakerBefore(
  { words }: Reading,
  { cue, content }: Attribution,
  before: Attribution | undefined,
): Span | null {
  const at = wordAt(words, cue?.start ?? 0);
  // "adding to the woes that …"
  if (wordAt(words, content[0]?.start ?? 0) > at + 2) return null;
  const comma = words[at - 1]?.text === ',' || (words[at - 1]?.quote ?? -1) >= 0;
  const same = before?.cue && words[wordAt(words, before.cue.start)]?.sentence === words[at]?.sentence;
  return comma && same ? before.source : null;
}

/** "Harbour spokesman Tom Osgood issued a statement saying …": whose name stands right before the verb. */
function issuer({ words, lexicon }: Reading, entities: Entities, at: number): Span | null {
  const [verb, article, noun] = words.slice(Math.max(0, at - 3), at);
  if (
    !verb ||
    !article ||
    !noun ||
    !lexicon.documents.has(noun.lower) ||
    !lexicon.articles.has(article.lower)
  )
    return null;
  const past = hasPastEnding(lexicon, verb.lower);
  const entity = past ? entities.at(at - 4) : null;
  const name = entity?.mentions.find(({ to }) => to === at - 3);
  return name ? spanOf(words, name.from, name.to) : null;
}

/** "The pier was shut, the Harbour Trust confirmed Friday.": the last part of the content is who said it. */
function withTail(
  reading: Reading,
  entities: Entities,
  attribution: Attribution,
  at: number,
): Attribution | null {
  const { words } = reading;
  const to = words[at - 1]?.text === ',' ? at - 1 : at;
  const index = attribution.content.findIndex((piece) => wordAt(words, piece.end) === to);
  const piece = attribution.content[index];
  if (!piece) return null;
  const from = wordAt(words, piece.start);
  const comma = commaBefore(reading, from, to);
  if (comma === null || !canSpeak(reading, entities, { from: comma + 1, to })) return null;
  // "…, the delegate in Ambridge, Ada Brink, told journalists."
  const earlier = to < at && entities.at(to - 1)?.isPerson ? commaBefore(reading, from, comma) : null;
  const explained = earlier !== null && reading.lexicon.determiners.has(words[earlier + 1]?.lower ?? '');
  const end = explained ? earlier : comma;
  const subject = { from: comma + 1, to };
  if (end - from < LEAST) return null;
  const source = spanOf(words, subject.from, subject.to);
  const said = spanOf(words, from, end);
  if (!source || !said) return null;
  return { ...attribution, source, content: attribution.content.with(index, said) };
}

function commaBefore({ words }: Reading, from: number, to: number): number | null {
  let comma = to - 1;
  while (comma > from && to - comma <= MOST_SUBJECT && words[comma]?.text !== ',') comma--;
  return words[comma]?.text === ',' ? comma : null;
}

/** "Brink was on the call too and told the board: “Do not sign it.”": the subject of the sentence. */
function joinedSubject(
  reading: Reading,
  entities: Entities,
  attribution: Attribution,
  at: number,
): Span | null {
  const { words, lexicon } = reading;
  let joint = at - 1;
  while (
    lexicon.beforeCue.has(words[joint]?.lower ?? '') &&
    !lexicon.conjunctions.has(words[joint]?.lower ?? '')
  )
    joint--;
  const spoken = attribution.content.some((piece) =>
    quotationsIn(reading.quotations, piece).some((one) => looksLikeSpeech(reading.text, one)),
  );
  if (!spoken || !lexicon.conjunctions.has(words[joint]?.lower ?? '')) return null;
  const head = reading.sentences[words[at]?.sentence ?? 0]?.from ?? at;
  const entity = entities.at(head);
  const name = entity?.isPerson ? entity.mentions.find(({ from }) => from === head) : undefined;
  return name && name.to < joint ? spanOf(words, name.from, name.to) : null;
}

/** A name or a noun that can speak, without a verb of its own. */
function canSpeak(reading: Reading, entities: Entities, range: Range): boolean {
  const { words, lexicon } = reading;
  const { from, to } = trimPhrase(reading, range.from, range.to);
  const last = words[to - 1];
  if (!last || from >= to) return false;
  const own = words.slice(from, to);
  if (own.some(({ quote, lower }) => quote >= 0 || lexicon.breaks.has(lower))) return false;
  const verb = own.some(({ text, lower }, i) => i > 0 && text === lower && lexicon.cues.has(lower));
  return !verb && (entities.at(to - 1) !== null || isSpeakerNoun(lexicon, last.lower));
}
