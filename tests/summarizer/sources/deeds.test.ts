/** Said or done: the same verb may hand words on, or be an act, a noun, or the sum of a table. */
import { describe, expect, it } from 'vitest';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

const namesIn = (text: string) => findSources(storyOf(text), null).map(({ name }) => name);

describe('said', () => {
  it.each([
    ['Ada Brink found that the pier was safe.', 'Ada Brink'],
    ['A new poll shows majority support for the pier.', 'A new poll'],
    ['Engineers put the damage at $2 billion.', 'Engineers'],
    ['Ada Brink wrote that the pier was safe.', 'Ada Brink'],
    ['Ada Brink called the plan “a fantasy”.', 'Ada Brink'],
    ['Sales rose by a third, the broker wrote in a note to clients.', 'the broker'],
    ['The pier burned for two days, said Harbour Trust spokesman Tom Osgood.', 'Tom Osgood'],
    ['The Norland government ruled out a new pier.', 'Norland government'],
    ['Ada Brink added that a third wicket had been lost.', 'Ada Brink'],
    ['Ada Brink claimed two men had jumped off the pier.', 'Ada Brink'],
    ['Ada Brink claimed a ship hit the pier.', 'Ada Brink'],
    ['The Harbour Front claimed responsibility for the fire.', 'Harbour Front'],
  ])('%s', (text, name) => {
    expect(namesIn(text).map((found) => found.replace(/^the /i, ''))).toContain(name.replace(/^the /i, ''));
  });
});

describe('done', () => {
  it.each([
    'Ada Brink found a job in the harbour.',
    'Ada Brink found herself out of work.',
    'Ada Brink read herself to sleep.',
    'Ada Brink showed up at the pier on Sunday.',
    'Ada Brink put forward a plan for the pier.',
    'Tom Osgood added three assists.',
    'Tom Osgood added a third before the break when Anwar Dhar headed in a corner.',
    'Tom Osgood added two goals late on and limped off the pitch.',
    'Tom Osgood added his fourth of the season in the 80th minute.',
    'Ada Brink claimed another wicket for the home side.',
    'Ada Brink claimed her second victory of the season over Velder.',
    'Tom Osgood spoke to the club about his contract.',
    'Twice a year, it releases forecasts on the state of the harbour.',
    'Ada Brink agreed to return the money she got for the word “We.”',
    'Shiny new harbour projects will draw visitors.',
    'A plan called “Harbour First” led to a new pier.',
    'Ada Brink asked to use another name.',
    'One might think the pier was safe.',
    'At some point, he will need to mend the pier.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('what the public thinks', () => {
  it.each(['Americans believe the pier is safe.', 'Most voters think the pier was safe.'])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('is said where somebody says it', () => {
    expect(namesIn('Voters said the pier was safe. Experts believe it is not.')).toEqual([
      'Voters',
      'Experts',
    ]);
  });
});
