/**
 * How much a reader wants to see a figure: reasons for and against, each with a weight, summed and squeezed to 0..1.
 * Every reason is one a reader could name; the weights and how they were checked are in weights.ts.
 */
import type { Candidate } from './candidate';
import { type Headlined, isInHeadline, statedBy } from './headline';
import { hedgeStart } from './hedges';
import { kindReasons } from './kind-reasons';
import type { Lexicon } from './lexicon';
import { isHyphen } from './tokens';
import { type Reason, WEIGHTS } from './weights';

/** What the story as a whole says about its figures. */
export interface Context {
  lex: Lexicon;
  /** What headline and standfirst count. */
  headlined: readonly Headlined[];
  /** Stems of the words of meaning in both. */
  words: ReadonlySet<string>;
}

/** @returns a number between 0 and 1, for ordering only */
export function salience(reasons: readonly Reason[]): number {
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], WEIGHTS.base as number);
  return 1 / (1 + Math.exp(-sum));
}

/** What speaks for and against a figure, by name. */
export function reasonsFor(c: Candidate, context: Context): Reason[] {
  const all: Partial<Record<Reason, boolean>> = {
    ...placeReasons(c),
    ...kindReasons(c, context.lex),
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
