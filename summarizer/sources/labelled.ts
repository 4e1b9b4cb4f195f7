/** What the model's labels say, as an attribution: runs of labelled words back to spans, mended at their edges. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { Label } from './lattice';
import { phraseAfter } from './phrase';
import { type Range, type Reading, spanOf } from './reading';

/**
 * The run of source words nearest to the cue, and every run of content.
 * @param path the label of each word of the window
 * @returns null where no word of content says anything
 */
export function labelledAttribution(
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
