import { describe, expect, it } from 'vitest';
import { KeyPoints } from '../../components/KeyPoints';
import { touchedOn } from '../../components/touched';
import type { Brief } from '../../summarizer/brief';
import { BARE, BRIEF, LIVE } from './brief';
import { show } from './render';

const line = (brief: Brief, limit: number) =>
  show(
    <KeyPoints brief={brief} isMain limit={limit} onShow={() => {}} onCopy={() => {}} />,
  ).root.querySelector<HTMLElement>('.touched');
const said = (brief: Brief, limit: number) => line(brief, limit)?.querySelector('summary')?.textContent;

describe('how much of the story the points touch on', () => {
  it('is said of as many points as are shown', () => {
    expect(said(BRIEF, 5)).toBe('These 3 points touch on about 45% of the story');
    expect(said(BRIEF, 2)).toBe('These 2 points touch on about 35% of the story');
    expect(said(BRIEF, 1)).toBe('This point touches on about 20% of the story');
  });

  it('tells on demand how it is counted', () => {
    expect(line(BRIEF, 5)?.querySelector('p')?.textContent).toMatch(
      /^Counted in words: about 45% of the story/,
    );
  });

  it.each([
    ['a brief without points', BARE],
    ['a live page', LIVE],
    ['the opening alone', { ...BRIEF, access: 'partial' } as const],
  ])('is not claimed of %s', (_what, brief) => {
    expect(touchedOn(brief, 5)).toBeNull();
    expect(line(brief, 5)).toBeNull();
  });

  it('is never nothing, and never more than all', () => {
    const of = (share: number) =>
      touchedOn({ ...BRIEF, keyPoints: BRIEF.keyPoints.map((p) => ({ ...p, share })) }, 2);
    expect(of(0.001)).toBeCloseTo(0.05);
    expect(of(0.5)).toBeCloseTo(1);
  });
});
