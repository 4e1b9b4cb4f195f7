/** Said or done: verbs that hand words on only where a clause follows them. */
import type { Attribution } from './attribution';
import { hasPastEnding, type Lexicon } from './lexicon';
import { type Reading, type Word, wordAt } from './reading';

/** "agreed to sell it", "found a job", "showed up", "asked to leave": something done; with a clause behind it, it is said. */
export function isDeed(reading: Reading, attribution: Attribution, own: readonly Word[]): boolean {
  const { lexicon } = reading;
  if (opensWithThat(reading, attribution)) return false;
  if (own.every((word) => lexicon.actCues.has(word.lower))) return true;
  if (own.every((word) => lexicon.gainCues.has(word.lower))) return isGained(reading, attribution);
  const next = reading.words[wordAt(reading.words, attribution.cue?.end ?? 0)]?.lower ?? '';
  if (lexicon.infinitives.has(next) && own.every((word) => lexicon.hearerCues.has(word.lower))) return true;
  if (!own.every((word) => lexicon.deedCues.has(word.lower))) return false;
  if (lexicon.verbParticles.has(next) || lexicon.reflexives.has(next)) return true;
  if (isOfDocument(reading, attribution) || hasClause(reading, attribution)) return false;
  // "put the damage at $2 billion"
  return !own.every((word) => lexicon.sumCues.has(word.lower)) || !hasFigure(reading, attribution);
}

function hasFigure(reading: Reading, { content }: Attribution): boolean {
  const { words } = reading;
  return content.some((piece) =>
    words
      .slice(wordAt(words, piece.start), wordAt(words, piece.end))
      .some((word) => /^\p{Sc}?\p{N}/u.test(word.text) && !isOrdinal(reading.lexicon, word)),
  );
}

/** "fourth", "80th" */
function isOrdinal({ words, ordinals }: Lexicon, { lower }: Word): boolean {
  return (
    ordinals.has(lower) || (/^\p{N}/u.test(lower) && words.ordinalEndings.some((end) => lower.endsWith(end)))
  );
}

/** Words before the first preposition that make a count of things: "her second league title". */
const MOST_GAINED = 6;

/** "claimed another wicket for the home side": how many, or the how many-th, of a thing, and no clause about it. */
function isGained(reading: Reading, attribution: Attribution): boolean {
  const { words, lexicon } = reading;
  const { cue, content } = attribution;
  const [piece, ...others] = content;
  if (!cue || !piece || others.length > 0 || piece.start < cue.end || hasClause(reading, attribution))
    return false;
  const from = wordAt(words, cue.end);
  const own = words.slice(from, wordAt(words, piece.end));
  const end = own.findIndex((word) => lexicon.prepositions.has(word.lower) || word.text === ',');
  const [first, ...rest] = end < 0 ? own : own.slice(0, end);
  if (!first || rest.length >= MOST_GAINED || rest.some((word) => lexicon.determiners.has(word.lower)))
    return false;
  const counts = lexicon.indefinites.has(first.lower) || /^\p{N}/u.test(first.text);
  return counts || [first, ...rest].some((word) => isOrdinal(lexicon, word));
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

/** Does a verb stand in what follows the cue, before any clause that only goes with it: "a third when Brink headed in"? */
function hasClause({ words, lexicon }: Reading, { cue, content }: Attribution): boolean {
  // What stands before its cue is a sentence: "Sales rose, the broker wrote in a note."
  if (content.some((piece) => piece.start < (cue?.start ?? 0))) return true;
  return content.some((piece) => {
    const own = words.slice(wordAt(words, piece.start), wordAt(words, piece.end));
    const side = own.findIndex((word, at) => opensSide(lexicon, own, word, at));
    const clause = side < 0 ? own : own.slice(0, side);
    return clause.some((word, at) => isVerb(lexicon, word, clause[at - 1]));
  });
}

/** "who …", "when …", "and noted …": another clause than the one that would be said. */
function opensSide(lexicon: Lexicon, own: readonly Word[], { lower }: Word, at: number): boolean {
  if (at === 0) return false;
  if (lexicon.relatives.has(lower) || lexicon.subordinators.has(lower)) return true;
  const next = own[at + 1];
  return next !== undefined && lexicon.conjunctions.has(lower) && isVerb(lexicon, next, own[at]);
}

function isVerb(lexicon: Lexicon, { text, lower }: Word, before: Word | undefined): boolean {
  if (/^\p{L}/u.test(text) && (lexicon.beForms.has(lower) || lexicon.haveForms.has(lower))) return true;
  if (lexicon.modals.has(lower) || lexicon.complementizers.has(lower)) return true;
  const noun = before === undefined || lexicon.nounOpeners.has(before.lower);
  return !noun && text === lower && hasPastEnding(lexicon, lower);
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
export function isMade(
  { words, lexicon }: Reading,
  { cue, source }: Attribution,
  own: readonly Word[],
): boolean {
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
export function isSum(reading: Reading, attribution: Attribution, own: readonly Word[]): boolean {
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
