/** Document → Article. The only folder that knows a DOM, the only importer of Readability. */
import type { Article } from '../article';
import type { Trace } from '../story';
import { assemble, assembleLines } from './assemble';
import { bylineBelow, readByline } from './byline';
import { creditsAgency, readCredits } from './credits';
import { dayInText, readModified, readPublished } from './dates';
import { type Facts, readFacts } from './facts';
import { readHeadline } from './headline';
import { accessOf, addressOf, kindOf } from './kind';
import { type LeanPage, readLean } from './lean';
import { entriesOf } from './live';
import { readPrintedDateline } from './printed';
import { readPublisher, readSection } from './publisher';
import { vote } from './reader';
import { isDense } from './region';
import { type Selection, selectStory } from './select';
import { descriptions, findStandfirst, standfirstWithin } from './standfirst';
import { readLanguage } from './tongue';
import { readWitness, restOf, unknownTo } from './witness';

/**
 * @param page the live document; it is read, never touched
 * @param url the page's address
 * @returns the article; `kind` "none" with empty text when there is nothing to read
 */
export function extractArticle(page: Document, url: string, trace: Trace = () => {}): Article {
  const stated = readFacts(page, url);
  const opening = descriptions(stated)[0]?.slice(0, 60) ?? '';
  const lean = readLean(page, { opening });
  const facts = { ...stated, marks: lean.marks };
  const known = { headline: readHeadline(facts), byline: readByline(facts), trace };
  const first = attempt(facts, lean, known);
  if (isEnough(first.body.text)) return articleOf(facts, first, known);
  // Some pages name the story's own box as clutter, or hide it: read once more and leave nothing out.
  const second = attempt(facts, readLean(page, { opening, everything: true }), known);
  return articleOf(facts, second.body.text.length > 2 * first.body.text.length ? second : first, known);
}

/** A text shorter than this may be all there is, or a story missed. */
const ENOUGH = 300;

function isEnough(text: string): boolean {
  return text.length >= (isDense(text) ? ENOUGH / 3 : ENOUGH);
}

interface Known {
  headline: string;
  byline: string[];
  trace: Trace;
}

interface Attempt {
  lean: LeanPage;
  found: Selection;
  body: Body;
}

function attempt(facts: Facts, lean: LeanPage, known: Known): Attempt {
  vote(lean, known.headline);
  const found = selectStory(lean.leaves, { ...known, captions: lean.captions });
  return { lean, found, body: bodyOf(facts, lean, found, known) };
}

type Body = ReturnType<typeof bodyOf>;

/** The text: what was selected, heard against the page's own JSON-LD text, the standfirst above it. */
function bodyOf(facts: Facts, lean: LeanPage, found: Selection, { headline, byline, trace }: Known) {
  const witness = readWitness(facts);
  const unknown = witness ? unknownTo(witness, found.story) : new Set();
  const story = found.story.filter((leaf) => {
    if (!unknown.has(leaf)) return true;
    trace({ part: 'page', rule: 'witness', span: null, note: leaf.text.slice(0, 300) });
    return false;
  });
  const above = findStandfirst(lean.leaves, story, facts, headline, byline);
  const shown = [...above, ...story];
  const rest = witness ? restOf(witness, shown) : [];
  const { text, blocks } = rest.length > 0 ? assembleLines(rest) : assemble(shown);
  return { story, above, shown, cut: rest.length > 0, text, blocks };
}

function articleOf(facts: Facts, { lean, found, body }: Attempt, known: Known): Article {
  const { leaves } = lean;
  const { shelves, times } = found;
  const { text, blocks, story, shown, above, cut } = body;
  const { headline } = known;
  const standfirst = above.length > 0 ? above : standfirstWithin(story, facts);
  const byline = known.byline.length > 0 ? known.byline : bylineBelow(leaves, found.headline);
  const published = readPublished(facts) ?? dayInText(leaves, found.headline, shelves.credits);
  const kind = kindOf({
    facts,
    leaves,
    story,
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
    published: isList ? null : published,
    modified: isList ? null : readModified(facts),
    section: readSection(facts),
    printedDateline: readPrintedDateline(facts),
    credits: readCredits(facts, shelves.credits),
    captions: [...new Set([...lean.captions, ...shelves.captions])].filter((line) => line.length > 0),
    notes: shelves.notes,
    entries: kind === 'live' ? entriesOf(times, shown, blocks) : [],
    text,
    blocks,
  };
}
