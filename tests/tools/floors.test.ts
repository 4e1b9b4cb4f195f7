/** A floor that holds nothing is worse than none: it looks as if it held. */
import { describe, expect, it } from 'vitest';
import { floorsWithoutPart, missedFloors, readFloors } from '../../tools/eval/floors';
import { PARTS } from '../../tools/eval/parts';
import type { Row } from '../../tools/eval/row';

const row = (name: string, value: number): Row => ({ name, value, unit: '%' });

describe('the floors of a part', () => {
  it.each<[string, Row[], string[]]>([
    ['met', [row('F1', 90), row('recall', 81)], []],
    ['missed', [row('F1', 89.99), row('recall', 81)], ['dateline: “F1” is 89.99, below its floor 90']],
    ['without a row', [row('F1', 90)], ['dateline: “recall” is gone, below its floor 80']],
    ['no number', [row('F1', Number.NaN), row('recall', 80)], ['dateline: “F1” is NaN, below its floor 90']],
  ])('%s', (_, rows, told) => {
    expect(missedFloors('dateline', { F1: 90, recall: 80 }, rows)).toEqual(told);
  });
});

it('a part that was renamed leaves floors behind', () => {
  const floors = { dateline: { F1: 90 }, constructor: { F1: 1 } };
  expect(floorsWithoutPart(floors, ['place', 'dateline'])).toEqual([
    'constructor: has floors, but is no part of the evaluation',
  ]);
});

it('every floor has its part', () => {
  expect(floorsWithoutPart(readFloors(), Object.keys(PARTS))).toEqual([]);
});
