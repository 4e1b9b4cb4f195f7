import { describe, expect, it } from 'vitest';
import type { Article } from '../../../summarizer/article';
import { findDateline } from '../../../summarizer/dateline/dateline';
import { english } from '../../../summarizer/languages/en/index';
import { articleOf } from './article';
import { datelines, others } from './printedCases';

const rows = (table: string): string[] => table.split('\n').filter(Boolean);
const read = (article: Article) => findDateline(article, english, () => {});

describe('printed datelines', () => {
  it.each(rows(datelines))('%s', (row) => {
    const [marked = '', wanted = ''] = row.split(' => ');
    const [place, region, agency, filed] = wanted.split(' | ').map((cell) => (cell === '-' ? null : cell));
    const text = marked.replace('§', '');
    const found = read(articleOf(text, { published: '2024-03-15T08:00:00Z' }));
    expect(found).toMatchObject({ place, region, agency, filed });
    expect(text.slice(found.span?.end)).toBe(marked.split('§')[1]);
    expect(found.span?.start).toBe(text.startsWith('•') ? 2 : 0);
  });
});

describe('openings that are no datelines', () => {
  it.each(rows(others))('%s', (text) => {
    const found = read(articleOf(text, { published: '2024-03-15T08:00:00Z' }));
    expect({ place: found.place, span: found.span }).toEqual({ place: null, span: null });
  });
});

describe('findDateline', () => {
  it('has at least 120 forms, near half of them negative', () => {
    expect(rows(datelines).length + rows(others).length).toBeGreaterThanOrEqual(120);
    expect(rows(others).length).toBeGreaterThanOrEqual(60);
  });

  it('takes the year from the day of publication, across the turn of the year', () => {
    const filed = (text: string, published: string | null) => read(articleOf(text, { published })).filed;
    expect(filed('OSLO, Dec 31 (Reuters) - Snow fell.', '2024-01-01T00:10:00Z')).toBe('2023-12-31');
    expect(filed('OSLO, Jan 1 (Reuters) - Snow fell.', '2023-12-31T23:50:00-05:00')).toBe('2024-01-01');
    expect(filed('OSLO, Feb 29 (Reuters) - Snow fell.', '2024-03-01')).toBe('2024-02-29');
    expect(filed('OSLO, Dec 31 (Reuters) - Snow fell.', null)).toBeNull();
    expect(filed('OSLO, Dec 31, 2021 (Reuters) - Snow fell.', null)).toBe('2021-12-31');
    expect(filed('OSLO, Feb 30 (Reuters) - Snow fell.', '2024-03-01')).toBeNull();
  });

  it('passes the page’s own times through', () => {
    const article = articleOf('Nothing printed here at all.', {
      published: '2024-03-15',
      modified: '2024-03-16',
    });
    expect(read(article)).toMatchObject({ published: '2024-03-15', modified: '2024-03-16', filed: null });
  });

  it('finds the dateline below a byline and a standfirst, but not deep in the story', () => {
    const standfirst =
      'A long standfirst tells in one sentence what the story below will tell in forty, so that readers who leave early leave with something, which is more than most of them came for today.';
    const below = articleOf(['By Ann Moss', standfirst, 'OSLO, Norway (AP) — Snow fell.']);
    expect(read(below)).toMatchObject({ place: 'Oslo', region: 'Norway', agency: 'AP' });
    const deep = articleOf([
      standfirst,
      standfirst,
      standfirst,
      standfirst,
      'OSLO, Norway (AP) — Snow fell.',
    ]);
    expect(read(deep).span).toBeNull();
  });

  it('reads a dateline that the page keeps outside the text', () => {
    const found = read(articleOf('Snow fell on Monday.', { printedDateline: 'OSLO, Norway (AP)' }));
    expect(found).toMatchObject({ place: 'Oslo', region: 'Norway', agency: 'AP', span: null });
    expect(
      read(articleOf('Snow fell.', { printedDateline: 'Five things to know about snow' })).place,
    ).toBeNull();
  });

  it('takes a transcript or a list for what it is', () => {
    const speakers = [
      'MARLOW: Good evening.',
      'TARN: Good evening.',
      'MARLOW: Where to begin?',
      'TARN: At dawn.',
    ];
    expect(read(articleOf(speakers)).place).toBeNull();
    const cities = [
      'Paris: The food is good.',
      'Rome: The food is better.',
      'Oslo: The food is dear.',
      'Bern: Eh.',
    ];
    expect(read(articleOf(cities)).place).toBeNull();
  });

  it('tells every candidate and its fate to the trace', () => {
    const told: string[] = [];
    findDateline(articleOf('EXCLUSIVE — The minister knew.'), english, (line) => told.push(line.rule));
    expect(told).toContain('a label, not a place');
  });

  it('survives text that is empty or hostile', () => {
    expect(read(articleOf(''))).toMatchObject({ place: null, agency: null, span: null });
    for (const text of [
      'A'.repeat(100_000),
      'A/'.repeat(50_000),
      '('.repeat(100_000),
      'A, '.repeat(33_000),
    ]) {
      const started = performance.now();
      read(articleOf(text, { headline: text, captions: [text], credits: [text] }));
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
