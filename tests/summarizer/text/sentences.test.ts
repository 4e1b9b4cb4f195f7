import { describe, expect, it } from 'vitest';
import { english } from '../../../summarizer/languages/en/index';
import { splitSentences } from '../../../summarizer/text/sentences';
import * as cases from './sentenceCases';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }, english.text).map((s) => text.slice(s.start, s.end));

/** A case marks its boundaries with "|"; where a mark replaces no space (glued text), the space is left out. */
function unmarked(line: string, glued: boolean): string {
  return line
    .replace(/(?<=[\p{L}\p{N}][.?]|\p{L}\.[”"]|\])\|(?=["“]?\p{Lu})/gu, glued ? '' : ' ')
    .replace(/\|/g, cjk(line) ? '' : ' ');
}

const cjk = (line: string): boolean => /[。！？]/.test(line);

describe.each(Object.entries(cases))('%s', (group, table) => {
  const lines = table.split('\n').filter(Boolean);
  it.each(lines)('%s', (line) => {
    const glued = group === 'glued' && !/\]\|/.test(line);
    expect(split(unmarked(line, glued))).toEqual(line.split('|'));
  });
});

describe('splitSentences', () => {
  it('has 300 hard cases', () => {
    const all = Object.values(cases).flatMap((table) => table.split('\n').filter(Boolean));
    expect(all.length).toBeGreaterThanOrEqual(300);
  });

  it('splits only inside its range, and gives offsets into the whole text', () => {
    const text = 'One here. Two here. Three here.';
    expect(splitSentences(text, { start: 10, end: 19 }, english.text)).toEqual([{ start: 10, end: 19 }]);
  });

  it('gives nothing for an empty or blank range', () => {
    expect(splitSentences('', { start: 0, end: 0 }, english.text)).toEqual([]);
    expect(splitSentences('   \n ', { start: 0, end: 5 }, english.text)).toEqual([]);
  });

  it('ends a sentence at a blank line', () => {
    expect(split('No stop here\n\nNor here')).toEqual(['No stop here', 'Nor here']);
  });

  it('cuts at a blank what no writer would call a sentence, and loses no word', () => {
    const text = 'and then a word '.repeat(1000).trim();
    const pieces = split(text);
    expect(pieces.join(' ')).toBe(text);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(4000);
    expect(split('x'.repeat(9000)).map((piece) => piece.length)).toEqual([4000, 4000, 1000]);
  });

  it.each([
    ['stops', '.'.repeat(100_000)],
    ['stops and spaces', '. '.repeat(50_000)],
    ['line breaks', '\n '.repeat(50_000)],
    ['closing marks', `.${'"'.repeat(100_000)}x`],
    ['capitals', `a.${'A'.repeat(100_000)}`],
    ['spaces', `a.${' '.repeat(100_000)}b`],
  ])('is quick on 100 KB of %s', (_name, text) => {
    const started = performance.now();
    split(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
