/**
 * Attribution without a model: cue words, the noun phrase beside them, the rest of the clause or the quotation.
 * It answers where no trained model is at hand (another language, a file that did not load).
 */
import type { Span } from '../brief';
import { opensCapital } from '../text/letters';
import { finish, type Steps } from '../text/steps';
import type { Attribution } from './attribution';
import { hasPastEnding } from './lexicon';
import { phraseAfter } from './phrase';
import { type Range, type Reading, spanOf, type Word } from './reading';
import { clause, skipHearer } from './rule-content';
import { type Cue, findCues } from './rule-cues';
import { type Placed, verb } from './rule-verb';

/** @returns attributions in reading order; those of one sentence do not share content */
export function attributeByRule(reading: Reading): Attribution[] {
  return finish(attributeByRuleInSteps(reading));
}

/** After so many sentences others may have a turn. */
const STRETCH = 200;

export function* attributeByRuleInSteps(reading: Reading): Steps<Attribution[]> {
  const found: Attribution[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    const inSentence: Attribution[] = [];
    for (const cue of findCues(reading, sentence)) {
      const made = attributeCue(reading, sentence, cue, inSentence.at(-1));
      if (made) inSentence.push(made);
    }
    found.push(...inSentence);
  }
  return found;
}

function attributeCue(
  reading: Reading,
  sentence: Range,
  cue: Cue,
  previous: Attribution | undefined,
): Attribution | null {
  const span = spanOf(reading.words, cue.from, cue.to);
  if (!span) return null;
  const placed =
    cue.kind === 'preposition'
      ? afterPreposition(reading, sentence, cue)
      : cue.kind === 'participle'
        ? participle(reading, sentence, cue, previous)
        : verb(reading, sentence, cue, previous);
  if (!placed || placed.content.length === 0) return null;
  return {
    rule: `rule:${placed.rule}`,
    cue: span,
    source: placed.source,
    content: placed.content,
    score: placed.score,
  };
}

function afterPreposition(reading: Reading, sentence: Range, cue: Cue): Placed | null {
  const phrase = phraseAfter(reading, cue.to, sentence.to);
  const source = spanOf(reading.words, phrase.from, phrase.to);
  if (!source) return null;
  const before = clause(reading, sentence.from, cue.from);
  const content = cue.from - sentence.from > 2 ? before : clause(reading, phrase.to, sentence.to);
  return { rule: 'preposition', source, content, score: 0.9 };
}

function participle(
  reading: Reading,
  sentence: Range,
  cue: Cue,
  previous: Attribution | undefined,
): Placed | null {
  const comma = reading.words[cue.from - 1]?.text === ',';
  const source = previous?.source ?? (comma ? firstPhrase(reading, sentence) : null);
  if (!source) return null;
  return {
    rule: 'participle',
    source,
    content: clause(reading, skipHearer(reading, cue, sentence), sentence.to),
    score: 0.5,
  };
}

/** "But Brink brushed him off, saying …": past the word that joins the sentence to the one before, up to the verb of a name. */
function firstPhrase(reading: Reading, sentence: Range): Span | null {
  const { words, lexicon } = reading;
  const { lower = '' } = words[sentence.from] ?? {};
  const joins =
    lexicon.breaks.has(lower) &&
    !lexicon.subordinators.has(lower) &&
    opensCapital(words[sentence.from + 1]?.text ?? '');
  const { from, to } = phraseAfter(reading, joins ? sentence.from + 1 : sentence.from, sentence.to);
  const verb = words
    .slice(from, to)
    .findIndex((word, i) => opensCapital(words[from + i - 1]?.text ?? '') && isPast(reading, word));
  return spanOf(words, from, Math.min(verb > 0 ? from + verb : to, from + 8));
}

function isPast({ lexicon }: Reading, { text }: Word): boolean {
  return /^\p{Ll}/u.test(text) && hasPastEnding(lexicon, text);
}
