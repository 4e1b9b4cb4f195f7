/** Attributions a reader calls "said it": words or knowledge handed on, not a mere wish, fear or plan. */
import type { Span } from '../brief';
import { countWords } from '../text/words';
import type { Attribution } from './attribution';
import type { Lexicon } from './lexicon';
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
  if (isUnanswered(reading, wordAt(words, cue.start)) || isNoun(reading, attribution)) return false;
  // "called it “a fantasy”"; but "a plan called “Harbour First”"
  if (
    own.every((word) => lexicon.callCues.has(word.lower)) &&
    quoted.some(({ start }) => start > cue.end + 1)
  )
    return true;
  // "agreed to return what he got for the word “We.”"
  const long = quoted.some((quotation) => countWords(textOf(reading, quotation)) >= LONG);
  if (spoken && (long || !isDeed(reading, attribution, own))) return true;
  return tells(reading, attribution, own) && !isOpinion(reading, attribution, own);
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
  if (isInfinitive(reading, wordAt(reading.words, attribution.cue?.start ?? 0))) return false;
  if (isDeed(reading, attribution, own) || isMade(reading, attribution, own)) return false;
  if (isSum(reading, attribution, own)) return false;
  if (lexicon.prepositionCues.has(own.map((word) => word.lower).join(' '))) return true;
  return own.some((word) => lexicon.cues.has(word.lower) || lexicon.participleCues.has(word.lower));
}

/** "agreed to sell it", "found a job", "showed up", "asked to leave": something done; with a clause behind it, it is said. */
function isDeed(reading: Reading, attribution: Attribution, own: readonly Word[]): boolean {
  const { lexicon } = reading;
  if (opensWithThat(reading, attribution)) return false;
  if (own.every((word) => lexicon.actCues.has(word.lower))) return true;
  const next = reading.words[wordAt(reading.words, attribution.cue?.end ?? 0)]?.lower ?? '';
  if (lexicon.infinitives.has(next) && own.every((word) => lexicon.hearerCues.has(word.lower))) return true;
  if (!own.every((word) => lexicon.deedCues.has(word.lower))) return false;
  if (lexicon.verbParticles.has(next)) return true;
  if (isOfDocument(reading, attribution) || hasClause(reading, attribution)) return false;
  // "put the damage at $2 billion"
  return !own.every((word) => lexicon.sumCues.has(word.lower)) || !hasFigure(reading, attribution);
}

function hasFigure({ words }: Reading, { content }: Attribution): boolean {
  return content.some((piece) =>
    words
      .slice(wordAt(words, piece.start), wordAt(words, piece.end))
      .some((word) => /^\p{Sc}?\p{N}/u.test(word.text)),
  );
}

/** "The poll shows majority support": what documents do is tell. */
function isOfDocument({ words, lexicon }: Reading, { source }: Attribution): boolean {
  if (!source) return false;
  const { documents, findings, dataNouns, pictures } = lexicon;
  return words
    .slice(wordAt(words, source.start), wordAt(words, source.end))
    .some(
      ({ lower }) => !pictures.has(lower) && [documents, findings, dataNouns].some((set) => set.has(lower)),
    );
}

/** Does a verb stand in what follows the cue, before any relative clause? */
function hasClause({ words, lexicon }: Reading, { cue, content }: Attribution): boolean {
  // What stands before its cue is a sentence: "Sales rose, the broker wrote in a note."
  if (content.some((piece) => piece.start < (cue?.start ?? 0))) return true;
  return content.some((piece) => {
    const own = words.slice(wordAt(words, piece.start), wordAt(words, piece.end));
    const relative = own.findIndex((word) => lexicon.relatives.has(word.lower));
    const clause = relative < 0 ? own : own.slice(0, relative);
    return clause.some((word, at) => isVerb(lexicon, word, clause[at - 1]));
  });
}

function isVerb(lexicon: Lexicon, { text, lower }: Word, before: Word | undefined): boolean {
  if (/^\p{L}/u.test(text) && (lexicon.beForms.has(lower) || lexicon.haveForms.has(lower))) return true;
  if (lexicon.modals.has(lower) || lexicon.complementizers.has(lower)) return true;
  const noun = before === undefined || lexicon.nounOpeners.has(before.lower);
  return !noun && text === lower && lexicon.words.pastEndings.some((ending) => lower.endsWith(ending));
}

/** "her shows", "one of the most cited": behind such a determiner stands a noun. */
function isNoun({ words, lexicon }: Reading, { cue }: Attribution): boolean {
  const at = wordAt(words, cue?.start ?? 0);
  const { quote = 0, lower = '' } = words[at - 1] ?? {};
  return quote < 0 && lexicon.nounOpeners.has(lower) && !lexicon.prepositions.has(words[at]?.lower ?? '');
}

/** A crosshead repeats what the text says. */
function isInHeading({ words, story }: Reading, span: Span | undefined): boolean {
  return (
    span !== undefined && story.blocks[words[wordAt(words, span.start)]?.block ?? -1]?.kind === 'heading'
  );
}

/** "agreed that the pier was safe" is said, "agreed to sell it" is done. */
function opensWithThat({ words, lexicon }: Reading, { cue, content }: Attribution): boolean {
  const first = content.find((piece) => piece.start > (cue?.end ?? 0));
  const at = wordAt(words, first?.start ?? 0);
  return [words[at - 1], words[at]].some(
    (word) => word !== undefined && lexicon.complementizers.has(word.lower),
  );
}

/** "who wrote the plan": a thing made, not words. */
function isMade({ words, lexicon }: Reading, { cue, source }: Attribution, own: readonly Word[]): boolean {
  const relative = words[wordAt(words, source?.start ?? 0)]?.lower ?? '';
  if (!cue || !lexicon.relatives.has(relative)) return false;
  const next = words[wordAt(words, cue.end)]?.lower ?? '';
  return (
    own.every((word) => lexicon.makeCues.has(word.lower)) &&
    lexicon.determiners.has(next) &&
    !lexicon.complementizers.has(next)
  );
}

/** "Sugar and freight added another $90 million": an amount, not words. */
function isSum(reading: Reading, attribution: Attribution, own: readonly Word[]): boolean {
  const { words, lexicon } = reading;
  if (!own.every((word) => lexicon.sumCues.has(word.lower))) return false;
  if (isOfDocument(reading, attribution)) return false;
  const { cue, content } = attribution;
  const first = content.find((piece) => piece.start >= (cue?.end ?? 0));
  const at = first ? wordAt(words, first.start) : 0;
  const opening = words.slice(at, at + 3).map((word) => word.text);
  return (
    first !== undefined && words[at - 1]?.text !== ':' && opening.some((text) => /^[\p{N}\p{Sc}]/u.test(text))
  );
}

/** "telephoned to say that": what somebody set out to say. */
function isInfinitive({ words, lexicon }: Reading, cue: number): boolean {
  return (
    lexicon.infinitives.has(words[cue - 1]?.lower ?? '') &&
    !lexicon.beforeCue.has(words[cue - 2]?.lower ?? '')
  );
}

/** "did not respond to a request for comment" */
function isUnanswered({ words, lexicon }: Reading, cue: number): boolean {
  if (!lexicon.answerCues.has(words[cue]?.lower ?? '')) return false;
  return words.slice(Math.max(0, cue - 3), cue).some((word) => lexicon.negations.has(word.lower));
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

/** "a county reporting station": the participle goes with what follows. */
function isAdjective(
  { words, lexicon }: Reading,
  { cue, source, content }: Attribution,
  own: readonly Word[],
): boolean {
  if (!cue || !source || !own.every((word) => lexicon.participleCues.has(word.lower))) return false;
  const at = wordAt(words, cue.start);
  const next = words[at + own.length];
  const joined = wordAt(words, source.end) === at && source.end <= cue.start;
  return (
    joined &&
    content.some((piece) => piece.start === next?.start) &&
    !lexicon.determiners.has(next?.lower ?? '')
  );
}
