import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writtenDay } from '../../../summarizer/export/days';
import { exportBrief } from '../../../summarizer/export/export';
import { textFragment } from '../../../summarizer/export/fragment';
import { escapeHtml, toHtml } from '../../../summarizer/export/html';
import { escapeMarkdown, toMarkdown } from '../../../summarizer/export/markdown';
import { at, BARE, BRIEF } from '../../components/brief';
import { OPTIONS } from './options';

describe('plain text', () => {
  const { text, html } = exportBrief(BRIEF, 'text', OPTIONS);
  const lines = text.split('\n');

  it('opens with headline, outlet, authors, day and dateline, and ends with the address', () => {
    expect(html).toBeNull();
    expect(lines.slice(0, 3)).toEqual([
      'Flood kills 41 as dam fails above Velmora',
      'The Harrow Courier · Ines Varga, Tomas Kell · 12 March 2026',
      'Velmora, Castria · Meridian Press',
    ]);
    expect(lines.at(-2)).toBe(BRIEF.url);
  });

  it('names a paper that signs for itself once', () => {
    const signed = exportBrief({ ...BRIEF, byline: ['The Harrow Courier'] }, 'text', OPTIONS).text;
    expect(signed.split('\n')[1]).toBe('The Harrow Courier · 12 March 2026');
  });

  it('has the points in reading order', () => {
    const missing = text.indexOf('86 were still missing');
    expect(missing).toBeGreaterThan(0);
    expect(missing).toBeLessThan(text.indexOf('The regional government approved'));
  });

  it('tells what a figure counts, and what it was before when its words do not', () => {
    expect(lines).toContain('- at least 41 people');
    expect(lines).toContain('- rose 4.2 per cent: Wheat for May delivery');
    expect(lines).toContain('- approved $9.5 million, down from the $22 million');
    expect(lines).toContain('- about 30 per cent of the country’s grain exports');
  });

  it('stops at the limit of a part', () => {
    expect(text).toContain('dozens of calls');
    expect(text).not.toContain('86 were still missing: still missing');
  });

  it('tells direct and indirect quotes apart, under their source', () => {
    expect(lines).toContain('- Marta Oduya: director, civil defence agency');
    expect(lines).toContain('  - “Those gates should have been closed to traffic and to water a year ago,”');
    expect(lines).toContain('  - said the repairs had been put off twice (paraphrased)');
    expect(lines).toContain(
      '- A senior official in the ministry of public works: because an inquiry is under way',
    );
  });

  it('says that only the opening was read, and marks an inferred place', () => {
    const dateline = { ...BARE.dateline, storyPlace: 'Raqa' };
    const partial = exportBrief({ ...BARE, dateline, access: 'partial' }, 'text', OPTIONS).text;
    expect(partial).toBe(`${BRIEF.headline}\nabout Raqa\nOnly the opening was read.\n\n${BRIEF.url}\n`);
  });

  it('leaves out parts the reader hides and keeps the reader’s order', () => {
    const own = exportBrief(BRIEF, 'text', { ...OPTIONS, parts: ['sources', 'points'] }).text;
    expect(own).not.toContain('KEY FIGURES');
    expect(own.indexOf('SOURCES')).toBeLessThan(own.indexOf('KEY POINTS'));
  });
});

describe('one part, one line, one quote', () => {
  it('keeps headline, outlet, day and address with every piece', () => {
    const { text } = exportBrief(BRIEF, 'text', { ...OPTIONS, scope: { part: 'figures', line: 1 } });
    expect(text).toBe(
      [
        BRIEF.headline,
        'The Harrow Courier · Ines Varga, Tomas Kell · 12 March 2026',
        '',
        'KEY FIGURES',
        '- More than 12,000 people',
        '',
        BRIEF.url,
        '',
      ].join('\n'),
    );
  });

  it('takes one quote with its source', () => {
    const scope = { part: 'sources', line: 1, quote: 1 } as const;
    const { text } = exportBrief(BRIEF, 'text', { ...OPTIONS, scope });
    expect(text).toContain('- Pavel Rusk: a fisherman\n  - “There was no time to go back for anyone.”');
    expect(text).not.toContain('siren');
  });

  it('counts points best first, however they are shown', () => {
    const scope = { part: 'points', line: 1 } as const;
    expect(exportBrief(BRIEF, 'text', { ...OPTIONS, scope }).text).toContain('The regional government');
    expect(JSON.parse(exportBrief(BRIEF, 'json', { ...OPTIONS, scope }).text).keyPoints).toEqual([
      BRIEF.keyPoints[1],
    ]);
  });
});

describe('Markdown', () => {
  it('links the title, and the passages when asked', () => {
    const plain = exportBrief(BRIEF, 'markdown', OPTIONS).text;
    expect(plain).toContain(`# [Flood kills 41 as dam fails above Velmora](<${BRIEF.url}>)`);
    expect(plain).not.toContain(':~:text');
    const linked = exportBrief(BRIEF, 'markdown', { ...OPTIONS, links: true }).text;
    expect(linked).toContain(`- [**at least 41 people**](<${BRIEF.url}#:~:text=at%20least%2041%20people>)`);
  });

  it.each([
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['[x](y)', '\\[x\\](y)'],
    ['<b>', '\\<b\\>'],
    ['1. April', '1\\. April'],
    ['- dash', '\\- dash'],
    ['at 1.5 million', 'at 1.5 million'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['snake_case', 'snake\\_case'],
  ])('escapes %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('rich text', () => {
  const { html, text } = exportBrief(BRIEF, 'rich', { ...OPTIONS, links: true });

  it('comes with plain text beside it', () => {
    expect(text).toContain('KEY POINTS');
  });

  it('escapes what the page says', () => {
    expect(escapeHtml('<img src=x onerror="a(\'b\')">&')).toBe(
      '&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;',
    );
    expect(html).toContain('Halden &amp; Pryce');
  });

  it('parses into headings, lists in lists, and links of the web only', () => {
    const dom = parsed(html ?? '');
    expect(dom.all('h2')).toEqual(['Key points', 'Key figures', 'Sources']);
    expect(dom.count('ul > li > ul > li')).toBe(8);
    expect(dom.hrefs().every((href) => href.startsWith('https://'))).toBe(true);
    const hostile = { ...BRIEF, url: 'javascript:alert(1)', headline: '<script>x</script>' };
    const page = parsed(exportBrief(hostile, 'rich', OPTIONS).html ?? '');
    expect(page.hrefs()).toEqual([]);
    expect(page.count('script')).toBe(0);
    expect(page.all('h1')).toEqual(['<script>x</script>']);
  });

  it('has no empty list', () => {
    const sheet = { title: 'T', url: '', credit: '', dateline: '', notices: [], sections: [] };
    expect(toHtml(sheet)).toBe('<h1>T</h1>');
    expect(toMarkdown(sheet)).toBe('# T\n');
  });
});

describe('JSON', () => {
  it('is the brief itself', () => {
    expect(JSON.parse(exportBrief(BRIEF, 'json', OPTIONS).text)).toEqual(BRIEF);
  });

  it('names the article beside a piece', () => {
    const piece = JSON.parse(
      exportBrief(BRIEF, 'json', { ...OPTIONS, scope: { part: 'sources', line: 0 } }).text,
    );
    expect(Object.keys(piece)).toEqual(['headline', 'publisher', 'published', 'url', 'sources']);
    expect(piece.sources).toEqual([BRIEF.sources[0]]);
  });
});

describe('links to passages', () => {
  const url = 'https://a.example/story';
  it.each([
    ['a short passage is written out', url, 'one two, three', 'two, three', `${url}#:~:text=two%2C%20three`],
    [
      'an ampersand is encoded',
      url,
      'at Halden & Co. on',
      'Halden & Co.',
      `${url}#:~:text=Halden%20%26%20Co.`,
    ],
    ['dashes are encoded', url, 'a well-known man', 'well-known', `${url}#:~:text=well%2Dknown`],
    ['the page’s own fragment stays', `${url}#top`, 'one two', 'two', `${url}#top:~:text=two`],
    [
      'the first of two equal passages needs nothing',
      url,
      '9 died. Then 9 died',
      '9 died',
      `${url}#:~:text=9%20died`,
    ],
  ])('%s', (_, address, text, passage, expected) => {
    expect(textFragment(address, text, at(passage, text))).toBe(expected);
  });

  it('tells the second of two equal passages by the words before it', () => {
    const text = 'On Monday 9 died.\n\nBy Tuesday, another 9 died.';
    const start = text.lastIndexOf('9 died');
    expect(textFragment(url, text, { start, end: start + 6 })).toBe(
      `${url}#:~:text=By%20Tuesday%2C%20another-,9%20died`,
    );
  });

  it('gives a long passage by its edges, each within one block', () => {
    const text = 'One two three four five six seven.\n\nEight nine ten eleven twelve thirteen fourteen.';
    expect(textFragment(url, text, { start: 0, end: text.length })).toBe(
      `${url}#:~:text=One%20two%20three%20four%20five,ten%20eleven%20twelve%20thirteen%20fourteen.`,
    );
  });

  it('leaves the address bare for an empty passage', () => {
    expect(textFragment(url, 'text', { start: 2, end: 2 })).toBe(url);
  });
});

describe('days', () => {
  it.each([
    ['2026-03-12T23:30:00-05:00', 'en-GB', '12 March 2026'],
    ['2026-03-12', 'en-US', 'March 12, 2026'],
    ['yesterday', 'en-GB', ''],
    ['2026-13-40', 'en-GB', ''],
    [null, 'en-GB', ''],
  ])('%s in %s is %s', (iso, locale, day) => {
    expect(writtenDay(iso, locale)).toBe(day);
  });
});

function parsed(html: string) {
  const { document } = new JSDOM(html).window;
  return {
    all: (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent),
    count: (selector: string) => document.querySelectorAll(selector).length,
    hrefs: () => [...document.querySelectorAll('a')].map((link) => link.href),
  };
}
