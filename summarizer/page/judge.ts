/** Reading → Article: which of the runs of text are the story, and what the page says about it. Without a DOM. */
import type { Article } from '../article';
import type { Trace } from '../story';
import { accessOf } from './access';
import { assemble, assembleLines } from './assemble';
import { readByline, readDesk } from './byline';
import { bylineBelow } from './byline-below';
import { creditsAgency, readCredits } from './credits';
import { dayInText, readModified, readPublished } from './dates';
import { type Facts, headFacts } from './facts';
import { dataTables, isWithin } from './groups';
import { addressOf, kindOf } from './kind';
import type { Leaf } from './leaf';
import { entriesOf } from './live';
import { readPrintedDateline } from './printed';
import { readPublisher, readSection } from './publisher';
import { leavesOf, type Reading } from './reading';
import { isDense } from './region';
import { type Selection, selectStory } from './select';
import { findStandfirst, standfirstWithin } from './standfirst';
import { readLanguage } from './tongue';
import { readWitness, restOf, unknownTo } from './witness';

/** @returns the article; `kind` "none" with empty text when there is nothing to read */
export function judge(reading: Reading, trace: Trace = () => {}): Article {
  const { url, headline, captions, stated, marks, authorLinks, times } = reading;
  const facts = { ...headFacts(url, stated), marks, authorLinks, times };
  const known = { headline, captions, byline: readByline(facts), trace };
  const leaves = leavesOf(reading);
  const found = selectStory(leaves, known);
  return articleOf(facts, leaves, found, known);
}

/**
 * Some pages name the story's own box as clutter, or hide it: read once more, nothing left out, they may say more.
 * @param everything of the same page, with nothing left out
 */
export function judgeAgain(first: Article, reading: Reading, everything: Reading, trace?: Trace): Article {
  // What left-out elements say of bylines is of other stories.
  const second = judge({ ...everything, marks: reading.marks }, trace);
  return second.text.length > 2 * first.text.length ? second : first;
}

/** A text shorter than this may be all there is, or a story missed. */
const ENOUGH = 300;

export function isEnough({ text }: Article): boolean {
  return text.length >= (isDense(text) ? ENOUGH / 3 : ENOUGH);
}

interface Known {
  headline: string;
  byline: string[];
  captions: readonly string[];
  trace: Trace;
}

/** The text: what was selected, heard against the page's own JSON-LD text, the standfirst above it. */
function bodyOf(facts: Facts, leaves: readonly Leaf[], found: Selection, known: Known) {
  const { headline, byline, trace } = known;
  const witness = readWitness(facts);
  const unknown = witness ? unknownTo(witness, found.story) : new Set();
  const story = found.story.filter((leaf) => {
    if (!unknown.has(leaf)) return true;
    trace({ part: 'page', rule: 'witness', span: null, note: leaf.text.slice(0, 300) });
    return false;
  });
  const above = findStandfirst(leaves, story, facts, headline, byline);
  const shown = [...above, ...story].sort((one, other) => one.index - other.index);
  const rest = witness ? restOf(witness, shown) : [];
  const { text, blocks } = rest.length > 0 ? assembleLines(rest) : assemble(shown);
  return { story, above, shown, cut: rest.length > 0, text, blocks };
}

function articleOf(facts: Facts, leaves: readonly Leaf[], found: Selection, known: Known): Article {
  const { shelves, times } = found;
  const { text, blocks, story, shown, above, cut } = bodyOf(facts, leaves, found, known);
  const { headline } = known;
  const standfirst = above.length > 0 ? above : standfirstWithin(story, facts);
  const byline = known.byline.length > 0 ? known.byline : bylineBelow(leaves, found.headline, facts);
  const published = readPublished(facts) ?? dayInText(leaves, found.headline, shelves.credits);
  const tables = dataTables(story);
  const kind = kindOf({
    facts,
    leaves,
    story: story.filter((leaf) => !isWithin(leaf, tables)),
    text,
    published,
    byline,
    credited: creditsAgency(shelves.credits),
    timeLines: times.length,
  });
  // What stands on a list of stories is said of one of them.
  const isList = kind === 'index';
  return {
    url: addressOf(facts),
    kind,
    access: cut ? 'partial' : accessOf(facts, leaves, story, text.split(/\s+/).length),
    language: readLanguage(facts, text),
    headline,
    standfirst: isList ? null : standfirst.map((leaf) => leaf.text).join(' ') || null,
    publisher: readPublisher(facts),
    byline: isList ? [] : byline,
    desk: isList || byline.length > 0 ? [] : readDesk(facts),
    published: isList ? null : published,
    modified: isList ? null : readModified(facts),
    section: readSection(facts),
    printedDateline: readPrintedDateline(facts),
    credits: readCredits(facts, shelves.credits),
    captions: [...new Set([...known.captions, ...shelves.captions])].filter((line) => line.length > 0),
    notes: shelves.notes,
    entries: kind === 'live' ? entriesOf(facts, { text, blocks, leaves: shown, times, page: leaves }) : [],
    text,
    blocks,
  };
}
