/**
 * The same story as makers of pages all over the world would mark it up. Whatever is no part of it says "gannet"
 * somewhere, so that one look tells whether it got in.
 */
import { describe, expect, it } from 'vitest';
import { ADDRESS, PARAGRAPHS, paragraphs, read } from './pages';

const HEADLINE = 'Harbour bridge reopens after two-year repair';
const [P1 = '', P2 = '', P3 = '', P4 = '', P5 = ''] = PARAGRAPHS;
const divs = PARAGRAPHS.map((line) => `<div>${line}</div>`).join('');
const link = (text: string) => `<a href="/2024/05/11/${text.toLowerCase().replace(/\W+/g, '-')}">${text}</a>`;
const TEASERS = [
  'Gannet colony returns to the outer skerries',
  'Council to vote on gannet viewing platform',
  'How the gannet became a symbol of the coast',
  'Five walks for gannet lovers this summer',
];

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} | Northwatch</title>
<meta property="og:title" content="${HEADLINE}"><meta property="og:site_name" content="Northwatch">${head}</head>
<body>${body}</body></html>`;
}

/** A page whose names say nothing, with these between its paragraphs, above and below them. */
function bare({ top = '', above = '', middle = '', below = '', outside = '', paragraph = 'p' } = {}): string {
  const tag = (line: string) => `<${paragraph} class="css-9f2k">${line}</${paragraph}>`;
  return page(`${top}<div class="css-1a"><div class="css-2b"><h1 class="css-3c">${HEADLINE}</h1>${above}</div>
<div class="css-4d">${tag(P1)}${tag(P2)}${middle}${tag(P3)}${tag(P4)}${tag(P5)}${below}</div>${outside}</div>
<div class="css-5e"><a href="/about">About the Gannet Group</a> <a href="/jobs">Gannet jobs</a></div>`);
}

const teaserCard = (text: string, said = '') =>
  `<div class="css-t1"><a href="/x"><img src="x.jpg"></a><div class="css-t2"><div>${link(text)}</div>${said && `<p>${said}</p>`}</div></div>`;
const SAID = 'Wardens on the gannet cliffs counted more nests this spring than in any year since the war.';

const PAGES: [string, string][] = [
  ['paragraphs in div elements', page(`<h1>${HEADLINE}</h1><div class="text">${divs}</div>`)],
  [
    'paragraphs apart by line breaks',
    page(`<h1>${HEADLINE}</h1><div>${PARAGRAPHS.join('<br><br>\n')}</div>`),
  ],
  [
    'one element a line, break beside break',
    page(`<h2>${HEADLINE}</h2><td>${PARAGRAPHS.join('<br/>&nbsp;<br/>')}</td>`),
  ],
  [
    'the story in a box that is named as clutter is',
    page(`<h1>${HEADLINE}</h1><div class="post-share-premium comments-off">${divs}</div>`),
  ],
  [
    'the story in a box that is named for its picture',
    page(`<article><h1>${HEADLINE}</h1><div class="image media"><img src="a.jpg">${divs}</div></article>`),
  ],
  ['names that say nothing', bare()],
  ['custom elements', bare({ paragraph: 'nw-paragraph' })],
  ['span elements shown as blocks', bare({ paragraph: 'span' }).replaceAll('</span>', '</span><br><br>')],
  [
    'classes that say only how things look',
    page(`<main class="mx-auto max-w-2xl px-4"><h1 class="text-4xl font-bold">${HEADLINE}</h1>
<div class="prose mt-6 space-y-4">${PARAGRAPHS.map((line) => `<p class="text-lg leading-7">${line}</p>`).join('')}</div>
<div class="mt-12 grid grid-cols-2 gap-4">${TEASERS.map((text) => `<div class="rounded shadow">${link(text)}</div>`).join('')}</div></main>`),
  ],
  [
    'sections with an advertisement and a box between',
    page(`<article><h1>${HEADLINE}</h1><section><p>${P1}</p><p>${P2}</p></section><div class="ad-slot"><p>Gannet Insurance: fly safe.</p></div>
<section><p>${P3}</p></section><aside><h3>The Gannet Letter</h3><p>Our gannet news, every Friday, free of charge.</p></aside><section><p>${P4}</p><p>${P5}</p></section></article>`),
  ],
  [
    'an AMP page',
    `<!doctype html><html amp lang="en"><head><title>${HEADLINE}</title></head><body><amp-sidebar><ul><li>Gannet</li></ul></amp-sidebar>
<article><h1>${HEADLINE}</h1><amp-img src="a.jpg"></amp-img>${paragraphs(PARAGRAPHS.slice(0, 3))}<amp-ad><div fallback>Gannet</div></amp-ad>${paragraphs(PARAGRAPHS.slice(3))}</article></body></html>`,
  ],
  [
    'tables for layout and fonts for style',
    page(`<table><tr><td width="150"><font size="1">${TEASERS.map(link).join('<br>')}</font></td><td><font size="5"><b>${HEADLINE}</b></font><br><br>
<font face="Times">${PARAGRAPHS.join('</font><br><br><font face="Times">')}</font></td></tr></table>`),
  ],
  [
    'a row of a table for each paragraph',
    page(
      `<h1>${HEADLINE}</h1><table>${PARAGRAPHS.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`,
    ),
  ],
  [
    'a box that asks for an address',
    bare({
      middle: `<div class="css-8k"><h3>The Gannet Letter</h3><p>All that happened on the coast, with a gannet of the week, in five minutes.</p>
<form><input type="email"><button>Join</button></form><p>By joining you agree to the <a href="/t">gannet terms</a> and our <a href="/p">privacy notice</a>.</p></div>`,
    }),
  ],
  [
    'a picture with its caption',
    bare({
      middle:
        '<div class="css-6f"><img data-src="b.jpg"><span>A gannet looks on as the last girder is lowered on Saturday evening.</span></div>',
    }),
  ],
  [
    'a picture with a caption in a paragraph and its credit',
    bare({
      middle:
        '<div class="css-6f"><div><img src="b.jpg"></div><p>A gannet looks on as the last girder is lowered on Saturday evening</p><span>Jan Oberg</span></div>',
    }),
  ],
  [
    'a list of other stories',
    bare({
      middle: `<div><strong>More gannet news</strong><ul>${TEASERS.map((text) => `<li>${link(text)}</li>`).join('')}</ul></div>`,
    }),
  ],
  [
    'a table of other stories',
    bare({
      middle: `<table><tr><td><b>Gannet news</b></td></tr>${TEASERS.map((text) => `<tr><td>${link(text)}</td></tr>`).join('')}</table>`,
    }),
  ],
  [
    'a paragraph that is a link in bold',
    bare({ middle: `<p><strong>${link(TEASERS[0] ?? '')}</strong></p>` }),
  ],
  ['cards without headings', bare({ below: TEASERS.map((text) => teaserCard(text, SAID)).join('') })],
  ['a card with a heading', bare({ middle: `<div><h3>${link(TEASERS[0] ?? '')}</h3><p>${SAID}</p></div>` })],
  [
    'two columns',
    page(`<div style="display:flex"><div class="l-1"><h1>${HEADLINE}</h1>${divs}</div>
<div class="l-2">${TEASERS.map((text) => teaserCard(text, SAID)).join('')}</div></div>`),
  ],
  [
    'a consent notice and an offer above',
    bare({
      top: `<div class="css-o"><p>Your privacy</p><p>We and 842 gannet partners store and read information on your device, to show you advertising and content that suit you, and to measure both.</p>
<p>You may accept all, or choose what gannet uses you allow. Your choice counts on this site only.</p></div><div><h2>Keep reading</h2><p>From four gannets a week, whenever you like.</p></div>`,
    }),
  ],
  [
    'the next story below',
    bare({
      outside: `</div><div class="css-1a"><div class="css-2b"><h2>Gannet colony returns to the outer skerries</h2><div>By Rhona Blake</div></div>
<div class="css-4d"><p>The gannet is back on the outer skerries, forty years after the last pair was seen there by the keeper of the light.</p>
<p>Wardens counted sixty gannet nests on Thursday, most of them on the northern cliff, out of reach of rats and of visitors.</p>
<p>A fence will keep boats at a distance until the young gannets have flown, which should be in the middle of September.</p></div>`,
    }),
  ],
  ['comments above the story', bare({ above: comments() })],
  ['comments below the story', bare({ outside: comments() })],
];

function comments(): string {
  const said = [
    'I have lived here for forty years and never seen such a fuss about one gannet. They should have asked us first.',
    'Thank you for this, it was about time that somebody looked into the gannet business on the island!',
    'You forget that the ferry was paid for by the same gannets, and nobody complained about it then.',
  ];
  const one = (text: string, at: number) =>
    `<div class="css-k2"><div><b>gannet${at}</b> <span>${at + 2} hours ago</span></div><p>${text}</p><div><a href="#">Reply</a> <a href="#">Like</a></div></div>`;
  return `<div class="css-k1"><div>3 gannets say</div>${said.map(one).join('')}</div>`;
}

describe('one story, many pages', () => {
  it.each(PAGES)('%s', (_, html) => {
    const { headline, text } = read(html);
    expect(headline).toBe(HEADLINE);
    expect(text.split('\n\n').filter((line) => PARAGRAPHS.includes(line))).toEqual(PARAGRAPHS);
    expect(text).not.toMatch(/gannet/i);
  });
});

const [FIRST_WORD = '', ...REST] = P1.split(' ');

describe('one paragraph, many ways', () => {
  it.each([
    ['a drop cap of its own', `<span class="cap">${P1[0]}</span>${P1.slice(1)}`],
    ['a drop cap in a font', `<font size="7">${P1[0]}</font>${P1.slice(1)}`],
    ['a first word set apart', `<b>${FIRST_WORD}</b> ${REST.join(' ')}`],
    [
      'a span a word',
      P1.split(' ')
        .map((word) => `<span>${word}</span>`)
        .join(' '),
    ],
    [
      'words parted where lines may break',
      P1.replaceAll('cargo', 'car&shy;go').replaceAll('traffic', 'traf&#8203;fic'),
    ],
    ['hard spaces', P1.replaceAll(' ', '&nbsp;')],
    ['runs of spaces and line breaks', P1.replaceAll(' ', ' \n\t ')],
  ])('%s', (_, lede) => {
    const { text } = read(
      page(`<article><h1>${HEADLINE}</h1><p>${lede}</p>${paragraphs(PARAGRAPHS.slice(1))}</article>`),
    );
    expect(text.split('\n\n')).toEqual(PARAGRAPHS);
  });
});

/** As the systems that most small papers use write a story. */
const SYSTEMS: [string, string][] = [
  [
    'WordPress',
    `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Northwatch</a></p></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-71" class="post-71 post type-post status-publish format-standard hentry category-news tag-bridges">
<header class="entry-header"><h1 class="entry-title">${HEADLINE}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-05-12T08:30:00+02:00">May 12, 2024</time></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/jdoe">Jane Doe</a></span></span></div></header>
<div class="entry-content"><div class="sharedaddy">Gannet</div>${paragraphs()}<div id="jp-relatedposts"><h3>Related gannets</h3></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/g">Gannets</a></span></footer></article>
<div id="comments" class="comments-area"><h2>2 thoughts on gannets</h2></div></main></div>
<div id="secondary" class="widget-area"><section class="widget"><h2>Recent gannets</h2><ul>${TEASERS.map((text) => `<li>${link(text)}</li>`).join('')}</ul></section></div></div></div>`,
  ],
  [
    'Blogger',
    `<div id="header"><h1 class="title"><a href="/">Northwatch</a></h1></div><div class="main section"><div class="widget Blog"><div class="blog-posts hfeed"><h2 class="date-header"><span>Sunday, May 12, 2024</span></h2>
<div class="post hentry"><h3 class="post-title entry-title">${HEADLINE}</h3><div class="post-body entry-content">${PARAGRAPHS.join('<br /><br />')}</div>
<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Jane Doe</span></span><span class="post-labels">Labels: <a href="/g">gannet</a></span></div></div></div></div></div>
<div class="sidebar"><ul>${TEASERS.map((text) => `<li>${link(text)}</li>`).join('')}</ul></div>`,
  ],
  [
    'Drupal',
    `<div class="layout-container"><main role="main"><div class="region region-content"><article class="node node--type-article node--view-mode-full"><h1 class="page-header"><span>${HEADLINE}</span></h1>
<footer class="node__meta"><div class="node__submitted">Submitted by <span>Jane Doe</span> on Sun, 05/12/2024 - 08:30</div></footer><div class="node__content"><div class="field field--name-body field--type-text-with-summary field__item">${paragraphs()}</div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/g">Gannets</a></div></div></div></article></div></main>
<aside class="layout-sidebar-second"><h2>Gannets</h2>${TEASERS.map((text) => `<div class="views-row">${link(text)}</div>`).join('')}</aside></div>`,
  ],
  [
    'Ghost',
    `<main id="site-main" class="site-main"><article class="article post tag-news"><header class="article-header gh-canvas"><div class="article-tag"><a href="/g">Gannets</a></div><h1 class="article-title">${HEADLINE}</h1>
<div class="article-byline"><section class="article-byline-content"><h4 class="author-name"><a href="/author/jane/">Jane Doe</a></h4><div class="byline-meta-content"><time datetime="2024-05-12">12 May 2024</time> <span class="byline-reading-time">3 min read</span></div></section></div></header>
<section class="gh-content gh-canvas">${paragraphs()}</section></article><div class="footer-cta"><h2>Sign up for more gannets.</h2></div>
<aside class="read-more-wrap"><div class="read-more">${TEASERS.map((text) => `<article class="post-card"><h2>${link(text)}</h2><div>${SAID}</div></article>`).join('')}</div></aside></main>`,
  ],
  [
    'Squarespace',
    `<main id="page"><article class="entry hentry"><div class="blog-item-wrapper"><h1 class="entry-title entry-title--large p-name">${HEADLINE}</h1><div class="blog-meta-item--date"><time class="dt-published">May 12</time></div>
<div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block"><div class="sqs-block-content"><p style="white-space:pre-wrap">${P1}</p><p>${P2}</p></div></div>
<div class="sqs-block newsletter-block"><p>Gannets in your inbox</p></div><div class="sqs-block html-block"><div class="sqs-block-content"><p>${P3}</p><p>${P4}</p><p>${P5}</p></div></div></div></div></div></div></div></article>
<section class="item-pagination">${link(TEASERS[0] ?? '')}</section></main>`,
  ],
  [
    'Wix',
    `<div id="SITE_CONTAINER"><div id="comp-k1" class="MazNVa"><article class="fUTqP3"><div class="ZG2d"><span title="Jane Doe">Jane Doe</span><ul><li><span>May 12, 2024</span></li><li><span>3 min read</span></li></ul></div><h1 class="UbhFJ7"><span>${HEADLINE}</span></h1>
<div class="tETUs"><div id="viewer-1">${PARAGRAPHS.map((line, at) => `<div type="paragraph" id="viewer-${at}a"><p class="rs${at % 2}"><span class="GPQ-${at}">${line}</span></p></div><div type="empty-line"><p><br></p></div>`).join('')}</div></div></article>
<div class="l6c"><h2>Recent Gannets</h2>${TEASERS.map((text) => `<div class="o0"><a href="/x"><div class="bD0vt9"><p>${text}</p></div></a></div>`).join('')}</div></div></div>`,
  ],
  [
    'Substack',
    `<div class="single-post-container"><div class="container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${HEADLINE}</h1><div class="byline-wrapper"><a href="/@jane">Jane Doe</a><div>May 12, 2024</div></div></div>
<div><div class="available-content"><div dir="auto" class="body markup"><p>${P1}</p><p>${P2}</p><div class="subscription-widget-wrap"><p>Northwatch is a gannet-supported publication.</p><form><input type="email"></form></div>${paragraphs(PARAGRAPHS.slice(2))}</div></div></div></article>
<div class="comments-page"><h4>Discussion about gannets</h4></div></div></div>`,
  ],
];

const UNSIGNED = ['Drupal', 'Squarespace', 'Wix'];

describe('the systems that papers use', () => {
  it.each(SYSTEMS)('%s', (name, html) => {
    const { headline, text, byline, kind } = read(page(html));
    expect(headline).toBe(HEADLINE);
    expect(text.split('\n\n').filter((line) => PARAGRAPHS.includes(line))).toEqual(PARAGRAPHS);
    expect(text).not.toMatch(/gannet|min read|May 12/i);
    // Squarespace shows no author here, and the others in a footer or in a line without a sign.
    expect(byline).toEqual(UNSIGNED.includes(name) ? [] : ['Jane Doe']);
    expect(kind).toBe('story');
  });
});

describe('the headline of a page whose logo is an h1', () => {
  it.each([
    ['the headline in an h2', `<h2>${HEADLINE}</h2>`],
    ['the headline in a div', `<div class="title">${HEADLINE}</div>`],
    ['another headline than in the title', '<h2>Bridge is back, and so are the shoppers</h2>'],
  ])('%s', (_, heading) => {
    const html = `<h1><a href="/">Northwatch</a></h1>${heading}<div class="text">${paragraphs()}</div>`;
    expect(read(page(html)).headline).toBe(HEADLINE);
  });

  it('takes the only h1 where it is long, though the metadata say something else', () => {
    const html = page(`<h1>Cars cross at last, and islanders exhale</h1>${paragraphs()}`);
    expect(read(html).headline).toBe('Cars cross at last, and islanders exhale');
  });
});

describe('what stands on a page that is no stack of stories', () => {
  const sections = (tag: string) =>
    [P3, P4, P5]
      .map(
        (line, at) =>
          `<section class="part"><${tag}>Part ${at}</${tag}><p>${line}</p><p>${P2}${at}</p><p>${P1}${at}</p></section>`,
      )
      .join('');
  it.each(['h1', 'h2'])('sections headed by %s elements belong to the story', (tag) => {
    const { text } = read(
      page(
        `<article><section class="part"><h1>${HEADLINE}</h1><p>${P1}</p><p>${P2}</p></section>${sections(tag)}</article>`,
      ),
    );
    expect(text).toContain(P5);
  });

  it('an h1 above the whole story does not end it', () => {
    const html = `<h1 class="hidden">${HEADLINE}</h1><div><h1>The story in short</h1>${paragraphs()}</div>`;
    expect(read(page(html), ADDRESS).text).toContain(P5);
  });
});
