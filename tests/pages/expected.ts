/** What a careful reader expects of a golden page, and how a brief is held against it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Access, Brief, KeyFigure, PageKind, Source, SourceKind } from '../../summarizer/brief';

/** One right answer, or several where the guidelines of annotation leave it open. */
type Open<T> = T | readonly T[];

interface ExpectedFigure {
  value: KeyFigure['value'];
  /** Words that must stand in what the panel shows; stems, lower case, "a|b" where either will do. */
  of: readonly string[];
  unit?: Open<string | null>;
  qualifier?: Open<string | null>;
  from?: number;
}

interface ExpectedSource {
  name: Open<string>;
  kind: Open<SourceKind>;
  role?: Open<string | null>;
  organisation?: Open<string | null>;
  /** Direct quotations of five words or more, at least. */
  direct?: number;
}

export interface Expected {
  url: string;
  kind: PageKind;
  access: Access;
  language: Open<string>;
  headline: Open<string>;
  standfirst: Open<string | null>;
  publisher: Open<string>;
  byline: readonly string[] | readonly (readonly string[])[];
  dateline: Record<
    'place' | 'region' | 'agency' | 'filed' | 'published' | 'modified' | 'storyPlace',
    Open<string | null>
  >;
  text: { starts: Open<string>; ends: string; has: readonly string[]; hasNot: readonly string[] };
  /** Essential: each must be among the first eight. */
  figures: readonly ExpectedFigure[];
  notFigures: readonly string[];
  sources: readonly ExpectedSource[];
  notSources: readonly string[];
  /** First words of the sentences that may come first. */
  bestPoint: readonly string[];
}

const KEYS = [
  ...['url', 'kind', 'access', 'language', 'headline', 'standfirst', 'publisher', 'byline', 'dateline'],
  ...['text', 'figures', 'notFigures', 'sources', 'notSources', 'bestPoint'],
];
const DATELINE_KEYS = ['place', 'region', 'agency', 'filed', 'published', 'modified', 'storyPlace'] as const;
const ROOT = resolve(import.meta.dirname, '../..');

export interface GoldenPage {
  slug: string;
  html: string;
  expected: Expected;
}

/** Every golden page and the bundled sample. Throws when a page lacks its source or any part of its expectation. */
export function goldenPages(): GoldenPage[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => {
      const folder = join(import.meta.dirname, slug);
      const source = slug === 'sample' ? join(ROOT, 'sample/story.html') : join(folder, 'source.html');
      if (!existsSync(join(folder, 'expected.json'))) throw new Error(`${slug}: expected.json is missing`);
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
      const missing = [
        ...KEYS.filter((key) => !(key in expected)),
        ...DATELINE_KEYS.filter((key) => !(key in (expected.dateline ?? {}))),
      ];
      if (missing.length > 0) throw new Error(`${slug}: expected.json lacks ${missing.join(', ')}`);
      return { slug, html: readFileSync(source, 'utf8'), expected };
    });
}

/** Case, a leading article and the shape of an apostrophe do not count; everything else does. */
export function fold(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?) /, '');
}

const options = <T>(open: Open<T>): readonly T[] => (Array.isArray(open) ? open : [open as T]);
const same = (open: Open<string | null>, got: string | null): boolean =>
  options(open).some((one) => (one === null || got === null ? one === got : fold(one) === fold(got)));
const differs = (what: string, open: Open<string | null>, got: string | null, equal = same): string[] =>
  equal(open, got) ? [] : [`${what}: expected ${JSON.stringify(open)}, got ${JSON.stringify(got)}`];
const exactly = (open: Open<string | null>, got: string | null) => options(open).includes(got);

const bylines = (byline: Expected['byline']): Open<string> =>
  byline.some(Array.isArray) ? byline.map((names) => [names].flat().join('; ')) : byline.join('; ');

/** Each part gives the list of its differences in words; an empty list is a page well read. */
export const parts: Record<string, (expected: Expected, brief: Brief) => string[]> = {
  page: (expected, brief) => [
    ...differs('kind', expected.kind, brief.kind, exactly),
    ...differs('access', expected.access, brief.access, exactly),
    ...differs('language', expected.language, brief.language, exactly),
    ...differs('headline', expected.headline, brief.headline, exactly),
    ...differs('standfirst', expected.standfirst, brief.standfirst, exactly),
    ...differs('publisher', expected.publisher, brief.publisher, exactly),
    ...differs('byline', bylines(expected.byline), brief.byline.join('; ')),
  ],
  dateline: (expected, brief) =>
    DATELINE_KEYS.flatMap((key) => {
      const equal = key === 'published' || key === 'modified' ? sameMoment : exactly;
      return differs(key, expected.dateline[key], brief.dateline[key], equal);
    }),
  text: ({ text }, brief) => [
    ...(options(text.starts).some((words) => afterStandfirst(brief).startsWith(words))
      ? []
      : [`starts: ${JSON.stringify(brief.text.slice(0, 80))}`]),
    ...(brief.text.endsWith(text.ends) ? [] : [`ends: ${JSON.stringify(brief.text.slice(-80))}`]),
    ...text.has.filter((words) => !brief.text.includes(words)).map((words) => `lost: ${words}`),
    ...text.hasNot.filter((words) => brief.text.includes(words)).map((words) => `clutter: ${words}`),
  ],
  figures: (expected, brief) => [
    ...expected.figures.flatMap((figure) => checkFigure(figure, brief.keyFigures.slice(0, 8))),
    ...expected.notFigures.flatMap((words) => strayFigure(words, brief.keyFigures)),
  ],
  sources: (expected, brief) => [
    ...expected.sources.flatMap((source) => checkSource(source, brief.sources)),
    ...expected.notSources
      .filter((name) => brief.sources.some((source) => fold(source.name) === fold(name)))
      .map((name) => `not a source: ${name}`),
  ],
  'key points': (expected, brief) => {
    const best = brief.keyPoints[0]?.text ?? null;
    if (expected.bestPoint.length === 0)
      return [...brief.keyPoints, ...brief.keyFigures, ...brief.sources.flatMap(({ quotes }) => quotes)].map(
        ({ text }) => `nothing to tell: ${text}`,
      );
    const right = expected.bestPoint.some((words) => best?.startsWith(words));
    return right ? [] : [`best: expected ${JSON.stringify(expected.bestPoint)}, got ${JSON.stringify(best)}`];
  },
};

/** The text may open with the standfirst, as long as the brief knows it for one. */
function afterStandfirst({ text, standfirst }: Brief): string {
  return standfirst && text.startsWith(standfirst) ? text.slice(standfirst.length).trimStart() : text;
}

/** The same text, or the same second written otherwise; a day alone is no instant. */
function sameMoment(open: Open<string | null>, got: string | null): boolean {
  if (exactly(open, got)) return true;
  const instant = (text: string | null) =>
    text?.includes('T') ? Math.floor(Date.parse(text) / 1000) : Number.NaN;
  return options(open).some((one) => instant(one) === instant(got));
}

const sameValue = (a: KeyFigure['value'], b: KeyFigure['value']) => JSON.stringify(a) === JSON.stringify(b);
const says = ({ of, text }: KeyFigure, word: string) =>
  word.split('|').some((stem) => `${of} ${text}`.toLowerCase().includes(stem.toLowerCase()));
const sameUnit = (open: Open<string | null>, got: string | null) =>
  same(open, got) || options(open).some((one) => one && got && fold(one).replace(/s$/, '') === fold(got));

function checkFigure(expected: ExpectedFigure, figures: readonly KeyFigure[]): string[] {
  const about = `${JSON.stringify(expected.value)} ${expected.of.join(' ')}`;
  const found = figures.filter((figure) => sameValue(expected.value, figure.value));
  const figure = found.find((one) => expected.of.every((word) => says(one, word))) ?? found[0];
  if (!figure) return [`figure ${about}: not among ${JSON.stringify(figures.map((one) => one.text))}`];
  const { unit, qualifier, from } = expected;
  return [
    ...expected.of
      .filter((word) => !says(figure, word))
      .map((word) => `figure ${about}: of lacks "${word}": ${figure.text} | ${figure.of}`),
    ...(unit === undefined ? [] : differs(`figure ${about}: unit`, unit, figure.unit, sameUnit)),
    ...(qualifier === undefined ? [] : differs(`figure ${about}: qualifier`, qualifier, figure.qualifier)),
    ...(from === undefined || from === figure.from
      ? []
      : [`figure ${about}: from: expected ${from}, got ${figure.from}`]),
  ];
}

/** Words that state no figure: their number may stand beside one ("sanctioned in 1998 at Rs 960 crore"), not be one. */
function strayFigure(words: string, figures: readonly KeyFigure[]): string[] {
  const whole = new RegExp(`(?<![\\w.,])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`, 'i');
  const numbers = (words.match(/\d+(?:[.,]\d+)*/g) ?? []).map((digits) => Number(digits.replace(/,/g, '')));
  const isOne = ({ value }: KeyFigure) =>
    numbers.length === 0 || value === null || [value].flat().some((one) => numbers.includes(one));
  return figures
    .filter((figure) => whole.test(figure.text) && isOne(figure))
    .map(({ text }) => `not a figure: ${words}: ${JSON.stringify(text)}`);
}

function checkSource(expected: ExpectedSource, sources: readonly Source[]): string[] {
  const about = options(expected.name)[0];
  const source = sources.find(({ name }) => same(expected.name, name));
  if (!source) return [`source ${about}: not among ${JSON.stringify(sources.map(({ name }) => name))}`];
  const { kind, role, organisation, direct = 0 } = expected;
  const quotes = source.quotes.filter((quote) => quote.direct && quote.text.split(/\s+/).length >= 5).length;
  return [
    ...differs(`source ${about}: kind`, kind, source.kind, exactly),
    ...(role === undefined ? [] : differs(`source ${about}: role`, role, source.role)),
    ...(organisation === undefined
      ? []
      : differs(`source ${about}: organisation`, organisation, source.organisation)),
    ...(quotes >= direct ? [] : [`source ${about}: direct quotes: expected ${direct}, got ${quotes}`]),
  ];
}
