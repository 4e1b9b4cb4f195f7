/** Document → Article. The only folder that knows a DOM, the only importer of Readability. */
import type { Article, Block, BlockKind } from '../article';
import type { Trace } from '../story';
import { bylineBelow, bylineLines, readByline } from './byline';
import { dayInText, readModified, readPublished } from './dates';
import { readFacts } from './facts';
import { readHeadline } from './headline';
import { isHeading, type Leaf } from './leaf';
import { readLean } from './lean';
import { readPublisher, readSection } from './publisher';
import { vote } from './reader';
import { selectStory } from './select';
import { descriptions, findStandfirst } from './standfirst';
import { readLanguage } from './tongue';
import { readWitness, restOf, unknownTo } from './witness';

/**
 * @param page the live document; it is read, never touched
 * @param url the page's address
 * @returns the article; `kind` "none" with empty text when there is nothing to read
 */
export function extractArticle(page: Document, url: string, trace: Trace = () => {}): Article {
  const facts = readFacts(page, url);
  const headline = readHeadline(facts);
  const told = descriptions(facts);
  const lean = readLean(page, { opening: told[0]?.slice(0, 60) ?? '' });
  vote(lean, headline);
  const byline = readByline(facts);
  const found = selectStory(lean.leaves, { headline, byline, captions: lean.captions, trace });
  const witness = readWitness(facts);
  const unknown = witness ? unknownTo(witness, found.story) : new Set<Leaf>();
  const story = found.story.filter((leaf) => !unknown.has(leaf));
  for (const leaf of unknown)
    trace({ part: 'page', rule: 'witness', span: null, note: leaf.text.slice(0, 300) });
  const above = findStandfirst(lean.leaves, story, facts, headline, byline);
  const shown = [...above, ...story];
  const rest = witness ? restOf(witness, shown) : [];
  const { text, blocks } = rest.length > 0 ? assembleLines(rest) : assemble(shown);
  return {
    url,
    kind: story.length > 2 || rest.length > 0 ? 'story' : 'none',
    access: 'full',
    language: readLanguage(facts, text),
    headline,
    standfirst: above.map((leaf) => leaf.text).join(' ') || null,
    publisher: readPublisher(facts),
    byline: byline.length > 0 ? byline : bylineBelow(lean.leaves, found.headline),
    published: readPublished(facts) ?? dayInText(lean.leaves, found.headline, found.shelves.credits),
    modified: readModified(facts),
    section: readSection(facts),
    printedDateline: null,
    credits: [...new Set([...bylineLines(facts), ...found.shelves.credits])],
    captions: [...new Set([...lean.captions, ...found.shelves.captions])],
    notes: found.shelves.notes,
    entries: [],
    text,
    blocks,
  };
}

function assembleLines(lines: readonly string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let offset = 0;
  for (const line of lines) {
    blocks.push({ start: offset, end: offset + line.length, kind: 'paragraph' });
    offset += line.length + 2;
  }
  return { text: lines.join('\n\n'), blocks };
}

function assemble(leaves: readonly Leaf[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let offset = 0;
  for (const leaf of leaves) {
    blocks.push({ start: offset, end: offset + leaf.text.length, kind: kindOf(leaf) });
    offset += leaf.text.length + 2;
  }
  return { text: leaves.map((leaf) => leaf.text).join('\n\n'), blocks };
}

function kindOf(leaf: Leaf): BlockKind {
  if (isHeading(leaf)) return 'heading';
  if (leaf.tag === 'LI' || leaf.tag === 'DD' || leaf.tag === 'DT') return 'list';
  if (leaf.tag === 'BLOCKQUOTE') return 'quote';
  if (leaf.tag === 'TD' || leaf.tag === 'TH') return 'table';
  return 'paragraph';
}
