/** Text made to hurt: 100 KB of digits, commas and currency signs must cost no more than prose. */
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../summarizer/figures/figures';
import { english } from '../../../summarizer/languages/en/index';

const SIZE = 100_000;
const PATTERNS = [
  '1',
  '1,',
  '$',
  '$1,',
  '1,234,',
  '€£$¥1',
  '1-2-3 ',
  '1.1.',
  'one two ',
  '1 to 2 ',
  'from 1 to ',
  'million ',
  '1 million ',
  'half a ',
  '1 in 5 ',
  '((1',
  '"1" ',
  'a.a.',
  '1 000 ',
  'up to more than ',
  '1/2/',
];

/** Processor time, the quickest of three runs: other work on the machine is not the subject. */
function milliseconds(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    findQuantities(text, { start: 0, end: text.length }, english.figures);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('hostile text', () => {
  milliseconds('Some 12 ships left for $3 million. '.repeat(100));

  it.each(PATTERNS)('100 KB of “%s” in under 50 ms', (pattern) => {
    const text = pattern.repeat(Math.ceil(SIZE / pattern.length)).slice(0, SIZE);
    expect(milliseconds(text)).toBeLessThan(50);
  });

  it('mixed signs of all kinds in under 50 ms', () => {
    const signs = '0123456789,.$€£¥% -–()"/';
    let seed = 7;
    const text = Array.from({ length: SIZE }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return signs[seed % signs.length];
    }).join('');
    expect(milliseconds(text)).toBeLessThan(50);
  });
});
