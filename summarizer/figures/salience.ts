/**
 * How much a reader wants to see a figure: reasons for and against, each with a weight, summed and squeezed to 0..1.
 * Every reason is one a reader could name; the weights and how they were checked are in weights.ts.
 */
import type { Candidate } from './candidate';
import { type Headlined, isInHeadline, statedBy } from './headline';
import { hedgeStart } from './hedges';
import type { Lexicon } from './lexicon';
import { isHyphen } from './tokens';
import { WEIGHTS } from './weights';

/** What the story as a whole says about its figures. */
export interface Context {
  lex: Lexicon;
  /** What headline and standfirst count. */
  headlined: readonly Headlined[];
  /** Stems of the words of meaning in both. */
  words: ReadonlySet<string>;
}

export type Reason = keyof typeof WEIGHTS;

/** @returns a number between 0 and 1, for ordering only */
export function salience(reasons: readonly Reason[]): number {
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], WEIGHTS.base as number);
  return 1 / (1 + Math.exp(-sum));
}

/** What speaks for and against a figure, by name. */
export function reasonsFor(c: Candidate, context: Context): Reason[] {
  const all: Partial<Record<Reason, boolean>> = {
    ...placeReasons(c),
    ...kindReasons(c, context),
    ...sizeReasons(c, context),
    ...wordReasons(c, context),
  };
  return (Object.keys(all) as Reason[]).filter((reason) => all[reason]);
}

type Reasons = Partial<Record<Reason, boolean>>;

function placeReasons({ sentence, company, places, heading, offer }: Candidate): Reasons {
  const { block } = sentence;
  return {
    lede: block === 0,
    second: block === 1 || block === 2,
    early: block > 2 && block <= 6,
    late: block > 12,
    heading,
    offer,
    repeated: places.length > 0,
    crowded: company > 4,
  };
}

/** How far behind a distance its bearing may stand, a conversion in brackets between. */
const BEARING = 5;

function kindReasons({ quantity: q, tokens, change, from }: Candidate, { lex }: Context): Reasons {
  const beside = [tokens[q.first - 1], tokens[q.next]];
  const dated = beside.some((token) => lex.is.periods.has(token?.lower ?? ''));
  return {
    money: q.kind === 'money',
    percent: q.kind === 'percent' || q.kind === 'share',
    measure: q.kind === 'measure' || q.kind === 'points',
    time: q.kind === 'time',
    period: q.kind === 'time' && dated,
    distance:
      q.kind === 'measure' &&
      tokens.slice(q.next, q.next + BEARING).some((t) => lex.is.bearings.has(t.lower)),
    times: q.kind === 'times',
    score: q.kind === 'score',
    vote: q.kind === 'score' && nearVote(q, tokens, lex),
    sentence: q.kind === 'time' && tokens.slice(q.next, q.next + 3).some((t) => lex.is.prison.has(t.lower)),
    longer: q.kind === 'time' && lex.is.comparatives.has(tokens[q.next]?.lower ?? ''),
    level: isLevel(q, tokens, lex),
    sharp: q.kind === 'percent' && change !== null && Math.max(...[q.value ?? 0].flat()) >= SHARP,
    slight: q.kind === 'percent' && change !== null && Number(q.value) < SLIGHT,
    aside:
      q.kind === 'money' &&
      lex.is.or.has(tokens[q.first - 1]?.lower ?? '') &&
      tokens[q.first - 2]?.text === ',',
    bracketed: tokens[q.first - 1]?.text === '(' && q.kind !== 'percent',
    rank: q.kind === 'rank',
    change: change !== null,
    compared: from !== null,
    range: Array.isArray(q.value) && q.kind !== 'score',
    hedge: q.hedge !== null,
    vague: q.value === null,
  };
}

/** A move of so many per cent is news by itself. */
const SHARP = 10;

/** A move of fewer per cent is none: "the index slipped 0.02 percent". */
const SLIGHT = 0.1;

function nearVote(q: Candidate['quantity'], tokens: Candidate['tokens'], lex: Lexicon): boolean {
  return tokens.slice(Math.max(0, q.first - 2), q.next + 1).some((t) => lex.is.voteCues.has(t.lower));
}

/** "tumbled 11.6% to | $38.20": the change says more than what it led to. */
function isLevel(q: Candidate['quantity'], tokens: Candidate['tokens'], lex: Lexicon): boolean {
  return (
    q.kind === 'money' &&
    Number(q.value) < 1e6 &&
    lex.is.to.has(tokens[q.first - 1]?.lower ?? '') &&
    tokens[q.first - 2]?.text === '%'
  );
}

function sizeReasons(c: Candidate, { headlined }: Context): Reasons {
  const { quantity: q } = c;
  const stated = statedBy(c, headlined);
  const value = Array.isArray(q.value) ? q.value[1] : q.value;
  const count = q.kind === 'count';
  return {
    headline: stated.length > 0,
    headlined: isInHeadline(c, stated),
    single: value === 1 && q.kind !== 'money' && q.kind !== 'percent',
    few: count && value !== null && value > 1 && value <= 3,
    tens: count && value !== null && value > 10 && value < 1000,
    millions: q.kind === 'money' && value !== null && value >= 1e6,
    thousands: count && value !== null && value >= 1000,
  };
}

function wordReasons(
  { quantity: q, tokens, label, quoted, definite }: Candidate,
  { lex, words }: Context,
): Reasons {
  const said = new Set(label.of.toLowerCase().match(/\p{L}+/gu) ?? []);
  const before = tokens[q.first - 1]?.lower ?? '';
  const people = q.kind === 'count' || q.kind === 'percent' || q.kind === 'share';
  const things = q.kind === 'count' || q.kind === 'time';
  const shared = new Set([...said].map(stem).filter((word) => words.has(word))).size;
  return {
    toll: people && [...said].some((word) => lex.is.tolls.has(word)),
    hurt: people && isLesserToll(q, tokens, lex),
    topic: shared === 1,
    subject: shared > 1,
    definite: things && q.hedge === null && (definite || lex.is.pronounCues.has(before)),
    partOf: lex.is.of.has(tokens[q.first - 2]?.lower ?? '') && definite,
    compound: isHyphen(tokens[q.next]) && tokens[q.next]?.glued === true,
    unnamed: label.of === '',
    quoted,
  };
}

/** How many tokens before a number its verb stands. */
const VERB = 3;

/** "killing 14 and injuring | two dozen": where there are dead, the hurt come second. */
function isLesserToll(q: Candidate['quantity'], tokens: Candidate['tokens'], lex: Lexicon): boolean {
  const start = hedgeStart(q, tokens);
  const verb = tokens
    .slice(Math.max(0, start - VERB), start)
    .findLast(({ lower }) => lex.is.tolls.has(lower));
  if (!verb || lex.is.deaths.has(verb.lower)) return false;
  return tokens.some(({ lower }) => lex.is.deaths.has(lower));
}

/** How many letters two words must share to be taken for one: "shooting", "shootings". */
const STEM = 5;

export function stem(word: string): string {
  return word.slice(0, STEM);
}
