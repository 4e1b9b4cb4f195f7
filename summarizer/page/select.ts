/** Which runs of text are the story: those in its box that Readability or their likeness to the others speaks for. */
import type { Trace } from '../story';
import { candidatesOf } from './candidates';
import { isDateLine } from './day-lines';
import type { DropContext, DropRule, Shelf } from './drop';
import { findEchoes } from './echoes';
import { untilOffer, withoutDangling } from './ending';
import { findCards, findForms, findLinkLists, findPictures, findPlainCards, findTables } from './groups';
import { headlineLeaf, words } from './headline';
import { isHeading, type Leaf, linkShare } from './leaf';
import { LINE_RULES } from './line-rules';
import { isBylineLine } from './lines';
import type { TimeLine } from './live';
import { PLACE_RULES } from './place-rules';
import { makeOf, massOf, prose, surrounding } from './region';
import { firstStory } from './stacked';
import { findTail, readTail } from './tail';

export interface Selection {
  /** Index of the headline among the runs of text; -1 when it does not stand there. */
  headline: number;
  story: Leaf[];
  /** Lines taken out that are worth keeping, by what they are. */
  shelves: Record<Exclude<Shelf, 'gone'>, string[]>;
  /** Lines that state a time, in order. */
  times: TimeLine[];
}

export interface Known {
  headline: string;
  byline: readonly string[];
  captions: readonly string[];
  trace: Trace;
}

const MOST_PASSES = 3;
/** How far below the story its credit may stand, in runs of text. */
const BELOW = 6;

/**
 * @param page every run of text of the page, those Readability kept marked
 * @returns the runs that are the story, in order; what was taken out of it by what it is
 */
export function selectStory(page: readonly Leaf[], known: Known): Selection {
  const leaves = firstStory(page, headlineLeaf(page, known.headline), signsStory);
  const headline = headlineLeaf(leaves, known.headline);
  const taken: Taken = { shelves: { credits: [], captions: [], notes: [] }, times: [] };
  let kept = withoutDangling(drop(candidatesOf(leaves, headline), LINE_RULES, known, taken));
  // What goes at the end uncovers what stood before it: a biography above a newsletter line, say.
  for (let pass = 0, before = -1; pass < MOST_PASSES && kept.length !== before; pass += 1) {
    before = kept.length;
    kept = withoutDangling(drop(kept, PLACE_RULES, known, taken));
  }
  kept = untilOffer(kept, leaves);
  const end = endOf(kept, leaves, taken.shelves);
  for (const leaf of kept.slice(end)) tell(known.trace, 'tail', leaf);
  return { headline, story: kept.slice(0, end), ...taken };
}

type Taken = Pick<Selection, 'shelves' | 'times'>;

/** What the rules leave; what they take goes to its shelf, and to the trace. */
function drop(list: readonly Leaf[], rules: readonly DropRule[], known: Known, taken: Taken): Leaf[] {
  const hits = hitsOf(list, rules, known);
  return list.filter((leaf) => {
    const rule = hits.get(leaf);
    if (!rule) return true;
    tell(known.trace, rule.id, leaf);
    if (rule.id === 'date') taken.times.push({ index: leaf.index, text: leaf.text });
    if (rule.shelf !== 'gone') taken.shelves[rule.shelf].push(leaf.text);
    return false;
  });
}

/** A rule that would take as much of the running text has misread the page. */
const MOST_OF_IT = 0.5;

/** The rule that takes each of the runs; one that would take most of the story takes nothing. */
function hitsOf(list: readonly Leaf[], rules: readonly DropRule[], known: Known): Map<Leaf, DropRule> {
  const context = contextOf(list, known);
  const hits = new Map<Leaf, DropRule>();
  const masses = new Map<DropRule, number>();
  let all = 0;
  for (const [at, leaf] of list.entries()) {
    context.at = at;
    context.next = list[at + 1] ?? null;
    context.previous = list[at - 1] ?? null;
    const mass = prose(leaf);
    all += mass;
    const rule = rules.find((one) => one.drops(leaf, context));
    if (!rule) continue;
    hits.set(leaf, rule);
    masses.set(rule, (masses.get(rule) ?? 0) + mass);
  }
  const blind = rules.find((rule) => !rule.repeats && (masses.get(rule) ?? 0) > all * MOST_OF_IT);
  return blind
    ? hitsOf(
        list,
        rules.filter((rule) => rule !== blind),
        known,
      )
    : hits;
}

function tell(trace: Trace, rule: string, leaf: Leaf): void {
  trace({ part: 'page', rule, span: null, note: leaf.text.slice(0, 300) });
}

/** Below the story's last paragraph, inside its box or after it, may stand its credit, its day and a caption. */
function endOf(kept: readonly Leaf[], leaves: readonly Leaf[], shelves: Selection['shelves']): number {
  const tail = findTail(kept.map((leaf) => leaf.text));
  const last = kept[tail.end - 1];
  const below = last ? leaves.slice(last.index + 1, last.index + 1 + BELOW).map((leaf) => leaf.text) : [];
  const after = readTail(below, 0);
  shelves.credits.push(...tail.credits, ...after.credits);
  shelves.captions.push(...tail.captions, ...after.captions);
  return tail.end;
}

function signsStory(line: string): boolean {
  return isDateLine(line) || isBylineLine(line, []);
}

/** Runs of one make with as much of the story are its paragraphs. */
const UNIFORM = 0.6;

function contextOf(leaves: readonly Leaf[], known: Known): DropContext {
  const repeats = new Map<string, number>();
  for (const { text } of leaves) if (text.length < 80) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  const shares = sharesOf(leaves);
  const running = leaves.map((leaf) => prose(leaf) > 0);
  return {
    headline: words(known.headline),
    byline: known.byline,
    captions: new Set(known.captions),
    repeats,
    echoes: findEchoes(leaves),
    cards: findCards(leaves),
    plainCards: findPlainCards(leaves),
    forms: findForms(leaves),
    pictures: findPictures(leaves),
    tables: findTables(leaves),
    linkLists: findLinkLists(leaves),
    linkedHeadings: shareOfLinked(leaves.filter(isHeading)),
    at: 0,
    first: Math.max(0, running.indexOf(true)),
    last: running.lastIndexOf(true),
    next: null,
    previous: null,
    make: mainMake(leaves),
    shares,
    isUniform: [...shares.values()].some((share) => share > UNIFORM),
  };
}

function mainMake(leaves: readonly Leaf[]): string {
  let [best, most] = ['', 0];
  for (const [make, share] of sharesOf(leaves, surrounding)) if (share > most) [best, most] = [make, share];
  return best;
}

/** The share of the running text in boxes of each make. */
function sharesOf(leaves: readonly Leaf[], boxOf = ({ box }: Leaf) => box): Map<string, number> {
  const all = massOf(leaves) || 1;
  const shares = new Map<string, number>();
  for (const leaf of leaves) {
    const make = makeOf(boxOf(leaf));
    shares.set(make, (shares.get(make) ?? 0) + prose(leaf) / all);
  }
  return shares;
}

function shareOfLinked(headings: readonly Leaf[]): number {
  if (headings.length === 0) return 0;
  return headings.filter((leaf) => linkShare(leaf) > 0.9).length / headings.length;
}
