/** What an address alone says about its page. The words are those of URLs in use across languages, not of prose. */

/** First label of a host with more than two: places that hold no news, whatever their pages declare. */
const OTHER_HOST =
  /^(?:accounts?|admin|api|apps?|auth|community|developers?|discuss|docs?|forums?|help|jobs|login|mail|maps|my|search|shop|status|stores?|support|webmail|wiki)\./;

/** Path segments of sections, shops, forums, searches and accounts. */
const OTHER_PATH =
  /\/(?:search|suche|tags?|categor(?:y|ies)|kategorie|topics?|cart|basket|checkout|orders?|products?|produkte?|shop|store|dp|log-?in|sign-?in|sign-?up|register|account|profile|settings|forums?|threads?|questions|wiki|docs|issues|pull|jobs|pricing|about|contact|privacy|faq|newsletters?)(?:\.\w+)?\//;

/** A list, with or without the name of what it lists: "/author/jane-doe", "/page/2". */
const LIST = /\/(?:authors?|page|themen?)\/(?:[^/]+\/)?$/;

/** Folders in which sites file their stories. */
const NEWS_PATH =
  /\/(?:news|story|stories|articles?|artikel|articulo|articolo|nachrichten|actualites?|noticias?|notizie|nyheter|nieuws|haber|berita)\b/;

/** /2024/05/, /2024/may/, 2024-05-12, 2024-05/12, 20240512 */
const DATED =
  /(?:^|\D)(?:19|20)\d\d(?:\/(?:0?[1-9]|1[0-2]|[a-z]{3})\/|-(?:0\d|1[0-2])[-/][0-3]\d|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\D|$))/;
const IN_YEAR = /\/(?:19|20)\d\d\/[^/]/;
const NUMBERED = /\d{5}/;
/** The number of a story behind the question mark: "?p=1234", "?aid=99". */
const QUERY_ID = /[?&](?:p|no|idx|\w{0,8}id|article|artikel)=\w*\d{2}/i;

/** "/", "/index.html", "/en/", "/de-at/home/" */
const ENTRANCE = /^\/(?:(?:(?:index|home|default|start)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?)\/)*$/;

/** Words of a slug, from which a headline is more likely than a section. */
const SLUG_WORDS = 4;

/**
 * @returns null when no story can be here (front page, shop, search, forum …); else how many hints there are: 2 for a
 *   date, 1 each for a year, a headline-like slug, a long number, a folder of news
 */
export function readAddress(url: string): number | null {
  const address = parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  if (OTHER_HOST.test(address.hostname) && address.hostname.split('.').length > 2) return null;
  const path = `${address.pathname.toLowerCase().replace(/\/+$/, '')}/`;
  const identified = QUERY_ID.test(address.search);
  if (ENTRANCE.test(path) && !identified) return null;
  const dated = DATED.test(path);
  // The words of other things also stand in front of stories ("/shop/2024/05/12/…" of a paper): a date decides.
  if (!dated && (OTHER_PATH.test(path) || LIST.test(path))) return null;
  const tail = path.split('/').slice(-3);
  const longest = Math.max(...tail.map(slugWords));
  if (!identified && !/\d{3}/.test(path) && longest < SLUG_WORDS - 1) return 0;
  let points = dated ? 2 : Number(IN_YEAR.test(path));
  points += Number(identified || NUMBERED.test(tail.join('/')));
  return points + Number(longest >= SLUG_WORDS) + Number(NEWS_PATH.test(path));
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function slugWords(segment: string): number {
  return segment.split(/[-_+]|%20/).filter(Boolean).length;
}
