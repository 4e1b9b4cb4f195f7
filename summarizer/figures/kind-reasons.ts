/** What the kind of a figure says for or against it: money, a share, a stretch of time, a score, a change. */
import type { Candidate } from './candidate';
import type { Lexicon } from './lexicon';
import type { Reason } from './weights';

/** How far behind a distance its bearing may stand, a conversion in brackets between. */
const BEARING = 5;

export function kindReasons(
  { quantity: q, tokens, change, from }: Candidate,
  lex: Lexicon,
): Partial<Record<Reason, boolean>> {
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
