import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../summarizer/page/extract';
import { ADDRESS, documentOf, newsPage, PARAGRAPHS, paragraphs, read } from './pages';

const ld = (object: object | string) =>
  `<script type="application/ld+json">${typeof object === 'string' ? object : JSON.stringify(object)}</script>`;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const story = (more: object) =>
  ld({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Harbour bridge reopens after two-year repair',
    ...more,
  });

describe('metadata', () => {
  it.each([
    [
      'JSON-LD first',
      story({ datePublished: '2024-05-12T08:30:00+02:00' }) +
        '<meta property="article:published_time" content="2024-05-13">',
      '2024-05-12T08:30:00+02:00',
    ],
    [
      'JSON-LD in a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': ['NewsArticle'], headline: 'x', datePublished: '2024-05-12' },
        ],
      }),
      '2024-05-12',
    ],
    [
      'broken JSON-LD',
      ld('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024-05-12T08:30:00Z",}'),
      '2024-05-12T08:30:00Z',
    ],
    [
      'cut JSON-LD',
      ld(
        '{"@type":"NewsArticle","headline":"Harbour bridge","datePublished":"2024-05-12T08:30:00Z","author":{"na',
      ),
      '2024-05-12T08:30:00Z',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2024-05-12T08:30:00-0500">',
      '2024-05-12T08:30:00-05:00',
    ],
    ['RFC date', '<meta name="pubdate" content="Sun, 12 May 2024 08:30:00 GMT">', '2024-05-12T08:30:00Z'],
    ['the address', '', '2024-05-12'],
  ])('published: %s', (_, head, published) => {
    expect(read(newsPage({ head })).published).toBe(published);
  });

  it.each([
    ['<time datetime="2024-05-12T10:00">12 May</time>', '2024-05-12T10:00'],
    ['<div>Sunntag, 12. Mai 2024</div>', '2024-05-12'],
    ['<div>12 de mayo de 2024</div>', '2024-05-12'],
    ['<div>2024년 5월 12일</div>', '2024-05-12'],
    ['<div>2024年5月12日</div>', '2024-05-12'],
    ['<div>No day here</div>', null],
  ])('published, from the page itself: %s', (above, published) => {
    expect(read(newsPage({ above }), 'https://www.northwatch.example/bridge').published).toBe(published);
  });

  it.each([
    ['a name', story({ author: { '@type': 'Person', name: 'Lena Aasen' } }), '', ['Lena Aasen']],
    [
      'several',
      story({ author: [{ name: 'Lena Aasen' }, { name: 'Tom Vik' }] }),
      '',
      ['Lena Aasen', 'Tom Vik'],
    ],
    ['no desk, no paper', story({ author: { '@type': 'Organization', name: 'Northwatch' } }), '', []],
    ['no staff', '<meta name="author" content="Northwatch Staff">', '', []],
    [
      'By, and, agency',
      '<meta name="author" content="By LENA AASEN and Tom Vik, Associated Press">',
      '',
      ['LENA AASEN', 'Tom Vik'],
    ],
    ['rel=author', '', '<p>By <a rel="author" href="/a">Lena Aasen</a></p>', ['Lena Aasen']],
    ['a line of its own', '', '<p>Von Lena Aasen und Tom Vik</p>', ['Lena Aasen', 'Tom Vik']],
    [
      'no script, names and agency apart',
      '',
      '<div class="byline"><b>Lena<script>track()</script> Aasen</b><i>Associated Press</i></div>',
      ['Lena Aasen'],
    ],
    ['what it is, and by whom', '<meta name="author" content="Analysis by Lena Aasen">', '', ['Lena Aasen']],
    ['a link to a topic', '', '<p>See <a href="/topics/people/tom-vik">Tom Vik</a></p>', []],
    ['a link to the author', '', '<div><a href="/authors/lena-aasen">Lena Aasen</a></div>', ['Lena Aasen']],
  ])('byline: %s', (_, head, above, byline) => {
    expect(read(newsPage({ head, above })).byline).toEqual(byline);
  });

  it('keeps the raw byline as a credit, since the agency may stand only there', () => {
    const article = read(newsPage({ above: '<p class="byline">By LENA AASEN, Associated Press</p>' }));
    expect(article.credits).toContain('By LENA AASEN, Associated Press');
  });

  it.each([
    [story({ publisher: { name: 'The Northwatch' } }), 'The Northwatch'],
    ['<meta property="og:site_name" content="Northwatch">', 'Northwatch'],
    ['<meta property="og:site_name" content="@northwatch">', 'Northwatch'],
    [
      story({ publisher: { name: 'Northwatch Verlag GmbH & Co. KG' } }) +
        '<meta property="og:site_name" content="Northwatch">',
      'Northwatch',
    ],
    [story({ publisher: { foundingDate: '1936' }, image: { name: 'Two cranes' } }), 'Northwatch'],
    // Without a name and without a reference it is nobody's, least of all the story's own title.
    [story({ publisher: { '@type': 'Organization' }, name: 'Harbour bridge reopens' }), 'Northwatch'],
    [
      story({ publisher: { '@id': '#house' } }) +
        ld({ '@type': 'Organization', '@id': '#house', name: 'Northwatch Post' }),
      'Northwatch Post',
    ],
    ['', 'Northwatch'],
  ])('publisher %#', (head, publisher) => {
    expect(read(newsPage({ head })).publisher).toBe(publisher);
  });

  it.each([
    // A slogan stood where the name belongs; an account's name, a section's, a word that is nobody's.
    [story({ publisher: { name: 'Where Hope Came Home' } }) + site('The Elwick Post'), 'The Elwick Post'],
    [site('Tickets, Shows and More | ElwickPost.example'), 'ElwickPost.example'],
    [site('Elwick Post – Kronika – All of Elwick'), 'Elwick Post'],
    [site('@elwickpost') + ld({ '@type': 'WebSite', name: 'ElwickPost' }), 'ElwickPost'],
    [
      story({ publisher: { name: 'elwickpost.example — All of Elwick' } }) + site('news'),
      'elwickpost.example',
    ],
    [site('checkout') + ld({ '@type': 'WebSite', name: 'elwickpost.example' }), 'elwickpost.example'],
    // First letters, a part of a word, a common word that says nothing.
    [site('Post of Elwick Power'), 'Post of Elwick Power'],
    [story({ publisher: { name: 'Northwatch Media' } }) + site('The Media'), 'Northwatch Media'],
    ['', 'elwickpost.example'],
  ])('publisher by its address %#', (head, publisher) => {
    const html = newsPage({ head }).replace(' | Northwatch</title>', '</title>');
    expect(read(html, 'https://www.elwickpost.example/harbour').publisher).toBe(publisher);
  });

  describe('a line in bold and a line break', () => {
    const text = (line: string) => read(newsPage({ body: `${paragraphs()}<p>${line}</p>` })).text;
    const words =
      'The bridge has carried trams since the spring, and nobody in the harbour wants them back on the ferry.';

    it.each([
      ['Why did it take two years to mend?', `<b>Why did it take two years to mend?</b><br>${words}`],
      [
        'Feb. 8: Ferry crews vote on a contract',
        `<strong>Feb. 8: Ferry crews <i>vote</i> on a contract<br></strong>${words}`,
      ],
    ])('%s heads what stands below it', (heading, line) => {
      expect(text(line)).toContain(`${heading}\n\n${words}`);
    });

    it.each([
      ['a label', `<b>Price:</b><br>${words}`, `Price: ${words}`],
      [
        'a line that is bold in part',
        `Crews <b>vote on a new contract today</b><br>${words}`,
        `today ${words}`,
      ],
      [
        'a second line',
        `At the quay<br><b>Crews vote on a new contract</b><br>${words}`,
        `contract ${words}`,
      ],
    ])('%s stays in its paragraph', (_, line, joined) => {
      expect(text(line)).toContain(joined);
    });
  });

  it('takes the h1 that the metadata agree with, not the first one', () => {
    const html = newsPage({ top: '<h1>Northwatch</h1>' });
    expect(read(html).headline).toBe('Harbour bridge reopens after two-year repair');
  });

  it.each([
    [
      'Island news Harbour bridge reopens after two-year repair',
      '',
      'Harbour bridge reopens after two-year repair',
    ],
    [
      'Harbours: Harbour bridge reopens after two-year repair',
      '',
      'Harbour bridge reopens after two-year repair',
    ],
    [
      'The Harbour bridge reopens after two-year repair',
      '',
      'The Harbour bridge reopens after two-year repair',
    ],
    [
      'Harbours: Harbour bridge reopens after two-year repair',
      '<meta property="og:title" content="Harbours: Harbour bridge reopens after two-year repair">',
      'Harbours: Harbour bridge reopens after two-year repair',
    ],
  ])('kicker in the h1: %s%s', (h1, head, headline) => {
    const html = newsPage({ head }).replace(/<h1>.*<\/h1>/, `<h1>${h1}</h1>`);
    expect(read(html).headline).toBe(headline);
  });

  it('does not take the name of the site for a headline', () => {
    const html = newsPage({ head: '<meta property="og:site_name" content="The Northwatch">' });
    expect(read(html.replace(/<h1>.*<\/h1>/, '<h1>The Northwatch</h1>')).headline).toBe(
      'Harbour bridge reopens after two-year repair',
    );
  });

  it('leaves scripts out of the headline', () => {
    const html = newsPage().replace('<h1>Harbour', '<h1><script>track()</script>Harbour');
    expect(read(html).headline).toBe('Harbour bridge reopens after two-year repair');
  });

  it('finds the publisher before the headline in the title', () => {
    const html = newsPage().replace(
      /<title>.*<\/title>/,
      '<title>Northwatch - Harbour bridge reopens after two-year repair</title>',
    );
    expect(read(html).publisher).toBe('Northwatch');
  });

  it.each([
    ['a live page keeps its own', ADDRESS, ADDRESS],
    ['a saved page has its canonical link', '', 'https://www.northwatch.example/bridge'],
    ['so has one read from a file', 'file:///tmp/page.html', 'https://www.northwatch.example/bridge'],
  ])('address: %s', (_, url, address) => {
    const head = '<link rel="canonical" href="https://www.northwatch.example/bridge">';
    expect(extractArticle(documentOf(newsPage({ head })), url).url).toBe(address);
  });

  it.each([
    ['javascript:alert(1)', 'https://www.northwatch.example/og'],
    ['/bridge', 'https://www.northwatch.example/og'],
  ])('address: a canonical link of %s is none', (href, address) => {
    const head = `<link rel="canonical" href="${href}"><meta property="og:url" content="https://www.northwatch.example/og">`;
    expect(extractArticle(documentOf(newsPage({ head })), 'about:blank').url).toBe(address);
  });

  it.each([
    'PORT ELWICK (NWP) – The harbour bridge reopened on Sunday, two years after a ship struck its pier.',
    '(NWP) The harbour bridge reopened on Sunday, two years after a ship struck its northern pier.',
  ])('takes no lede for a standfirst: %s', (lede) => {
    const body = `<p class="lead">${lede}</p>${paragraphs()}`;
    expect(read(newsPage({ body })).standfirst).toBeNull();
  });

  it('brings a standfirst back, by name or by description, and none that is not there', () => {
    const line = 'Two years and 48 million crowns later, islanders may drive to the mainland again.';
    const named = read(newsPage({ above: `<p class="standfirst">${line}</p>` }));
    const told = read(
      newsPage({
        head: `<meta name="description" content="${line}">`,
        above: `<div class="zx9"><p>${line}</p></div>`,
      }),
    );
    expect([named.standfirst, told.standfirst, read(newsPage()).standfirst]).toEqual([line, line, null]);
    expect(named.text.startsWith(line)).toBe(true);
  });

  it.each([
    [
      'right below the headline, a player between it and the story',
      `<p class="strapline">The islanders may drive to the mainland again, and the ferry may rest.</p>${Array.from({ length: 20 }, (_, n) => `<div>Loading ${n}</div>`).join('')}`,
      '',
    ],
    [
      'below a summary that opens the story',
      '<div class="detail-summary">The bridge at Port Elwick is open again after two years, and the city is glad of it.</div><h2 class="deck">The islanders may drive to the mainland again, and the ferry may rest.</h2>',
      '',
    ],
    [
      'in a box named for the byline and the links to share',
      '<div class="byline-social"><p class="strapline">The islanders may drive to the mainland again, and the ferry may rest.</p><div class="social">Share</div></div>',
      '',
    ],
  ])('a standfirst %s', (_, above, first) => {
    const { text, standfirst } = read(newsPage({ above, body: `${first}${paragraphs()}` }));
    expect(standfirst).toBe('The islanders may drive to the mainland again, and the ferry may rest.');
    expect(text.indexOf('The islanders may drive')).toBeLessThan(text.indexOf(PARAGRAPHS[0] ?? '-'));
  });
});

describe('language', () => {
  const german =
    'Die Brücke im Hafen ist seit Sonntag wieder für den Verkehr offen, und auch die Fähre fährt noch bis Freitag, sagte der Leiter des Hafens, der mit der Stadt über das Geld für den Bau nicht reden will.';
  it('is what the page states, unless the words say otherwise', () => {
    expect(read(newsPage()).language).toBe('en');
    expect(
      read(newsPage({ body: paragraphs([german, german.replace('Die', 'Diese'), `${german} Das ist so.`]) }))
        .language,
    ).toBe('de');
  });
});

describe('kind', () => {
  it.each([
    ['a story', newsPage(), ADDRESS, 'story'],
    [
      'a live blog',
      newsPage({ head: ld({ '@type': 'LiveBlogPosting', headline: 'Bridge day' }) }),
      ADDRESS,
      'live',
    ],
    [
      'a shop',
      newsPage({ head: ld({ '@type': 'Product', name: 'Rope' }) }).replace(
        'og:type" content="article',
        'og:type" content="product',
      ),
      'https://shop.example/rope',
      'none',
    ],
    [
      'a front page',
      `<html><body>${Array.from({ length: 40 }, (_, n) => `<h3><a href="/${n}">Headline number ${n} of the day</a></h3>`).join('')}</body></html>`,
      'https://www.northwatch.example/',
      'index',
    ],
    ['an empty page', '<html><body></body></html>', ADDRESS, 'none'],
    [
      'running text that says nothing of itself',
      `<html><body>${paragraphs()}<p>“The ferry will be missed by everyone here,” he said.</p></body></html>`,
      'https://www.northwatch.example/bridge',
      'story',
    ],
    [
      'a list of stories with their first lines',
      `<html><body><main><h1>Harbour</h1><time datetime="2024-05-12">12 May 2024</time>${PARAGRAPHS.map((text, n) => `<article><h2><a href="/${n}">Story ${n} of the harbour</a></h2><p>${text}</p></article>`).join('')}</main></body></html>`,
      'https://www.northwatch.example/harbour',
      'index',
    ],
    [
      'a page that sells',
      `<html><body><main><h1>Bridge tours</h1>${PARAGRAPHS.map((text) => `<h2>See it</h2><p>${text}</p>`).join('')}</main></body></html>`,
      'https://tours.example/bridge',
      'none',
    ],
  ])('%s', (_, html, url, kind) => {
    expect(read(html, url).kind).toBe(kind);
  });
});

describe('access', () => {
  const opening = paragraphs(PARAGRAPHS.slice(0, 2));
  it.each([
    ['free', newsPage(), 'full'],
    [
      'not free, and cut',
      newsPage({ head: story({ isAccessibleForFree: 'False' }), body: opening }),
      'partial',
    ],
    [
      'a part is not free',
      newsPage({
        head: story({ hasPart: { cssSelector: '.p', isAccessibleForFree: false } }),
        body: opening,
      }),
      'partial',
    ],
    [
      'asks to subscribe',
      newsPage({ body: opening, tail: '<div>Subscribe to continue reading</div>' }),
      'partial',
    ],
    ['says it is longer', newsPage({ head: story({ wordCount: 900 }), body: opening }), 'partial'],
    [
      'not free, but all there',
      newsPage({
        head: story({ isAccessibleForFree: false }),
        body: paragraphs([...PARAGRAPHS, ...PARAGRAPHS.map((line) => `Later: ${line}`)]),
      }),
      'full',
    ],
  ])('%s', (_, html, access) => {
    expect(read(html).access).toBe(access);
  });
});

describe('a witness in JSON-LD', () => {
  it('speaks for paragraphs and against what stands between them', () => {
    const body = `${paragraphs(PARAGRAPHS.slice(0, 3))}<p>Our shop sells a mug with the new bridge on it for twelve crowns only.</p>${paragraphs(PARAGRAPHS.slice(3))}`;
    const { text } = read(newsPage({ head: story({ articleBody: PARAGRAPHS.join(' ') }), body }));
    expect(text).not.toContain('mug');
    expect(text).toContain(PARAGRAPHS[4]);
  });

  it('is silent on quotations set apart, which such texts leave out', () => {
    const quote =
      'We counted every bolt twice, and then the inspector came and counted every one of them again.';
    const body = `${paragraphs(PARAGRAPHS.slice(0, 3))}<blockquote><p>${quote}</p></blockquote>${paragraphs(PARAGRAPHS.slice(3))}`;
    const { text } = read(newsPage({ head: story({ articleBody: PARAGRAPHS.join(' ') }), body }));
    expect(text).toContain(quote);
  });

  it('gives the story when the page shows only its opening', () => {
    const { text, access } = read(
      newsPage({ head: story({ articleBody: PARAGRAPHS.join('\n\n') }), body: `<p>${PARAGRAPHS[0]}</p>` }),
    );
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
    expect(access).toBe('partial');
  });
});

describe('the page', () => {
  it('is never changed', () => {
    const page = documentOf(newsPage({ above: '<p class="byline">By Lena Aasen</p>' }));
    const before = page.documentElement.outerHTML;
    extractArticle(page, ADDRESS);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['nested 2,000 deep', `<html><body>${'<div>'.repeat(2000)}<p>${PARAGRAPHS[0]}</p>`],
    ['cut in the middle', newsPage().slice(0, 1500)],
    ['5,000 paragraphs', `<html><body>${'<p>Word upon word upon word.</p>'.repeat(5_000)}</body></html>`],
    ['no body at all', '<frameset><frame></frameset>'],
  ])('may be %s', (_, html) => {
    expect(['story', 'index', 'none', 'live']).toContain(read(html).kind);
  });
});
