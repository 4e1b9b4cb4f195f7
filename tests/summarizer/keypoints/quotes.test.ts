import { describe, expect, it } from 'vitest';
import { awaitsSpeaker, leftOpen, lostQuotes, outsideQuotes } from '../../../summarizer/keypoints/quotes';

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

  it.each([
    ['Moss said it won?t be quick.', true],
    ['The council?s engineers, who haven?t slept, found it.', true],
    ['Why? Because the piers are cracked.', false],
    ['Why?Because the piers are cracked.', false],
    ['See harbor.example/watch?v=ab and harbor.example/a?id=7.', false],
    ['“It won’t be quick,” said Moss.', false],
  ])('were they lost in: %s', (text, isLost) => {
    expect(lostQuotes(text)).toBe(isLost);
  });

  it('takes the mark behind a comma for a lost one, and no other', () => {
    expect(awaitsSpeaker('?The piers are cracked,?')).toBe(true);
    expect(awaitsSpeaker('Are the piers cracked?')).toBe(false);
  });

  it('reads a hostile run of letters and marks in no time', () => {
    const started = performance.now();
    lostQuotes(`${'a'.repeat(50_000)}${'a?'.repeat(25_000)}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
