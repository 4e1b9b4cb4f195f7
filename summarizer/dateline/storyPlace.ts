/**
 * Where the news happened, inferred from what the story says first: headline, lede, standfirst, captions and the
 * next paragraphs, each name weighed by its cue. Null where nothing speaks clearly.
 */
import type { Article } from '../article';
import type { Trace } from '../story';
import { type Cue, findMentions, type Mention } from './mentions';
import { normalCase } from './names';
import type { PrintedDateline } from './printed';
import { foldName, type Tables } from './tables';

const CUES: Readonly<Record<Cue, number>> = {
  in: 3,
  of: 1.6,
  possessive: 1.3,
  bare: 0.8,
  towards: 0.7,
  part: 0.15,
};

/**
 * Below this, no place: about one bare mention in the headline. More is asked of a name that is in neither headline
 * nor lede, unless it comes up often and no other comes near it.
 */
const ENOUGH = 2.2;
const ENOUGH_LATER = 3.2;
/** A city (or region) is preferred to its country when it has this share of the country's weight. */
const SHARE = 0.4;
const SHARE_WITHIN = 0.2;
const SHARE_VENUE = 0.6;
const LATER = [1.5, 0.7, 0.7, 0.5, 0.5];
const REACH = 20_000;
/** No headline or paragraph is asked beyond this. */
const LONGEST = 2_000;
const MOST_OFTEN = 2;
const FILED = 2.2;

interface Zone {
  text: string;
  weight: number;
  /** Headline or lede: only a place named here may stand for the story against a weightier one. */
  front: boolean;
}

interface Candidate {
  key: string;
  name: string;
  rank: Mention['rank'];
  weight: number;
  front: boolean;
  within: string | null;
  /** How often the text names it. */
  times: number;
}

/** @returns the place in the article's words; the city if it names one, else state or country. */
export function findStoryPlace(
  article: Article,
  printed: PrintedDateline | null,
  tables: Tables,
  trace: Trace,
): string | null {
  const candidates = weigh(zonesOf(article, printed), tables);
  addDemonyms(candidates, article, tables);
  addPrinted(candidates, printed);
  addFrequency(candidates, article, tables);
  const ranked = [...candidates.values()].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (const { name, weight, rank } of ranked.slice(0, 6)) {
    trace({
      part: 'dateline',
      rule: 'story place',
      span: null,
      note: `${name} (${rank}) ${weight.toFixed(1)}`,
    });
  }
  const [best, second] = ranked;
  const alone = best && best.times >= 3 && (second?.weight ?? 0) * 2 <= best.weight;
  if (!best || best.weight < (best.front || alone ? ENOUGH : ENOUGH_LATER)) return null;
  return asWritten(moreExact(best, ranked), tables);
}

function zonesOf(article: Article, printed: PrintedDateline | null): Zone[] {
  const { text } = article;
  const from = printed?.span?.end ?? 0;
  const paragraphs = article.blocks
    .filter((block) => block.kind !== 'heading' && block.kind !== 'table' && block.end > from)
    .map((block) => text.slice(Math.max(block.start, from), block.end))
    .filter(
      (paragraph) => paragraph.length > 140 || (paragraph.length > 60 && /[.!?…]['"”’)]*$/u.test(paragraph)),
    )
    .slice(0, LATER.length + 1);
  const [lede = '', ...later] = paragraphs;
  return [
    { text: article.headline, weight: 3, front: true },
    { text: lede, weight: 3, front: true },
    { text: article.standfirst ?? '', weight: 1.5, front: false },
    ...later.map((paragraph, index) => ({ text: paragraph, weight: LATER[index] ?? 0.5, front: false })),
    ...article.captions.slice(0, 3).map((caption) => ({ text: caption, weight: 0.7, front: false })),
  ];
}

function weigh(zones: readonly Zone[], tables: Tables): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const zone of zones) {
    for (const mention of findMentions(zone.text.slice(0, LONGEST), tables)) {
      const known = candidates.get(mention.key);
      const weight = zone.weight * CUES[mention.cue];
      const front = zone.front && mention.cue !== 'part' && mention.cue !== 'towards';
      if (!known) candidates.set(mention.key, { ...mention, weight, front, times: 0 });
      else {
        known.weight += weight;
        known.front ||= front;
        known.within ??= mention.within;
      }
    }
  }
  return candidates;
}

/** "British drivers" speaks for the UK, if the story names it anywhere. */
function addDemonyms(candidates: Map<string, Candidate>, article: Article, tables: Tables): void {
  const front = `${article.headline}\n${article.text.slice(0, 600)}`.toLowerCase();
  for (const [demonym, names] of Object.entries(tables.words.places.demonyms)) {
    if (!new RegExp(`(?<!\\p{L})${demonym}s?(?!\\p{L})`, 'u').test(front)) continue;
    const name = names.find((n) => hasName(article.text.slice(0, REACH), n));
    if (!name) continue;
    const key = foldName(name);
    const known = candidates.get(key);
    if (known) known.weight += 2;
    else
      candidates.set(key, { key, name, rank: 'country', weight: 2.4, front: false, within: null, times: 0 });
  }
}

/** Where the story was filed is often where it happened; surely so for a town that no table knows. */
function addPrinted(candidates: Map<string, Candidate>, printed: PrintedDateline | null): void {
  if (!printed?.place) return;
  const key = foldName(printed.place);
  const known = candidates.get(key);
  if (known) {
    known.weight += FILED;
    known.front = true;
  } else
    candidates.set(key, {
      key,
      name: printed.place,
      rank: 'city',
      weight: FILED,
      front: true,
      within: null,
      times: 0,
    });
}

/** A place that comes up again and again is what the story is about. */
function addFrequency(candidates: Map<string, Candidate>, article: Article, tables: Tables): void {
  const text = article.text.slice(0, REACH);
  for (const candidate of candidates.values()) {
    if (candidate.weight < 0.5) continue;
    candidate.times = text.split(candidate.name).length - 1;
    if (!tables.ambiguous.has(candidate.key))
      candidate.weight += Math.min(MOST_OFTEN, 0.25 * candidate.times);
  }
}

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ');
}

const EXACTNESS: Readonly<Record<Mention['rank'], number>> = { country: 0, region: 1, city: 2, venue: -1 };

/** A city for its country, when headline or lede name it or the text says that it lies there; a town for a building. */
function moreExact(best: Candidate, ranked: readonly Candidate[]): Candidate {
  const rivals = ranked.filter((candidate) => {
    if (EXACTNESS[candidate.rank] <= EXACTNESS[best.rank]) return false;
    const share = candidate.within === best.key ? SHARE_WITHIN : best.rank === 'venue' ? SHARE_VENUE : SHARE;
    return (candidate.front || candidate.within === best.key) && candidate.weight >= best.weight * share;
  });
  return rivals.find((rival) => rival.within === best.key) ?? rivals[0] ?? best;
}

/** A headline or dateline in capitals is not how a name is shown. */
function asWritten({ name }: Candidate, tables: Tables): string {
  return /\p{Ll}/u.test(name) || name.length <= 4 ? name : normalCase(name, tables);
}
