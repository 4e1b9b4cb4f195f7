/** The words the panel shows: whole phrases, and the number in them. */
import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../summarizer/brief';
import { findFigures } from '../../../summarizer/figures/figures';
import { english } from '../../../summarizer/languages/en/index';
import { readStory } from '../../../summarizer/story';
import { articleOf } from './article';

function figuresOf(text: string, language = 'en'): { text: string; figures: KeyFigure[] } {
  const page = articleOf([text], { language });
  const story = readStory(page, english, null, () => {});
  return { text: page.text, figures: findFigures(story) };
}

const STATED: readonly (readonly [sentence: string, value: number, text: string])[] = [
  [
    'The port had disabled more than 500,000 accounts for violating our harbour and child safety rules.',
    500000,
    'disabled more than 500,000 accounts',
  ],
  ['The Tarn index gained 0.02% eking out its seventh straight session.', 0.02, 'Tarn index gained 0.02%'],
  ['Members of the Calder council approved £40m on Monday.', 4e7, 'approved £40m on Monday'],
  [
    'Dockers on short contracts make up two-thirds of the total staff.',
    0.667,
    'make up two-thirds of the total staff',
  ],
  ['The death toll of a fire in the city of Calder rose to 10 on Saturday.', 10, 'rose to 10 on Saturday'],
  ['The Calder fund was up 12% since March.', 12, 'Calder fund was up 12% since March'],
  [
    'Open contracts increased by 21% whilst casual contracts declined by 16% in the same year.',
    21,
    'Open contracts increased by 21%',
  ],
  ['The salve can regrow a lost claw in 12 days, biologists said.', 12, 'regrow a lost claw in 12 days'],
  [
    'Ines Calloway received a tiny $300,000 grant that the town had long promised to the families of the drowned sailors.',
    300000,
    'Ines Calloway received a tiny $300,000 grant',
  ],
  [
    'The fire made it the 30th time, and 687 goats were taken as the herd grew.',
    687,
    '687 goats were taken as the herd grew',
  ],
  ['Shares of Halden are up 39 percent year-to-date.', 39, 'up 39 percent year-to-date'],
  [
    'Three barns had fallen, five of them seriously damaged since Sept. 4.',
    5,
    'five of them seriously damaged since Sept. 4',
  ],
];

const NUMBERS: readonly (readonly [sentence: string, value: number | readonly number[], number: string])[] = [
  ['The pier cost at least $1.15 billion a year.', 1.15e9, '$1.15 billion'],
  ['Turnout rose to 61 per cent of voters.', 61, '61 per cent'],
  ['The field yields 325,000 barrels per day.', 325000, '325,000'],
  ['A magnitude 7.1 earthquake shook the hills.', 7.1, '7.1'],
  ['The board voted nine to four against the plan.', [9, 4], 'nine to four'],
  ['The pier cost 5 million euros.', 5e6, '5 million euros'],
];

describe('words that state a figure', () => {
  it.each(STATED)('%s', (sentence, value, text) => {
    expect(figuresOf(sentence).figures.find((one) => one.value === value)?.text).toBe(text);
  });
});

describe('the number in them', () => {
  it.each(NUMBERS)('%s', (sentence, value, number) => {
    const { text, figures } = figuresOf(sentence);
    const found = figures.find((one) => JSON.stringify(one.value) === JSON.stringify(value));
    expect(found?.number && text.slice(found.number.start, found.number.end)).toBe(number);
    expect(found?.number?.start).toBeGreaterThanOrEqual(found?.span.start ?? Number.NaN);
    expect(found?.number?.end).toBeLessThanOrEqual(found?.span.end ?? Number.NaN);
  });
});

describe('what is no figure, and what is one', () => {
  it.each([
    ['The budget of 64 Millionen was cut.', 'en'],
    ['Der Turm kostete $64 Millionen.', 'de'],
    ['Rovers (4-3-3): Quill; Marsh, Adey; Petrov.', 'en'],
    ['The show ran from June ’76 to ’77.', 'en'],
    ['Nurses older than 55 left.', 'en'],
  ])('nothing in %s', (sentence, language) => {
    expect(figuresOf(sentence, language).figures).toEqual([]);
  });

  it.each([
    [
      'the verb behind an aside goes with what is counted in it',
      'The caller, along with two other drivers, stopped to help the dog.',
      'caller, along with … other drivers … stopped to help the dog',
    ],
    [
      'an aside that no verb follows stays as it is',
      'The caller, along with two other drivers, the dog and a nurse, waited.',
      'caller, along with … other drivers',
    ],
    [
      'the noun before the speaker is what the clause is about',
      'That will create a unified Calder Group, Osgood said, which is targeting a $400 million raise.',
      'That will create a unified Calder Group, Osgood … targeting a … raise',
    ],
  ])('%s', (_name, sentence, of) => {
    expect(figuresOf(sentence).figures[0]?.of).toBe(of);
  });

  it('does not reach back into words in marks', () => {
    const { figures } = figuresOf(
      'Still, the governor has insisted that rates may stay "higher for longer" after holding them steady at 5.25% at the last meeting.',
    );
    expect(figures[0]?.of).not.toContain('longer');
  });

  it('leaves numbers out that are only listed', () => {
    const { figures } = figuresOf('The club may go on winning for the next 15, 20, 25 years.');
    expect(figures.map((one) => one.value)).toEqual([25]);
    expect(figuresOf('The club sold 3 boats, mended 4 boats.').figures).toHaveLength(2);
  });

  it('reads by how much something was cut', () => {
    expect(figuresOf('The deal would cut the water by a quarter.').figures[0]?.value).toBe(0.25);
  });

  it('carries a comparison over an aside', () => {
    const { figures } = figuresOf(
      'Income fell to $412 million, or 71 cents a share, from $615 million, a year ago.',
    );
    expect(figures.find((one) => one.value === 412e6)?.from).toBe(615e6);
  });

  it('takes two numbers of a vote as one', () => {
    const { figures } = figuresOf('The house passed the bill by 86 votes to 79.');
    expect(figures.map((one) => one.value)).toEqual([[86, 79]]);
  });
});
