import { describe, expect, it } from 'vitest';
import { addProduct, factorOf, layOut, newTable } from '../../../summarizer/sources/dense';
import { layOutFactors, newNetwork, STATE, WORD } from '../../../summarizer/sources/network';
import { readForSources } from '../../../summarizer/sources/reading';
import { forwardGates, newMemory, remember } from '../../../summarizer/sources/recurrent';
import { sheetOf } from '../../../summarizer/sources/sheet';
import { RELATIONS, VIEWED, viewFrom } from '../../../summarizer/sources/view';
import { windowOf } from '../../../summarizer/sources/window';
import { storyOf } from './story';

/** Numbers without a pattern, the same every time. */
const wave = (i: number) => Math.sin(i * i + 1);

describe('the product of a table and a vector', () => {
  it('is what row by row gives, added to what was there', () => {
    const table = factorOf(newTable(8, 6));
    table.values.forEach((_, i) => {
      table.values[i] = wave(i);
    });
    layOut(table);
    const vector = Float32Array.from({ length: 20 }, (_, i) => wave(i + 100));
    const into = new Float32Array(12).fill(1);
    addProduct(table, vector, 5, into, 3);
    for (let row = 0; row < 8; row++) {
      const plain = [0, 1, 2, 3, 4, 5].reduce(
        (sum, x) => sum + (table.values[row * 6 + x] ?? 0) * (vector[5 + x] ?? 0),
        1,
      );
      expect(into[3 + row]).toBeCloseTo(plain, 5);
    }
    expect([...into.subarray(0, 3), into[11]]).toEqual([1, 1, 1, 1]);
  });
});

describe('memory', () => {
  const network = newNetwork(1);
  const gates = forwardGates(network);
  for (const { values } of Object.values(gates))
    values.forEach((_: number, i: number) => {
      values[i] = wave(i) / 4;
    });
  layOutFactors(network);
  const words = 9;
  const inputs = Float32Array.from({ length: words * WORD }, (_, i) => wave(i));
  const statesOf = (from: Float32Array, step: 1 | -1) => {
    const memory = newMemory(words);
    remember(gates, from, words, step, memory);
    return memory.state;
  };
  const row = (states: Float32Array, at: number) => [...states.subarray(at * STATE, (at + 1) * STATE)];

  it('reads from the end as it would read the words turned round', () => {
    const turned = new Float32Array(inputs.length);
    for (let at = 0; at < words; at++) {
      turned.set(inputs.subarray(at * WORD, (at + 1) * WORD), (words - 1 - at) * WORD);
    }
    expect(row(statesOf(inputs, -1), 2)).toEqual(row(statesOf(turned, 1), words - 3));
  });

  it('knows nothing of what comes later', () => {
    const other = inputs.slice();
    other.fill(2, 5 * WORD);
    const [before, after] = [statesOf(inputs, 1), statesOf(other, 1)];
    expect(row(after, 4)).toEqual(row(before, 4));
    expect(row(after, 5)).not.toEqual(row(before, 5));
  });

  it('is the same in stretches', () => {
    const memory = newMemory(words);
    remember(gates, inputs, words, -1, memory, 0, 4);
    remember(gates, inputs, words, -1, memory, 4, words);
    expect(memory.state).toEqual(statesOf(inputs, -1));
  });
});

describe('words seen from a cue', () => {
  const reading = readForSources(
    storyOf('The pier is safe, Ada Brinkworth said, and it will reopen in May.\n\n“We are glad,” she said.'),
  );
  const sheet = sheetOf(reading, new Map());
  const cue = reading.words.findIndex((word) => word.lower === 'said');
  const window = windowOf(sheet, cue);
  const rowsFrom = (likely: Float32Array) => {
    const rows = new Int32Array((window.to - window.from) * VIEWED).fill(-1);
    viewFrom(sheet, likely, cue, window, rows);
    return rows;
  };
  const none = new Float32Array(sheet.length);

  it('have every feature, each a row of the table of relations', () => {
    for (const row of rowsFrom(none)) {
      expect(row).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThan(RELATIONS);
    }
  });

  it('know on which side they stand, and what lies between', () => {
    const rows = rowsFrom(none);
    const at = (lower: string) => {
      const i = reading.words.findIndex((word) => word.lower === lower) - window.from;
      return [...rows.subarray(i * VIEWED, (i + 1) * VIEWED)];
    };
    expect(at('brinkworth')).not.toEqual(at('and'));
    // The comma before "and" is crossed on the way to it, not on the way to the name.
    expect(at('safe')).not.toEqual(at('ada'));
  });

  it('are told of other cues', () => {
    const likely = none.slice();
    likely[window.from] = 0.9;
    const [with_, without] = [rowsFrom(likely), rowsFrom(none)];
    expect(with_.subarray(0, VIEWED)).not.toEqual(without.subarray(0, VIEWED));
    expect(with_.subarray(2 * VIEWED)).toEqual(without.subarray(2 * VIEWED));
  });
});
