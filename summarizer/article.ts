/**
 * What the page says, without clutter: all that leaves the page's own thread. Plain JSON, no DOM.
 * `page/` makes it, everything else reads it.
 */
import type { Access, PageKind, Span } from './brief';

export type BlockKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'table';

/** One block of `Article.text`; blocks are in order, do not overlap, and lie "\n\n" apart. */
export interface Block extends Span {
  kind: BlockKind;
}

/** An entry of a live blog, newest first as the page has them. */
export interface LiveEntry {
  /** ISO 8601 as the page states it, or null. */
  time: string | null;
  span: Span;
}

export interface Article {
  url: string;
  kind: PageKind;
  access: Access;
  /** BCP 47, or "und". */
  language: string;
  headline: string;
  standfirst: string | null;
  publisher: string | null;
  /** Names of persons only: no "By", no dates, no "Staff". */
  byline: string[];
  /** Who signs where no person does: an agency, a desk, the paper itself. */
  desk: string[];
  /** ISO 8601 with the offset the page gives; a day alone where it gives no time. */
  published: string | null;
  modified: string | null;
  section: string | null;
  /** A dateline the page keeps outside the story's text (JSON-LD `dateline`, an element of class "dateline"). */
  printedDateline: string | null;
  /** Lines that credit someone (raw byline, "AFP", "Reporting by …", "© Agence France-Presse"), as the page has them. */
  credits: string[];
  /** Captions taken out of the text; they may name the place of the story. */
  captions: string[];
  /** Corrections and editor's notes taken out of the text. */
  notes: string[];
  /** Entries of a live blog; empty for anything else. */
  entries: LiveEntry[];
  text: string;
  blocks: Block[];
}

/**
 * Paragraphs as an article of which nothing else is known.
 * @param fields what is known after all
 */
export function plainArticle(paragraphs: readonly string[], fields: Partial<Article> = {}): Article {
  let offset = 0;
  const blocks = paragraphs.map((text): Block => {
    const block: Block = { start: offset, end: offset + text.length, kind: 'paragraph' };
    offset = block.end + 2;
    return block;
  });
  return {
    url: '',
    kind: 'story',
    access: 'full',
    language: 'en',
    headline: '',
    standfirst: null,
    publisher: null,
    byline: [],
    desk: [],
    published: null,
    modified: null,
    section: null,
    printedDateline: null,
    credits: [],
    captions: [],
    notes: [],
    entries: [],
    text: paragraphs.join('\n\n'),
    blocks,
    ...fields,
  };
}
