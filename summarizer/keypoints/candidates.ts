/** The story's sentences as candidates, and which of them may be key points at all. */
import type { BlockKind } from '../article';
import type { Span } from '../brief';
import type { Sentence, Story } from '../story';
import { finish, type Steps } from '../text/steps';
import { openingsFor } from './openings';
import { awaitsSpeaker, leftOpen, lostQuotes, outsideQuotes } from './quotes';
import { rejectionsFor } from './rejections';
import { type Terms, termsFor } from './terms';
import type { KeyPointWords } from './words';

export interface Candidate {
  span: Span;
  text: string;
  kind: BlockKind;
  block: number;
  /** Number of the sentence within its block, from 0. */
  place: number;
  words: number;
  stems: ReadonlySet<string>;
  /** The sentence just before it in the story, when nothing lies between. */
  before: Candidate | null;
  /** It opens with a word that points back, or joins it to what comes before. */
  leans: boolean;
  /** Share of its words that stand in quotation marks. */
  quoted: number;
  /** Share of its words outside quotations that are "I", "we", "you". */
  personal: number;
}

/** A story has said what it says by then; a book would only cost time. */
const MOST_SENTENCES = 1000;
/** A quotation may run over this many sentences. */
const MOST_JOINED = 4;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** What every candidate is described by. */
interface Reading {
  story: Story;
  words: KeyPointWords;
  terms: Terms;
  /** The marks are gone that would tell somebody's "I" from the author's. */
  isQuoteLost: boolean;
}

/** @returns every sentence of the story as a candidate, those of one quotation as one, in reading order */
export function sentencesOf(story: Story): Candidate[] {
  return finish(sentencesInSteps(story));
}

/** After so many sentences others may have a turn. */
const STRETCH = 200;

export function* sentencesInSteps(story: Story): Steps<Candidate[]> {
  const words = story.language.keypoints;
  const reading: Reading = { story, words, terms: termsFor(words), isQuoteLost: lostQuotes(story.text) };
  const sentences: Candidate[] = [];
  for (const unit of unitsOf(story)) {
    sentences.push(describe(reading, unit, sentences.at(-1) ?? null));
    if (sentences.length % STRETCH === 0) yield;
  }
  return sentences;
}

/** @returns those that may be points; the trace is told why the others may not */
export function fitFor(story: Story, sentences: readonly Candidate[]): Candidate[] {
  const rejections = rejectionsFor(story.language.keypoints);
  return sentences.filter((sentence) => {
    const reason = rejections.find((test) => test.fails(sentence, story))?.reason;
    if (!reason) return true;
    story.trace({ part: 'keypoints', rule: reason, span: sentence.span, note: 'no candidate' });
    return false;
  });
}

interface Unit extends Sentence {
  place: number;
}

/** Sentences, those of one open quotation joined. */
function unitsOf({ sentences, text }: Story): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < Math.min(sentences.length, MOST_SENTENCES); at++) {
    const first = sentences[at];
    if (!first) break;
    const before = units.at(-1);
    const place = before?.block === first.block ? before.place + 1 : 0;
    at = quoteEnd(sentences, at, text);
    units.push({ start: first.start, end: sentences[at]?.end ?? first.end, block: first.block, place });
  }
  return units;
}

/** Index of the sentence that closes the quotation left open by sentence `at`; `at` itself when none does. */
function quoteEnd(sentences: readonly Sentence[], at: number, text: string): number {
  const block = sentences[at]?.block;
  let open = '';
  for (let last = at; last < at + MOST_JOINED; last++) {
    const sentence = sentences[last];
    if (!sentence || sentence.block !== block) break;
    const words = text.slice(sentence.start, sentence.end);
    open = leftOpen(words, open);
    if (open === '' && !awaitsSpeaker(words)) return last;
  }
  return at;
}

function describe(reading: Reading, unit: Unit, before: Candidate | null): Candidate {
  const { story, words, terms, isQuoteLost } = reading;
  const { start, end, block, place } = unit;
  const text = story.text.slice(start, end);
  const count = text.match(WORD)?.length ?? 0;
  const outside = outsideQuotes(text).match(WORD) ?? [];
  return {
    span: { start, end },
    text,
    kind: story.blocks[block]?.kind ?? 'paragraph',
    block,
    place,
    words: count,
    stems: terms.of(text),
    before: before && block - before.block <= 1 ? before : null,
    leans: openingsFor(words).leanBack(text),
    quoted: count === 0 ? 0 : 1 - outside.length / count,
    personal: isQuoteLost ? 0 : personalShare(outside, words),
  };
}

function personalShare(words: readonly string[], { personal }: KeyPointWords): number {
  const own = words.filter((word) => personal.includes(word.toLowerCase().replace(/['’].*/u, '')));
  return words.length === 0 ? 0 : own.length / words.length;
}
