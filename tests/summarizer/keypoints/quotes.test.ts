import { describe, expect, it } from 'vitest';
import { leftOpen, outsideQuotes } from '../../../summarizer/keypoints/quotes';

describe('quotation marks', () => {
  it.each([
    ['“Yes,” he said.', ''],
    ['"Yes," he said.', ''],
    ['„Ja“, sagte er.', ''],
    ['»Ja«, sagte er.', ''],
    ['« Oui », dit-il.', ''],
    ['”Ja”, sa han.', ''],
    ['“Yes, he said.', '“'],
    ['Yes,” he said.', '”'],
    ['He called it "the end', '"'],
  ])('%s leaves open: %s', (text, open) => {
    expect(leftOpen(text, '')).toBe(open);
  });

  it('goes on from a quotation opened before', () => {
    expect(leftOpen('It is over,” she said.', '“')).toBe('');
    expect(leftOpen('It is over.', '“')).toBe('“');
  });

  it('takes quotations out', () => {
    expect(outsideQuotes('“No,” she said, “never.”').trim()).toBe('she said,');
    expect(outsideQuotes('She said “never')).toBe('She said ');
    expect(outsideQuotes('No marks.')).toBe('No marks.');
  });
});
