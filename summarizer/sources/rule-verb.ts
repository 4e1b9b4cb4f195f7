/** A cue that is a verb: whose it is, left of it, right of it, or the subject of the verb it is joined to. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { phraseAfter, phraseBefore } from './phrase';
import { type Range, type Reading, spanOf } from './reading';
import { clause, nextQuote, skipHearer, startsClause } from './rule-content';
import type { Cue } from './rule-cues';

/** What a rule made of a cue. */
export interface Placed {
  rule: string;
  source: Span | null;
  content: Span[];
  score: number;
}

/** @returns null where the verb has no subject that the rules see */
export function verb(
  reading: Reading,
  sentence: Range,
  cue: Cue,
  previous: Attribution | undefined,
): Placed | null {
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
