/** Attributions a reader calls "said it": words or knowledge handed on, not a mere wish, fear or plan. */
import type { Span } from '../brief';
import { countWords } from '../text/words';
import type { Attribution } from './attribution';
import {
  isAdjective,
  isInfinitive,
  isKnownCue,
  isNoun,
  isSorted,
  isTalk,
  isTold,
  isUnanswered,
} from './cue-form';
import { isDeed, isMade, isSum } from './deeds';
import { looksLikeSpeech, quotationsIn } from './quotations';
import { type Reading, type Word, wordAt } from './reading';

export function isReporting(reading: Reading, attribution: Attribution): boolean {
  const { words, lexicon } = reading;
  const { cue, content } = attribution;
  if (isInHeading(reading, cue ?? content[0])) return false;
  const quoted = content.flatMap((piece) => quotationsIn(reading.quotations, piece));
  const spoken = quoted.some((quotation) => looksLikeSpeech(reading.text, quotation));
  if (!cue) return spoken;
  const own = words.slice(wordAt(words, cue.start), wordAt(words, cue.end));
  if (own.some((word) => lexicon.silenceCues.has(word.lower))) return false;
  if (isQuotedVerb(reading, attribution)) return false;
  if (isTold(reading, attribution)) return false;
  if (isSorted(reading, cue) || isTalk(reading, attribution, spoken)) return false;
  if (spoken && !isKnownCue(reading, own) && content.every((piece) => isWordInMarks(reading, piece)))
    return false;
  if (isUnanswered(reading, wordAt(words, cue.start)) || isNoun(reading, attribution)) return false;
  if (!spoken && isWeighed(reading, attribution, cue)) return false;
  if (own.every((word) => lexicon.callCues.has(word.lower))) {
    // "“Good,” she said of the study, called Project Harbour"
    if (words[wordAt(words, cue.end)]?.start === attribution.source?.start) return false;
    // "called it “a fantasy”"; but "a plan called “Harbour First”"
    if (quoted.some(({ start }) => start > cue.end + 1)) return true;
  }
  // "agreed to return what he got for the word “We.”"
  const long = quoted.some((quotation) => countWords(textOf(reading, quotation)) >= LONG);
  if (spoken && (long || !isDeed(reading, attribution, own))) return true;
  return tells(reading, attribution, own) && !isOpinion(reading, attribution, own);
}

/** "smaller than what the mayor said", "the sum he cited, but it is close": the writer weighs what another said. */
function isWeighed({ words, lexicon }: Reading, { source, content }: Attribution, cue: Span): boolean {
  if (!source || source.start > cue.start) return false;
  const at = wordAt(words, source.start);
  const compared = [
    words[at - 1],
    lexicon.breaks.has(words[at - 1]?.lower ?? '') ? words[at - 2] : undefined,
  ];
  if (compared.some((word) => lexicon.comparers.has(word?.lower ?? ''))) return true;
  const after = wordAt(words, cue.end);
  const [comma, next] = words.slice(after, after + 2);
  return (
    comma?.text === ',' &&
    lexicon.contrasters.has(next?.lower ?? '') &&
    content.every((piece) => piece.start > cue.end)
  );
}

/** "The chatbot’s answer “speaks more to its wit,” Brink says.": a verb within marks is hers, not of whatever stands before. */
function isQuotedVerb({ words }: Reading, { cue, source }: Attribution): boolean {
  const quote = words[wordAt(words, cue?.start ?? 0)]?.quote ?? -1;
  return quote >= 0 && source !== null && words[wordAt(words, source.start)]?.quote !== quote;
}

/** "Americans believe": a guess at what the public thinks. */
function isOpinion({ words, lexicon }: Reading, { source }: Attribution, own: readonly Word[]): boolean {
  if (!source || !own.every((word) => lexicon.mindCues.has(word.lower))) return false;
  return lexicon.publics.has(words[wordAt(words, source.end) - 1]?.lower ?? '');
}

/** Fewer words in marks do not make words of a deed. */
const LONG = 2;

const textOf = ({ text }: Reading, { start, end }: Span) => text.slice(start, end);

/** Without words in marks: a cue that hands knowledge on, with a clause or a noun phrase that can be known. */
function tells(reading: Reading, attribution: Attribution, own: readonly Word[]): boolean {
  const { lexicon } = reading;
  if (isHalf(reading, attribution) || isAdjective(reading, attribution, own)) return false;
  if (isTime(reading, attribution)) return false;
  if (isInfinitive(reading, wordAt(reading.words, attribution.cue?.start ?? 0))) return false;
  if (isDeed(reading, attribution, own) || isMade(reading, attribution, own)) return false;
  if (isSum(reading, attribution, own)) return false;
  if (lexicon.prepositionCues.has(own.map((word) => word.lower).join(' '))) return true;
  return own.some((word) => lexicon.cues.has(word.lower) || lexicon.participleCues.has(word.lower));
}

/** Words that only tell when. */
const MOST_TIME = 4;

/** "which the founder announced earlier this year", "a charge he denied earlier in the day" */
function isTime({ words, lexicon }: Reading, { content }: Attribution): boolean {
  const [piece, ...others] = content;
  if (!piece || others.length > 0) return false;
  const own = words.slice(wordAt(words, piece.start), wordAt(words, piece.end));
  return own.length <= MOST_TIME && lexicon.timeAdverbs.has(own[0]?.lower ?? '');
}

/** "voted “Uncommitted.”": a word in marks behind a verb that hands no words on. */
function isWordInMarks(reading: Reading, piece: Span): boolean {
  const own = textOf(reading, piece);
  return countWords(own) < LONG && quotationsIn(reading.quotations, piece).length > 0;
}

/** A crosshead repeats what the text says. */
function isInHeading({ words, story }: Reading, span: Span | undefined): boolean {
  return (
    span !== undefined && story.blocks[words[wordAt(words, span.start)]?.block ?? -1]?.kind === 'heading'
  );
}

/** "is expected to lay off", "Among the dead were": half a clause, left over from a sentence cut wrongly. */
function isHalf({ words, lexicon }: Reading, { cue, content }: Attribution): boolean {
  const piece = content.find((one) => one.start > (cue?.end ?? 0)) ?? content[0];
  if (!piece) return false;
  const from = wordAt(words, piece.start);
  const to = wordAt(words, piece.end);
  const first = words[from]?.lower ?? '';
  const verb = lexicon.beForms.has(first) || lexicon.modals.has(first) || lexicon.haveForms.has(first);
  const opens = piece.start > (cue?.end ?? 0) && verb;
  return opens || lexicon.beForms.has(words[to - 1]?.lower ?? '');
}
