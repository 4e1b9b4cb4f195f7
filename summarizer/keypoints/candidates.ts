/** Which sentences may be key points at all. A quotation that runs over several sentences is one candidate. */
import type { Span } from '../brief';
import type { Story } from '../story';
import { type Terms, termsFor } from './terms';
import type { KeyPointWords } from './words';

export interface Candidate {
  span: Span;
  text: string;
  block: number;
  /** Number of the paragraph among those of running text, from 0. */
  paragraph: number;
  /** Number of the sentence within its block, from 0. */
  place: number;
  words: number;
  stems: Set<string>;
  /** The candidate just before it in the story, when nothing lies between. */
  before: Candidate | null;
  /** It opens with a word that points back, or joins it to what comes before. */
  leans: boolean;
  /** Share of its words that stand in quotation marks. */
  quoted: number;
  /** Share of its words outside quotations that are "I", "we", "you". */
  personal: number;
  list: boolean;
}

/** Longer than this is a paragraph, not a point. */
const MOST_WORDS = 90;
const LEAST_WORDS = 6;
/** A quotation may run over this many sentences. */
const MOST_JOINED = 4;

export function findCandidates(story: Story): Candidate[] {
  const words = story.language.keypoints;
  const terms = termsFor(words);
  const tests = rejections(words);
  const candidates: Candidate[] = [];
  let before: Candidate | null = null;
  for (const unit of unitsOf(story)) {
    const candidate = describe(story, unit, before, terms, words);
    const reason = tests.find((test) => test.fails(candidate, story))?.reason ?? null;
    if (reason) story.trace({ part: 'keypoints', rule: reason, span: unit.span, note: 'no candidate' });
    else candidates.push(candidate);
    before = candidate;
  }
  return candidates;
}

interface Unit {
  span: Span;
  block: number;
  paragraph: number;
  place: number;
}

/** Sentences, those of one open quotation joined. */
function unitsOf(story: Story): Unit[] {
  const units: Unit[] = [];
  const { sentences, text } = story;
  let paragraph = -1;
  let block = -1;
  let place = 0;
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at];
    if (!first) break;
    if (first.block !== block) {
      block = first.block;
      place = 0;
      if (story.blocks[block]?.kind === 'paragraph') paragraph++;
    }
    const last = quoteEnd(story, at);
    const end = sentences[last]?.end ?? first.end;
    units.push({
      span: { start: first.start, end },
      block,
      paragraph: Math.max(0, paragraph),
      place: place++,
    });
    if (text[end] === undefined) break;
    at = last;
  }
  return units;
}

/** Index of the sentence that closes the quotation left open by sentence `at`; `at` itself when none does. */
function quoteEnd(story: Story, at: number): number {
  const { sentences, text } = story;
  const first = sentences[at];
  let open = 0;
  for (let last = at; first && last < at + MOST_JOINED; last++) {
    const sentence = sentences[last];
    if (!sentence || sentence.block !== first.block) break;
    open += openQuotes(text.slice(sentence.start, sentence.end), open);
    if (open <= 0) return last;
  }
  return at;
}

/** How many quotations a stretch leaves open (or closes, below 0), given how many were open before. */
function openQuotes(text: string, open: number): number {
  let depth = open;
  for (const mark of text.match(/["“”„«»]/gu) ?? []) {
    if (mark === '"') depth += depth > 0 ? -1 : 1;
    else depth += mark === '”' || mark === '»' ? -1 : 1;
  }
  return depth - open;
}

function describe(
  story: Story,
  unit: Unit,
  before: Candidate | null,
  terms: Terms,
  words: KeyPointWords,
): Candidate {
  const text = story.text.slice(unit.span.start, unit.span.end);
  const all = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const outside =
    text.replace(/[“"„«][^“”"„«»]*(?:[”"»]|$)/gu, ' ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const personal = outside.filter((word) =>
    words.personal.includes(word.toLowerCase().replace(/['’].*/u, '')),
  );
  return {
    ...unit,
    text,
    words: all.length,
    stems: terms.of(text),
    before: before && unit.block - before.block <= 1 ? before : null,
    leans: leansBack(text, words),
    quoted: all.length === 0 ? 0 : 1 - outside.length / all.length,
    personal: outside.length === 0 ? 0 : personal.length / outside.length,
    list: story.blocks[unit.block]?.kind === 'list',
  };
}

/** "He said", "But the", "That was", "On Monday, she": no reader knows who or what without the sentence before. */
function leansBack(text: string, words: KeyPointWords): boolean {
  const opening = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase()
    .replaceAll('’', "'");
  const [first = '', second = ''] = opening.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.expletives.some((e) => opening.startsWith(e))) return false;
  if (words.connectives.some((c) => opening.startsWith(c) && !/^\p{L}/u.test(opening.slice(c.length))))
    return true;
  if (words.pointers.includes(first)) return !words.calendar.includes(second);
  const clause = /^([^,"“]{2,40}),\s+(\p{L}+)/u.exec(text);
  if (!clause || !words.pointers.includes(clause[2]?.toLowerCase() ?? '')) return false;
  return (
    !/\s\p{Lu}\p{Ll}+/u.test(clause[1] ?? '') ||
    words.calendar.some((day) => clause[1]?.toLowerCase().endsWith(day))
  );
}

interface Rejection {
  reason: string;
  fails(candidate: Candidate, story: Story): boolean;
}

/** In order; the first that fails is told in the trace. */
function rejections(words: KeyPointWords): Rejection[] {
  const phrase = (phrases: readonly string[]) => {
    const escaped = phrases.map((p) => p.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped})(?![\\p{L}\\p{N}])`, 'iu');
  };
  const boilerplate = phrase(words.boilerplate);
  const captions = phrase(words.captions);
  return [
    {
      reason: 'a heading, table or quotation block',
      fails: ({ block }, { blocks }) => ['heading', 'table'].includes(blocks[block]?.kind ?? 'paragraph'),
    },
    { reason: 'too short', fails: (c) => c.words < LEAST_WORDS || c.stems.size < 3 },
    { reason: 'too long', fails: (c) => c.words > MOST_WORDS },
    {
      reason: 'no full sentence',
      fails: (c) => !/[.!…。！]["'”’»)\]]*(?:\[\d+\])*$/u.test(c.text) || /^\p{Ll}{3}/u.test(c.text),
    },
    { reason: 'a question', fails: (c) => /\?["'”’»)\]]*$/u.test(c.text) },
    { reason: 'a quotation left open', fails: (c) => openQuotes(c.text, 0) !== 0 },
    { reason: 'a quotation without its speaker', fails: (c) => c.quoted > 0 && c.words * (1 - c.quoted) < 2 },
    { reason: 'not of the story', fails: (c) => boilerplate.test(c.text) },
    {
      reason: 'a caption',
      fails: (c) =>
        captions.test(c.text.slice(0, 24)) ||
        (/\((?:[^()]{0,20}\s)?(?:pictured|left|right|above|below)\)|\/\w+ via /iu.test(c.text) && false),
    },
    { reason: 'mostly capitals', fails: (c) => capitals(c.text) > 0.5 },
  ];
}

function capitals(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(/\p{Lu}/gu)?.length ?? 0) / letters;
}
