/** "The fire was out by noon, said Mayor Ada Brink.": who stands behind the cue spoke, though the clause before it was taken for the source. */
import type { Attribution } from './attribution';
import type { Entities } from './entities';
import { isSpeakerNoun } from './lexicon';
import { phraseAfter } from './phrase';
import { type Range, type Reading, spanOf, wordAt } from './reading';

/** @returns the attribution with source and content turned round, where it had them the wrong way */
export function turned(reading: Reading, entities: Entities, attribution: Attribution): Attribution {
  const { words, lexicon } = reading;
  const { cue, source } = attribution;
  if (!cue || !source || source.end > cue.start) return attribution;
  const at = wordAt(words, cue.start);
  const comma = words[at - 1]?.text === ',';
  if (!comma || !lexicon.plainCues.has(words[at]?.lower ?? '')) return attribution;
  const sentence = reading.sentences[words[at]?.sentence ?? 0];
  // "…, who is a nurse, said in the statement."
  if (!sentence || lexicon.prepositions.has(words[at + 1]?.lower ?? '')) return attribution;
  const speaker = withName(reading, entities, phraseAfter(reading, at + 1, sentence.to));
  const clause = { from: sentence.from, to: at - 1 };
  if (!endsSentence(reading, speaker, sentence) || !isSpeaker(reading, entities, speaker)) return attribution;
  if (
    isSpeaker(reading, entities, { from: wordAt(words, source.start), to: wordAt(words, source.end) }, true)
  )
    return attribution;
  const span = spanOf(words, speaker.from, speaker.to);
  const content = spanOf(words, clause.from, clause.to);
  return span && content ? { ...attribution, rule: 'turned', source: span, content: [content] } : attribution;
}

/** "the harbour master, Anwar Dhar" */
function withName({ words }: Reading, entities: Entities, { from, to }: Range): Range {
  if (words[to]?.text !== ',') return { from, to };
  const entity = entities.at(to + 1);
  const name = entity?.isPerson ? entity.mentions.find((one) => one.from === to + 1) : undefined;
  return { from, to: name?.to ?? to };
}

/** Nothing but a stop, or a comma and what explains the name, stands behind it. */
function endsSentence({ words }: Reading, { from, to }: Range, sentence: Range): boolean {
  return to > from && (to === sentence.to || /^[.,;]$/.test(words[to]?.text ?? ''));
}

/** @param whole the phrase must be nothing but the name, as it is where "Ada Brink, a friend, said …" */
function isSpeaker(reading: Reading, entities: Entities, range: Range, whole = false): boolean {
  const { words, lexicon } = reading;
  const first = entities.at(range.from);
  if (whole) return first !== null;
  const head = words[range.to - 1];
  const named = words.slice(range.from, range.to).some((_, i) => entities.at(range.from + i)?.isPerson);
  return named || (head !== undefined && isSpeakerNoun(lexicon, head.lower));
}
