import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../summarizer/brief';
import { labelOf, saysItself } from '../../summarizer/export/label';

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

  it('tells all that is counted where the engine does not say which words are the number', () => {
    expect(labelOf({ ...figure('killing [41] people'), number: undefined })).toBe('all that is counted');
  });

  it('knows whether the words need anything added', () => {
    expect(saysItself(figure('killing [41] people'))).toBe(true);
    expect(saysItself(figure('dropped [5.1%]'))).toBe(false);
  });
});
