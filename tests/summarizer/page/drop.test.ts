import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, type PageParts, paragraphs, read, traced } from './pages';

const [one = '', two = '', three = '', four = '', five = ''] = PARAGRAPHS;
const between = (html: string) =>
  `<p>${one}</p><p>${two}</p>${html}<p>${three}</p><p>${four}</p><p>${five}</p>`;

/** What must not be in the text, by the rule or the walk that takes it out. */
const GONE: [string, PageParts, string][] = [
  ['advertisement label', { body: between('<div>Advertisement</div>') }, 'Advertisement'],
  [
    'pointer to another story',
    { body: between('<p>Read more: <a href="/x">Ferry crews vote on a new contract for the winter</a></p>') },
    'Ferry crews vote',
  ],
  [
    'paragraph that is only a link',
    { body: between('<p><a href="/x">Ferry crews vote on a new contract for the winter</a></p>') },
    'Ferry crews vote',
  ],
  [
    'teaser card',
    {
      body: between(
        '<div class="box"><h4><a href="/x">Ferry crews vote on contract</a></h4><p>The union has called its members to a meeting in the old town hall on Thursday evening.</p></div>',
      ),
    },
    'The union has called',
  ],
  [
    'newsletter box',
    {
      body: between(
        '<div class="newsletter-box"><p>Our letter brings you the harbour news every morning at seven.</p></div>',
      ),
    },
    'Our letter brings',
  ],
  ['call to subscribe', { tail: '<p>Sign up for our morning letter <a href="/l">here</a>.</p>' }, 'Sign up'],
  [
    'figure caption',
    {
      body: between(
        '<figure><img src="b.jpg"><figcaption>Cars on the new bridge on Sunday</figcaption></figure>',
      ),
    },
    'Cars on the new bridge',
  ],
  [
    'caption in a picture box',
    {
      body: between(
        '<div class="image-wrap"><img src="b.jpg"><p>Cars queue on the new bridge on Sunday morning in Port Elwick, with the ferry behind them.</p></div>',
      ),
    },
    'Cars queue',
  ],
  ['kicker above the lede', { body: `<div>Harbours</div>${paragraphs()}` }, 'Harbours'],
  ['length of the audio', { body: `<div>• 3:52</div>${paragraphs()}` }, '3:52'],
  [
    'byline below a standfirst',
    {
      body: `<p>${one}</p><p>Lena Aasen in Port Elwick</p>${paragraphs([two, three, four, five])}`,
      head: '<meta name="author" content="Lena Aasen">',
    },
    'Lena Aasen',
  ],
  [
    'call at the end of a line',
    { tail: '<p>The harbour news, every morning at seven. Sign up here.</p>' },
    'every morning',
  ],
  [
    'offer of a subscription',
    {
      tail: '<div><h2>Subscribe to unlock this article</h2><p>Save 40% on a year of harbour news, on any device.</p><ul><li>Expert opinion</li></ul></div>',
    },
    'Expert opinion',
  ],
  [
    'caption that ends in a credit',
    {
      body: `<p>Cars queue on the bridge the islanders call “the old lady” on a Sunday morning in May. (AP Photo/Ida Moen)</p>${paragraphs()}`,
    },
    'old lady',
  ],
  ['picture credit', { body: between('<p>(Photo: Ida Moen)</p>') }, 'Ida Moen'],
  ['date line', { above: '<div>Published May 12, 2024</div>' }, 'Published May'],
  [
    'author biography',
    {
      above: '<p class="byline">By <a rel="author" href="/a">Lena Aasen</a></p>',
      tail: '<p>Lena Aasen covers the islands for Northwatch and lives on one of them with two goats.</p>',
    },
    'two goats',
  ],
  [
    'contact line',
    { tail: '<p>Lena Aasen can be reached at lena.aasen@northwatch.example</p>' },
    'lena.aasen',
  ],
  [
    'biography that names its author a few words in',
    {
      above: '<p class="byline">By <a rel="author" href="/a">Lena Aasen</a></p>',
      tail: '<p>Our reporter Lena Aasen covers the islands for Northwatch, with two goats.</p>',
    },
    'two goats',
  ],
  [
    'form in the story',
    { body: between('<form><h2>The harbour letter</h2><div>Every Friday at seven.</div></form>') },
    'Every Friday',
  ],
  [
    'closing list of links, and the line above it',
    {
      tail: '<div>More from the quay</div><ul><li>The ferry men <a href="/1">who will not leave</a></li><li>Why <a href="/2">fog signals went silent</a></li><li><a href="/3">Rope is back</a>, and who makes it</li></ul>',
    },
    'More from the quay',
  ],
  ['head of a live entry', { body: between('<div><span>21:00</span><b>Lena Aasen</b></div>') }, '21:00'],
  ['agency tail', { tail: '<p>Reporting by Lena Aasen; Editing by Tom Vik</p>' }, 'Editing by'],
  [
    'embedded post',
    {
      body: between(
        '<blockquote class="twitter-tweet"><p>We were first over the bridge today!</p>— Bike Club (@bikeclub)</blockquote>',
      ),
    },
    'first over the bridge',
  ],
  [
    'table of data',
    {
      body: between(
        '<table><tr><td>Year</td><td>Cars</td></tr><tr><td>2021</td><td>9,120</td></tr><tr><td>2022</td><td>0</td></tr></table>',
      ),
    },
    '9,120',
  ],
  ['hidden notice', { body: between('<p style="display:none">Your browser is too old.</p>') }, 'too old'],
  [
    'comment section',
    {
      below:
        '<section id="comments"><p>I have waited two years for this and I shall walk over it tomorrow with my dog.</p></section>',
    },
    'with my dog',
  ],
  [
    'next story stacked below',
    {
      below: `<article><h1>Lighthouse keeper retires</h1><div class="story-body">${paragraphs(['Jon Eide has kept the light on Skarv for forty years, and on Monday he will climb its stairs for the last time, he said.', 'The light has been automatic since 1991, but somebody has to paint the tower and chase the gulls away from the lens in spring.', 'No one has been found so far who would take over, and the coast guard said that it might sell the house next to the tower.'])}</div></article>`,
    },
    'Jon Eide',
  ],
  [
    'pull quote',
    { body: between(`<blockquote>${five.slice(0, 90)}</blockquote>`) },
    `${five.slice(0, 90)}\n\n`,
  ],
  [
    'list of other headlines, and the heading above it',
    {
      body: between(
        '<h3>Only on Northwatch</h3><ul><li>Harbour: <a href="/1">The ferry men who will not leave the quay</a></li><li>Fog: <a href="/2">Why the signals of Skarv went silent</a></li><li>Rope: <a href="/3">Who twists it still, and for whom</a></li></ul>',
      ),
    },
    'Only on Northwatch',
  ],
  [
    'several links in a row',
    {
      body: between(
        '<p>DO NOT MISS<br><a href="/1">Ferry crews vote on a new contract for the winter</a> [VIDEO]<br><a href="/2">Lighthouse keeper of Skarv retires after forty years of storms</a> [PICTURES]</p>',
      ),
    },
    'Lighthouse keeper',
  ],
  [
    'caption in a span',
    { body: between('<span class="media-caption">Cars on the new bridge, seen from the quay</span>') },
    'seen from the quay',
  ],
  [
    'heading over a player',
    { body: between('<h3>Cars cross again</h3><div>Duration 1:30</div>') },
    'Cars cross',
  ],
  ['title of a video', { body: between('<h3 class="video-title">Cars cross again</h3>') }, 'Cars cross'],
  [
    'title of the picture above the lede',
    {
      body: `<div class="media-top"><p>Moment the first lorries roll over the bridge after the speeches</p></div>${paragraphs()}`,
    },
    'Moment the first',
  ],
  [
    'microdata of the house',
    {
      body: between(
        '<div itemprop="publisher"><div>Northwatch Island Papers, at the old quay of Port Elwick since 1911.</div></div>',
      ),
    },
    'since 1911',
  ],
  [
    'who wrote an entry',
    { body: between(`<h2>Ferry leaves</h2><p>Lena Aasen and Tom Vik</p><p>${five}</p>`) },
    'Lena Aasen',
  ],
  [
    'biography below a story that nobody signs',
    {
      tail: '<p>Lena is a dedicated writer and columnist of Northwatch, who has been with us from the start.</p>',
    },
    'dedicated writer',
  ],
  [
    'paper that the story tells of',
    { tail: '<p>L. Aasen et al. 2024. The wear of bridge piers in salt water. doi: 10.9999/nw.2024.12</p>' },
    'wear of bridge piers',
  ],
  [
    'rules for comments, however long',
    {
      tail: `<p>Bitte achten Sie darauf, dass Ihre Kommentare sachlich bleiben. ${'Wir prüfen jeden Beitrag vor der Freigabe. '.repeat(12)}</p>`,
    },
    'sachlich bleiben',
  ],
  [
    'asking for money at the end',
    {
      tail: '<p>Dear Reader - the harbour news lives on your gifts, and winter is long. Since many asked, there is now a way to help us.</p>',
    },
    'lives on your gifts',
  ],
  ['who signs in short', { tail: '<p>NWP/la</p>' }, 'NWP/la'],
  ['a telephone of the house', { tail: '<p>• Staff can be reached at 555-0100.</p>' }, '555-0100'],
  [
    'what the house is for',
    {
      tail: '<p>Northwatch’s mission is to be where the islands meet, and to stay free for everyone who reads it.</p>',
    },
    'mission is to',
  ],
  ['credit by way of a house', { body: between('<p>[Image via MOEN/NWP]</p>') }, 'MOEN/NWP'],
  [
    'headline again',
    { body: `<p>Harbour bridge reopens after two-year repair</p>${paragraphs()}` },
    'Harbour bridge reopens after',
  ],
];

/** What looks a little like the above, and is the story. */
const KEPT: [string, PageParts, string][] = [
  [
    'sentence with a link in it',
    {
      body: between(
        '<p>The council will <a href="/x">vote on the toll</a> next week, the mayor said on the quay.</p>',
      ),
    },
    'vote on the toll',
  ],
  [
    'sentence about newsletters',
    {
      body: between(
        '<p>The city asked islanders to subscribe to its newsletter, and some 400 of them did so on the first day.</p>',
      ),
    },
    'asked islanders to subscribe',
  ],
  ['section heading', { body: between('<h2>Two lost years</h2>') }, 'Two lost years'],
  [
    'linked headings of a list story',
    {
      body: `<h2><a href="/1">1. The old pier</a></h2><p>${one}</p><h2><a href="/2">2. The new pier</a></h2><p>${two}</p><h2><a href="/3">3. The ferry</a></h2><p>${three}</p><p>${four}</p>`,
    },
    '2. The new pier',
  ],
  [
    'list inside the story',
    {
      body: between(
        '<ul><li>Cars may cross from six in the morning.</li><li>Lorries must wait until June.</li></ul>',
      ),
    },
    'Lorries must wait',
  ],
  [
    'closing list without links',
    {
      tail: '<ul><li>Cars from six in the morning</li><li>Lorries from June</li><li>Bicycles at all hours</li></ul>',
    },
    'Lorries from June',
  ],
  [
    'list of links in the middle',
    {
      body: between(
        '<ul><li>The ferry men <a href="/1">who will not leave</a></li><li>Why <a href="/2">fog signals went silent</a></li><li><a href="/3">Rope is back</a>, and who makes it</li></ul>',
      ),
    },
    'fog signals',
  ],
  ['form around the page', { body: `<form><div>${paragraphs()}</div></form>` }, 'Shopkeepers on the island'],
  [
    'closing paragraph that names the author late',
    {
      above: '<p class="byline">By <a rel="author" href="/a">Lena Aasen</a></p>',
      tail: '<p>The last word on the quay belonged to a woman who asked not to be named by Lena Aasen.</p>',
    },
    'The last word',
  ],
  [
    'quotation in a blockquote',
    {
      body: between(
        '<blockquote>We counted every bolt twice, and then the inspector counted them again.</blockquote>',
      ),
    },
    'counted every bolt',
  ],
  [
    'sentence with a day in it',
    {
      body: between(
        '<p>On May 12, 2022, the ship left its berth in fog, lost its way and struck the pier.</p>',
      ),
    },
    'lost its way',
  ],
  [
    'paragraph behind a paywall class',
    {
      body: `<p>${one}</p><p class="paywall">${two}</p><p class="paywall" aria-hidden="true">${three}</p><p class="paywall">${four}</p>`,
    },
    'Engineers replaced',
  ],
  [
    'story hidden as a whole',
    {
      body: `<p>${one}</p><div class="subscriber-only" style="display:none">${paragraphs([two, three, four, five])}</div>`,
    },
    'Shopkeepers on the island',
  ],
  [
    'second container of the same story',
    {
      body: paragraphs([one, two]),
      tail: `</div><aside class="ad">Buy rope</aside><div class="story-body">${paragraphs([three, four, five])}`,
    },
    'Shopkeepers on the island',
  ],
  [
    'printed dateline',
    { body: paragraphs([`PORT ELWICK (NWP) — ${one}`, two, three]) },
    'PORT ELWICK (NWP) — The harbour',
  ],
  [
    'letter to the reader that is the story',
    { body: `<p>Dear readers, this is a letter about a bridge, and it is not short.</p>${paragraphs()}` },
    'Dear readers, this is',
  ],
  [
    'facts under their pictures, told in headings',
    { tail: '<h3>1. The bridge is 412 metres long.</h3><h3>2. It took 14 girders to mend it.</h3>' },
    '14 girders',
  ],
  [
    'paragraph with the id of a machine',
    { body: `<p>${one}</p><p id="AdSxQd">${two}</p>${paragraphs([three, four, five])}` },
    two.slice(0, 50),
  ],
  [
    'section whose id is its headline',
    {
      body: between(
        `<div id="how-the-photo-of-the-year-came-about-on-the-quay"><img src="q.jpg"><p>It was taken in fog by a child of nine.</p></div>`,
      ),
    },
    'child of nine',
  ],
  [
    'opening behind a lock of the page',
    {
      body: `<div id="piano-inline-content-wrapper"><p>${one}</p></div>${paragraphs([two, three, four, five])}`,
    },
    one.slice(0, 50),
  ],
  [
    'closing lines of a list that are short',
    {
      tail: '<p>First came the crew of the old ferry, in a boat they had borrowed for the day.</p><p>Skarv</p><p>Elwick</p><p>AB</p>',
    },
    'AB',
  ],
  [
    'what the mission of somebody is',
    {
      body: between('<p>The pilot’s mission is to bring ships in, and he had not done so for two years.</p>'),
    },
    'mission is to bring',
  ],
  [
    'names that head their own lines',
    { body: between('<h2>The crew</h2><p>Lena Aasen</p><p>Tom Vik</p><p>Ida Moen</p>') },
    'Tom Vik',
  ],
  [
    'somebody of the trade, in the middle',
    {
      body: between('<p>Ida Moen is a reporter who was on the first lorry, and she waved to the crowd.</p>'),
    },
    'on the first lorry',
  ],
  [
    'tables that are a part of what is told',
    {
      body: between(
        `<table>${Array.from({ length: 14 }, (_, n) => `<tr><td>Skipper Hansen ${n}</td><td>${n * 7} points</td></tr>`).join('')}</table>`,
      ),
    },
    'Skipper Hansen 12',
  ],
  [
    'first line in a box of its own, a sentence',
    {
      body: `<div class="media-top"><p>The first lorries rolled over the bridge before the speeches ended.</p></div>${paragraphs()}`,
    },
    'before the speeches ended',
  ],
  [
    'table that is the story',
    {
      body: `<p>${one}</p><table>${Array.from({ length: 30 }, (_, n) => `<tr><td>Lap number ${n}</td><td>Skipper Hansen ${n}</td><td>${n * 7} points</td></tr>`).join('')}</table>`,
    },
    'Skipper Hansen 12',
  ],
];

describe('what is not the story', () => {
  it.each(GONE)('%s', (_, parts, words) => {
    const { text } = read(newsPage(parts));
    expect(text).not.toContain(words);
    expect(text).toContain(one.slice(0, 60));
  });
});

describe('what is the story', () => {
  it.each(KEPT)('%s', (_, parts, words) => {
    expect(read(newsPage(parts)).text).toContain(words);
  });
});

describe('what is taken out', () => {
  it('is kept where it may be of use', () => {
    const article = read(
      newsPage({
        body: between('<figure><img src="b.jpg"><figcaption>Cars on the bridge</figcaption></figure>'),
        tail: '<p>Correction: An earlier version gave a wrong number of girders.</p><p>Reporting by Lena Aasen; Editing by Tom Vik</p>',
      }),
    );
    expect(article.captions).toContain('Cars on the bridge');
    expect(article.credits).toContain('Reporting by Lena Aasen; Editing by Tom Vik');
    expect(article.notes).toEqual(['Correction: An earlier version gave a wrong number of girders.']);
  });

  it('is told in the trace, with the rule that did it', () => {
    const { lines } = traced(newsPage({ body: between('<p>Photo: Ida Moen</p>') }));
    expect(lines).toContainEqual({
      part: 'page',
      rule: 'picture-credit',
      span: null,
      note: 'Photo: Ida Moen',
    });
  });

  it('leaves blocks that tile the text', () => {
    const { text, blocks } = read(
      newsPage({ body: between('<h2>Two lost years</h2><ul><li>Cars first.</li></ul>') }),
    );
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'list',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});
