import { describe, expect, it } from 'vitest';
import { newLattice } from '../../../summarizer/sources/lattice';
import { type Network, newNetwork, PARTS } from '../../../summarizer/sources/network';
import { readForSources } from '../../../summarizer/sources/reading';
import { hashText, sheetOf } from '../../../summarizer/sources/sheet';
import { windowOf } from '../../../summarizer/sources/window';
import { Chance } from '../../../tools/train/chance';
import { crfErrors, newCrfRoom } from '../../../tools/train/crf';
import { type Example, Learner } from '../../../tools/train/learner';
import { principalAxes } from '../../../tools/train/principal';
import { quantise } from '../../../tools/train/quantise';
import { storyOf } from '../../summarizer/sources/story';

const TEXT = 'The pier is safe, Ada Brinkworth said. “It will reopen in May,” she told the council.';
const QUIET = { hidden: 0, context: 0, judge: 0 };

/** "The pier is safe" by Ada Brinkworth at "said"; "told" is a cue left without words. */
function example(): Example {
  const reading = readForSources(storyOf(TEXT));
  const vocabulary = new Map(['said', 'pier', 'safe'].map((word, i) => [hashText(word), i + 1]));
  const sheet = sheetOf(reading, vocabulary);
  const head = reading.words.findIndex((word) => word.lower === 'said');
  const told = reading.words.findIndex((word) => word.lower === 'told');
  const gold = new Uint8Array(sheet.length);
  gold[head] = 1;
  gold[told] = 1;
  const window = windowOf(sheet, head);
  const path = new Uint8Array(window.to - window.from).fill(2, 0, 4).fill(1, 5, 7);
  const empty = windowOf(sheet, told);
  const labels = new Map([
    [head, path],
    [told, new Uint8Array(empty.to - empty.from)],
  ]);
  return { sheet, gold, labels };
}

function randomNetwork(): Network {
  const network = newNetwork(4);
  const chance = new Chance(7);
  for (const part of PARTS) {
    const { values } = network[part];
    for (let i = 0; i < values.length; i++) values[i] = chance.normal() * 0.2;
  }
  return network;
}

describe('learning', () => {
  it('goes down the slope that the loss really has, in every part of the network', () => {
    const network = randomNetwork();
    const { sheet, gold, labels } = example();
    const lossNow = () => {
      const learner = new Learner(network, QUIET, new Chance(1), sheet.length);
      let slope: Network | undefined;
      learner.adam.step = () => {
        slope = learner.adam.gradient;
      };
      return { loss: learner.learn({ sheet, gold, labels }, 0), slope };
    };
    const { slope } = lossNow();
    for (const part of PARTS) {
      const { values } = network[part];
      const slopes = slope?.[part].values ?? new Float32Array();
      const steepest = slopes.reduce(
        (best, value, i) => (Math.abs(value) > Math.abs(slopes[best] ?? 0) ? i : best),
        0,
      );
      const here = values[steepest] ?? 0;
      values[steepest] = here + 1e-3;
      const above = lossNow().loss;
      values[steepest] = here - 1e-3;
      const below = lossNow().loss;
      values[steepest] = here;
      const measured = (above - below) / 2e-3;
      expect(slopes[steepest], part).not.toBe(0);
      expect(Math.abs((slopes[steepest] ?? 0) - measured), part).toBeLessThan(
        0.02 * Math.abs(measured) + 1e-3,
      );
    }
  });

  it('learns a text by heart, the same way every time', () => {
    const losses = () => {
      const { sheet, gold, labels } = example();
      const noise = { hidden: 0.1, context: 0.1, judge: 0.1 };
      const learner = new Learner(randomNetwork(), noise, new Chance(5), sheet.length);
      return Array.from({ length: 30 }, () => learner.learn({ sheet, gold, labels }, 0.01));
    };
    const first = losses();
    expect(first.at(-1)).toBeLessThan((first[0] ?? 0) / 5);
    expect(losses()).toEqual(first);
  });
});

describe('the gradient of a labelling', () => {
  it('is nothing in sum: what one label gains the others lose', () => {
    const lattice = newLattice(5);
    lattice.length = 5;
    const chance = new Chance(2);
    for (const table of [lattice.emit, lattice.step]) {
      for (let i = 0; i < table.length; i++) table[i] = chance.normal();
    }
    const errors = new Float32Array(5 * 12);
    const loss = crfErrors(lattice, Uint8Array.from([0, 1, 1, 0, 2]), newCrfRoom(5), errors);
    expect(loss).toBeGreaterThan(0);
    for (let i = 0; i < 5; i++) {
      const sum = (from: number, to: number) =>
        errors.subarray(i * 12 + from, i * 12 + to).reduce((a, b) => a + b, 0);
      expect(sum(0, 3)).toBeCloseTo(0, 5);
      expect(sum(3, 12)).toBeCloseTo(0, 5);
    }
  });
});

describe('principal axes', () => {
  it('point along what differs most', () => {
    const vectors = [-3, -1, 1, 3].map((x) =>
      Float64Array.from([5 + x, 5 + x, x % 2 === 0 ? 0 : 0.1 * x * x]),
    );
    const { mean, axes } = principalAxes(vectors, 1);
    expect(mean[0]).toBeCloseTo(5, 9);
    expect(Math.abs(axes[0]?.[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 3);
    expect(axes[0]?.[0]).toBeCloseTo(axes[0]?.[1] ?? 0, 6);
  });
});

describe('integers', () => {
  it('stand for the numbers of large tables to half a step; small tables are kept', () => {
    const network = randomNetwork();
    const { scales, tables } = quantise(network);
    const scale = scales.forwardState ?? 0;
    expect(scale).toBeGreaterThan(0);
    network.forwardState.values.forEach((value, i) => {
      expect(Math.abs(value - (tables.forwardState[i] ?? 0) * scale)).toBeLessThanOrEqual(scale * 0.51);
    });
    expect(scales.viewOut).toBeUndefined();
    expect(tables.viewOut).toEqual(network.viewOut.values);
  });
});
