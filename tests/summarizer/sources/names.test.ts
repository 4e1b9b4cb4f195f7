/** Names as they run: where they end, whose they are, and what is none. */
import { describe, expect, it } from 'vitest';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

const found = (text: string) => findSources(storyOf(text), null).map(({ name, kind }) => `${name} | ${kind}`);

describe('one name', () => {
  const cases: [text: string, line: string][] = [
    ['Christian Grove said it was over.', 'Christian Grove | person'],
    ['The Nurses’ Union said it was over.', 'Nurses’ Union | organisation'],
    [
      "The Information Commissioner's Office said it was over.",
      "Information Commissioner's Office | organisation",
    ],
    ['Halden Group plc said it was over.', 'Halden Group plc | organisation'],
    ['It was over, according to the Norland Health Board on Friday.', 'Norland Health Board | organisation'],
    ['The newspaper Norlands Dagblad said it was over.', 'Norlands Dagblad | media'],
    ['The insurer Castellan Re said it was over.', 'Castellan Re | organisation'],
    ['It was over, according to the Ambridge Press news agency.', 'Ambridge Press | media'],
    ['Her nephew, Chike Okafor, said it was over.', 'Chike Okafor | person'],
    ['Her family said it was over.', 'Her family | group'],
    ['Authorities said it was over.', 'Authorities | organisation'],
    [
      'Norlanders For Fair Voting (NFV), a group that wants a new ballot, says the vote is over.',
      'Norlanders For Fair Voting | organisation',
    ],
  ];
  it.each(cases)('%s', (text, line) => {
    expect(found(text)).toEqual([line]);
  });
});

describe('one entry for one source', () => {
  const cases: [name: string, text: string, names: string[]][] = [
    [
      'a surname that is a role',
      'Alexis King said it was over. King said so twice.',
      ['Alexis King | person'],
    ],
    [
      'a body that has spoken by its initials, called by its noun',
      'The Norland Zoo (NZO) shut on Monday. NZO said the pier was safe. The zoo said the work would go on.',
      ['Norland Zoo | organisation'],
    ],
    [
      'a body by its first word and the initials of the rest',
      'The Norland CHC said the pier was safe. The Norland Centre for Harbour Control said the work would go on.',
      ['Norland Centre for Harbour Control | organisation'],
    ],
    [
      'two bodies of one country',
      'The Norland CHC said the pier was safe. The Norland Trust for Open Shores said the work would go on.',
      ['Norland CHC | organisation', 'Norland Trust for Open Shores | organisation'],
    ],
    [
      'the one the story is about, not her father',
      'Ada Brink said it was over. Ada Brink is the daughter of Ronald Brink, a painter. Brink said she was glad.',
      ['Ada Brink | person'],
    ],
    [
      'her name at birth',
      'Ada Brink said it was over. She was born Ada Tull in 1934. She said so twice.',
      ['Ada Brink | person'],
    ],
    [
      'the short name of an outlet',
      'The Ambridge Chronicle reported that it was over. The Chronicle said the pier had burned.',
      ['Ambridge Chronicle | media'],
    ],
    [
      'a body that is never called by its last word',
      'Harbour Point said it was over. Ada Brink left Harbour Point. Others joined Harbour Point. All like Harbour Point.',
      ['Harbour Point | organisation'],
    ],
    [
      'an office before its holder',
      'The house will go, Norland’s interior minister said. Interior Minister Ada Brink said the house was old.',
      ['Ada Brink | person'],
    ],
    [
      'another office',
      'The house will go, Norland’s interior minister said. Trade Minister Ada Brink said it should stay.',
      ['Ada Brink | person', 'Norland’s interior minister | unnamed'],
    ],
    [
      'its website',
      'The app Loopo has 30 million users, its website says. Loopo said it was over.',
      ['Loopo | organisation'],
    ],
    [
      'the statement',
      'Halden Foods said it was over. The statement said the mill would close.',
      ['Halden Foods | organisation'],
    ],
    [
      'the statement of a body without a name',
      'The harbour police said it was over in a statement. The statement said the pier would close.',
      ['The harbour police | organisation'],
    ],
    [
      'the company, where it is based',
      'Halden Foods said it was over. The Ambridge-based company said the mill would close.',
      ['Halden Foods | organisation'],
    ],
  ];
  it.each(cases)('%s', (_name, text, names) => {
    expect(found(text)).toEqual(names);
  });
});
