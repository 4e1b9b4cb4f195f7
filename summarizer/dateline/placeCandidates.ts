/** Every place that the story's first words name, weighed by zone, cue and how often it comes up. */
import type { Article } from '../article';
import { type Cue, findMentions, type Mention } from './mentions';
import type { PrintedDateline } from './printed';
import { foldName, type Tables } from './tables';

interface Zone {
  text: string;
  weight: number;
  /** Headline or lede: only a place named here may stand for the story against a weightier one. */
  front: boolean;
}

export interface PlaceCandidate {
  key: string;
  name: string;
  rank: Mention['rank'];
  weight: number;
  front: boolean;
  within: string | null;
  /** How often the text names it. */
  times: number;
}

const CUES: Readonly<Record<Cue, number>> = {
  in: 3,
  of: 1.6,
  possessive: 1.3,
  bare: 0.8,
  towards: 0.7,
  part: 0.15,
};

const LATER = [1.5, 0.7, 0.7, 0.5, 0.5];
const REACH = 20_000;
/** No headline or paragraph is asked beyond this. */
const LONGEST = 2_000;
const MOST_OFTEN = 2;
const FILED = 3;

/** @returns the candidates, weightiest first */
export function weighPlaces(
  article: Article,
  printed: PrintedDateline | null,
  tables: Tables,
): PlaceCandidate[] {
  const candidates = weigh(zonesOf(article, printed), tables);
  addDemonyms(candidates, article, tables);
  addPrinted(candidates, printed);
  addFrequency(candidates, article, tables);
  return [...candidates.values()].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

function zonesOf(article: Article, printed: PrintedDateline | null): Zone[] {
  const { text } = article;
  const from = printed?.span?.end ?? 0;
  const paragraphs = article.blocks
    .filter((block) => block.kind !== 'heading' && block.kind !== 'table' && block.end > from)
    .map((block) => text.slice(Math.max(block.start, from), block.end))
    .filter((paragraph) => paragraph !== article.standfirst)
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

function weigh(zones: readonly Zone[], tables: Tables): Map<string, PlaceCandidate> {
  const candidates = new Map<string, PlaceCandidate>();
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
function addDemonyms(candidates: Map<string, PlaceCandidate>, article: Article, tables: Tables): void {
  const front = `${article.headline}\n${article.text.slice(0, 600)}`.toLowerCase();
  for (const [demonym, names] of Object.entries(tables.words.places.demonyms)) {
    if (!hasWord(front, demonym)) continue;
    const name = names.find((n) => hasName(article.text.slice(0, REACH), n));
    if (!name) continue;
    const key = foldName(name);
    const known = candidates.get(key);
    if (known) known.weight += 2;
    else
      candidates.set(key, { key, name, rank: 'country', weight: 2.4, front: false, within: null, times: 0 });
  }
}

/**
 * Where the story was filed is often where it happened; surely so for a town that no table knows. It lies in the
 * region printed beside it, whatever the tables know of that.
 */
function addPrinted(candidates: Map<string, PlaceCandidate>, printed: PrintedDateline | null): void {
  if (!printed?.place || printed.place.includes('/')) return;
  const key = foldName(printed.place);
  const within = printed.region ? foldName(printed.region) : null;
  const around = within ? candidates.get(within) : undefined;
  if (around?.rank === 'city') around.rank = 'region';
  const known = candidates.get(key);
  if (known) {
    known.weight += FILED;
    known.front = true;
    known.within ??= within;
  } else
    candidates.set(key, {
      key,
      name: printed.place,
      rank: 'city',
      weight: FILED,
      front: true,
      within,
      times: 0,
    });
}

/** A place that comes up again and again is what the story is about. */
function addFrequency(candidates: Map<string, PlaceCandidate>, article: Article, tables: Tables): void {
  const text = article.text.slice(0, REACH);
  for (const candidate of candidates.values()) {
    if (candidate.weight < 0.5) continue;
    candidate.times = text.split(candidate.name).length - 1;
    if (!tables.ambiguous.has(candidate.key))
      candidate.weight += Math.min(MOST_OFTEN, 0.25 * candidate.times);
  }
}

/** The word itself, or several of them: "briton", "britons". */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[text[end] === 's' ? end + 1 : end])) return true;
  }
  return false;
}

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
}

const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);
