import { describe, expect, it } from 'vitest';
import { areEntries, shownPoints, writtenTimes } from '../../../summarizer/export/entries';
import { exportBrief } from '../../../summarizer/export/export';
import type { SheetOptions } from '../../../summarizer/export/sheet';
import { BRIEF, LIVE } from '../../components/brief';
import { OPTIONS } from './options';

/** Of all parts, the one that is looked at here. */
const POINTS: SheetOptions = { ...OPTIONS, parts: ['points'] };

describe('which points are shown', () => {
  const starts = (brief: typeof BRIEF, limit: number) =>
    shownPoints(brief, limit).map((point) => brief.keyPoints.indexOf(point));

  it('the best ones of a story, in the order of the article', () => {
    expect(areEntries(BRIEF)).toBe(false);
    expect(starts(BRIEF, 5)).toEqual([0, 2, 1]);
    expect(starts(BRIEF, 2)).toEqual([0, 1]);
  });

  it('the latest ones of a live blog, latest first', () => {
    expect(areEntries(LIVE)).toBe(true);
    expect(starts(LIVE, 5)).toEqual([0, 1, 2]);
  });
});

describe('times of entries, written as the page states them', () => {
  it.each([
    [['2026-01-09T15:47:00Z'], ['9 January 2026, 15:47 UTC']],
    [
      ['2026-01-09T15:47:00Z', '2026-01-09T14:20:00Z'],
      ['9 January 2026, 15:47 UTC', '14:20'],
    ],
    [
      ['2026-01-09T00:10:00+01:00', '2026-01-08T23:50:00+01:00'],
      ['9 January 2026, 00:10 UTC+1', '8 January 2026, 23:50 UTC+1'],
    ],
    [['2026-01-09T15:47:00-03:30'], ['9 January 2026, 15:47 UTC-3:30']],
    [['2026-01-09T15:47'], ['9 January 2026, 15:47']],
    [
      ['2026-01-09', '2026-01-09'],
      ['9 January 2026', '9 January 2026'],
    ],
    [
      ['15:47', null, '3.20 p.m.'],
      ['15:47', null, '3.20 p.m.'],
    ],
    [['2026-01-09T15:47:00+25:61x'], ['9 January 2026, 15:47 UTC']],
  ])('%j is %j', (times, written) => {
    expect(writtenTimes(times, 'en-GB')).toEqual(written);
  });
});

describe('a live blog copied', () => {
  it('has its own heading and notice, and each entry behind its time', () => {
    const { text } = exportBrief(LIVE, 'text', POINTS);
    expect(text).toContain('A live page.');
    expect(text).toContain('LATEST ENTRIES\n- 12 March 2026, 15:05 UTC+1: A dam above');
    expect(text).toContain('\n- 14:20: The regional government');
    expect(text).toContain('\n- More than 12,000');
  });

  it('one entry alone has its day', () => {
    const { text } = exportBrief(LIVE, 'markdown', { ...POINTS, scope: { part: 'points', line: 1 } });
    expect(text).toContain('- **12 March 2026, 14:20 UTC+1**: The regional');
  });
});

it('the opening of a story copied says that it is no more', () => {
  for (const format of ['text', 'markdown', 'rich'] as const) {
    const { text, html } = exportBrief({ ...BRIEF, access: 'partial' }, format, POINTS);
    expect(text).toContain('Only the opening was read.');
    if (html) expect(html).toContain('Only the opening was read.');
  }
});
