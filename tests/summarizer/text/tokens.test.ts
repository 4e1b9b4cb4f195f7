import { describe, expect, it } from 'vitest';
import { text as words } from '../../../summarizer/languages/en/text';
import { tokenize } from '../../../summarizer/text/tokens';

const tokensOf = (text: string) =>
  tokenize(text, { start: 0, end: text.length }, words).map((token) => token.text);

describe('tokens', () => {
  const cases: [text: string, tokens: string[]][] = [
    ['The pier reopened.', ['The', 'pier', 'reopened', '.']],
    ["Gaza's pier", ['Gaza', "'s", 'pier']],
    ['Gaza’s pier', ['Gaza', '’s', 'pier']],
    ["They didn't go", ['They', "didn't", 'go']],
    ["They'll go, he's sure", ['They', "'ll", 'go', ',', 'he', "'s", 'sure']],
    ['the U.S. pier', ['the', 'U.S.', 'pier']],
    ['Mr. Osgood', ['Mr.', 'Osgood']],
    ['Rachel E. Petherby', ['Rachel', 'E.', 'Petherby']],
    ['a well-known baker', ['a', 'well-known', 'baker']],
    ['1,250.5 tonnes', ['1,250.5', 'tonnes']],
    ['“Enough,” he said', ['“', 'Enough', ',', '”', 'he', 'said']],
    ["O'Brien of AT&T", ["O'Brien", 'of', 'AT&T']],
    ['Zażółć gęślą', ['Zażółć', 'gęślą']],
    ['', []],
    ['  \n ', []],
  ];
  it.each(cases)('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('points into the whole text', () => {
    const text = 'One. Two’s here.';
    for (const token of tokenize(text, { start: 5, end: 15 }, words)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  it('folds case and apostrophes for look-up', () => {
    expect(tokenize('Don’t', { start: 0, end: 5 }, words)[0]?.lower).toBe("don't");
  });

  it.each([['a'], ["'"], ['a.'], ["a'"], ['.'], ['A. '], ['1,']])('stays linear on 100 KB of %s', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = performance.now();
    tokenize(text, { start: 0, end: text.length }, words);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
