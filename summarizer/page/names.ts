/**
 * What the makers of a page call its parts. Class names, ids and roles are English on most of the world's
 * pages, whatever language the story is in; these tables are the only place that knows them.
 */

/** Class and id with camelCase and punctuation taken apart: "ArticleBody_newsLetter" → " article body news letter ". */
export function namesOf(raw: string): string {
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const apart = ` ${raw
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9\u0080-\uffff]+/g, ' ')
    .trim()} `;
  if (cache.size > 5000) cache.clear();
  cache.set(raw, apart);
  return apart;
}

const cache = new Map<string, string>();

/** A longer id is a headline made an anchor: "how-the-photo-of-the-year-came-about". */
const LONGEST_ID = 40;

/** What an element is called by its class and its id, and where its makers named the tag, by that. */
export function callOf(element: Element): string {
  const { id, localName } = element;
  const tag = localName.includes('-') ? localName : '';
  return `${element.getAttribute('class') ?? ''} ${id.length > LONGEST_ID ? '' : id} ${tag}`;
}

/** Whole words, alone or two together; a name with one of them is no part of the story. */
const CLUTTER = [
  'ad ads advert adverts advertisement advertisements advertising adslot adunit adsense adbox dfp sponsor sponsored promo promos promotion promoted promobox',
  'outbrain taboola recirc recirculation recommended recommendation recommendations',
  'related relateds relatedposts relatedarticles relatedcontent relatedstories readmore readnext readalso seealso alsoread morefrom mostread mostpopular popular trending teasers topstories',
  'newsletter newsletters signup subscribe subscription subscriptions regwall piano donate donation donations',
  'share shares sharing sharebar sharebox sharetools social socials sociallinks follow followus addtoany sharedaddy',
  'comment comments disqus commentform respond livefyre coral replies',
  'copyright cookie cookies consent gdpr onetrust cmp',
  'breadcrumb breadcrumbs nav navbar navigation menu menus submenu toolbar pagination pager topbar',
  'sidebar rightrail leftrail',
  'footer masthead popup modal lightbox tooltip toast dropdown flyout offcanvas drawer',
  'tags taglist keywords',
  'authorbio authorbox authorinfo aboutauthor bio biography',
  'caption captions figcaption photocredit imagecredit',
  'photogallery carousel skip screenreader sronly visuallyhidden',
  'poll survey feedback rating ratings weather',
  'pullquote factbox infobox',
]
  .join(' ')
  .split(' ');
const CLUTTER_WORD = new RegExp(` (?:${CLUTTER.join('|')}) `);
const CLUTTER_PAIR =
  / (?:also read|read also|read more|read next|see also|more from|more on|more stories|more news|more articles|most read|most popular|most viewed|top stories|latest news|latest stories|up next|sign up|sign in|log in|author bio|author box|author info|author card|about author|author about|photo credit|image credit|image caption|media caption|video title|video details|video description|author description|author details|pull quote|visually hidden|sr only|screen reader|screen reader text|follow us|you may like|you might like|might also like|may also like|editors picks|skip link|read time|reading time|call to action|social embed card|story list|article list|news list|posts list|card list) /;

/** Names of what holds the story, which the words above do not overrule. */
const STORY_NAMES =
  / (?:inline content|byline|article body|story body|post body|entry content|article content|post content|story content|article text|story text|body text|article main|main content|main article|page content|content body|body content|articlebody|storybody|postbody|rich text|content main|article wrapper|article container|page wrapper|main wrapper) /;

export function isClutterName(names: string): boolean {
  const named = CLUTTER_WORD.test(names) || CLUTTER_PAIR.test(names);
  return named && !STORY_NAMES.test(names);
}

const PICTURE_NAMES =
  / (?:image|images|img|photo|photos|picture|pictures|media|figure|foto|fotos|bild|bilder|hero|thumbnail|video) /;

/** Names of what holds a picture, unless it holds the story, too. */
export function isPictureName(names: string): boolean {
  return PICTURE_NAMES.test(names) && !STORY_NAMES.test(names);
}
