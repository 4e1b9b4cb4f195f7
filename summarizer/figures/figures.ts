/** Key figures: the numbers that matter and what they count. Recognise, drop, label, merge, rank. */
import type { KeyFigure } from '../brief';
import type { Story } from '../story';
import { finish, type Steps } from '../text/steps';
import type { Candidate } from './candidate';
import { candidatesInSteps } from './candidates';
import { readHeadline } from './headline';
import { type Lexicon, lexiconOf } from './lexicon';
import { numberOf } from './number-span';
import type { Quantity } from './quantity';
import { mergeRepeats } from './repeats';
import { type Context, reasonsFor, salience, stem } from './salience';
import type { Reason } from './weights';

export type { Quantity } from './quantity';
export { findQuantities } from './recognise';

/** Below this a figure is background: the panel is shorter rather than padded. */
const FLOOR = 0.24;

/**
 * @param story the article in sentences with its language's tables
 * @returns figures best first; none for a text without numbers. `text` and every part of `of` are slices of the article
 */
export function findFigures(story: Story): KeyFigure[] {
  return finish(figuresInSteps(story));
}

export function* figuresInSteps(story: Story): Steps<KeyFigure[]> {
  const ranked = yield* rankedInSteps(story);
  for (const { candidate, score } of ranked) {
    if (score >= FLOOR) continue;
    story.trace({ part: 'figures', rule: 'background', span: candidate.label.text, note: score.toFixed(2) });
  }
  return ranked
    .filter(({ score }) => score >= FLOOR)
    .map(({ candidate, score }) => figureOf(candidate, story, score));
}

/** Every candidate with the reasons for its rank, best first. */
function* rankedInSteps(story: Story): Steps<Ranked[]> {
  const lex = lexiconOf(story.language.figures);
  const context = contextOf(story, lex);
  const candidates = yield* candidatesInSteps(story, lex);
  yield;
  return mergeRepeats(candidates, context.headlined)
    .map((candidate) => ({ candidate, reasons: reasonsFor(candidate, context) }))
    .map(({ candidate, reasons }) => ({ candidate, reasons, score: salience(reasons) }))
    .sort(byScore);
}

interface Ranked {
  candidate: Candidate;
  reasons: Reason[];
  score: number;
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.candidate.quantity.start - b.candidate.quantity.start;
}

/** Headline and standfirst: what the desk itself found worth saying. */
function contextOf(story: Story, lex: Lexicon): Context {
  const text = `${story.article.headline}\n${story.article.standfirst ?? ''}`;
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return {
    lex,
    headlined: readHeadline(story.article, lex),
    words: new Set(words.filter((word) => !lex.is.closed.has(word)).map(stem)),
  };
}

function figureOf(c: Candidate, story: Story, score: number): KeyFigure {
  const { quantity: q, label } = c;
  const share = q.kind === 'share' && typeof q.value === 'number';
  return {
    text: story.text.slice(label.text.start, label.text.end),
    span: label.text,
    number: numberOf(c, lexiconOf(story.language.figures)),
    sentence: { start: c.sentence.start, end: c.sentence.end },
    value: share ? Math.round(Number(q.value) * 1000) / 10 : q.fraction ? roundFraction(q.value) : q.value,
    unit: share ? '%' : q.unit,
    qualifier: q.hedge ? story.text.slice(q.hedge.start, q.hedge.end) : null,
    of: label.of,
    from: c.from,
    former: c.former,
    share: c.from === null ? c.share : null,
    salience: score,
    places: c.places,
  };
}

/** A third is 0.333. */
function roundFraction(value: Quantity['value']): Quantity['value'] {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
