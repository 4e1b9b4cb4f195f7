import { expect, it } from 'vitest';
import { entryTimes } from '../../components/dates';

it('tells the day once, and the clock in the reader’s zone', () => {
  const [first, second, third] = entryTimes(
    ['2026-01-09T12:47:00Z', '2026-01-09T12:20:00Z', '2026-01-06T12:20:00Z'],
    'en-GB',
  );
  expect(first).toMatch(/^\d+ Jan, \d\d:47$/);
  expect(second).toMatch(/^\d\d:20$/);
  expect(third).toMatch(/^\d+ Jan, \d\d:20$/);
});

it('leaves what is no full time as the page prints it', () => {
  expect(entryTimes(['15:47', null, '2026-01-09', '2026-13-40T99:99'], 'en-GB')).toEqual([
    '15:47',
    '',
    '2026-01-09',
    '2026-13-40T99:99',
  ]);
});
