import { describe, expect, it } from 'vitest';
import { english } from '../../../summarizer/languages/en';
import { listedIn, namesIn, signedIn } from '../../../summarizer/page/persons';
import { summarize } from '../../../summarizer/summarize';
import { newsPage, PARAGRAPHS, paragraphs, read } from './pages';

const story = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Harbour bridge reopens after two-year repair',
    author,
  })}</script>`;

describe('names in a line', () => {
  it.each([
    ['By Lena Aasen and Tom Vik', ['Lena Aasen', 'Tom Vik']],
    ['ByLena Aasen', ['Lena Aasen']],
    ['Byron Aasen', ['Byron Aasen']],
    ['By Lena Aasen and Tom Vik on May 12, 2024 at 3:53PM', ['Lena Aasen', 'Tom Vik']],
    ['Lena Aasen, Chief Technology Officer', ['Lena Aasen']],
    ['Lena Aasen, Contributing Editor', ['Lena Aasen']],
    ['Lena Aasen, Institute of Harbours', ['Lena Aasen']],
    ['Lena Aasen, NORTH RADIO', ['Lena Aasen']],
    ['LENA AASEN, TOM VIK', ['LENA AASEN', 'TOM VIK']],
    ['By Lena Aasen, Northwatch Staff Writer', ['Lena Aasen']],
    ['Photos and story by Lena Aasen', ['Lena Aasen']],
    ['Redaktion Hafenblatt', []],
    ['Redacción PE', []],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  it('asks of a signed line that it opens as one', () => {
    expect(signedIn('By Lena Aasen | Northwatch')).toEqual(['Lena Aasen']);
    expect(signedIn('Lena Aasen')).toEqual([]);
  });

  it('asks of a list that it says nothing else', () => {
    expect(listedIn('By Lena Aasen and Tom Vik')).toEqual(['Lena Aasen', 'Tom Vik']);
    expect(listedIn('By Lena Aasen, Port Herald')).toEqual([]);
    expect(listedIn('By Lena Aasen, Tom Vik, Ida Moen')).toEqual(['Lena Aasen', 'Tom Vik', 'Ida Moen']);
    expect(listedIn('By Lena Aasen and the newsroom')).toEqual([]);
  });
});

describe('who signs', () => {
  const below = (line: string) => `${line}${paragraphs()}`;
  it.each([
    [
      'two names in one author',
      story({ name: ['Lena Aasen', 'Tom Vik'] }),
      '',
      '',
      ['Lena Aasen', 'Tom Vik'],
    ],
    [
      'the printed line when it names one more',
      story({ name: 'Lena Aasen' }),
      '<p class="byline">By <a href="/a">Lena Aasen</a> and <a href="/b">Tom Vik</a></p>',
      '',
      ['Lena Aasen', 'Tom Vik'],
    ],
    [
      'not the printed line when it names somebody else',
      story({ name: 'Lena Aasen' }),
      '<p class="byline">By Mia Sand and Tom Vik</p>',
      '',
      ['Lena Aasen'],
    ],
    [
      'a line below a long caption',
      '',
      `<div>${PARAGRAPHS[4]} By Mia Sand</div><div>By Lena Aasen, Northwatch Staff Writer</div>`,
      '',
      ['Lena Aasen'],
    ],
    [
      'a name in bold above the lede',
      '',
      '',
      below('<p><b>Lena Aasen/Tom Vik</b></p>'),
      ['Lena Aasen', 'Tom Vik'],
    ],
    [
      'a name and a day in a row',
      '',
      '<div><span>Lena Aasen-Vik</span><span>Dec 05, 2023</span></div>',
      '',
      ['Lena Aasen-Vik'],
    ],
    ['no sentence and a day', '', '<div>Bridge opened Dec 05, 2023</div>', '', []],
    [
      'no account that signs for all',
      `${story({ name: 'Herald P', '@id': '#1' })}<script type="application/ld+json">${JSON.stringify({ '@type': 'Person', '@id': 'https://northwatch.example/author/admin/', name: 'Herald P' })}</script>`,
      '<p>by Herald P</p>',
      below('<p><b>Lena Aasen</b></p>'),
      ['Lena Aasen'],
    ],
    [
      'no house beside a person',
      `<meta property="og:site_name" content="Elwick Insider Online"><meta name="author" content="Lena Aasen, Elwick Insider">`,
      '',
      '',
      ['Lena Aasen'],
    ],
    ['no crosshead', '', '', below('<h2>Lena Aasen</h2>'), []],
    ['no name within a sentence', '', '', below('<p><b>Lena Aasen</b> opened it.</p>'), []],
    [
      'no name further down',
      '',
      '',
      `${paragraphs(PARAGRAPHS.slice(0, 2))}<p><b>Lena Aasen</b></p>${paragraphs(PARAGRAPHS.slice(2))}`,
      [],
    ],
  ])('%s', (_, head, above, body, names) => {
    expect(read(newsPage({ head, above, ...(body ? { body } : {}) })).byline).toEqual(names);
  });

  it.each([
    ['an agency', { name: 'Meridian Press' }, '', ['Meridian Press']],
    ['the paper itself', { '@type': 'Organization', name: 'Northwatch' }, '', ['Northwatch']],
    ['paper and agency', { name: 'Northwatch with MPA' }, '', ['Northwatch with MPA']],
    ['staff is nobody', { name: 'Northwatch Staff' }, '', []],
    ['nor is the administrator', { name: 'admin' }, '', []],
    ['nor an address', { name: 'https://northwatch.example' }, '', []],
    ['nobody beside a person', { name: 'Meridian Press' }, '<p>By Lena Aasen</p>', []],
  ])('the desk: %s', (_, author, above, desk) => {
    expect(read(newsPage({ head: story(author), above })).desk).toEqual(desk);
  });

  it('is the byline of the brief where no person signs', () => {
    const brief = (author: unknown) =>
      summarize(read(newsPage({ head: story(author) })), { languages: [english] }).byline;
    expect(brief({ name: 'MPA' })).toEqual(['MPA']);
    expect(brief([{ name: 'Lena Aasen' }, { name: 'MPA' }])).toEqual(['Lena Aasen']);
  });
});
