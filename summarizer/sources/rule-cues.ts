/** Cue words by table: which words of a sentence hand something to somebody, and which only look like it. */
import { opensCapital } from '../text/letters';
import { isSourceNoun } from './lexicon';
import type { Range, Reading } from './reading';

export interface Cue extends Range {
  kind: 'verb' | 'participle' | 'preposition';
}

export function findCues(reading: Reading, sentence: Range): Cue[] {
  const { words, lexicon } = reading;
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at];
    if (!word || word.quote >= 0) continue;
    // "the State Department", "Reports of …": a capital within a sentence is a name.
    if (at > sentence.from && opensCapital(word.text)) continue;
    const run = prepositionRun(reading, at);
    if (run > 0) {
      cues.push({ from: at, to: at + run, kind: 'preposition' });
      at += run - 1;
    } else if (lexicon.silenceCues.has(word.lower)) {
      break;
    } else if (lexicon.cues.has(word.lower) && !isNounHere(reading, at) && !isPassive(reading, at)) {
      cues.push({ from: at, to: at + 1, kind: 'verb' });
    } else if (lexicon.participleCues.has(word.lower)) {
      cues.push({ from: at, to: at + 1, kind: 'participle' });
    }
  }
  return cues;
}

/** How many words from here are a cue before its source ("according to"); 0 for none. */
function prepositionRun(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  if (!lexicon.prepositionHeads.has(words[at]?.lower ?? '')) return 0;
  let run = '';
  for (let length = 1; length <= 4; length++) {
    run += (run ? ' ' : '') + (words[at + length - 1]?.lower ?? '');
    if (lexicon.prepositionCues.has(run)) return length;
  }
  return 0;
}

/** "the claim", "its report", "to say": the form is there, but no finite verb. */
function isNounHere(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  if (before === "'s" && words[at - 2]?.text.match(/^\p{Lu}/u)) return true;
  if (lexicon.weakCues.has(words[at]?.lower ?? '') && !isClearVerb(reading, at)) return true;
  return (
    (lexicon.determiners.has(before) && !lexicon.groups.has(before)) ||
    lexicon.prepositions.has(before) ||
    lexicon.genitives.has(after)
  );
}

/** A pronoun, a name or a known source before, or "that" or a quotation after: then "claims" is a verb. */
function isClearVerb(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const after = words[at + 1];
  if (!after || after.quote >= 0 || after.text === ':' || lexicon.complementizers.has(after.lower))
    return true;
  const before = words[at - 1];
  if (!before) return false;
  const clause = lexicon.determiners.has(after.lower) || lexicon.words.pronouns[after.lower] !== undefined;
  const subject = lexicon.words.pronouns[before.lower] !== undefined || isSourceNoun(lexicon, before.lower);
  return subject || (clause && /^\p{Lu}/u.test(before.text));
}

/** "is expected", "was reported": somebody's words, but not those of the subject. */
function isPassive(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  let before = at - 1;
  while (
    lexicon.beforeCue.has(words[before]?.lower ?? '') &&
    !lexicon.beForms.has(words[before]?.lower ?? '')
  )
    before--;
  return lexicon.beForms.has(words[before]?.lower ?? '') && words[at - 1]?.quote === -1;
}
