/** The small pure parts of the views: numbers, shares, dates, initials, words. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exactDate, nearDate, nearUpdate } from '../../components/dates';
import { initials } from '../../components/initials';
import { printedNumber, printedValue } from '../../components/number';
import { changeOf, shareOf } from '../../components/proportion';
import { count, localeFor } from '../../components/words';
import { LANGUAGE_TAGS } from '../../extension/languages';
import type { KeyFigure } from '../../summarizer/brief';
import { english } from '../../summarizer/languages/en/index';
import { englishWords } from './render';

function figureOf(text: string, value: KeyFigure['value'], rest: Partial<KeyFigure> = {}): KeyFigure {
  const span = { start: 0, end: text.length };
  const base = { unit: null, qualifier: null, of: '', from: null, salience: 1, places: [] };
  return { text, span, sentence: span, value, ...base, ...rest };
}

describe('the number as printed', () => {
  it.each<[string, KeyFigure['value'], Partial<KeyFigure>, string, string | null]>([
    ['at least 41 people', 41, { qualifier: 'at least', of: 'people killed' }, '41', null],
    ['more than 1.2 million homes', 1.2e6, { of: 'homes' }, '1.2 million', null],
    ['a $400 million equity raise', 4e8, { unit: 'USD' }, '$400 million', null],
    ['$9.5m', 9.5e6, { unit: 'USD' }, '$9.5m', null],
    ['US$231 a tonne', 231, { unit: 'USD' }, 'US$231', null],
    ['30 per cent of exports', 30, { unit: '%' }, '30%', null],
    ['rose 4.2% to $231', 4.2, { unit: '%' }, '4.2%', null],
    ['rose 4.2% to $231', 231, { unit: 'USD' }, '$231', null],
    ['$400 million to $600 million', [4e8, 6e8], { unit: 'USD' }, '$400 million to $600 million', null],
    ['400 to 500 structures', [400, 500], { of: 'structures destroyed' }, '400 to 500', null],
    ['won 4-1', [4, 1], {}, '4-1', null],
    ['5.6 magnitude quake', 5.6, { unit: 'magnitude' }, '5.6', 'magnitude'],
    ['142,000 acres', 142000, { unit: 'acres', of: 'acres burned' }, '142,000', null],
    ['12.000 Menschen', 12000, { of: 'Menschen' }, '12.000', null],
    ['1 234 567 habitants', 1234567, {}, '1 234 567', null],
    ['nearly 700-million-strong population', 7e8, { qualifier: 'nearly' }, '700-million', null],
    ['two dozen others', 24, { of: 'others injured' }, 'two dozen', null],
    ['about half of the voters', 0.5, { qualifier: 'about', of: 'the voters' }, 'half', null],
    ['hundreds of rounds', null, { of: 'rounds of ammunition' }, 'hundreds', null],
    ['the twelve jurors who had sat through it all', 12, { of: 'jurors' }, 'the twelve', null],
    ['a sum that nobody had ever thought of', 12345678, { unit: 'EUR' }, '12,345,678', 'EUR'],
    ['a sum that nobody had ever thought of', 3.4e9, {}, '3.4 billion', null],
  ])('%s (%j)', (text, value, rest, number, unit) => {
    expect(printedNumber(figureOf(text, value, rest), 'en-GB')).toEqual({ number, unit });
  });

  it('finds a former value in the sentence, else writes it', () => {
    expect(printedValue(['to $9.5 million', 'down from the $22 million asked for'], 22e6, 'en-GB')).toBe(
      '$22 million',
    );
    expect(printedValue(['nothing'], 10800000, 'en-GB')).toBe('10.8 million');
  });
});

describe('a share', () => {
  it.each<[string, number, Partial<KeyFigure>, number | null]>([
    ['30 per cent of the exports', 30, { unit: '%', of: 'exports' }, 0.3],
    ['62% of voters', 62, { unit: '%', of: 'voters' }, 0.62],
    ['half of the voters', 0.5, { of: 'voters' }, 0.5],
    ['prices rose 4.2 per cent', 4.2, { unit: '%', of: 'prices' }, null],
    ['a 5% increase in wages', 5, { unit: '%', of: 'increase in wages' }, null],
    ['4.2 per cent rise in prices', 4.2, { unit: '%', of: 'rise in prices' }, null],
    ['130 per cent of the plan', 130, { unit: '%', of: 'plan' }, null],
    ['7.04% from 7.06%', 7.04, { unit: '%', of: 'rate', from: 7.06 }, null],
    ['41 people', 41, { of: 'people' }, null],
  ])('%s', (text, value, rest, share) => {
    expect(shareOf(figureOf(text, value, rest))).toBe(share);
  });
});

describe('a change', () => {
  it.each<[KeyFigure['value'], number | null, [number, number] | null]>([
    [12.2, 10.8, [10.8 / 12.2, 1]],
    [5, 10, [1, 0.5]],
    [0, 4, [1, 0]],
    [5, null, null],
    [-2, 3, null],
    [[1, 2], 3, null],
    [0, 0, null],
  ])('%j from %j', (value, from, bars) => {
    expect(changeOf(figureOf('x', value, { from }))?.bars ?? null).toEqual(bars);
  });
});

describe('dates', () => {
  const now = Date.parse('2026-03-12T12:00:00Z');
  it.each([
    ['2026-03-12T11:59:40Z', 'this minute'],
    ['2026-03-12T11:20:00Z', '40 minutes ago'],
    ['2026-03-12T09:00:00Z', '3 hours ago'],
    ['2026-03-11T09:00:00Z', '27 hours ago'],
    ['2026-03-09T09:00:00Z', '9 Mar'],
    ['2026-03-12', '12 Mar'],
    ['2024-12-31', '31 Dec 2024'],
    ['2026-03-14T09:00:00Z', '14 Mar'],
    ['soon', ''],
  ])('%s is %s', (iso, near) => {
    expect(nearDate(iso, now, 'en-GB')).toBe(near);
  });

  it.each([
    ['2026-03-02T14:05:00Z', '2026-03-02T06:40:00Z', /^\d\d:05$/],
    ['2026-03-03T14:05:00Z', '2026-03-02T06:40:00Z', /^3 Mar$/],
    ['2026-03-02', '2026-03-02', /^2 Mar$/],
    ['2026-03-12T11:20:00Z', '2026-03-12T06:40:00Z', /^40 minutes ago$/],
    ['2026-03-02T14:05:00Z', null, /^2 Mar$/],
  ])('updated %s, published %s', (modified, published, near) => {
    expect(nearUpdate(modified, published, now, 'en-GB')).toMatch(near);
  });

  it('gives a day alone no time', () => {
    expect(exactDate('2026-03-12', 'en-GB')).toMatch(/^Thursday,? 12 March 2026$/);
    expect(exactDate('2026-03-12T09:00:00Z', 'en-GB')).toMatch(/12 March 2026.*\d:\d\d/);
    expect(exactDate('soon', 'en-GB')).toBe('');
  });
});

it.each([
  ['Marta Oduya', 'MO'],
  ['Rami Abdel Rahman', 'RR'],
  ['Ng', 'N'],
  ['“Ana” de la Cruz', 'AC'],
  ['Иван Петров', 'ИП'],
  ['42', ''],
])('initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

it('counts in the reader’s plural and figures', () => {
  expect(count(englishWords(), 'quotes', 1)).toBe('1 quote');
  expect(count(englishWords(), 'words', 1234)).toBe('1,234 words');
  expect(count(englishWords('de'), 'words', 1234)).toBe('1.234 words');
});

it.each([
  ['en-GB', 'en', 'en-GB'],
  ['en', 'en', 'en'],
  ['fi-FI', 'en', 'en'],
  ['pt-BR', 'pt', 'pt-BR'],
])('a browser in %s with words in %s writes dates in %s', (browserTag, catalogueTag, locale) => {
  expect(localeFor(browserTag, catalogueTag)).toBe(locale);
});

it('knows which languages the engine has', () => {
  expect(LANGUAGE_TAGS).toEqual([english].map((language) => language.tag));
});

describe('the catalogue', () => {
  const catalogue: Record<string, { message: string; placeholders?: Record<string, unknown> }> = JSON.parse(
    readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
  );
  it('declares every placeholder that its messages use, and no other', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(catalogue)) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase());
      expect([...used].sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });
});
