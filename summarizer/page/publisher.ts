/** Whose page this is, in normal words; what language and section it states. */
import { type FactRule, type Facts, firstHit } from './facts';
import { isObject, ldText, listOf, textOf } from './jsonld';
import { fold } from './lean';

export function readPublisher(facts: Facts): string | null {
  return firstHit(facts, PUBLISHER)?.value ?? null;
}

const PUBLISHER: readonly FactRule<string>[] = [
  { id: 'jsonld', read: ({ ld }) => name(publisherOf(ld.article?.publisher, ld.all)) },
  { id: 'og:site_name', read: ({ meta }) => name(meta.get('og:site_name') ?? null) },
  { id: 'jsonld-site', read: ({ ld }) => name(siteOf(ld.all)) },
  {
    id: 'application-name',
    read: ({ meta }) => name(meta.get('application-name') ?? meta.get('publisher') ?? null),
  },
  { id: 'title-suffix', read: ({ page }) => name(/\s[|–—-]\s([^|–—]{2,30})$/.exec(page.title)?.[1] ?? null) },
];

type Objects = Facts['ld']['all'];

function publisherOf(publisher: unknown, all: Objects): string | null {
  const own = textOf(publisher);
  if (own) return own;
  const [first] = listOf(publisher);
  if (!isObject(first)) return null;
  return ldText(all.find((object) => object['@id'] === first['@id'] && object.name) ?? null, 'name');
}

function siteOf(all: Objects): string | null {
  const site = all.find((object) => /^(?:NewsMediaOrganization|WebSite)$/.test(String(object['@type'])));
  return ldText(site ?? null, 'name');
}

function name(text: string | null): string | null {
  const plain = fold(text ?? '').replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
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
