/**
 * The brief as a sheet of headings and lines: what is copied is decided here once, and every written form
 * (plain text, Markdown, HTML) only sets it in its own marks.
 */

import type { Brief, KeyFigure, Quote, Source, Span } from '../brief';
import { aboutOf } from './about';
import { writtenDay } from './days';
import { areEntries, shownPoints, writtenTimes } from './entries';
import { textFragment } from './fragment';
import { formerNumber, saysItself } from './label';
import { leadIn } from './quotes';

export type Part = 'points' | 'figures' | 'sources';

/** All of the brief (no part), one part, one line of it, or one quote of a source. */
export interface Scope {
  part?: Part;
  line?: number;
  quote?: number;
}

/** Every word of ours in a copied brief, in the reader's language. */
export interface Labels {
  points: string;
  /** In place of `points`, of a live blog. */
  latest: string;
  figures: string;
  sources: string;
  /** Before the former value: "from". */
  from: string;
  /** "paraphrased": the quote is not in the speaker's own words. */
  indirect: string;
  /** "about": before a place that was inferred. */
  about: string;
  updated: string;
  partial: string;
  live: string;
}

export interface SheetOptions {
  labels: Labels;
  /** BCP 47 tag in which days are written. */
  locale: string;
  /** Links to the passages themselves (`#:~:text=`). */
  links: boolean;
  /** The parts in the reader's order; those left out are not copied. */
  parts: readonly Part[];
  /** How many lines of each part at most. */
  limits: Record<Part, number>;
  scope?: Scope;
}

export interface Line {
  head: string | null;
  text: string;
  link: string | null;
  lines: Line[];
}

export interface Section {
  heading: string;
  lines: Line[];
}

export interface Sheet {
  title: string;
  url: string;
  /** Outlet, authors, day: one line. */
  credit: string;
  /** "Velmora, Castria · Meridian Press", or empty. */
  dateline: string;
  notices: string[];
  sections: Section[];
}

/** @returns what is copied of the brief under these options; an empty part gives no section */
export function sheetOf(brief: Brief, options: SheetOptions): Sheet {
  const { scope, labels } = options;
  const wanted = scope?.part ? [scope.part] : options.parts;
  const sections = wanted
    .map((part) => ({ heading: headingOf(brief, part, labels), lines: linesOf(brief, part, options) }))
    .filter((section) => section.lines.length > 0);
  return {
    title: brief.headline,
    url: brief.url,
    credit: creditOf(brief, options),
    dateline: scope?.part ? '' : datelineOf(brief, labels),
    notices: scope?.part ? [] : noticesOf(brief, labels),
    sections,
  };
}

function headingOf(brief: Brief, part: Part, labels: Labels): string {
  return part === 'points' && areEntries(brief) ? labels.latest : labels[part];
}

function linesOf(brief: Brief, part: Part, options: SheetOptions): Line[] {
  const { scope, links, limits, labels } = options;
  const link: Linker = (span) => (links ? textFragment(brief.url, brief.text, span) : null);
  const all: Line[] = {
    points: () => pointLines(brief, link, options),
    figures: () => brief.keyFigures.map((figure) => figureLine(figure, brief, link(figure.span), options)),
    sources: () =>
      brief.sources.map((source) =>
        sourceLine(
          source,
          source.quotes.map((quote) => quoteLine(quote, brief.text, link(quote.span), labels)),
        ),
      ),
  }[part]();
  if (scope?.line === undefined) return all.slice(0, limits[part]);
  const line = all[scope.line];
  if (!line) return [];
  if (scope.quote === undefined) return [line];
  return [{ ...line, lines: line.lines.slice(scope.quote, scope.quote + 1) }];
}

type Linker = (span: Span) => string | null;

/** An entry of a live blog stands behind its time. */
function pointLines(brief: Brief, link: Linker, { scope, limits, locale }: SheetOptions): Line[] {
  const isOne = scope?.line !== undefined;
  const points = isOne ? brief.keyPoints : shownPoints(brief, limits.points);
  const times = points.map((point) => point.time);
  const written = isOne ? times.map((time) => writtenTimes([time], locale)[0]) : writtenTimes(times, locale);
  return points.map(({ text, span }, at) => ({
    head: written[at] ?? null,
    text: oneLine(text),
    link: link(span),
    lines: [],
  }));
}

/** The words of the figure, then what it counts and what it was, where the words do not say so themselves. */
function figureLine(figure: KeyFigure, brief: Brief, link: string | null, options: SheetOptions): Line {
  const { labels, locale } = options;
  const said = saysItself(figure) || figure.text.toLowerCase().includes(figure.of.toLowerCase());
  const former = saysFormer(figure) ? '' : formerNumber(figure, brief, locale);
  const text = [said ? '' : figure.of, former && `(${labels.from} ${former})`].filter(Boolean).join(' ');
  return { head: oneLine(figure.text), text, link, lines: [] };
}

function saysFormer({ former, span }: KeyFigure): boolean {
  return former !== null && former.start >= span.start && former.end <= span.end;
}

function sourceLine(source: Source, lines: Line[]): Line {
  const about = [aboutOf(source), source.anonymity].filter(Boolean).join(', ');
  return { head: oneLine(source.name), text: oneLine(about), link: null, lines };
}

function quoteLine(quote: Quote, article: string, link: string | null, labels: Labels): Line {
  const text = oneLine(leadIn(quote, article) + quote.text);
  return { head: null, text: quote.direct ? text : `${text} (${labels.indirect})`, link, lines: [] };
}

function creditOf(brief: Brief, { labels, locale }: SheetOptions): string {
  const { published, modified, filed } = brief.dateline;
  const day = writtenDay(published ?? filed, locale);
  const updated = writtenDay(modified, locale);
  const again = updated && updated !== day ? `${labels.updated} ${updated}` : '';
  const signers = brief.byline.filter((name) => name !== brief.publisher);
  return [brief.publisher, signers.join(', '), day, again].filter(Boolean).join(' · ');
}

function datelineOf({ dateline }: Brief, labels: Labels): string {
  const printed = [dateline.place, dateline.region].filter(Boolean).join(', ');
  const place = printed || (dateline.storyPlace ? `${labels.about} ${dateline.storyPlace}` : '');
  return [place, dateline.agency].filter(Boolean).join(' · ');
}

function noticesOf(brief: Brief, labels: Labels): string[] {
  return [brief.access === 'partial' ? labels.partial : '', brief.kind === 'live' ? labels.live : ''].filter(
    Boolean,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
