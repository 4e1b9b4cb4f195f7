import { describe, expect, it } from 'vitest';
import { findQuotations, looksLikeSpeech } from '../../../summarizer/sources/quotations';
import { storyOf } from './story';

function quotationsIn(text: string): string[] {
  const { blocks } = storyOf(text);
  return findQuotations(text, blocks).map((q) => text.slice(q.start, q.end));
}

describe('quotation marks that pair', () => {
  const cases: [name: string, text: string, found: string[]][] = [
    ['straight', '"We will rebuild the pier," she said.', ['"We will rebuild the pier,"']],
    ['curly', '“We will rebuild the pier,” she said.', ['“We will rebuild the pier,”']],
    ['curly single', '‘We will rebuild the pier,’ she said.', ['‘We will rebuild the pier,’']],
    ['straight single', "'We will rebuild the pier,' she said.", ["'We will rebuild the pier,'"]],
    ['doubled single', "''We will rebuild the pier,'' she said.", ["''We will rebuild the pier,''"]],
    ['guillemets', '«We will rebuild the pier», she said.', ['«We will rebuild the pier»']],
    ['split', '"We waited," he said, "but nobody came."', ['"We waited,"', '"but nobody came."']],
    ['apostrophe within single marks', "'We don't know yet,' she said.", ["'We don't know yet,'"]],
    ['curly apostrophe within single marks', '‘We don’t know yet,’ she said.', ['‘We don’t know yet,’']],
    [
      'quotation within double',
      '"He told me \'go home\' and left," she said.',
      ['"He told me \'go home\' and left,"'],
    ],
    ['curly within curly', '“They call it “the ditch” here,” he said.', ['“They call it “the ditch” here,”']],
    [
      'single within curly',
      '“They call it ‘the ditch’ here,” he said.',
      ['“They call it ‘the ditch’ here,”'],
    ],
    ['after a dash', 'He had one word — "Enough of this now" — for it.', ['"Enough of this now"']],
    ['after a bracket', 'The sign ("No entry for any boats") was gone.', ['"No entry for any boats"']],
    ['closing mark used to open', '”We will rebuild the pier,” she said.', ['”We will rebuild the pier,”']],
    ['two in a row', '"One." "Two."', ['"One."', '"Two."']],
    ['full stop outside', 'She called it "a very long winter".', ['"a very long winter"']],
    [
      'plural possessive within',
      '‘The workers’ rights come first,’ he said.',
      ['‘The workers’ rights come first,’'],
    ],
  ];
  it.each(cases)('%s', (_name, text, found) => {
    expect(quotationsIn(text)).toEqual(found);
  });
});

describe('marks that are no quotation', () => {
  const cases: [name: string, text: string][] = [
    ['apostrophes', "The mayor's office didn't say whose idea it was."],
    ['plural possessive', "The workers' union and the drivers' union met."],
    ['curly possessive', 'The workers’ union and the drivers’ union met.'],
    ['inches', 'The plank was 5\'10" long and the pipe 12\'6" wide.'],
    ['a mark that never closes', '"The pier will be rebuilt, she said.'],
    ['a mark that never opens', 'The pier will be rebuilt," she said.'],
    ['none', 'The pier will be rebuilt.'],
    ['an empty pair', 'The field "" was blank.'],
  ];
  it.each(cases)('%s', (_name, text) => {
    expect(quotationsIn(text)).toEqual([]);
  });
});

describe('quotations over several paragraphs', () => {
  it('runs on where the next paragraph opens with a mark', () => {
    const text = '"We waited for days.\n\n"Then the boats came," she said.';
    const { blocks } = storyOf(text);
    expect(findQuotations(text, blocks)).toEqual([
      { start: 0, end: 20, runsOn: true, continues: false },
      { start: 22, end: 44, runsOn: false, continues: true },
    ]);
  });

  it('gives a mark up where the next paragraph does not', () => {
    expect(quotationsIn('"We waited for days.\n\nThen the boats came, she said.')).toEqual([]);
  });

  it('keeps what closes before a mark that does not', () => {
    expect(quotationsIn('"We waited," he said. "Then the boats\n\nThe end.')).toEqual(['"We waited,"']);
  });

  it('follows three paragraphs', () => {
    const text = '“One is enough.\n\n“Two is more.\n\n“Three is too many,” he said.';
    const { blocks } = storyOf(text);
    expect(findQuotations(text, blocks).map((q) => [q.runsOn, q.continues])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
  });
});

describe('speech told from scare quotes and titles', () => {
  const cases: [text: string, speech: boolean][] = [
    ['"We will rebuild the pier"', true],
    ['"Enough,"', true],
    ['"Why?"', true],
    ['"freedom tax"', false],
    ['"The Long Winter"', false],
    ['“hero”', false],
    ['‘too little, too late’', false],
  ];
  it.each(cases)('%s', (text, speech) => {
    expect(looksLikeSpeech(text, { start: 0, end: text.length, runsOn: false, continues: false })).toBe(
      speech,
    );
  });
});

describe('hostile text', () => {
  it.each([['"'], ["'"], ['“'], ['‘'], ['"a '], ["''"], ['1" '], ['“‘']])(
    'stays linear on 100 KB of %s',
    (mark) => {
      const text = mark.repeat(Math.ceil(100_000 / mark.length));
      const started = performance.now();
      findQuotations(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
      expect(performance.now() - started).toBeLessThan(1500);
    },
  );
});
