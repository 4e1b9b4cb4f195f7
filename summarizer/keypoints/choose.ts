/** From ranked candidates to points: best first, nothing said twice, nothing that leans on what is not shown. */
import type { Story } from '../story';
import type { Candidate } from './candidates';
import type { Ranked } from './rank';
import { overlap } from './terms';

export const REDUNDANCY = {
  /** Points that share this much of the shorter one's words say the same. */
  same: 0.74,
  /** Below that, what is shared costs this much of the score. */
  cost: 0.5,
};
/** How far down the ranking a point is looked for. */
const DEPTH = 60;

export function choose(story: Story, ranked: readonly Ranked[], limit: number): Candidate[] {
  const pool = ranked.slice(0, Math.max(DEPTH, limit * 6));
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
