/**
 * The brief as a sheet of headings and lines: what is copied is decided here once, and every written form
 * (plain text, Markdown, HTML) only sets it in its own marks.
 */
import type { Brief, KeyFigure, Quote, Source } from '../brief';
import { textFragment } from './fragment';
import { formerNumber, saysItself } from './label';

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
    .map((part) => ({ heading: labels[part], lines: linesOf(brief, part, options) }))
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

/** @returns the first points that fit the length, in the order in which they stand in the article */
export function readingOrder<T extends { span: { start: number } }>(
  points: readonly T[],
  limit: number,
): T[] {
  return points.slice(0, limit).sort((a, b) => a.span.start - b.span.start);
}

/** Day of an ISO time as the page states it, in its own zone: no clock or zone of ours moves it. */
export function writtenDay(iso: string | null, locale: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso ?? '')?.[0];
  if (!day) return '';
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function linesOf(brief: Brief, part: Part, options: SheetOptions): Line[] {
  const { scope, links, limits, labels } = options;
  const link = (span: { start: number; end: number }) =>
    links ? textFragment(brief.url, brief.text, span) : null;
  const points = scope?.line === undefined ? readingOrder(brief.keyPoints, limits.points) : brief.keyPoints;
  const all: Line[] = {
    points: () => points.map((point) => plainLine(point.text, link(point.span))),
    figures: () => brief.keyFigures.map((figure) => figureLine(figure, brief, link(figure.span), options)),
    sources: () =>
      brief.sources.map((source) =>
        sourceLine(
          source,
          source.quotes.map((quote) => quoteLine(quote, link(quote.span), labels)),
        ),
      ),
  }[part]();
  if (scope?.line === undefined) return all.slice(0, limits[part]);
  const line = all[scope.line];
  if (!line) return [];
  if (scope.quote === undefined) return [line];
  return [{ ...line, lines: line.lines.slice(scope.quote, scope.quote + 1) }];
}

function plainLine(text: string, link: string | null): Line {
  return { head: null, text: oneLine(text), link, lines: [] };
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
  const about = [source.role, source.organisation, source.anonymity].filter(Boolean).join(', ');
  return { head: oneLine(source.name), text: oneLine(about), link: null, lines };
}

function quoteLine(quote: Quote, link: string | null, labels: Labels): Line {
  const text = oneLine(quote.text);
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
