/**
 * Where the news happened, inferred from what the story says first: headline, lede, standfirst, captions and the
 * next paragraphs, each name weighed by its cue. Null where nothing speaks clearly.
 */
import type { Article } from '../article';
import type { Trace } from '../story';
import type { Mention } from './mentions';
import { normalCase } from './names';
import { type PlaceCandidate, weighPlaces } from './placeCandidates';
import type { PrintedDateline } from './printed';
import type { Tables } from './tables';

/**
 * Below this, no place: about one bare mention in the headline. More is asked of a name that is in neither headline
 * nor lede, unless it comes up often and no other comes near it.
 */
const ENOUGH = 2.2;
const ENOUGH_LATER = 3.2;
/** A name that the text does not come back to needs more: in a headline of capitals "Osaka" may be a surname. */
const SPARE = 0.6;
/** How often a story names a place that is neither in headline nor lede before it is more than passed by. */
const RETURNS = 3;
/** A city (or region) is preferred to its country when it has this share of the country's weight. */
const SHARE = 0.4;
const SHARE_WITHIN = 0.2;
const SHARE_VENUE = 0.6;
/** @returns the place in the article's words; the city if it names one, else state or country. */
export function findStoryPlace(
  article: Article,
  printed: PrintedDateline | null,
  tables: Tables,
  trace: Trace,
): string | null {
  const ranked = weighPlaces(article, printed, tables);
  for (const { name, weight, rank } of ranked.slice(0, 6)) {
    trace({
      part: 'dateline',
      rule: 'story place',
      span: null,
      note: `${name} (${rank}) ${weight.toFixed(1)}`,
    });
  }
  const [best] = ranked;
  return best && isClear(best, ranked) ? asWritten(moreExact(best, ranked), tables) : null;
}

/** A name further down is only passed by, unless the story comes back to it. */
function isClear({ front, weight, times }: PlaceCandidate, [, second]: readonly PlaceCandidate[]): boolean {
  if (front) return weight >= ENOUGH + SPARE || (weight >= ENOUGH && times > 1);
  if (times < RETURNS) return false;
  return weight >= ENOUGH_LATER || (weight >= ENOUGH && (second?.weight ?? 0) * 2 <= weight);
}

const EXACTNESS: Readonly<Record<Mention['rank'], number>> = { country: 0, region: 1, city: 2, venue: -1 };

/** A city for its country, when headline or lede name it or the text says that it lies there; a town for a building. */
function moreExact(best: PlaceCandidate, ranked: readonly PlaceCandidate[]): PlaceCandidate {
  const rivals = ranked.filter((candidate) => {
    if (EXACTNESS[candidate.rank] <= EXACTNESS[best.rank]) return false;
    const share = candidate.within === best.key ? SHARE_WITHIN : best.rank === 'venue' ? SHARE_VENUE : SHARE;
    const lies = candidate.within === best.key && candidate.times > 0;
    return (candidate.front || lies) && candidate.weight >= best.weight * share;
  });
  return rivals.find((rival) => rival.within === best.key) ?? rivals[0] ?? best;
}

/** A headline or dateline in capitals is not how a name is shown. */
function asWritten({ name }: PlaceCandidate, tables: Tables): string {
  return /\p{Ll}/u.test(name) || name.length <= 4 ? name : normalCase(name, tables);
}
