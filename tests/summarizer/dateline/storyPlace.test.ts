import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../summarizer/dateline/dateline';
import { english } from '../../../summarizer/languages/en/index';
import { articleOf } from './article';

const place = (headline: string, ...paragraphs: string[]) =>
  findDateline(articleOf(paragraphs, { headline }), english, () => {}).storyPlace;

describe('the place of the story', () => {
  it.each([
    [
      'Aleppo',
      'Nine dead in Syrian raids',
      'Air raids on Aleppo killed nine people on Tuesday, most of them in a bakery, a hospital in Aleppo said.',
    ],
    [
      'Ketterby',
      'Former mayor charged with bribery',
      'A former mayor of Ketterby took $186,000 from the owner of a towing company, federal prosecutors said Tuesday.',
    ],
    [
      'Lisbon',
      'Tram derails in Lisbon',
      'A tram left its rails in Lisbon on Monday, and two passengers were hurt, the fire service said.',
    ],
    [
      'Prague',
      'Gunman kills one in Czech Republic',
      'The Czech Republic is in mourning after a man fired shots in the capital city of Prague on Thursday.',
    ],
    [
      'Inner Mongolia',
      'Fever spreads in China',
      "Health officials in China's Inner Mongolia have confirmed a third case of the fever this month.",
    ],
    [
      'China',
      'Three cases of fever in China',
      'Three cases of fever have been found in China, officials said, and the patients are from Tibet.',
    ],
    [
      'Denver',
      'Baby bear delights the zoo',
      'A bear born at the Denver Zoo last month opened its eyes on Tuesday, keepers said in a statement.',
    ],
    [
      'New York',
      'Man admits threats',
      'A New York man pleaded guilty on Monday to sending forty letters to a judge, prosecutors said.',
    ],
    [
      'Norwood',
      'Woman shot',
      'Police in Norwood shot a woman in a car park on Friday after she pointed a gun at them, officials said.',
    ],
    [
      'Elm County',
      'Crash kills two',
      'Two people died when a bus left the road in Elm County early on Sunday, the sheriff said.',
    ],
    [
      'Addison',
      'Fire guts mill',
      'A fire destroyed an old mill in Addison, N.Y., on Monday night, and nobody was hurt, firefighters said.',
    ],
    [
      'UK',
      'Tesla drivers want money back',
      'British drivers want their money back, and more than a thousand across the UK have joined a claim.',
    ],
    [
      'London',
      'Music awards: the winners',
      'The awards were given at the O2 Arena in London on Saturday night before a crowd of thousands.',
    ],
    [
      'Walter Marsh hospital',
      'Why the visit matters',
      'The president made an unplanned trip to Walter Marsh hospital on Saturday for a quick check, aides said.',
    ],
  ])('%s: %s', (wanted, headline, lede) => {
    expect(place(headline, lede)).toBe(wanted);
  });

  it.each([
    [
      'a product',
      'The new phone is thin',
      'The phone has a bright screen and a battery that lasts for two days, and it costs less than the last one.',
    ],
    [
      'names of persons',
      'Paris and Jordan split',
      'Paris Marlow and Jordan Reed have ended their marriage after six years, their agents said on Monday.',
    ],
    [
      'clubs and papers',
      'United sign keeper',
      'Manchester City have signed a keeper, the New York Times reported, for a fee that nobody would confirm.',
    ],
    [
      'us, not US',
      'What ails us all',
      'Us or them: that is how the two sides of the debate about phones at school like to put the question.',
    ],
    [
      'a surname that is a city',
      'What the champion eats',
      'The tennis champion Mika Osaka eats rice before a match and nothing after it, her trainer Jon Madrid said.',
    ],
    [
      'a place passed by further down',
      'How the painter sees colour',
      'The painter has fallen asleep in front of her own films, which run to nine hours and have no words at all.',
      'She met her agent at a fair in Lisbon, where both had come to sell prints that nobody wanted to buy from them.',
    ],
    [
      'a month',
      'When the ice melts',
      'The ice melted early, found in March by a team that has measured it for thirty years with the same rod.',
    ],
  ])('none for %s', (_what, headline, ...paragraphs) => {
    expect(place(headline, ...paragraphs)).toBeNull();
  });

  it('is a place further down that the story comes back to', () => {
    const paragraphs = [
      'The tram that left its rails on Monday had been checked a week before, the operator said in a statement.',
      'Trams have run in Lisbon since 1873, and the hills of Lisbon wear their brakes out faster than elsewhere.',
      'The mayor of Lisbon promised an inquiry, and said that the line would stay closed until it had reported.',
    ];
    expect(place('Tram had been checked', ...paragraphs)).toBe('Lisbon');
  });

  it('is no team that was beaten', () => {
    const text =
      'TARNFIELD, Ohio — The Foxes won their first cup since the season when they won the Harbour Bowl over Kentucky.';
    expect(place('Foxes win the cup', text)).toBe('Tarnfield');
  });

  it('is the printed town when the story says no more', () => {
    const text =
      'TARNFIELD, Ohio — The bakery will close after a hundred years, its owner told customers on Monday.';
    expect(place('A bakery closes', text)).toBe('Tarnfield');
  });
});
