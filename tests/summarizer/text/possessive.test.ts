import { describe, expect, it } from 'vitest';
import { isPossessive, isPossessiveEnding, withoutPossessive } from '../../../summarizer/text/possessive';

describe('whose', () => {
  it.each([
    ['Calder’s', true, 'Calder'],
    ["Calder's", true, 'Calder'],
    ['miners’', false, 'miners'],
    ['Calders', false, 'Calders'],
    ["O'Shea", false, "O'Shea"],
    ["it'd", false, "it'd"],
  ])('%s', (word, possessive, plain) => {
    expect(isPossessive(word)).toBe(possessive);
    expect(withoutPossessive(word)).toBe(plain);
  });

  it.each([
    ["'s", true],
    ['’', true],
    ['s', false],
    ['’t', false],
  ])('the ending alone: %s', (token, is) => {
    expect(isPossessiveEnding(token)).toBe(is);
  });
});
