/** Attribution by the trained model: every likely cue, then the best labelling of the words around it. */
import type { Span } from '../brief';
import type { Steps } from '../text/steps';
import type { Attribution } from './attribution';
import { type Encoded, encodeInSteps, STRETCH, seeAll } from './encoder';
import { cueChance, judgeWindow, newLook } from './judge';
import { bestPath, LABELS, Label, newLattice, someContent } from './lattice';
import type { SourceModel } from './model';
import { JUDGE, type Network } from './network';
import { phraseAfter } from './phrase';
import { type Range, type Reading, spanOf } from './reading';
import { attributeByRuleInSteps } from './rules';
import { Shape, type Sheet, sheetInSteps } from './sheet';
import { viewFrom } from './view';
import { LONGEST_WINDOW, windowOf } from './window';

/** @returns attributions that score at least `threshold`, in reading order */
export function* modelInSteps(
  reading: Reading,
  model: SourceModel,
  threshold: number,
  { sheet, encoded, likely }: CueChances,
): Steps<Attribution[]> {
  const lattice = newLattice(LONGEST_WINDOW);
  const alpha = new Float64Array(LONGEST_WINDOW * LABELS);
  const look = newLook(LONGEST_WINDOW);
  const isSeen = new Uint8Array(sheet.length);
  const found: Attribution[] = [];
  let looks = 0;
  for (let at = 0; at < sheet.length && looks < MOST_LOOKS; at++) {
    const chance = likely[at] ?? 0;
    if (chance < model.header.candidate) continue;
    if (++looks % TURN === 0) yield;
    const window = windowOf(sheet, at);
    look.cue = at;
    look.window = window;
    viewFrom(sheet, likely, at, window, look.relations);
    seeWindow(model.network, encoded, window, isSeen);
    judgeWindow(model.network, encoded, look, lattice);
    const score = Math.sqrt(chance * someContent(lattice, alpha));
    const made = attributionOf(reading, at, window, bestPath(lattice), score);
    const note = `score ${score.toFixed(2)}${score < threshold ? ': dropped' : ''}`;
    reading.story.trace({ part: 'sources', rule: 'model', span: spanOf(reading.words, at, at + 1), note });
    if (made && score >= threshold) found.push(made);
  }
  return withoutTwins(found);
}

/** Many words stand around no cue, many around several. */
function seeWindow(network: Network, encoded: Encoded, { from, to }: Range, isSeen: Uint8Array): void {
  for (let at = from; at < to; at++) {
    if (!isSeen[at]) seeAll(network, encoded, at + 1, at);
    isSeen[at] = 1;
  }
}

/** Cues looked at in one text: more than the longest reports have; the rules answer for the rest of hostile text. */
const MOST_LOOKS = 600;

/** After so many cues others may have a turn. */
const TURN = 16;

/** How likely each word is a cue, and the text as the network has read it. */
export interface CueChances {
  sheet: Sheet;
  encoded: Encoded;
  likely: Float32Array;
}

export function* chancesInSteps(reading: Reading, model: SourceModel): Steps<CueChances> {
  const byRule = yield* attributeByRuleInSteps(reading);
  yield;
  const sheet = yield* sheetInSteps(reading, model.vocabulary, byRule);
  yield;
  const encoded = yield* encodeInSteps(model.network, sheet);
  yield;
  const likely = new Float32Array(sheet.length);
  const hidden = new Float32Array(JUDGE);
  for (let at = 0; at < sheet.length; at++) {
    if (at % STRETCH === STRETCH - 1) yield;
    if (canBeCue(sheet.shape[at] ?? 0)) likely[at] = cueChance(model.network, encoded.context, at, hidden);
  }
  return { sheet, encoded, likely };
}

/** Words that can stand for a cue: no plain punctuation but colon and dash. */
export function canBeCue(shape: number): boolean {
  return (
    shape <= Shape.capitals ||
    shape === Shape.firstCapital ||
    shape === Shape.colon ||
    shape === Shape.dash ||
    shape === Shape.clitic
  );
}

/** Labels back to spans: the run of source words nearest to the cue, and every run of content. */
function attributionOf(
  reading: Reading,
  cue: number,
  window: Range,
  path: Uint8Array,
  score: number,
): Attribution | null {
  const content = runs(path, Label.content, window.from).filter(
    (run, index, all) => saysSomething(reading, run) && !isDoing(reading, run, index, all),
  );
  if (content.length === 0) return null;
  const away = (run: Range) => (run.from > cue ? run.from - cue : cue - run.to + 1);
  const [nearest] = runs(path, Label.source, window.from).sort((a, b) => away(a) - away(b));
  const agent = nearest ? null : agentIn(reading, cue, content[0]);
  if (agent && content[0]) content[0].from = agent.to;
  const whole = nearest && fromArticle(reading, upToCue(reading, nearest, cue, path, window.from));
  const source = whole ? withoutClause(reading, whole, cue) : agent;
  const span = (run: Range) => spanOf(reading.words, run.from, run.to);
  return {
    rule: 'model',
    cue: cueSpan(reading, cue),
    source: source ? span(source) : null,
    content: content.map(span).filter((piece): piece is Span => piece !== null),
    score,
  };
}

/** "As an official noted, …": a conjunction alone is nobody's words. */
function saysSomething({ words, lexicon }: Reading, { from, to }: Range): boolean {
  return words
    .slice(from, to)
    .some(
      ({ lower }) =>
        /[\p{L}\p{N}]/u.test(lower) && !lexicon.breaks.has(lower) && !lexicon.prepositions.has(lower),
    );
}

/** How many words the tagger may have left between a source and its cue. */
const GAP = 3;

/** A source that stops short of its cue within a phrase goes on to it; what is no part of it is trimmed later. */
function upToCue(reading: Reading, source: Range, cue: number, path: Uint8Array, offset: number): Range {
  const gap = reading.words.slice(source.to, cue);
  if (gap.length > GAP) return source;
  const plain = gap.every(
    (word, i) => /^\p{L}/u.test(word.text) && word.quote < 0 && path[source.to + i - offset] === Label.other,
  );
  return plain ? { from: source.from, to: Math.max(source.to, cue) } : source;
}

/** "In November the state": the article begins the phrase. */
function fromArticle({ words, lexicon }: Reading, { from, to }: Range): Range {
  const first = lexicon.prepositions.has(words[from]?.lower ?? '') ? from + 1 : from;
  const [article, noun] = words.slice(first + 1, to);
  const begins =
    article !== undefined && lexicon.articles.has(article.text) && /^\p{Ll}/u.test(noun?.text ?? '');
  return { from: begins ? first + 1 : from, to };
}

/** "An official, who asked not to be named", "said a spokesman when asked": what is told of a source is no part of its name. */
function withoutClause({ words, lexicon }: Reading, { from, to }: Range, cue: number): Range {
  for (let at = from + 1; at < to; at++) {
    const { text = '', lower = '' } = words[at] ?? {};
    const isTold = text === ',' && lexicon.relatives.has(words[at + 1]?.lower ?? '');
    const opens = from > cue && lexicon.breaks.has(lower) && !lexicon.words.pronouns[lower];
    if (isTold || opens) return { from, to: at };
  }
  return { from, to };
}

/** "Described by officials as hell": a passive's content does not begin with who said it. */
function agentIn(reading: Reading, cue: number, first: Range | undefined): Range | null {
  const { words, lexicon } = reading;
  if (!first || first.from !== cue + 2 || !lexicon.agents.has(words[cue + 1]?.lower ?? '')) return null;
  const phrase = phraseAfter(reading, first.from, first.to);
  return phrase.to > phrase.from && phrase.to < first.to ? phrase : null;
}

/** "Hanging up coats, she said the shop was full": what the speaker was doing is not what was said. */
function isDoing({ words, lexicon }: Reading, run: Range, index: number, all: readonly Range[]): boolean {
  const first = words[run.from];
  if (index > 0 || all.length < 2 || !first || first.quote >= 0) return false;
  const opens = words[run.from - 1]?.sentence !== first.sentence;
  return opens && lexicon.words.participleEndings.some((end) => first.lower.endsWith(end));
}

/** A cue of several words ("according to") is shown whole, though one of them stands for it. */
function cueSpan(reading: Reading, cue: number): Span | null {
  const { words, lexicon } = reading;
  for (let from = Math.max(0, cue - 2); from <= cue; from++) {
    let run = '';
    for (let to = from + 1; to <= from + 4 && to <= words.length; to++) {
      run += (run ? ' ' : '') + (words[to - 1]?.lower ?? '');
      if (to > cue && lexicon.prepositionCues.has(run)) return spanOf(words, from, to);
    }
  }
  return spanOf(words, cue, cue + 1);
}

function runs(path: Uint8Array, label: number, offset: number): Range[] {
  const found: Range[] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i] !== label) continue;
    const last = found.at(-1);
    if (last?.to === i + offset) last.to++;
    else found.push({ from: i + offset, to: i + offset + 1 });
  }
  return found;
}

/** Two words of one cue ("issued a statement") find the same words: the likelier stays. */
function withoutTwins(found: readonly Attribution[]): Attribution[] {
  return found.filter(
    (one, index) => !found.some((other, at) => at !== index && isTwin(other, one, at < index)),
  );
}

function isTwin(other: Attribution, one: Attribution, first: boolean): boolean {
  if (!other.cue || !one.cue || Math.abs(other.cue.start - one.cue.start) > 60) return false;
  const better = other.score > one.score || (other.score === one.score && first);
  return better && overlap(other.content, one.content) > 0.8;
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  let both = 0;
  for (const x of a)
    for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return both / (length(a) + length(b) - both || 1);
}
