/** What an address alone says about its page. The words are those of URLs in use across languages, not of prose. */

/** First label of a host with more than two: places that hold no news, whatever their pages declare. */
const OTHER_HOSTS = new Set(
  (
    'account accounts admin api app apps auth bugs calendar careers chat cloud code community console dev developer ' +
    'developers discuss doc docs drive forum forums git help id jobs lists login mail maps meet my pay player ' +
    'search secure shop sso status store stores support tickets translate tv video videos webmail wiki'
  ).split(' '),
);

/** Path segments of sections, shops, forums, searches and accounts. */
const OTHER_PATHS = new Set(
  (
    'search suche recherche buscar busca zoeken cerca tag tags category categories kategorie topic topics hashtag ' +
    'cart basket checkout warenkorb panier order orders product products produkt produkte shop store dp wishlist ' +
    'login signin sign-in signup register account konto profile settings preferences inbox mail ' +
    'forum forums thread threads viewtopic showthread questions discussions wiki docs documentation api reference ' +
    'issues pull commit commits blob jobs careers pricing about contact impressum privacy terms faq sitemap subscribe ' +
    'newsletter newsletters podcasts playlist channel crossword horoscope'
  ).split(' '),
);

/** A path that starts a list when it is the segment before the last: "/author/jane-doe", "/page/2". */
const LISTS = new Set('author authors autor auteur page section sections themen thema dossier'.split(' '));

/** Segments under which sites file their stories. */
const NEWS_PATHS = new Set(
  (
    'news story stories article articles artikel articulo articolo artykul nachrichten actualite actualites actu ' +
    'noticia noticias notizie noticies nyheter nyhet nieuws wiadomosci uutiset haber haberler berita novosti xeber'
  ).split(' '),
);

/** /2024/05/, /2024/may/, 2024-05-12, 2024-05/12, 20240512 */
const DATED =
  /(?:^|\D)(?:19|20)\d\d(?:\/(?:0?[1-9]|1[0-2]|[a-z]{3})\/|-(?:0\d|1[0-2])[-/][0-3]\d|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\D|$))/;
const IN_YEAR = /\/(?:19|20)\d\d\/[^/]/;
const NUMBERED = /\d{5}/;
const QUERY_ID = /[?&](?:p|id|aid|article|articleid|artikel|storyid|news_id|idx|newsid|no|nid|sid)=\w*\d{2}/i;

/** Words of a slug, from which a headline is more likely than a section. */
const SLUG_WORDS = 4;

/**
 * @returns null when no story can be here (front page, shop, search, forum …); else how many hints there are: 2 for a
 *   date, 1 each for a year, a headline-like slug, a long number, a folder of news
 */
export function readAddress(url: string): { points: number } | null {
  const address = parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  const labels = address.hostname.split('.');
  if (labels.length > 2 && OTHER_HOSTS.has(labels[0] ?? '')) return null;
  const path = address.pathname.toLowerCase();
  const segments = path.split('/').filter(Boolean);
  const identified = QUERY_ID.test(address.search);
  if (segments.every(isEntrance) && !identified) return null;
  if (isOther(segments)) return null;
  const tail = segments.slice(-2);
  let points = DATED.test(path) ? 2 : IN_YEAR.test(path) ? 1 : 0;
  if (identified || tail.some((segment) => NUMBERED.test(segment))) points += 1;
  if (tail.some((segment) => slugWords(segment) >= SLUG_WORDS)) points += 1;
  if (segments.some((segment) => NEWS_PATHS.has(segment.replace(/[._-].*/, '')))) points += 1;
  return { points: isSection(segments, identified) ? 0 : points };
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** "/", "/index.html", "/en", "/de-at/home" */
function isEntrance(segment: string): boolean {
  return /^(?:(?:index|home|default|main|start|startseite|portada)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?)$/.test(
    segment,
  );
}

/** The words of `OTHER_PATHS` also stand in front of stories ("/forum/2024/…" of a paper), so a dated path escapes. */
function isOther(segments: readonly string[]): boolean {
  if (DATED.test(`${segments.join('/')}/`)) return false;
  return (
    segments.some((segment) => OTHER_PATHS.has(segment.replace(/\.\w+$/, ''))) ||
    LISTS.has(segments.at(-2) ?? '') ||
    LISTS.has(segments.at(-1) ?? '')
  );
}

/** "/news", "/world/europe": short words and nothing that names one page of many. */
function isSection(segments: readonly string[], identified: boolean): boolean {
  return (
    !identified && segments.every((segment) => !/\d{3}/.test(segment) && slugWords(segment) < SLUG_WORDS - 1)
  );
}

function slugWords(segment: string): number {
  return segment.split(/[-_+]|%20/).filter((word) => word.length > 0).length;
}
