/** When the story was published and changed: JSON-LD → meta → microdata → time element → URL → the page's text. */

import { isDateLine } from './day-lines';
import { type FactRule, type Facts, firstHit } from './facts';
import { ldText } from './jsonld';
import type { Leaf } from './leaf';
import type { StatedTime } from './reading';
import { isoOf, printedDay } from './times';
import { dayOfUrl } from './url-day';

export function readPublished(facts: Facts): string | null {
  return firstHit(facts, PUBLISHED)?.value ?? null;
}

/** How far below the headline a date stands, in runs of text. */
const REACH = 12;

/** The day as the page's text states it: under the headline, else in the lines taken from the story's tail. */
export function dayInText(
  leaves: readonly Leaf[],
  headline: number,
  lines: readonly string[],
): string | null {
  const below = headline < 0 ? [] : leaves.slice(headline + 1, headline + 1 + REACH);
  const texts = [...below.map((leaf) => leaf.text).filter((text) => text.length < 140), ...lines];
  for (const text of texts) {
    const day = isDateLine(text) || text.length < 60 ? printedDay(text) : null;
    if (day) return day;
  }
  return null;
}

export function readModified(facts: Facts): string | null {
  return firstHit(facts, MODIFIED)?.value ?? null;
}

const PUBLISHED: readonly FactRule<string>[] = [
  { id: 'jsonld', read: ({ ld }) => iso(ldText(ld.article, 'datePublished')) },
  metas(
    'article:published_time',
    'og:published_time',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'dcterms.issued',
    'dc.date',
    'dc.date.created',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'publish-date',
    'publish_date',
    'pubdate',
    'publishdate',
    'publication_date',
    'date_published',
    'article.published',
    'published-date',
    'published_time',
    'originalpublicationdate',
    'bt:pubdate',
    'article_date_original',
    'article:published',
    'vr:published_time',
    'ptime',
    'date',
    'dc.created',
    'release_date',
    'displaydate',
    'lastpublished',
  ),
  { id: 'jsonld-any', read: ({ ld }) => firstDate(ld.all.map((object) => ldText(object, 'datePublished'))) },
  { id: 'jsonld-created', read: ({ ld }) => iso(ldText(ld.article, 'dateCreated')) },
  { id: 'microdata', read: (facts) => statedDate(facts, 'published') },
  { id: 'pubdate', read: (facts) => statedDate(facts, 'pubdate') },
  { id: 'time', read: timeElement },
  { id: 'url', read: ({ url, canonical }) => dayOfUrl(url) ?? dayOfUrl(canonical ?? '') },
];

const MODIFIED: readonly FactRule<string>[] = [
  { id: 'jsonld', read: ({ ld }) => iso(ldText(ld.article, 'dateModified')) },
  metas(
    'article:modified_time',
    'og:updated_time',
    'og:article:modified_time',
    'last-modified',
    'lastmod',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'article:updated',
    'revision_date',
    'bt:moddate',
  ),
  { id: 'microdata', read: (facts) => statedDate(facts, 'modified') },
];

function metas(...names: string[]): FactRule<string> {
  return { id: 'meta', read: ({ meta }) => firstDate(names.map((name) => meta.get(name) ?? null)) };
}

function iso(text: string | null): string | null {
  return text ? isoOf(text) : null;
}

function firstDate(texts: readonly (string | null)[]): string | null {
  for (const text of texts) {
    const found = iso(text);
    if (found) return found;
  }
  return null;
}

function statedDate({ times }: Facts, says: StatedTime['says']): string | null {
  return firstDay(times.filter((time) => time.says === says));
}

function firstDay(times: readonly StatedTime[]): string | null {
  for (const { text } of times) {
    const day = isoOf(text) ?? printedDay(text);
    if (day) return day;
  }
  return null;
}

/** The first time element after the h1, else the first of the page; those in lists of other stories come later. */
function timeElement({ times }: Facts): string | null {
  const elements = times.filter(({ says }) => says === 'time');
  return firstDay([...elements.filter(({ below }) => below), ...elements]);
}
