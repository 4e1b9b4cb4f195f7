/**
 * What the reader needs: the one result of the engine. The command line prints it, the views show it,
 * the scorers read it. Names and meaning are a contract: a change of either is a new `version`.
 */

/** Half-open range of UTF-16 offsets into `Brief.text`. What is shown is always `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A story, a live blog, a front page or list of links, or nothing to read. */
export type PageKind = 'story' | 'live' | 'index' | 'none';

/** `partial`: only the opening is on this page (paywall, "continue reading"). */
export type Access = 'full' | 'partial';

export interface Dateline {
  /** Printed at the start of the story, in normal case: "Rafah". */
  place: string | null;
  /** Printed beside the place: "Gaza Strip". */
  region: string | null;
  /** AP, AFP, Reuters, dpa, Bernama …; null for the outlet's own story. */
  agency: string | null;
  /** The day printed in the dateline, YYYY-MM-DD. */
  filed: string | null;
  /** ISO 8601 with the time and offset the page gives; never invented. */
  published: string | null;
  modified: string | null;
  /** Where the news happened, in the article's words; inferred, so views must mark it as such. */
  storyPlace: string | null;
  /** The printed dateline in `text`, up to where the first sentence begins. */
  span: Span | null;
}

export interface KeyPoint {
  text: string;
  span: Span;
  /** Of a live blog: when its entry was posted, ISO 8601, or the clock time the page prints; else null. */
  time: string | null;
  /**
   * Share of what the story names that this point names and none before it does, 0 to 1: the shares of the first n
   * points add up to what n points touch on. Rough, and an upper bound: to name a thing is not to tell it.
   */
  share: number;
}

export interface KeyFigure {
  /** The words that state the figure, as written. */
  text: string;
  span: Span;
  /** Within `span`, the number's own words with currency and percent sign: "$1.15 billion", "4 per cent". */
  number: Span;
  /** The sentence it stands in. */
  sentence: Span;
  /** A range as [low, high]; null where the words give no number ("hundreds"). */
  value: number | [number, number] | null;
  /** "%", "USD", "acres" …; null for a bare count. */
  unit: string | null;
  /** The hedge as written: "at least", "about". */
  qualifier: string | null;
  /** What is counted or measured, in the article's words. */
  of: string;
  /** What it is compared with: "up from 10.8 million". */
  from: number | null;
  /** Where that number stands; null where it is written short of its scale ("up from 10.8"), or there is none. */
  former: Span | null;
  /** How much of a whole it is, 0 to 1, where the article names the whole: "36 of 63 seats", "30 per cent of exports". */
  share: number | null;
  /** 0 to 1, for ordering only. */
  salience: number;
  /** Every other place in which the same figure stands. */
  places: Span[];
}

export type SourceKind = 'person' | 'organisation' | 'group' | 'document' | 'media' | 'unnamed';

export interface Quote {
  text: string;
  span: Span;
  /** In quotation marks. */
  direct: boolean;
  /** The word that attributes it, as written: "said", "according to". */
  cue: string | null;
  /** Of words not in quotation marks, where the cue leads straight into them: from the cue on, "denied that …". */
  clause: Span | null;
}

export interface Source {
  /** The fullest name in the article, or the phrase for an unnamed one. */
  name: string;
  kind: SourceKind;
  role: string | null;
  organisation: string | null;
  quotes: Quote[];
  /** Where the fullest name stands. */
  span: Span;
  /** Why an unnamed source is unnamed, as the article says it; null when it does not. */
  anonymity: string | null;
}

export interface Brief {
  version: 1;
  url: string;
  kind: PageKind;
  access: Access;
  /** BCP 47; "und" when the page does not say and nothing tells. */
  language: string;
  headline: string;
  standfirst: string | null;
  publisher: string | null;
  byline: string[];
  words: number;
  readingMinutes: number;
  dateline: Dateline;
  /** Best first, of a live blog the latest first; at most 8 (5 unless the reader asks for more). */
  keyPoints: KeyPoint[];
  /** Best first; the panel shows the first 8. */
  keyFigures: KeyFigure[];
  /** Main sources first. */
  sources: Source[];
  /** The article: paragraphs joined by a blank line. Every span points here. */
  text: string;
}
