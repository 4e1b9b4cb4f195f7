/**
 * Attribution without a model: cue words, the noun phrase beside them, the rest of the clause or the quotation.
 * It answers where no trained model is at hand (another language, a file that did not load).
 */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { isSourceNoun } from './lexicon';
import { phraseAfter, phraseBefore, trimPhrase } from './phrase';
import { type Range, type Reading, spanOf } from './reading';

interface Cue extends Range {
  kind: 'verb' | 'participle' | 'preposition';
}

/** @returns attributions in reading order; those of one sentence do not share content */
export function attributeByRule(reading: Reading): Attribution[] {
  const found: Attribution[] = [];
  reading.sentences.forEach((sentence) => {
    const inSentence: Attribution[] = [];
    for (const cue of findCues(reading, sentence)) {
      const made = attributeCue(reading, sentence, cue, inSentence.at(-1));
      if (made) inSentence.push(made);
    }
    found.push(...inSentence);
  });
  return found;
}

function findCues(reading: Reading, sentence: Range): Cue[] {
  const { words, lexicon } = reading;
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at];
    if (!word || word.quote >= 0) continue;
    // "the State Department", "Reports of …": a capital within a sentence is a name.
    if (at > sentence.from && /^\p{Lu}/u.test(word.text)) continue;
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
  if (!after || after.quote >= 0 || after.text === ':' || lexicon.complementizers.has(after.lower)) return true;
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
  while (lexicon.beforeCue.has(words[before]?.lower ?? '') && !lexicon.beForms.has(words[before]?.lower ?? '')) before--;
  return lexicon.beForms.has(words[before]?.lower ?? '') && words[at - 1]?.quote === -1;
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

function firstPhrase(reading: Reading, sentence: Range): Span | null {
  const phrase = phraseAfter(reading, sentence.from, sentence.to);
  return spanOf(reading.words, phrase.from, Math.min(phrase.to, phrase.from + 8));
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
function invertedSource(
  reading: Reading,
  sentence: Range,
  cue: Cue,
  explained: Range | null,
): Placed | null {
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
  return { rule: 'inverted', source, content: [...before, ...nextQuote(reading, phrase.to, sentence)], score: 0.8 };
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
  if (before.length > 0 && closesBefore && (endsHere || afterQuote || !startsClause(reading, afterCue, sentence))) {
    return {
      rule: 'after',
      source,
      content: quotedAfter ? [...before, ...nextQuote(reading, afterCue, sentence)] : before,
      score: 0.8,
    };
  }
  return { rule: 'before', source, content: after, score: 0.7 };
}

/** Do words of a reported clause follow the cue, or only "in a statement on Monday"? */
function startsClause(reading: Reading, at: number, sentence: Range): boolean {
  const word = reading.words[at];
  if (!word || at >= sentence.to) return false;
  const previousIsQuote = (reading.words[at - 2]?.quote ?? -1) >= 0;
  if (word.quote >= 0) return !previousIsQuote;
  return !reading.lexicon.prepositions.has(word.lower) && !/^[,.;—–-]$/.test(word.text);
}

function nextQuote(reading: Reading, from: number, sentence: Range): Span[] {
  for (let at = from; at < sentence.to; at++) {
    const quotation = reading.quotations[reading.words[at]?.quote ?? -1];
    if (quotation) return [{ start: quotation.start, end: quotation.end }];
  }
  return [];
}

/** Past "told AFP", "told reporters on Monday", "said in a statement": to where the content begins. */
function skipHearer(reading: Reading, cue: Cue, sentence: Range): number {
  const { words, lexicon } = reading;
  let at = cue.to;
  if (lexicon.hearerCues.has(words[cue.from]?.lower ?? '')) {
    const marked = contentStart(reading, at, Math.min(sentence.to, at + 14));
    at = marked ?? hearerEnd(reading, at, sentence.to);
  }
  while (at < sentence.to && at < cue.to + 16) {
    const word = words[at];
    if (word && (/^[,:]$/.test(word.text) || lexicon.complementizers.has(word.lower))) at++;
    else break;
  }
  return Math.min(at, sentence.to);
}

/** The mark, quotation or "that" with which the content begins; null when there is none before the sentence ends. */
function contentStart(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const word = reading.words[at];
    if (!word || word.text === '.') return null;
    if (word.quote >= 0 || /^[:,]$/.test(word.text) || reading.lexicon.complementizers.has(word.lower)) return at;
  }
  return null;
}

/** Past the hearer where nothing marks the content: "told AFP the pier", "told her the pier". */
function hearerEnd(reading: Reading, from: number, to: number): number {
  const { words, lexicon } = reading;
  let at = lexicon.determiners.has(words[from]?.lower ?? '') ? from + 1 : from;
  const named = /^\p{Lu}/u.test(words[at]?.text ?? '');
  at++;
  while (named && at < to && /^\p{Lu}/u.test(words[at]?.text ?? '')) at++;
  return at;
}

/** The words from here to there without the punctuation and joining words at their ends. */
function clause(reading: Reading, from: number, to: number): Span[] {
  const range = trimPhrase(reading, from, to);
  const span = spanOf(reading.words, range.from, range.to);
  return span && range.to - range.from >= 2 ? [growToQuotes(reading, range, span)] : [];
}

/** A content that ends in the middle of a quotation takes it whole. */
function growToQuotes(reading: Reading, range: Range, span: Span): Span {
  const first = reading.quotations[reading.words[range.from]?.quote ?? -1];
  const last = reading.quotations[reading.words[range.to - 1]?.quote ?? -1];
  return {
    start: Math.min(span.start, first?.start ?? span.start),
    end: Math.max(span.end, last?.end ?? span.end),
  };
}
