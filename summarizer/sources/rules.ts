/**
 * Attribution without a model: cue words, the noun phrase beside them, the rest of the clause or the quotation.
 * It answers where no trained model is at hand (another language, a file that did not load).
 */
import type { Span } from '../brief';
import { opensCapital } from '../text/letters';
import { finish, type Steps } from '../text/steps';
import type { Attribution } from './attribution';
import { hasPastEnding } from './lexicon';
import { phraseAfter, phraseBefore } from './phrase';
import { type Range, type Reading, spanOf, type Word } from './reading';
import { clause, nextQuote, skipHearer, startsClause } from './rule-content';
import { type Cue, findCues } from './rule-cues';

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

interface Placed {
  rule: string;
  source: Span | null;
  content: Span[];
  score: number;
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

function verb(reading: Reading, sentence: Range, cue: Cue, previous: Attribution | undefined): Placed | null {
  const { words } = reading;
  let at = cue.from - 1;
  while (at > sentence.from && reading.lexicon.beforeCue.has(words[at]?.lower ?? '')) at--;
  const left = at >= sentence.from ? words[at] : undefined;
  if (!left) return null;
  const explained = left.text === ',' && left.quote < 0 ? phraseBefore(reading, sentence.from, at + 1) : null;
  const inverted =
    left.quote >= 0 || left.text === ',' ? invertedSource(reading, sentence, cue, explained) : null;
  if (inverted) return inverted;
  if (left.quote < 0) {
    const phrase = explained ?? phraseBefore(reading, sentence.from, at + 1);
    const source = spanOf(words, phrase.from, phrase.to);
    if (source) return leftSource(reading, sentence, cue, phrase, source);
  }
  const joined = previous && reading.lexicon.conjunctions.has(left.lower) ? previous.source : null;
  if (!joined) return null;
  const content = clause(reading, skipHearer(reading, cue, sentence), sentence.to);
  return { rule: 'joined', source: joined, content, score: 0.5 };
}

/** `"…," said X`: the words come first, then cue, then source. */
function invertedSource(reading: Reading, sentence: Range, cue: Cue, explained: Range | null): Placed | null {
  const { words, lexicon } = reading;
  const next = words[cue.to];
  const own = words[cue.from]?.lower ?? '';
  if (!next || cue.to >= sentence.to || next.quote >= 0 || lexicon.hearerCues.has(own)) return null;
  if (!opensPhrase(reading, cue.to)) return null;
  const phrase = lexicon.words.pronouns[next.lower]
    ? { from: cue.to, to: cue.to + 1 }
    : phraseAfter(reading, cue.to, sentence.to);
  const source = spanOf(words, phrase.from, phrase.to);
  if (!source) return null;
  // "X, director of Y, said the pier was safe": what follows is no bare name, and X explains itself.
  const bare = phrase.to >= sentence.to - 1 || words[phrase.to]?.text === ',';
  if (!bare && explained && explained.from < explained.to) return null;
  const before = clause(reading, sentence.from, cue.from);
  return {
    rule: 'inverted',
    source,
    content: [...before, ...nextQuote(reading, phrase.to, sentence)],
    score: 0.8,
  };
}

function opensPhrase(reading: Reading, at: number): boolean {
  const { lexicon, words } = reading;
  const { text = '', lower = '' } = words[at] ?? {};
  const { determiners, groups, unnamed, bareBodies, roles } = lexicon;
  const known = [determiners, groups, unnamed, bareBodies, roles].some((set) => set.has(lower));
  return known || /^\p{Lu}/u.test(text) || lower in lexicon.words.pronouns;
}

function leftSource(reading: Reading, sentence: Range, cue: Cue, phrase: Range, source: Span): Placed {
  const afterCue = skipHearer(reading, cue, sentence);
  const after = clause(reading, afterCue, sentence.to);
  const before = clause(reading, sentence.from, phrase.from);
  const endsHere = sentence.to - afterCue <= 1;
  const comma = reading.words[phrase.from - 1];
  const closesBefore = comma?.text === ',' || (comma?.quote ?? -1) >= 0;
  const quotedAfter =
    after.length > 0 && reading.words.slice(afterCue, sentence.to).some((word) => word.quote >= 0);
  const afterQuote = (comma?.quote ?? -1) >= 0;
  if (
    before.length > 0 &&
    closesBefore &&
    (endsHere || afterQuote || !startsClause(reading, afterCue, sentence))
  ) {
    return {
      rule: 'after',
      source,
      content: quotedAfter ? [...before, ...nextQuote(reading, afterCue, sentence)] : before,
      score: 0.8,
    };
  }
  return { rule: 'before', source, content: after, score: 0.7 };
}
