/** Whose page this is, in normal words; what language and section it states. */
import type { Facts } from './facts';
import { fold } from './fold';
import { isObject, ldText, listOf, named, textOf } from './jsonld';
import { lettersOf } from './letters';

/**
 * The first name the page states, unless nothing of it is in the page's address and something of another is: a slogan
 * stood where the name belongs, or a section's or a shop's name. The address itself where the page names nobody.
 * @returns null for a page without a host (a file, a text)
 */
export function readPublisher(facts: Facts): string | null {
  const host = hostOf(facts.url);
  const stated = STATED.flatMap((read) => namesIn(read(facts), host));
  const isPlain = (one: string) => !NOT_PLAIN.test(one);
  const names = [
    ...stated.filter(isPlain),
    ...stated.filter((one) => !isPlain(one)),
    ...namesIn(titleSuffix(facts), host),
  ];
  const best = names.find((one) => isInHost(one, host)) ?? names[0] ?? host;
  // An account's name is written small; another place may spell it as the house does.
  const spelt = names.find((one) => one !== best && one.toLowerCase() === best);
  return (spelt ?? best) || null;
}

/** Where pages name their publisher, the best first. */
const STATED: readonly ((facts: Facts) => string | null)[] = [
  ({ ld }) => publisherOf(ld.article?.publisher, ld.all),
  ({ meta }) => meta.get('og:site_name') ?? null,
  ({ ld }) => siteOf(ld.all),
  ({ meta }) => meta.get('application-name') ?? meta.get('publisher') ?? null,
];

/** Names of companies, hosts and makers of sites are taken only when there is nothing better. */
const NOT_PLAIN =
  /\b(?:gmbh|inc|llc|ltd|plc|corp|corporation|verlag|s\.?a|ag|kg|publishing|holdings?)\b\.?|\.(?:com?|de|es|fr|no|it|net|org|uk|au|is|news)\b|^(?:blogger|wordpress|medium|news|home|website)$/i;

/** "Storm hits coast | The Example": what stands behind the bar or before it, unless it is of the headline. */
function titleSuffix({ title, headings }: Facts): string | null {
  const isShown = (text: string) => headings.some((heading) => heading.includes(text));
  const [, suffix = ''] = /\s[|–—-]\s([^|–—]{2,30})$/.exec(title) ?? [];
  if (suffix && !isShown(suffix)) return suffix;
  const [, prefix = '', rest = ''] = /^([^|–—]{2,30}?)\s[|–—-]\s(.+)/.exec(fold(title)) ?? [];
  return prefix && !isShown(prefix) && isShown(rest) ? prefix : null;
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

/**
 * A slogan behind a bar or a dash, or before one, is no part of the name: "The Example | All the news of Harrow".
 * @returns one name or none
 */
function namesIn(text: string | null, host: string): string[] {
  const parts = fold(text ?? '').split(/\s[|–—]\s/);
  const own = parts.find((part) => isInHost(part, host)) ?? parts[0] ?? '';
  const plain = own.replace(/^(?:https?:\/\/(?:www\.)?|@)|\/$/g, '');
  return plain && plain.length <= 80 ? [plain] : [];
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

/** "harrowcourier.example" without what says only how the page is served; empty where there is none. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '') : '';
}

/** Words that any name and any address may share. */
const COMMON = /^(?:the|and|for|all|your|news|online|media|site|home)$/;

/** Whether a word of the name, its first letters, or all of it stand in the address: "Harrow Times", "hartimes.example". */
function isInHost(name: string, host: string): boolean {
  const label = lettersOf(host.slice(0, host.lastIndexOf('.')));
  const words = name.split(/\s+/).map(lettersOf);
  const telling = words.filter((word) => !COMMON.test(word));
  const parts = [...telling, telling.map((word) => word[0]).join('')];
  return (
    lettersOf(host) === words.join('') ||
    parts.some((part) => part === label || (part.length > 2 && label.includes(part)))
  );
}
