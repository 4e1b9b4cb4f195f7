import { describe, expect, it } from 'vitest';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

const sourcesIn = (text: string) => findSources(storyOf(text), null);

/** "name | kind | role | organisation", in the order shown. */
function linesIn(text: string): string[] {
  return sourcesIn(text).map((s) => [s.name, s.kind, s.role ?? '-', s.organisation ?? '-'].join(' | '));
}

describe('name, kind, role and organisation of one source', () => {
  const cases: [text: string, line: string][] = [
    ['“It is over,” said Ada Brinkworth.', 'Ada Brinkworth | person | - | -'],
    ['“It is over,” said Mr. Tom Osgood.', 'Tom Osgood | person | - | -'],
    [
      '“It is over,” said Ada Brinkworth, director of the Norland Harbour Trust.',
      'Ada Brinkworth | person | director | Norland Harbour Trust',
    ],
    [
      '“It is over,” said Ada Brinkworth, chief economist at Norland Bank.',
      'Ada Brinkworth | person | chief economist | Norland Bank',
    ],
    [
      'Norland Bank chief economist Ada Brinkworth said it was over.',
      'Ada Brinkworth | person | chief economist | Norland Bank',
    ],
    ['Foreign Minister Tom Osgood said it was over.', 'Tom Osgood | person | Foreign Minister | -'],
    ['President Tom Osgood said it was over.', 'Tom Osgood | person | President | -'],
    ['Teal Party spokesman Tom Osgood said it was over.', 'Tom Osgood | person | spokesman | Teal Party'],
    ["The trust's director, Ada Brinkworth, said it was over.", 'Ada Brinkworth | person | director | trust'],
    [
      'Ada Brinkworth of the Norland Harbour Trust said it was over.',
      'Ada Brinkworth | person | - | Norland Harbour Trust',
    ],
    ['Former mayor Tom Osgood said it was over.', 'Tom Osgood | person | Former mayor | -'],
    ['Gov. Tom Osgood said it was over.', 'Tom Osgood | person | Gov. | -'],
    ['Bashir al-Tamar, a teacher, said it was over.', 'Bashir al-Tamar | person | teacher | -'],
    ['Ada Brinkworth, 45, a nurse, said it was over.', 'Ada Brinkworth | person | nurse | -'],
    ['Rachel E. Petherby, a steward, said it was over.', 'Rachel E. Petherby | person | steward | -'],
    ['The Norland Harbour Trust said it was over.', 'Norland Harbour Trust | organisation | - | -'],
    ['The Ministry of Health said it was over.', 'Ministry of Health | organisation | - | -'],
    ['Police said it was over.', 'Police | organisation | - | -'],
    ['Ambridge police said it was over.', 'Ambridge police | organisation | - | -'],
    ['Russia said it was over.', 'Russia | organisation | - | -'],
    ['Activists said it was over.', 'Activists | group | - | -'],
    ['Residents of the harbour said it was over.', 'Residents of the harbour | group | - | -'],
    ['Experts say it is over.', 'Experts | group | - | -'],
    ['Officials said it was over.', 'Officials | unnamed | - | -'],
    ['A senior official said it was over.', 'A senior official | unnamed | - | -'],
    [
      'Two people familiar with the matter said it was over.',
      'Two people familiar with the matter | unnamed | - | -',
    ],
    [
      'A spokesman for the Norland Bank said it was over.',
      'A spokesman for the Norland Bank | unnamed | spokesman | Norland Bank',
    ],
    [
      'A Norland Bank spokeswoman said it was over.',
      'A Norland Bank spokeswoman | unnamed | spokeswoman | Norland Bank',
    ],
    ['A study found that it was over.', 'A study | document | - | -'],
    ['The report said it was over.', 'The report | document | - | -'],
    ['Court documents showed it was over.', 'Court documents | document | - | -'],
    ['New data showed that sales fell by a third.', 'New data | document | - | -'],
    ['Reuters reported that it was over.', 'Reuters | media | - | -'],
    ['The Ambridge Herald reported that it was over.', 'Ambridge Herald | media | - | -'],
    ['Local media reported that it was over.', 'Local media | media | - | -'],
  ];
  it.each(cases)('%s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });
});

describe('one entry per source', () => {
  const cases: [name: string, text: string, names: string[]][] = [
    [
      'surname',
      '“It is over,” said Ada Brinkworth. Brinkworth said the trust had failed.',
      ['Ada Brinkworth'],
    ],
    [
      'surname first',
      'Brinkworth said it was over. Ada Brinkworth, a nurse, said so again.',
      ['Ada Brinkworth'],
    ],
    [
      'honorific',
      '“It is over,” said Ada Brinkworth. Ms Brinkworth said the trust had failed.',
      ['Ada Brinkworth'],
    ],
    ['she', '“It is over,” said Ada Brinkworth. She said the trust had failed.', ['Ada Brinkworth']],
    ['he', '“It is over,” said Tom Osgood. He added that the trust had failed.', ['Tom Osgood']],
    [
      'two-part surname',
      'Rami Abdel Karim said it was over. Abdel Karim said the trust had failed.',
      ['Rami Abdel Karim'],
    ],
    [
      'the minister',
      'Health Minister Ada Brinkworth said it was over. The minister said the trust had failed.',
      ['Ada Brinkworth'],
    ],
    [
      'acronym',
      'The Norland Harbour Trust (NHT) said it was over. The NHT said it would close.',
      ['Norland Harbour Trust'],
    ],
    [
      'acronym without brackets',
      'The Norland Harbour Trust said it was over. NHT said it would close.',
      ['Norland Harbour Trust'],
    ],
    [
      'body noun',
      'The Norland Observatory for Tides said it was over. The Observatory said it would close.',
      ['Norland Observatory for Tides'],
    ],
    ['the company', 'Norland Bank said it was over. The company said it would close.', ['Norland Bank']],
    ['it', 'Norland Bank said it was over. It said branches would close.', ['Norland Bank']],
    ['a group again', 'Activists said it was over. Activists said the trust had failed.', ['Activists']],
    [
      'middle initial',
      'Patrick W. Carling Jr. said it was over. Patrick Carling said the trust had failed.',
      ['Patrick W. Carling Jr.'],
    ],
    [
      'two people',
      'Ada Brinkworth said it was over. Tom Osgood said it was not.',
      ['Ada Brinkworth', 'Tom Osgood'],
    ],
    [
      'he after she',
      'Tom Osgood said it was over. Mary Brinkworth said it was not. He said the trust had failed.',
      ['Tom Osgood', 'Mary Brinkworth'],
    ],
  ];
  it.each(cases)('%s', (_name, text, names) => {
    expect(sourcesIn(text).map((source) => source.name)).toEqual(names);
  });
});

describe('no source', () => {
  const cases: [name: string, text: string][] = [
    ['a lede without attribution', 'The pier reopened on Sunday after two years of work.'],
    ['no comment', 'Norland Bank declined to comment.'],
    ['no answer', 'Norland Bank did not respond to a request for comment.'],
    ['a scare quote', 'The so-called "freedom tax" was dropped on Monday.'],
    ['a title', 'The film “The Long Winter of Mary Osgood” opens on Friday.'],
    ['nothing', ''],
    ['an open mark', '"The pier reopened on Sunday.'],
  ];
  it.each(cases)('%s', (_name, text) => {
    expect(sourcesIn(text)).toEqual([]);
  });

  it.each([
    'Tom Osgood told AFP that the pier was safe.',
    '“The pier is safe,” Tom Osgood told AFP.',
    'Tom Osgood told the Ambridge Herald: “The pier is safe and will reopen.”',
    '“The pier is safe,” Tom Osgood told Reuters on Monday.',
    '“The pier is safe,” Tom Osgood, whose company built it, told AFP.',
  ])('the hearer is none: %s', (text) => {
    expect(sourcesIn(text).map((source) => source.name)).toEqual(['Tom Osgood']);
  });
});

describe('quotes', () => {
  it('keeps both parts of a split quotation', () => {
    const [source] = sourcesIn(
      '“We waited for two days,” Ada Brinkworth said, “but nobody came to help us.”',
    );
    expect(source?.quotes.map((quote) => [quote.direct, quote.text])).toEqual([
      [true, '“We waited for two days,”'],
      [true, '“but nobody came to help us.”'],
    ]);
  });

  it('gives a quotation that goes on to the same speaker', () => {
    const text = '“We waited for two days,” Ada Brinkworth said. “Nobody came to help us.”';
    expect(sourcesIn(text)[0]?.quotes.map((quote) => quote.text)).toEqual([
      '“We waited for two days,”',
      '“Nobody came to help us.”',
    ]);
  });

  it('gives a paragraph of speech to the speaker before', () => {
    const text = 'Ada Brinkworth said the trust had failed.\n\n“Nobody came to help us at all.”';
    const [source] = sourcesIn(text);
    expect(source?.quotes.map((quote) => [quote.direct, quote.cue])).toEqual([
      [false, 'said'],
      [true, null],
    ]);
  });

  it('follows a quotation over paragraphs', () => {
    const text =
      '“We waited for two days,” Ada Brinkworth said. “Then they came.\n\n“But nobody came to help us.”';
    expect(sourcesIn(text)[0]?.quotes).toHaveLength(3);
  });

  it('points every quote at the text', () => {
    const text = 'Police said two men were held. “We know them well,” said Tom Osgood, a baker.';
    for (const { quotes, span, name } of sourcesIn(text)) {
      expect(text.slice(span.start, span.end)).toBe(name);
      for (const quote of quotes) expect(text.slice(quote.span.start, quote.span.end)).toBe(quote.text);
    }
  });

  it('puts the source with most to say first', () => {
    const text =
      'Police said two men were held. “We know them very well,” said Tom Osgood. “They are good men, all of them.”';
    expect(sourcesIn(text).map((source) => source.name)).toEqual(['Tom Osgood', 'Police']);
  });
});

describe('anonymity', () => {
  const cases: [text: string, reason: string | null][] = [
    [
      'A senior official, who spoke on condition of anonymity because the talks are private, said it was over.',
      'on condition of anonymity because the talks are private',
    ],
    [
      'A senior official said it was over. The official was not authorised to speak to the press.',
      'not authorised to speak to the press',
    ],
    ['A senior official said it was over.', null],
    ['Ada Brinkworth said it was over.', null],
  ];
  it.each(cases)('%s', (text, reason) => {
    expect(sourcesIn(text)[0]?.anonymity).toBe(reason);
  });
});
