/** What can never be a key point, in order; the first test that fails is told in the trace. */
import type { Story } from '../story';
import type { Candidate } from './candidates';
import { leftOpen } from './quotes';
import type { KeyPointWords } from './words';

export interface Rejection {
  reason: string;
  fails(candidate: Candidate, story: Story): boolean;
}

/** Longer than this is a paragraph, not a point. */
const MOST_WORDS = 120;
const LEAST_WORDS = 6;
const FULL_STOP = /[.!…。！]["'”’»“)\]]*(?:\[\d+\])*$/u;
const QUESTION = /[?？]["'”’»“)\]]*$/u;

/** Scripts that part neither words by spaces nor, the first four of them, sentences by stops. */
const NO_STOPS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const NO_SPACES =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}]/u;
/** Letters of a sentence where words cannot be counted. */
const LEAST_LETTERS = 14;

const ready = new WeakMap<KeyPointWords, readonly Rejection[]>();

export function rejectionsFor(words: KeyPointWords): readonly Rejection[] {
  const known = ready.get(words);
  if (known) return known;
  const rejections = build(words);
  ready.set(words, rejections);
  return rejections;
}

function build(words: KeyPointWords): readonly Rejection[] {
  const boilerplate = anyOf(words.boilerplate);
  const captions = anyOf(words.captions);
  return [
    { reason: 'a heading or table', fails: ({ kind }) => kind === 'heading' || kind === 'table' },
    { reason: 'too short', fails: isShort },
    { reason: 'too long', fails: (c) => c.words > MOST_WORDS },
    { reason: 'a question', fails: (c) => QUESTION.test(c.text) },
    { reason: 'no full sentence', fails: isFragment },
    { reason: 'a quotation left open', fails: (c) => leftOpen(c.text, '') !== '' },
    {
      reason: 'a quotation without its speaker',
      fails: (c) => c.quoted > 0 && c.words * (1 - c.quoted) < 2,
    },
    { reason: 'the speaker of the words before', fails: isSpeakerBehind },
    { reason: 'not of the story', fails: (c) => boilerplate(c.text) },
    { reason: 'a caption', fails: (c) => captions(c.text.slice(0, 24)) },
    {
      reason: 'about its author',
      fails: (c, { article }) => article.byline.some((name) => name !== '' && c.text.startsWith(name)),
    },
    { reason: 'mostly capitals', fails: (c) => capitals(c.text) > 0.5 },
  ];
}

function isShort({ text, words, stems }: Candidate): boolean {
  if (NO_SPACES.test(text)) return text.length < LEAST_LETTERS;
  return words < LEAST_WORDS || stems.size < 3;
}

/** Words a sentence has that only says whose words stood before it. */
const SPEAKER_WORDS = 9;

/** "“We won!” Mayor Odell Marsh wrote on Friday.": the mark before a closing quotation mark ends no sentence. */
function isSpeakerBehind({ text, words, before, place }: Candidate): boolean {
  if (place === 0 || words > SPEAKER_WORDS || !before) return false;
  return /[!?]["”’»]$/u.test(before.text) && !/["“”«»]/u.test(text);
}

function isFragment({ text }: Candidate): boolean {
  return !(FULL_STOP.test(text) || NO_STOPS.test(text)) || /^\p{Ll}{3}/u.test(text);
}

/** Most sentences hold none of them: that is told by a plain pattern, cheap beside one that knows all letters there are. */
function anyOf(phrases: readonly string[]): (text: string) => boolean {
  const escaped = phrases
    .map((phrase) => phrase.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const somewhere = new RegExp(escaped);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => {
    const lower = text.toLowerCase();
    return somewhere.test(lower) && whole.test(lower);
  };
}

function capitals(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(/\p{Lu}/gu)?.length ?? 0) / letters;
}
