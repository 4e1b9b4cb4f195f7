/** Reading a page costs with its size, not with the square of it, and not more than Readability alone does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../tools/bench/arena';
import { timePage } from '../../tools/bench/extraction';
import { storyPage } from '../../tools/bench/story-page';

/** The least of the rounds: another process on the machine can only add to a time. */
const ROUNDS = 6;
const TIMES = 8;

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena?.close());

async function least(elements: number): Promise<{ ours: number; theirs: number }> {
  const who = ['nutgraf', 'readability'] as const;
  const timings = await timePage(arena.page, storyPage(elements), 'https://news.example/big', ROUNDS, [
    ...who,
  ]);
  const [ours = Number.NaN, theirs = Number.NaN] = who.map((name) => Math.min(...(timings[name] ?? [])));
  return { ours, theirs };
}

describe('reading a page', () => {
  it(`of ${TIMES} times the elements takes at most half as long again as ${TIMES} times the time`, {
    retry: 2,
  }, async () => {
    await least(2_000);
    const small = await least(2_000);
    const large = await least(2_000 * TIMES);
    expect(large.ours / small.ours).toBeLessThan(TIMES * 1.5);
  });

  it('stays in reach of Readability on a page that is mostly other stories', { retry: 2 }, async () => {
    const { ours, theirs } = await least(8_000);
    expect(ours / theirs).toBeLessThan(1.3);
  });
});
