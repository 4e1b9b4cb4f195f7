import { describe, expect, it } from 'vitest';
import { readForSources } from '../../../summarizer/sources/reading';
import { attributeByRule } from '../../../summarizer/sources/rules';
import { storyOf } from './story';

function attributionsIn(text: string): [source: string | null, cue: string | null, content: string[]][] {
  const reading = readForSources(storyOf(text));
  const slice = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return attributeByRule(reading).map((a) => [
    slice(a.source),
    slice(a.cue),
    a.content.map((piece) => text.slice(piece.start, piece.end)),
  ]);
}

describe('cue, content and source of one sentence', () => {
  const cases: [text: string, source: string, cue: string, content: string[]][] = [
    [
      'The pier will reopen in May, the council said.',
      'the council',
      'said',
      ['The pier will reopen in May'],
    ],
    ['The council said the pier will reopen in May.', 'The council', 'said', ['the pier will reopen in May']],
    ['The council said that the pier will reopen.', 'The council', 'said', ['the pier will reopen']],
    ['The council has said the pier will reopen.', 'The council', 'said', ['the pier will reopen']],
    ['The council later also warned that prices would rise.', 'The council', 'warned', ['prices would rise']],
    ['“We lost everything,” said Ada Brinkworth.', 'Ada Brinkworth', 'said', ['“We lost everything,”']],
    ['“We lost everything,” Ada Brinkworth said.', 'Ada Brinkworth', 'said', ['“We lost everything,”']],
    ['“We lost everything,” she said.', 'she', 'said', ['“We lost everything,”']],
    ['"We lost everything," said she.', 'she', 'said', ['"We lost everything,"']],
    [
      '“We lost everything,” said Ada Brinkworth, director of the harbour trust.',
      'Ada Brinkworth, director of the harbour trust',
      'said',
      ['“We lost everything,”'],
    ],
    [
      'Ada Brinkworth, director of the harbour trust, said the pier was safe.',
      'Ada Brinkworth, director of the harbour trust',
      'said',
      ['the pier was safe'],
    ],
    [
      'According to the harbour trust, the pier was safe.',
      'the harbour trust',
      'According to',
      ['the pier was safe'],
    ],
    [
      'The pier was safe, according to the harbour trust.',
      'the harbour trust',
      'according to',
      ['The pier was safe'],
    ],
    ['“We waited,” he said, “but nobody came.”', 'he', 'said', ['“We waited,”', '“but nobody came.”']],
    ['Brinkworth told reporters that the pier was safe.', 'Brinkworth', 'told', ['the pier was safe']],
    ['Brinkworth told AFP the pier was safe.', 'Brinkworth', 'told', ['the pier was safe']],
    ['“The pier is safe,” Brinkworth told AFP.', 'Brinkworth', 'told', ['“The pier is safe,”']],
    ['Brinkworth tweeted: “The pier is safe.”', 'Brinkworth', 'tweeted', ['“The pier is safe.”']],
    ['A study found that one pier in three is unsafe.', 'A study', 'found', ['one pier in three is unsafe']],
    ['Residents say the pier was never safe.', 'Residents', 'say', ['the pier was never safe']],
    ['Police said two men were arrested on Sunday.', 'Police', 'said', ['two men were arrested on Sunday']],
    ['The union accused the council of neglect.', 'The union', 'accused', ['the council of neglect']],
  ];
  it.each(cases)('%s', (text, source, cue, content) => {
    expect(attributionsIn(text)[0]).toEqual([source, cue, content]);
  });
});

describe('nothing is attributed', () => {
  const cases: string[] = [
    'The council declined to comment.',
    'Brinkworth refused to answer questions.',
    'The pier reopened on Sunday after two years of work.',
    'Its report runs to 300 pages.',
    'The State Department moved to a new building.',
    'He gave no reason for the claim.',
    'A so-called "freedom tax" was dropped.',
    'The film "The Long Winter" opens on Friday.',
    'She walked to the pier in the rain.',
    'The trial opens in May.',
  ];
  it.each(cases)('%s', (text) => {
    expect(attributionsIn(text)).toEqual([]);
  });
});
