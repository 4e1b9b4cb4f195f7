/** Noun phrases without a parser: how far a name and what explains it reach, to the left and to the right. */
import type { Range, Reading } from './reading';

const MOST_WORDS = 40;

/** The phrase that ends just before a word, with the explanation set off by commas: "X, director of Y,". */
export function phraseBefore(reading: Reading, least: number, end: number): Range {
  const { words } = reading;
  let to = end;
  let from: number;
  if (words[to - 1]?.text === ',') {
    const comma = previousComma(reading, least, to - 1);
    if (comma === null) return { from: to, to };
    to -= 1;
    from = runBefore(reading, least, comma);
    if (from === comma) return { from: to, to };
  } else {
    from = runBefore(reading, least, to);
  }
  return trimPhrase(reading, from, to);
}

function previousComma(reading: Reading, least: number, end: number): number | null {
  for (let at = end - 1; at >= least && at > end - MOST_WORDS; at--) {
    const word = reading.words[at];
    if (!word || word.quote >= 0) return null;
    if (word.text === ',') {
      // "Smith, of Ames, Iowa, said": a comma right after a short name part belongs to the explanation.
      const inner = commaOfName(reading, least, at);
      return inner ?? at;
    }
  }
  return null;
}

/** One comma further left, where what lies between opens an explanation: "Smith, of Ames, Iowa,", "Smith, 45, a nurse,". */
function commaOfName(reading: Reading, least: number, comma: number): number | null {
  for (let at = comma - 1; at >= least && at > comma - 14; at--) {
    const word = reading.words[at];
    if (!word || word.quote >= 0) return null;
    if (word.text !== ',') continue;
    const next = reading.words[at + 1];
    const opens =
      next &&
      (/^\p{N}+$/u.test(next.text) ||
        reading.lexicon.determiners.has(next.lower) ||
        reading.lexicon.roles.has(next.lower) ||
        reading.lexicon.prepositions.has(next.lower));
    return opens ? at : null;
  }
  return null;
}

function runBefore(reading: Reading, least: number, to: number): number {
  let at = to;
  while (at > least && to - at < MOST_WORDS && isInside(reading, at - 1)) at--;
  return at;
}

function isInside(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (!word || word.quote >= 0) return false;
  if (lexicon.words.pronouns[word.lower]) return !words[at + 1] || !opensClause(reading, at + 1);
  if (lexicon.breaks.has(word.lower)) return false;
  return /^[\p{L}\p{N}]/u.test(word.text) || /^['’&()/-]|^['’]s$/u.test(word.text);
}

function opensClause(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return (
    !!word &&
    /^[\p{L}]/u.test(word.text) &&
    !reading.lexicon.cues.has(word.lower) &&
    !reading.lexicon.beforeCue.has(word.lower)
  );
}

/** The phrase that starts here: to a break, a verb-like end, or the end of its explanation. */
export function phraseAfter(reading: Reading, start: number, most: number): Range {
  const { words, lexicon } = reading;
  let at = start;
  while (at < most && at - start < MOST_WORDS) {
    const word = words[at];
    if (!word || word.quote >= 0) break;
    if (word.text === ',') {
      if (!explains(reading, at + 1, most)) break;
    } else if (!/^[\p{L}\p{N}'’&()/-]/u.test(word.text)) break;
    else if (lexicon.breaks.has(word.lower)) break;
    else if (at > start && lexicon.words.pronouns[word.lower]) break;
    at++;
  }
  return trimPhrase(reading, start, at);
}

/** Does what follows the comma explain the name ("director of …", "the head of …", "a …")? */
function explains(reading: Reading, at: number, most: number): boolean {
  const { words, lexicon } = reading;
  if (at >= most) return false;
  const window = words.slice(at, Math.min(most, at + 7));
  const first = window[0];
  if (!first || first.quote >= 0) return false;
  if (lexicon.participleCues.has(first.lower) || lexicon.conjunctions.has(first.lower)) return false;
  if (lexicon.breaks.has(first.lower)) return false;
  const role = window.findIndex(
    (word) =>
      lexicon.roles.has(word.lower) || lexicon.bodies.has(word.lower) || lexicon.bodyNouns.has(word.lower),
  );
  if (role < 0 || !isClosed(reading, at, most)) return false;
  return !window
    .slice(0, role)
    .some((word) => word.text === ',' || lexicon.breaks.has(word.lower) || word.quote >= 0);
}

/** An explanation ends at a comma; at the end of the sentence only where it does not open the sentence. */
function isClosed(reading: Reading, at: number, most: number): boolean {
  const { words, sentences } = reading;
  const comma = words.slice(at, Math.min(most, at + MOST_WORDS)).some((word) => word.text === ',');
  const from = sentences[words[at]?.sentence ?? 0]?.from ?? 0;
  const opening =
    words.slice(from, at).filter((word) => word.text === ',').length <= 1 && at - from < MOST_OPENING;
  return comma || !opening || words.slice(from, at).some((word) => word.quote >= 0);
}

/** Words within which a phrase still opens its sentence. */
const MOST_OPENING = 12;

/** Without punctuation, joining words and adverbs at the ends. */
export function trimPhrase(reading: Reading, from: number, to: number): Range {
  const { words, lexicon } = reading;
  let first = from;
  let last = to;
  while (first < last && isEdge(words[first]?.text ?? '', lexicon.conjunctions)) first++;
  while (last > first && isEdge(words[last - 1]?.text ?? '', lexicon.conjunctions)) last--;
  return { from: first, to: last };
}

function isEdge(text: string, conjunctions: ReadonlySet<string>): boolean {
  return /^[,.;:–—-]$/.test(text) || conjunctions.has(text.toLowerCase());
}
