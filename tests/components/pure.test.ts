/** The small pure parts of the views: numbers, shares, dates, initials, words. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exactDate, nearDate, nearUpdate } from '../../components/dates';
import { initials } from '../../components/initials';
import { changeOf } from '../../components/proportion';
import { count, localeFor } from '../../components/words';
import { LANGUAGE_TAGS } from '../../extension/languages';
import type { KeyFigure } from '../../summarizer/brief';
import { languages } from '../../summarizer/languages/index';
import { figure } from './brief';
import { englishWords } from './render';

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
    const change = changeOf(figure('[41] people', 'people', { value, from }));
    expect(change?.bars ?? null).toEqual(bars);
  });
});

describe('dates', () => {
  const now = Date.parse('2026-03-12T12:00:00Z');
  it.each([
    ['2026-03-12T11:59:40Z', 'this minute'],
    ['2026-03-12T11:20:00Z', '40 minutes ago'],
    ['2026-03-12T09:00:00Z', '3 hours ago'],
    ['2026-03-11T13:00:00Z', '23 hours ago'],
    ['2026-03-11T11:00:00Z', 'yesterday'],
    ['2026-03-09T09:00:00Z', '9 Mar'],
    ['2026-03-12', '12 Mar'],
    ['2024-12-31', '31 Dec 2024'],
    ['2026-03-14T09:00:00Z', '14 Mar'],
    ['soon', ''],
  ])('%s is %s', (iso, near) => {
    expect(nearDate(iso, now, 'en-GB')).toBe(near);
  });

  it('calls no day yesterday that is not', () => {
    const night = new Date(2026, 2, 12, 1).getTime();
    const hoursBefore = (hours: number) => new Date(night - hours * 3_600_000).toISOString();
    expect(nearDate(hoursBefore(24.5), night, 'en-GB')).toBe('yesterday');
    expect(nearDate(hoursBefore(30), night, 'en-GB')).toBe('10 Mar');
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
  expect(LANGUAGE_TAGS).toEqual(languages.map((language) => language.tag));
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
