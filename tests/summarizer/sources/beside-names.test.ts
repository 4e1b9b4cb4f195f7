/** Names, roles and bodies as they stand beside each other: what belongs to which. */
import { describe, expect, it } from 'vitest';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

const cases: [text: string, name: string, kind: string, role: string | null, organisation: string | null][] =
  [
    [
      'Water Resources Minister Ada Brink said the canal was safe.',
      'Ada Brink',
      'person',
      'Water Resources Minister',
      null,
    ],
    [
      'Chief Financial Officer Tom Osgood said prices had eased.',
      'Tom Osgood',
      'person',
      'Chief Financial Officer',
      null,
    ],
    [
      'Its project director, Tom Osgood, said the line was late.',
      'Tom Osgood',
      'person',
      'project director',
      null,
    ],
    ['The critic Ada Brink said the play was dull.', 'Ada Brink', 'person', 'critic', null],
    ['Westmark Networks said the line was down.', 'Westmark Networks', 'organisation', null, null],
    ['“The pier is safe and it stays open,” Mirel said.', 'Mirel', 'person', null, null],
    [
      'The pier was closed, according to the dockers’ union.',
      'the dockers’ union',
      'organisation',
      null,
      null,
    ],
  ];

describe('beside names', () => {
  it.each(cases)('%s', (text, name, kind, role, organisation) => {
    const found = findSources(storyOf(text), null).map((one) => [
      one.name,
      one.kind,
      one.role,
      one.organisation,
    ]);
    expect(found).toEqual([[name, kind, role, organisation]]);
  });

  it.each(['Sugar and freight added another $90 million.', 'Amateur footage showed smoke over the pier.'])(
    'no source: %s',
    (text) => expect(findSources(storyOf(text), null)).toEqual([]),
  );
});
