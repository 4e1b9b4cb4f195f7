/** Whose page this is, in normal words; what language and section it states. */
import { type FactRule, type Facts, firstHit } from './facts';
import { fold } from './fold';
import { isObject, ldText, listOf, named, textOf } from './jsonld';

export function readPublisher(facts: Facts): string | null {
  return firstHit(facts, PUBLISHER)?.value ?? null;
}

const PUBLISHER: readonly FactRule<string>[] = [
  { id: 'jsonld', read: ({ ld }) => plainName(publisherOf(ld.article?.publisher, ld.all)) },
  { id: 'og:site_name', read: ({ meta }) => plainName(meta.get('og:site_name') ?? null) },
  { id: 'jsonld-site', read: ({ ld }) => plainName(siteOf(ld.all)) },
  {
    id: 'application-name',
    read: ({ meta }) => plainName(meta.get('application-name') ?? meta.get('publisher') ?? null),
  },
  { id: 'jsonld-any', read: ({ ld }) => name(publisherOf(ld.article?.publisher, ld.all)) },
  { id: 'og:site_name-any', read: ({ meta }) => name(meta.get('og:site_name') ?? null) },
  { id: 'title-suffix', read: titleSuffix },
];

/** Names of companies, hosts and makers of sites are taken only when there is nothing better. */
const NOT_PLAIN =
  /\b(?:gmbh|inc|llc|ltd|plc|corp|corporation|verlag|s\.?a|ag|kg|publishing|holdings?)\b\.?|\.(?:com?|de|es|fr|no|it|net|org|uk|au|is|news)\b|^(?:blogger|wordpress|medium)$/i;

/** "Storm hits coast | The Example": what stands behind the bar or before it, unless it is of the headline. */
function titleSuffix({ title, headings }: Facts): string | null {
  const isShown = (text: string) => headings.some((heading) => heading.includes(text));
  const [, suffix = ''] = /\s[|–—-]\s([^|–—]{2,30})$/.exec(title) ?? [];
  if (suffix && !isShown(suffix)) return name(suffix);
  const [, prefix = '', rest = ''] = /^([^|–—]{2,30}?)\s[|–—-]\s(.+)/.exec(fold(title)) ?? [];
  return prefix && !isShown(prefix) && isShown(rest) ? name(prefix) : null;
}

function plainName(text: string | null): string | null {
  const found = name(text);
  return found && !NOT_PLAIN.test(found) ? found : null;
}

type Objects = Facts['ld']['all'];

function publisherOf(publisher: unknown, all: Objects): string | null {
  const own = textOf(publisher);
  if (own) return own;
  const [first] = listOf(publisher);
  if (!isObject(first)) return null;
  return ldText(named(first, all), 'name');
}

function siteOf(all: Objects): string | null {
  const site = all.find((object) => /^(?:NewsMediaOrganization|WebSite)$/.test(String(object['@type'])));
  return ldText(site ?? null, 'name');
}

function name(text: string | null): string | null {
  const plain = fold(text ?? '').replace(/^(?:https?:\/\/(?:www\.)?|@)|\/$/g, '');
  return plain && plain.length <= 80 ? plain : null;
}

export function readSection(facts: Facts): string | null {
  const { ld, meta } = facts;
  const section =
    meta.get('article:section') ??
    ldText(ld.article, 'articleSection') ??
    meta.get('parsely-section') ??
    null;
  return section ? fold(section).slice(0, 80) || null : null;
}
