/** What a page declares about itself: schema.org types, Open Graph, dates. Read without parsing JSON. */

/** Enough of a page's JSON-LD to know its types. */
const MOST_JSON = 200_000;

const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$|^ClaimReview$/;
/** Types whose pages are no story, unless a type of story stands beside them. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|QAPage|DiscussionForumPosting|APIReference|SoftwareApplication|LocalBusiness|JobPosting|CollectionPage|SearchResultsPage|ProfilePage|Course|Book|Movie|TVSeries|MusicAlbum|MusicRecording|RealEstateListing|Hotel|Restaurant|LodgingBusiness)$/;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ItemList)$/;

/** Open Graph types of things that are not read. */
const OTHER_OBJECT = /^(?:product|profile|video|music|books?|game|place|restaurant|business)\b/;

const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'cxenseparse:recs:publishtime',
];

/** A list of stories declares many; the page of one story declares it, and perhaps some related. */
const MANY = 5;

/** The declarations of one page, told apart. */
interface Declared {
  /** How many times a type of news stands in it. */
  news: number;
  article: boolean;
  blog: boolean;
  /** Of things that are no story. */
  other: boolean;
  list: boolean;
  /** og:type, lower case. */
  object: string;
  dated: boolean;
  keywords: boolean;
}

/**
 * @param bare the address looks like that of a section
 * @returns points for a story (3 for a type of news), or null when the page declares to be something else
 */
export function readHead(page: Document, bare: boolean): number | null {
  const declared = readDeclarations(page);
  if (isList(declared, bare)) return null;
  const { news, article, blog, other } = declared;
  if (news === 0 && !article && !blog && other) return null;
  if (news === 0 && isStandingPage(page)) return null;
  const type = news > 0 ? 3 : article ? 2 : blog ? 1 : 0;
  return type + Number(declared.object === 'article') + Number(declared.dated) + Number(declared.keywords);
}

/** Sections and front pages declare lists, or every story they link to. */
function isList({ list, news, object }: Declared, bare: boolean): boolean {
  if (list && object !== 'article') return bare || news >= MANY;
  return bare && (news >= MANY || (news === 0 && object === 'website'));
}

function readDeclarations(page: Document): Declared {
  const { types, dated } = readTypes(page);
  const meta = readMeta(page);
  const object = (meta.get('og:type') ?? '').toLowerCase();
  const news = types.filter((type) => NEWS_TYPE.test(type)).length;
  // Manuals and the trade press both call their pages TechArticle; only the press calls them articles to readers too.
  const technical = types.includes('TechArticle');
  const article = types.includes('Article') || (technical && object === 'article');
  const blog = types.includes('BlogPosting') || types.includes('SocialMediaPosting');
  const ownDate = dated && (news > 0 || article || blog);
  return {
    news,
    article: article && !(technical && object !== 'article'),
    blog,
    other: technical || OTHER_OBJECT.test(object) || types.some((type) => OTHER_TYPE.test(type)),
    list: types.some((type) => LIST_TYPE.test(type)),
    object,
    dated: ownDate || DATE_META.some((name) => meta.has(name)),
    keywords: meta.has('news_keywords'),
  };
}

/** WordPress, which runs a good third of the web, marks its standing pages, as against its posts, on the body. */
function isStandingPage(page: Document): boolean {
  return /(?:^|\s)(?:page-template|page-id-|woocommerce|archive|search-results|home\s)/.test(
    page.body?.className ?? '',
  );
}

/** Every schema.org type named in JSON-LD or microdata, with repetitions. */
function readTypes(page: Document): { types: string[]; dated: boolean } {
  const types: string[] = [];
  let dated = false;
  let left = MOST_JSON;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').slice(0, left);
    left -= json.length;
    dated ||= json.includes('"datePublished"');
    for (const [, one, several] of json.matchAll(
      /"@type"\s{0,9}:\s{0,9}(?:"([^"]{1,80})"|\[([^\]]{1,200})\])/g,
    )) {
      for (const name of (one ?? several ?? '').split(',')) types.push(lastWord(name));
    }
    if (left <= 0) break;
  }
  for (const element of page.querySelectorAll(
    '[itemtype*="Article"],[itemtype*="Posting"],[itemtype$="Product"],[itemtype$="QAPage"]',
  )) {
    types.push(lastWord(element.getAttribute('itemtype') ?? ''));
    if (types.length > 300) break;
  }
  return { types, dated };
}

/** "https://schema.org/NewsArticle" → "NewsArticle"; quotes and spaces of a JSON list fall away too. */
function lastWord(name: string): string {
  return /(\w+)\W*$/.exec(name)?.[1] ?? '';
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
