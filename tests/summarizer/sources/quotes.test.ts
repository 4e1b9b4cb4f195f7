/** What stands in marks of its own is not told a second time in the sentence around it. */
import { describe, expect, it } from 'vitest';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

const quotesIn = (text: string) =>
  findSources(storyOf(text), null).flatMap(({ quotes }) => quotes.map((quote) => quote.text));

describe('a sentence that ends in somebody’s words', () => {
  it.each([
    [
      'Lena Marsh said the harbour rates were far too high, but that “we will not touch the pier this year.”',
      ['the harbour rates were far too high', '“we will not touch the pier this year.”'],
    ],
    [
      'Lena Marsh said the storm had emptied the old harbour and “we will not touch the pier this year.”',
      ['the storm had emptied the old harbour', '“we will not touch the pier this year.”'],
    ],
  ])('ends before them: %s', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  it.each([
    'Lena Marsh said the dozens of workers and their families had been told by letter that they “must stay away until it is done.”',
    'Lena Marsh said the old harbour and the pier were “bad” for all of the people who live here.',
  ])('is whole where nothing parts them: %s', (text) => {
    expect(quotesIn(text)).toContain(text.slice('Lena Marsh said '.length).replace(/\.$/, ''));
  });
});
