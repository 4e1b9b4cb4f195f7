/** How good a key point each candidate would make. */
import type { KeyFigure, Source } from '../brief';
import type { Story } from '../story';
import type { Candidate } from './candidates';
import { centrality, centroid, termsFor } from './terms';

export interface Ranked {
  candidate: Candidate;
  score: number;
}

/** What speaks for a sentence, each between 0 and 1 before it is weighed. */
export interface Weights {
  /** Early in the story: the lede of a news story is its own summary. */
  position: number;
  /** How fast position fades: sentences until half its worth is gone. */
  fade: number;
  /** First in its paragraph. */
  opens: number;
  /** Shares the words that the story keeps coming back to. */
  central: number;
  /** Shares the words of headline and standfirst. */
  headline: number;
  /** States a key figure. */
  figure: number;
  /** Quotes or cites a main source: a tie-breaker, more was no gain. */
  source: number;
  /** Mostly a quotation; somebody's "I" or "we". */
  quoted: number;
  personal: number;
  list: number;
  /** Far from the length of a good point. */
  length: number;
  /** Stands in the standfirst, which the lede mostly says again. */
  standfirst: number;
}

/** Set by hand, then moved one at a time while gold points and ROUGE on four sets of human summaries rose together. */
export const WEIGHTS: Weights = {
  position: 1,
  fade: 13,
  opens: 0.3,
  central: 0.6,
  headline: 0.55,
  figure: 0.11,
  source: 0.01,
  quoted: -2,
  personal: -1.5,
  list: -0.3,
  length: -0.4,
  standfirst: -0.15,
};

interface Signals {
  figures: readonly KeyFigure[];
  sources: readonly Source[];
}

/** @returns the candidates, best first */
export function rank(
  story: Story,
  candidates: readonly Candidate[],
  signals: Signals,
  weights: Weights = WEIGHTS,
): Ranked[] {
  const context = contextOf(story, candidates, signals);
  return candidates
    .map((candidate, index) => ({ candidate, score: scoreOf(candidate, index, context, weights) }))
    .sort((a, b) => b.score - a.score || a.candidate.span.start - b.candidate.span.start);
}

/** What all candidates are held against. */
interface Context {
  core: ReadonlyMap<string, number>;
  /** Centrality of the most central candidate. */
  most: number;
  headline: ReadonlySet<string>;
  standfirst: string;
  salient: readonly Mark[];
  cited: readonly Mark[];
}

function contextOf(story: Story, candidates: readonly Candidate[], { figures, sources }: Signals): Context {
  const { headline, standfirst } = story.article;
  const core = centroid(candidates.map((c) => c.stems));
  return {
    core,
    most: Math.max(1e-9, ...candidates.map((c) => centrality(c.stems, core))),
    headline: termsFor(story.language.keypoints).of(`${headline} ${standfirst ?? ''}`),
    standfirst: standfirst ?? '',
    salient: inOrder(figures.map((f) => ({ at: f.sentence.start, weight: f.salience }))),
    cited: inOrder(
      sources.slice(0, 4).flatMap((s, i) => s.quotes.map((q) => ({ at: q.span.start, weight: 1 - i / 5 }))),
    ),
  };
}

function scoreOf(candidate: Candidate, index: number, context: Context, weights: Weights): number {
  const { place, quoted, personal, kind, words, stems, text } = candidate;
  return (
    (weights.position * weights.fade) / (weights.fade + index) +
    weights.opens * (place === 0 ? 1 : 1 / (1 + place) - 0.5) +
    weights.central * (centrality(stems, context.core) / context.most) +
    weights.headline * headlineShare(candidate, context.headline) +
    weights.figure * strongest(context.salient, candidate) +
    weights.source * strongest(context.cited, candidate) +
    weights.quoted * Math.max(0, quoted - 0.3) +
    weights.personal * Math.min(0.25, personal) +
    weights.list * (kind === 'list' ? 1 : 0) +
    weights.standfirst * (context.standfirst.includes(text) ? 1 : 0) +
    weights.length * oddLength(words)
  );
}

function headlineShare({ stems }: Candidate, headline: ReadonlySet<string>): number {
  if (headline.size === 0) return 0;
  return [...headline].filter((term) => stems.has(term)).length / Math.min(headline.size, 10);
}

interface Mark {
  at: number;
  weight: number;
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.at - b.at);
}

/** The weightiest mark that lies in the candidate; marks are in order. */
function strongest(marks: readonly Mark[], { span }: Candidate): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let best = 0;
  for (let at = low; (marks[at]?.at ?? Number.POSITIVE_INFINITY) < span.end; at++) {
    best = Math.max(best, marks[at]?.weight ?? 0);
  }
  return best;
}

/** 0 for 12 to 40 words, rising to 1 on both sides. */
function oddLength(words: number): number {
  if (words < 12) return (12 - words) / 8;
  return words > 40 ? Math.min(1, (words - 40) / 50) : 0;
}
