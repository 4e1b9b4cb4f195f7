/** How much of its story a brief touches on, as a reader may be told it. */
import type { Brief } from '../summarizer/brief';

/** The measure is rough, and so is what is said of it. */
const STEP = 0.05;

/**
 * @param limit how many points are shown at most
 * @returns the share of what the story names that the points shown name too, to the nearest twentieth; null where
 *   nothing true can be said: no points, only the opening at hand, or a live page, of which the points are the latest
 */
export function touchedOn({ keyPoints, kind, access }: Brief, limit: number): number | null {
  const points = keyPoints.slice(0, limit);
  if (points.length === 0 || kind !== 'story' || access === 'partial') return null;
  const share = points.reduce((sum, point) => sum + point.share, 0);
  return Math.max(1, Math.round(share / STEP)) * STEP;
}
