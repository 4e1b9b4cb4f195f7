/** Capitalised names in the whole text: persons with the role beside them, bodies, outlets. */

import type { Steps } from '../text/steps';
import { capitalsOf, isCapital } from './capitals';
import { isSpeakerNoun } from './lexicon';
import { cutRun } from './name-parts';
import { endOfName, linksInCapitals } from './name-run';
import type { Range, Reading, Word } from './reading';

export interface Name extends Range {
  /** The name's own words, without honorific and role. */
  words: readonly string[];
  honorific: string | null;
  /** "Ambridge-based" before it: a body. */
  located: boolean;
  /** Role in front of it: "Texas Governor", "chief economist". */
  before: Range | null;
  /** Explanation set off by commas or brackets after it, or "of the …". */
  after: Range | null;
}

/** After so many sentences others may have a turn. */
const STRETCH = 200;

/** @returns every run of capitalised words that can be a name, in reading order */
export function* namesInSteps(reading: Reading): Steps<Name[]> {
  const names: Name[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    if (isShouted(reading, sentence)) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!startsName(reading, at, sentence.from)) continue;
      const to = endOfName(reading, at, sentence.to);
      const name = cutRun(reading, { from: at, to }, sentence);
      if (name) names.push(name);
      at = to - 1;
    }
  }
  return names;
}

/** A heading all in capitals tells no name from the rest. */
function isShouted({ words }: Reading, { from, to }: Range): boolean {
  const letters = words.slice(from, to).filter((word) => /\p{L}{2}/u.test(word.text));
  return letters.length > 2 && letters.every((word) => word.text === word.text.toUpperCase());
}

function startsName(reading: Reading, at: number, first: number): boolean {
  const { words } = reading;
  const word = words[at];
  if (!word || !isCapital(word.text) || isNoName(reading, word)) return false;
  // "Fifty-one percent"
  if (at === first && /-\p{Ll}/u.test(word.text) && !isCapital(words[at + 1]?.text ?? '')) return false;
  const opens = at === first || /^[“"‘'«(:—–-]$/.test(words[at - 1]?.text ?? '');
  return !opens || opensWithName(reading, at);
}

/** "I", "Monday", "But", "Jr." */
function isNoName({ lexicon }: Reading, { text, lower }: Word): boolean {
  const initials = text.length > 1 && text === text.toUpperCase();
  return (
    lower === 'i' ||
    lexicon.suffixes.has(lower) ||
    lexicon.shortMonths.has(lower) ||
    (lexicon.notNames.has(lower) && !initials)
  );
}

/** At the head of a sentence every word has a capital: what else the text says of it must tell. */
function opensWithName(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const { text = '', lower = '' } = words[at] ?? {};
  const next = words[at + 1];
  const goesOn = next && (!lexicon.notNames.has(next.lower) || linksInCapitals(reading, at, at + 1));
  if (goesOn && isCapital(next.text)) return true;
  const capitals = capitalsOf(reading);
  const small = capitals.small.has(lower);
  // "King describes …" where the text has an Alexis King.
  if (lexicon.surnameRoles.has(lower) && capitals.second.has(lower) && !small) return true;
  if (isSpeakerNoun(lexicon, lower) || small) return false;
  if (capitals.within.has(lower) || text === text.toUpperCase()) return true;
  return lexicon.places.has(lower) || lexicon.mediaNames.has(lower) || saysSomething(reading, at);
}

/** Alone at the head of a sentence: a name if it says something. */
function saysSomething({ words, lexicon }: Reading, at: number): boolean {
  // "Reacting, the minister said …"
  const { text = '', lower = '' } = words[at] ?? {};
  const participle = lexicon.words.participleEndings.some(
    (end) => lower.endsWith(end) && text.length > end.length + 3,
  );
  if (participle && words[at + 1]?.text === ',') return false;
  // "Sugar and freight added …"
  const joined = lexicon.conjunctions.has(words[at + 1]?.lower ?? '');
  if (joined && !isCapital(words[at + 2]?.text ?? '')) return false;
  return words
    .slice(at + 1, at + 4)
    .some(
      (one) =>
        (lexicon.cues.has(one.lower) && !lexicon.thingCues.has(one.lower)) ||
        one.text === ',' ||
        /^['’]s$/.test(one.text),
    );
}
