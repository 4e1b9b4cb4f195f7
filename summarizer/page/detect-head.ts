/** What a page declares about itself: schema.org types, Open Graph, dates. Read without parsing JSON. */

/** Enough of a page's JSON-LD to know its types. */
const MOST_JSON = 200_000;

const NEWS = /NewsArticle$|^LiveBlogPosting$|^ClaimReview$/;
const BLOG = /^(?:Blog|SocialMedia)Posting$/;
/** Types whose pages are no story, unless a type of story stands beside them. */
const OTHER =
  /^(?:Product|ProductGroup|QAPage|DiscussionForumPosting|TechArticle|SoftwareApplication|LocalBusiness|JobPosting|CollectionPage|ProfilePage)$/;
const LIST = /^(?:CollectionPage|ItemList)$/;

/** Open Graph types of things that are not read. */
const OTHER_OBJECT = /^(?:product|profile|video|music|book)/;

const DATE =
  /published_time$|^(?:datepublished|parsely-pub-date|sailthru\.date|pub(?:lish)?-?date|(?:dc\.)?date(?:\.issued)?)$/;

/** A list of stories declares many; the page of one story declares it, and perhaps some related. */
const MANY = 5;

/**
 * @param bare the address looks like that of a section
 * @returns points for a story (3 for a type of news), or null when the page declares to be something else
 */
export function readHead(page: Document, bare: boolean): number | null {
  const [types, dated] = readTypes(page);
  const meta = readMeta(page);
  const object = (meta.get('og:type') ?? '').toLowerCase();
  const isArticle = object === 'article';
  const has = (pattern: RegExp) => types.some((type) => pattern.test(type));
  const news = types.filter((type) => NEWS.test(type)).length;
  // Sections and front pages declare lists, or every story they link to.
  if (has(LIST) && !isArticle && (bare || news >= MANY)) return null;
  if (bare && (news >= MANY || (news === 0 && object === 'website'))) return null;
  const type = news > 0 ? 3 : typePoints(types, isArticle);
  if (type === 0 && (has(OTHER) || OTHER_OBJECT.test(object))) return null;
  if (news === 0 && isStandingPage(page)) return null;
  const hasDate = (dated && type > 0) || [...meta.keys()].some((name) => DATE.test(name));
  return type + Number(isArticle) + Number(hasDate) + Number(meta.has('news_keywords'));
}

/** Manuals and the trade press both call their pages TechArticle; only the press calls them articles to readers too. */
function typePoints(types: readonly string[], isArticle: boolean): number {
  const isTechnical = types.includes('TechArticle');
  if (isTechnical && !isArticle) return 0;
  if (isTechnical || types.includes('Article')) return 2;
  return Number(types.some((type) => BLOG.test(type)));
}

/** WordPress, which runs a good third of the web, marks its standing pages, as against its posts, on the body. */
function isStandingPage(page: Document): boolean {
  return /(?:^|\s)(?:page-template|page-id-|woocommerce|archive|home\s)/.test(page.body?.className ?? '');
}

/** @returns every schema.org type named in JSON-LD or microdata, with repetitions; whether there is a date among them */
function readTypes(page: Document): [types: string[], dated: boolean] {
  let json = '';
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    if (json.length < MOST_JSON) json += script.textContent ?? '';
  }
  json = json.slice(0, MOST_JSON);
  const types: string[] = [];
  for (const [, names = ''] of json.matchAll(/"@type"\s{0,9}:\s{0,9}("[^"]{1,80}"|\[[^\]]{1,200}\])/g)) {
    types.push(...(names.match(/\w+(?=\W*?")/g) ?? []));
  }
  for (const element of page.querySelectorAll(
    '[itemtype*=Article],[itemtype*=Posting],[itemtype$=Product],[itemtype$=QAPage]',
  )) {
    types.push(element.getAttribute('itemtype')?.replace(/.*\//, '') ?? '');
    if (types.length > 999) break;
  }
  return [types, json.includes('"datePublished"')];
}

function readMeta(page: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of page.getElementsByTagName('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content');
    if (name && content) found.set(name.toLowerCase(), content.trim());
  }
  return found;
}
