/** Attributions mended after they were found: turned round, or given the whole of their source. */
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../summarizer/sources/attribution';
import { gatherEntities } from '../../../summarizer/sources/entities';
import { readForSources } from '../../../summarizer/sources/reading';
import { turned } from '../../../summarizer/sources/turned';
import { withWholeSource } from '../../../summarizer/sources/whole-source';
import { storyOf } from './story';

/** Words of the text as an attribution; the first of each counts. */
function made(text: string, source: string, cue: string, content: string): Attribution {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return { rule: 'test', source: span(source), cue: span(cue), content: [span(content)], score: 1 };
}

describe('turned round', () => {
  const cases: [text: string, source: string, content: string, speaker: string][] = [
    [
      'Among the dead were a man and his wife, said the harbour master, Anwar Dhar.',
      'a man and his wife',
      'the harbour master',
      'the harbour master, Anwar Dhar',
    ],
    [
      'But the fires have spread to five farms, said council spokesman Tom Osgood.',
      'But the fires have spread to five farms',
      'council spokesman Tom Osgood',
      'council spokesman Tom Osgood',
    ],
    [
      'Ada Brink, a friend, said the harbour master was wrong.',
      'Ada Brink, a friend',
      'the harbour master was wrong',
      'Ada Brink, a friend',
    ],
    [
      'Ada Brink, who is a nurse, said in the statement.',
      'who is a nurse',
      'in the statement',
      'who is a nurse',
    ],
  ];
  it.each(cases)('%s', (text, source, content, speaker) => {
    const reading = readForSources(storyOf(text));
    const mended = turned(reading, gatherEntities(reading), made(text, source, 'said', content));
    expect(mended.source && text.slice(mended.source.start, mended.source.end)).toBe(speaker);
  });
});

describe('the whole source', () => {
  it.each([
    [
      'The pier is safe, according to a report by the Harbour Board.',
      'Harbour Board',
      'a report by the Harbour Board',
    ],
    ['The pier is safe, according to Ada Brink.', 'Ada Brink', 'Ada Brink'],
    ['According to the plan, which is new, Ada Brink will build it.', 'Ada Brink', 'Ada Brink'],
  ])('%s', (text, source, whole) => {
    const reading = readForSources(storyOf(text));
    const cue = text.startsWith('According') ? 'According to' : 'according to';
    const mended = withWholeSource(reading, made(text, source, cue, 'The pier is safe'));
    expect(mended.source && text.slice(mended.source.start, mended.source.end)).toBe(whole);
  });
});
