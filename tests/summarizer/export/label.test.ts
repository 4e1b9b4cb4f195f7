import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../summarizer/brief';
import { formerNumber, labelOf, printedNumber, saysItself } from '../../../summarizer/export/label';

/** A figure whose number stands in [brackets] within its words. */
function figure(marked: string, qualifier: string | null = null, of = 'all that is counted'): KeyFigure {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const at = 100;
  return {
    text,
    span: { start: at, end: at + text.length },
    number: { start: at + start, end: at + end },
    sentence: { start: 0, end: 400 },
    value: 1,
    unit: null,
    qualifier,
    of,
    from: null,
    former: null,
    share: null,
    salience: 1,
    places: [],
  };
}

describe('what stands beside the number', () => {
  it.each([
    ['killing at least [41] people', 'at least', 'killing … people'],
    ['[17] children', null, 'children'],
    ['More than [12,000] people were driven out', 'More than', 'people were driven out'],
    ['the regional government approved [$9.5 million]', null, 'the regional government approved …'],
    ['[20]-year sentence', null, 'year sentence'],
    ['dropped [5.1%]', null, 'all that is counted'],
    ['[5.1%]', null, 'all that is counted'],
  ])('%s', (marked, hedge, label) => {
    expect(labelOf(figure(marked, hedge))).toBe(label);
  });

  it('knows whether the words need anything added', () => {
    expect(saysItself(figure('killing [41] people'))).toBe(true);
    expect(saysItself(figure('dropped [5.1%]'))).toBe(false);
  });
});

/** A figure of a text in which its number stands in [brackets], the number it is compared with in (brackets). */
function figureOf(marked: string, rest: Partial<KeyFigure> = {}): [KeyFigure, { text: string }] {
  const text = marked.replace(/[[\]()]/g, '');
  const spanOf = (pattern: RegExp) => {
    const words = pattern.exec(marked)?.[1];
    const start = text.indexOf(words ?? '');
    return words === undefined ? null : { start, end: start + words.length };
  };
  const span = { start: 0, end: text.length };
  const number = spanOf(/\[(.*)\]/s) ?? span;
  const base = { value: null, unit: null, qualifier: null, of: '', from: null, share: null, salience: 1 };
  const former = spanOf(/\((.*)\)/s);
  return [{ text, span, sentence: span, number, former, ...base, places: [], ...rest }, { text }];
}

describe('the number as printed', () => {
  it.each([
    ['at least [41] people', '41'],
    ['[$1.15\nbillion] a year', '$1.15 billion'],
    ['[two dozen] others', 'two dozen'],
  ])('%s', (marked, number) => {
    expect(printedNumber(...figureOf(marked))).toBe(number);
  });
});

describe('what it is compared with', () => {
  it.each<[string, number | null, string | null, string]>([
    ['to [$9.5 million], down from the ($22 million) asked for', 22e6, 'USD', '$22 million'],
    ['[12.2 million], up from 10.8', 10.8e6, null, '10.8 million'],
    ['[30 per cent], up from 12', 12, '%', '12%'],
    ['[1,250], up from 1', 1100, null, '1,100'],
    ['[41] people', null, null, ''],
  ])('%s', (marked, from, unit, former) => {
    expect(formerNumber(...figureOf(marked, { from, unit }), 'en-GB')).toBe(former);
  });
});
