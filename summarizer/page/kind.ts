/**
 * What the page is. A story says so in many small ways: structured data, an author, a day, an address that
 * spells its headline, paragraphs. None of them is sure, so they are added up; pages that name themselves
 * shops, forums or manuals count against.
 */
import type { PageKind } from '../brief';
import type { Facts } from './facts';
import { typesOf } from './jsonld';
import { isHeading, type Leaf, linkShare } from './leaf';
import { isDense } from './region';

export interface KindSigns {
  facts: Facts;
  leaves: readonly Leaf[];
  story: readonly Leaf[];
  text: string;
  published: string | null;
  byline: readonly string[];
  credited: boolean;
  /** Lines that state a time, between the paragraphs: a live blog's entries. */
  timeLines: number;
}

const ARTICLE_TYPES =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|SocialMediaPosting|AdvertiserContentArticle)$/;
const OTHER_TYPES =
  /^(?:Product|ProductGroup|DiscussionForumPosting|QAPage|ItemList|CollectionPage|LocalBusiness|SoftwareApplication|Service|FAQPage|TechArticle|Course|Brand|JobPosting|SearchResultsPage|ProfilePage|AboutPage|ContactPage|Offer|AggregateOffer|APIReference)$/;
const OTHER_PATHS =
  /(?:^|[/._-])(?:forums?|community|threads?|topics?|questions?|docs?|documentation|reference|products?|shop|store|categor(?:y|ies)|collections?|search|support|help|wiki|pricing|services?|about|lists?|listings?|directory|jobs|careers|courses?|discussions?|api|manual|tutorial|showthread|viewtopic|app|dp|gp|item|locations?)(?:[/._-]|$)/i;
const STORY_PATHS =
  /\/(?:articles?|news|stor(?:y|ies)|artikel|articulos?|noticias?|nyheter|actualites?|politics|world|sports?)(?:[/._-]|$)/i;
const OTHER_HOSTS = /^(?:docs|forums?|community|support|help|developer|shop|store|wiki)\./i;

const QUOTATION = /[“"«„「『][^“”"«»„「」]{25,}?[”"»“」』]/;

/** A page with this sum of signs is a story. */
const ENOUGH = 2.5;

export function kindOf(signs: KindSigns): PageKind {
  const { leaves, text } = signs;
  if (text.length === 0) return isList(leaves) ? 'index' : 'none';
  if (isLive(signs)) return 'live';
  if (storySum(signs) >= ENOUGH) return 'story';
  return isList(leaves) ? 'index' : 'none';
}

/** Mostly links, and many of them; or headlines that lead to the stories below them. */
function isList(leaves: readonly Leaf[]): boolean {
  const links = leaves.filter((leaf) => linkShare(leaf) > 0.6).length;
  if (links >= 20 && links > leaves.length * 0.3) return true;
  const headings = leaves.filter(isHeading);
  const linked = headings.filter(isLinkedHeading).length;
  return linked >= 5 && linked * 2 > headings.length;
}

function isLinkedHeading(leaf: Leaf | undefined): boolean {
  return leaf !== undefined && isHeading(leaf) && linkShare(leaf) > 0.9;
}

const LIVE_PATH = /live-?(?:blog|ticker|updates?|reporting|coverage)|newsticker|\/live(?:\/|$)|[/-]live-/i;

function isLive({ facts, timeLines, text }: KindSigns): boolean {
  if (facts.ld.all.some((object) => typesOf(object).includes('LiveBlogPosting'))) return text.length > 0;
  return timeLines >= 4 && LIVE_PATH.test(addressOf(facts));
}

function storySum(signs: KindSigns): number {
  return statedSum(signs.facts) + foundSum(signs) + addressSum(addressOf(signs.facts));
}

/** What the page's metadata say it is. */
function statedSum({ ld, meta }: Facts): number {
  const types = ld.all.flatMap(typesOf);
  const article = types.some((type) => ARTICLE_TYPES.test(type));
  const other = types.some((type) => OTHER_TYPES.test(type));
  const og = meta.get('og:type')?.toLowerCase() ?? '';
  return (article ? 3 : other ? -2 : 0) + (og === 'article' ? 1.5 : og.startsWith('product') ? -2 : 0);
}

/** What was found on it. */
function foundSum({ leaves, story, published, byline, credited }: KindSigns): number {
  const long = story.filter(isLong).length;
  const all = leaves.reduce((sum, leaf) => sum + leaf.text.length, 0);
  const linked = leaves.reduce((sum, leaf) => sum + leaf.linked, 0);
  return (
    (published ? 1 : 0) +
    (byline.length > 0 ? 1 : 0) +
    (credited ? 1 : 0) +
    (long >= 5 ? 0.5 : long < 2 ? -1 : 0) -
    (linked > all * 0.5 ? 0.5 : 0) +
    proseSum(leaves, story, all)
  );
}

function isLong(leaf: Leaf): boolean {
  return leaf.text.length > (isDense(leaf.text) ? 45 : 80) && linkShare(leaf) < 0.4;
}

/**
 * Running text is a story though nothing on the page says so, the more when somebody is quoted. Pages that sell
 * or teach have a heading over every few lines; in lists each paragraph stands below the headline it belongs to.
 */
function proseSum(leaves: readonly Leaf[], story: readonly Leaf[], all: number): number {
  const long = story.filter(isLong);
  const teasers = long.filter(({ index }) =>
    leaves.slice(Math.max(0, index - 2), index).some(isLinkedHeading),
  );
  if (teasers.length >= 3 && teasers.length > long.length * 0.6) return -2;
  const [first, last] = [story[0]?.index ?? 0, story.at(-1)?.index ?? 0];
  const headings = leaves
    .slice(first, last + 1)
    .filter((leaf) => isHeading(leaf) && linkShare(leaf) < 0.5).length;
  if (story.length >= 8 && headings >= story.length * 0.25) return -1;
  const items = story.filter(({ tag }) => tag === 'LI' || tag === 'TD').length;
  const told = story.reduce((sum, leaf) => sum + leaf.text.length, 0) >= all * 0.6;
  const even = headings <= story.length * 0.2 && items <= story.length * 0.25;
  if (!told || !even || long.length < Math.max(4, story.length * 0.6)) return 0;
  return story.some(({ text }) => QUOTATION.test(text)) ? 2 : 1.5;
}

/** A story's address spells its headline or its day; that of a list is short, or names the list. */
function addressSum(address: string): number {
  if (!/^https?:/i.test(address)) return 0;
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(address) ?? [];
  const parts = path.split('/').filter((part) => part.length > 0);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const other = OTHER_HOSTS.test(host) || OTHER_PATHS.test(`${parts.slice(0, -1).join('/')}/`);
  return (
    (/\/(?:19|20)\d\d[/-]?\d\d?/.test(path) ? 1 : 0) +
    (longest.split(/[-_]/).length >= 5 ? 1 : 0) +
    (STORY_PATHS.test(path) ? 0.5 : 0) -
    (parts.length === 0 ? 3 : 0) -
    (other ? 3 : 0)
  );
}

/** The page's own address: a saved page has it in its head only. */
export function addressOf({ url, canonical, meta }: Facts): string {
  return [url, canonical, meta.get('og:url')].find((one) => one && /^https?:\/\//i.test(one)) ?? url;
}
