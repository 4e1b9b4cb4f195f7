/** From ranked candidates to points: best first, nothing said twice, nothing that leans on what is not shown. */
import type { Story } from '../story';
import type { Candidate } from './candidates';
import type { Ranked } from './rank';
import { overlap } from './terms';

const REDUNDANCY = {
  /** Points that share this much of the shorter one's words say the same. */
  same: 0.74,
  /** A standfirst tells in short what the lede tells in full: with this much in common it gives way to the lede. */
  standfirst: 0.55,
  /** Below that, what is shared costs this much of the score. */
  cost: 0.5,
};
/** How far down the ranking a point is looked for. */
const DEPTH = 60;

export function choose(story: Story, ranked: readonly Ranked[], limit: number): Candidate[] {
  const pool = withoutEcho(story, ranked.slice(0, Math.max(DEPTH, limit * 6)));
  const chosen: Candidate[] = [];
  while (chosen.length < limit) {
    const next = bestNext(pool, chosen);
    if (!next) break;
    chosen.push(next.candidate);
    const { span } = next.candidate;
    story.trace({
      part: 'keypoints',
      rule: 'taken',
      span,
      note: `${chosen.length}. ${next.score.toFixed(2)}`,
    });
  }
  return chosen;
}

/** A standfirst says it first, but the lede says by whom it is said. */
function withoutEcho({ article, text }: Story, pool: readonly Ranked[]): readonly Ranked[] {
  const standfirst = article.standfirst ?? '';
  if (!standfirst) return pool;
  const isStandfirst = ({ candidate: { span } }: Ranked) =>
    standfirst.includes(text.slice(span.start, span.end));
  const body = pool.filter((one) => !isStandfirst(one));
  // A shorter sentence tells nothing in full: what stands before it is the lede itself.
  const tellsMore = (long: Candidate, short: Candidate) =>
    long.words >= short.words && overlap(long.stems, short.stems) >= REDUNDANCY.standfirst;
  const isEcho = (one: Ranked) =>
    isStandfirst(one) && body.some(({ candidate }) => tellsMore(candidate, one.candidate));
  return pool.filter((one) => !isEcho(one));
}

function bestNext(pool: readonly Ranked[], chosen: readonly Candidate[]): Ranked | null {
  let best: Ranked | null = null;
  for (const { candidate, score } of pool) {
    if (best && score <= best.score) break;
    if (chosen.includes(candidate)) continue;
    if (candidate.leans && !(candidate.before && chosen.includes(candidate.before))) continue;
    const repeated = Math.max(0, ...chosen.map((c) => overlap(c.stems, candidate.stems)));
    if (repeated >= REDUNDANCY.same) continue;
    const value = score - REDUNDANCY.cost * repeated;
    if (!best || value > best.score) best = { candidate, score: value };
  }
  return best;
}
