/** From an article to the panel: what a figure counts, what it is compared with, what is said twice, what comes first. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../summarizer/article';
import { findFigures } from '../../../summarizer/figures/figures';
import { english } from '../../../summarizer/languages/en/index';
import { readStory, type TraceLine } from '../../../summarizer/story';
import { articleOf } from './article';

function figures(paragraphs: readonly string[], more: Partial<Article> = {}, trace: TraceLine[] = []) {
  const article = articleOf(paragraphs, more);
  return findFigures(readStory(article, english, null, (line) => trace.push(line)));
}

/** The figure of that value; fails the test when there is none. */
function figure(text: string, value: number | [number, number] | null, more: Partial<Article> = {}) {
  const found = figures([text], more).find((f) => String(f.value) === String(value));
  if (!found) throw new Error(`no figure ${String(value)} in: ${text}`);
  return found;
}

const OF: readonly (readonly [text: string, value: number, of: string])[] = [
  ['More than 20,000 residents have fled the valley.', 20000, 'residents have fled the valley'],
  ['Home sales dropped 4.2% last week.', 4.2, 'Home sales dropped … last week'],
  ['The blast destroyed over 500 houses.', 500, 'blast destroyed … houses'],
  ['Output fell by 0.3% between May and July.', 0.3, 'Output fell by … between May and July'],
  ['The fire swept the hills and destroyed 60 barns.', 60, 'fire swept the hills and destroyed … barns'],
  ['The Ridge fire, which has burned 9,300 acres, is contained.', 9300, 'Ridge fire, which has burned'],
  ['They want to renew the 20-acre (8-hectare) site.', 20, 'They want to renew the … site'],
  [
    'A gunman opened fire in Calder, killing 11 people.',
    11,
    'gunman opened fire in Calder, killing … people',
  ],
  ['The Dow fell 84.5 points, or 0.21%.', 0.21, 'Dow fell 84.5 points'],
  ['Six of its 40 clinics are open.', 6, 'of its 40 clinics are open'],
  [
    'The firm paid $51,200, the living wage in the county.',
    51200,
    'firm paid … the living wage in the county',
  ],
  ['Some 460 vans were stolen, compared with 63 a year ago.', 460, 'vans were stolen'],
  [
    'Five towns sued on Monday to stop a deal that would cut the water they draw from Lake Tarrow by 25%.',
    25,
    'deal that would cut the water they draw from Lake Tarrow',
  ],
  ['Savers may put $19,000 into a 401(k) this year.', 19000, 'Savers may put … into a 401(k) this year'],
  [
    'Some staff were not in the main record, while an estimated 6,500 were on hourly contracts.',
    6500,
    'were on hourly contracts',
  ],
  [
    'Both valleys are poor, while about 21% of the Velder population is well off.',
    21,
    'of the Velder population is well off',
  ],
  [
    'The Calder Foxes had the better start but committed 21 fouls.',
    21,
    'Calder Foxes had the better start but committed … fouls',
  ],
  [
    'Calder, where the flood began last year, has nearly 83,000 tenants.',
    83000,
    'Calder, where the flood began last year, has … tenants',
  ],
  [
    'More than 500,000 people in Harrow — a quarter of all — are homeless.',
    500000,
    'people in Harrow … are homeless',
  ],
  [
    'The Harrow ministry said Friday that it has counted 20,057 claims.',
    20057,
    'Harrow ministry … has counted … claims',
  ],
  [
    '$750,000 after the loss of four boats is too little.',
    4,
    '$750,000 after the loss of … boats is too little',
  ],
  [
    'The rate of thefts fell by 16% over the whole valley in the season of 2017-18.',
    16,
    'rate of thefts fell by … over the whole valley in the season',
  ],
  [
    'Health staff said that 28 people who came into contact with the patient were quarantined on Monday.',
    28,
    'people who came into contact … were quarantined on Monday',
  ],
  [
    'The quarry is opposed by five towns who claim its blasts each and every day are too loud.',
    5,
    'quarry is opposed by … towns',
  ],
  ['About 25% are Tarnists, and about 23% have no party at all.', 23, 'have no party'],
  ['Ruland had 81 percent of the vote, while 13 percent chose nobody.', 13, 'chose nobody'],
  ['By 2027 the isle of Velder will have just a dozen rockets.', 12, 'isle of Velder will have … rockets'],
  ['A 2014 study of mill hands found 30 ill.', 30, '2014 study of mill hands found … ill'],
  [
    'The last time a mayor ran in a Harrow primary, 20,833 members voted.',
    20833,
    'last time a mayor ran in a Harrow primary … members voted',
  ],
  ['Some 35,000 tenants and 850 owners have been told to leave.', 35000, 'tenants … have been told to leave'],
  ['The fund paid for a $900 door and $20 locks were stolen.', 900, 'fund paid for a … door'],
  [
    'The raise will lift the pay of many in the sciences and humanities by 20% in May.',
    20,
    'raise will lift the pay of many … by … in May',
  ],
  ['The Harrow mill earned $2.8 billion, as revenue rose 3.5 percent in May.', 3.5, 'revenue rose … in May'],
  [
    'Analysts surveyed by the Tallis data firm last week were expecting $2.52 a share on revenue of $27.53 billion.',
    27.53e9,
    'Analysts surveyed by the Tallis data firm … expecting $2.52 a share on revenue',
  ],
  [
    'The dish is made of around 4,400 single panels of steel that more than 2,000 winches tilt towards the sky.',
    4400,
    'dish is made of … single panels of steel',
  ],
  [
    'They held nearly half of all the jobs in town that firms had made between 2015 and 2019.',
    0.5,
    'They held … of all the jobs in town',
  ],
  [
    'The town reduced the number of its poorest people living on the streets by 36% in two years.',
    36,
    'town reduced the number of its poorest people … by … in two years',
  ],
];

describe('what is counted', () => {
  it.each(OF)('%s', (text, value, of) => {
    expect(figure(text, value).of).toBe(of);
  });

  it('is made of slices of the article', () => {
    const text =
      'The Ridge fire, which has burned 9,300 acres and 60 barns, was 55 per cent contained on Friday.';
    for (const { of } of figures([text])) {
      for (const part of of.split(' … ')) expect(text).toContain(part);
    }
  });

  it('carries the subject over a pronoun within a paragraph', () => {
    const [found] = figures(['The Harrow Vale bridge reopened. It carries 8,000 cars a day.']);
    expect(found?.of).toBe('Harrow Vale bridge reopened … carries … cars a day');
  });

  it('does not make the subject do what a relative clause says of others', () => {
    const text = 'Ruland blamed the raids, which officials say killed 40 villagers.';
    expect(figure(text, 40).of).not.toMatch(/^Ruland … /);
  });

  it('takes no years for the "it" of a quotation, nor for the subject of the sentence behind it', () => {
    const text =
      '“It was down for four straight years, down well over 60%. If it can break above $13.60, we will buy.”';
    expect(figure(text, 60).of).not.toContain(' … ');
    expect(figure(text, 13.6).of).not.toMatch(/years/);
  });
});

const COMPARED: readonly (readonly [text: string, value: number, from: number])[] = [
  ['Aid must reach 12.2 million people, up from 10.8 million.', 12.2e6, 10.8e6],
  ['Aid must reach 12.2 million people, up from 10.8 last year.', 12.2e6, 10.8e6],
  ['Some 12.2 million Castrians are now in need of aid, up from 10.8 in July.', 12.2e6, 10.8e6],
  ['The rate decreased to 7.04% from 7.06%.', 7.04, 7.06],
  ['Inflation has fallen from a peak of 7% in June 2022 to 3% this May.', 3, 7],
  ['Output could rise to 1.4 million barrels - from its current level of 0.8 million barrels.', 1.4e6, 0.8e6],
  ['Some 26% of voters now have a poor view of the mayor of Calder, up from just 7% in May.', 26, 7],
  ['Exports rose from $9 billion to $19.5 billion.', 19.5e9, 9e9],
  ['Some 460 vans were stolen, compared with 63 a year ago.', 460, 63],
  ['The coin jumped from roughly $10,000 in June to a peak above $68,000 by autumn.', 68000, 10000],
  ['Arrivals fell from 12,400 in January 2023 to 8,100 in January this year.', 8100, 12400],
  ['The fever cut the herd from an estimated 4,500 down to about 3,600.', 3600, 4500],
  ['The mayor hopes to raise the number of buses from the current 110 to more than 200.', 200, 110],
];

describe('comparisons', () => {
  it.each(COMPARED)('%s', (text, value, from) => {
    expect(figure(text, value).from).toBe(from);
  });

  it('takes no other group for a before', () => {
    const text = 'Some 9,000 pupils were taught at home and compared with 11,000 who were not.';
    expect(figure(text, 9000).from).toBeNull();
  });

  it('takes no "from" of another kind', () => {
    expect(figure('Some 15 of those hits were from 12 players.', 15).from).toBeNull();
  });

  it.each([
    ['The club moved from a 12,000-seat ground to a 30,000-seat stadium.', 30000],
    ['The train from platform 4 rose to the ridge and carried 310 people.', 310],
    ['Shares rose from a low of $12; the dividend was cut to $2.', 2],
  ])('takes no "from … to" of another kind: %s', (text, value) => {
    expect(figure(text, value).from).toBeNull();
  });

  it('leaves numbers apart that only stand side by side', () => {
    expect(figure('The gunman killed 14 people and hurt more than two dozen others.', 14).from).toBeNull();
  });
});

describe('the number compared with, as printed', () => {
  it.each([
    ['Aid must reach 12.2 million people, up from 10.8 million.', 12.2e6, '12.2 million', '10.8 million'],
    ['Aid must reach 12.2 million people, up from 10.8 last year.', 12.2e6, '12.2 million', null],
    ['Unemployment fell from 7.2% to 5.1% in May.', 5.1, '5.1%', '7.2%'],
    ['Exports rose from $9 to $19.5 billion.', 19.5e9, '$19.5 billion', null],
    ['Sales fell to $4.1 billion from $4.7 billion.', 4.1e9, '$4.1 billion', '$4.7 billion'],
    ['The force will grow from the current 110 to more than 200 officers.', 200, '200', '110'],
    ['Bitcoin jumped from $10,000 in 2020 to a peak above $68,000.', 68e3, '$68,000', '$10,000'],
    ['Sales reached $4.1 billion.', 4.1e9, '$4.1 billion', null],
  ])('%s', (text, value, now, then) => {
    const { number, former } = figure(text, value);
    expect(text.slice(number.start, number.end)).toBe(now);
    expect(former && text.slice(former.start, former.end)).toBe(then);
  });
});

describe('a part of a whole', () => {
  it.each<[text: string, value: number, share: number | null]>([
    ['About 30 per cent of the country’s grain exports go through the port.', 30, 0.3],
    ['Some 62% of voters said no.', 62, 0.62],
    ['Nearly a third — 31% — of investors sold.', 31, 0.31],
    ['One in five children goes to school hungry.', 20, 0.2],
    ['Only three out of every 100 patients recovered.', 3, 0.03],
    ['Half the town was without power.', 0.5, 0.5],
    ['The party took 36 of 60 seats.', 36, 0.6],
    ['Cracks were found in two of the dam’s five gates.', 2, 0.4],
    ['The storm killed 12 of its 40 sailors.', 12, 0.3],
    ['The firm makes up less than 3% of the market.', 3, 0.03],
    ['Prices rose 4.2 per cent.', 4.2, null],
    ['The firm was up less than 3% of its peak.', 3, null],
    ['The firm cut its costs by 12% of the total.', 12, null],
    ['The deficit narrowed to 3% of output from 5%.', 3, null],
    ['The plant ran at 130% of its capacity.', 130, null],
    ['The council wants a 43 per cent target.', 43, null],
    ['Some 36 of them, among 63 guests, left.', 36, null],
    ['Some 40 of 12 were counted.', 40, null],
    ['The storm killed 12 people.', 12, null],
  ])('%s', (text, value, share) => {
    expect(figure(text, value).share).toBe(share);
  });
});

it('does not say of the whole what is said of its part', () => {
  const found = figures(['Some 36 of 63 towns had applied for help, up from 12 in March.']);
  expect(found.map(({ value, from }) => [value, from])).toEqual([[36, 12]]);
});

describe('the figure itself', () => {
  it.each([
    ['Seven in 10 pupils cycle.', 70, '%'],
    ['A third of the crew left.', 0.333, null],
    ['Half the crew left.', 0.5, null],
    ['The pier cost $3 million.', 3e6, 'USD'],
    ['The pier cost RM3 million.', 3e6, 'MYR'],
    ['Profit fell 3 percentage points.', 3, 'percentage points'],
    ['A quake of magnitude 6.1 struck and 12 huts fell.', 12, null],
  ] as const)('%s', (text, value, unit) => {
    expect(figure(text, value).unit).toBe(unit);
  });

  it('states the words as written, hedge included, at most ten', () => {
    const found = figure(
      'Officials said at least 63 people were killed when the dam above Calder burst on Friday night.',
      63,
    );
    expect(found.text).toMatch(/^at least 63 people/);
    expect(found.qualifier).toBe('at least');
    expect(found.text.split(' ').length).toBeLessThanOrEqual(10);
  });

  it('begins behind a year', () => {
    const found = figure('Exports to the isles in the first half of 2019 sank to $1.3 billion.', 1.3e9);
    expect(found.text).toBe('sank to $1.3 billion');
  });

  it('tells the hedge "over" from the preposition', () => {
    expect(figure('Anwar Dhar took four wickets over two spells.', 2).qualifier).toBeNull();
    expect(figure('Anwar Dhar played over 100 matches for Velder.', 100).qualifier).toBe('over');
  });

  it('hears a hedge in the verb', () => {
    expect(figure('Harrow exports exceeded $32 billion last year.', 32e9).qualifier).toBe('exceeded');
    expect(figure('Ruland topped the table with 32 points.', 32).qualifier).toBeNull();
  });

  it('tells the hedge "about" from the preposition', () => {
    expect(figure('Nobody said anything about the 40 missing crates.', 40).qualifier).toBeNull();
    expect(figure('The Post reported that 11 firms left.', 11).qualifier).toBeNull();
    expect(figure('The council estimated that 61% of households were without power.', 61).qualifier).toBe(
      'estimated',
    );
  });

  it('gives no number where the words give none', () => {
    expect(figure('Hundreds of villagers were evacuated.', null).of).toContain('villagers were evacuated');
  });

  it('takes the dollar of the page', () => {
    expect(figure('The pier cost $3 million.', 3e6, { language: 'en-AU' }).unit).toBe('AUD');
    expect(figure('The pier cost $3 million, or US$2 million.', 3e6).unit).toBe('$');
  });

  it('tells sterling from weight', () => {
    expect(figure('The fund owes £2 million and thousands of pounds in fees.', null).unit).toBe('GBP');
    expect(figure('The bear weighed 243 pounds.', 243).unit).toBe('pounds');
  });

  it('reads only signs in a language without tables', () => {
    const found = figures(['Os 22 de abril custaram $ 40, ou 1.500 reais, mais 12%.'], { language: 'pt-BR' });
    expect(found.map((f) => f.value).sort()).toEqual([12, 40]);
  });

  it('leaves ages out', () => {
    expect(figures(['The divers were aged between 18 and 25.'])).toEqual([]);
    expect(figures(['The 65-year-old baker, Ines Calloway, 65, sold up.'])).toEqual([]);
    expect(figures(['Her friend Bianca Marsh, also 19, fell ill.'])).toEqual([]);
  });

  it('leaves names with a number word out', () => {
    expect(figures(['The family gave a statement to Nine News on Friday.'])).toEqual([]);
    expect(figures(['Nine Calder firefighters were hurt.']).map(({ value }) => value)).toEqual([9]);
  });

  it('drops a conversion in brackets', () => {
    expect(figures(['The trail runs 8 miles (13 kilometers) north.']).map((f) => f.unit)).toEqual(['miles']);
  });
});

describe('one figure once', () => {
  it('keeps the places where it is said again', () => {
    const found = figures(['Macro will close 90 stores.', 'The 90 stores lose money.']);
    expect(found).toHaveLength(1);
    expect(found[0]?.places).toHaveLength(1);
  });

  it.each([
    ['Nearly a third — 31% — of new savers asked a friend.', 31, 'of new savers asked a friend'],
    ['More than half (52%) of the schools have closed.', 52, 'of the schools have closed'],
    ['About one in five, or 21 percent, of patients waited a year.', 21, 'of patients waited a year'],
    ['Two-thirds of voters, 66%, backed the plan.', 66, 'of voters'],
  ])('joins a share in words and the same in percent: %s', (text, value, of) => {
    const found = figures([text]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ value, unit: '%', of });
  });

  it('keeps a share and another percentage apart', () => {
    expect(figures(['Half the crew, 12% of whom were new, left.'])).toHaveLength(2);
  });

  it('joins rounded and exact', () => {
    expect(figures(['More than 30,000 homes flooded.', 'The county counted 30,041 homes.'])).toHaveLength(1);
  });

  it('joins rounded and exact money by the words around', () => {
    const exact = 'Ministry data show Harrow exports were $32.243 billion in the season.';
    expect(figures(['Harrow exports exceeded $32 billion in the season.', exact])).toHaveLength(1);
    const rival = 'Its rival sold for $32.2 million.';
    expect(figures(['The bridge cost over $32 million.', rival])).toHaveLength(2);
  });

  it('joins a small number that points back', () => {
    expect(
      figures(['Six towns sued.', 'A ruling for the six would stop the sale of the mill.']),
    ).toHaveLength(1);
    expect(figures(['Five firms joined in May.', 'The five firms may now bid for work.'])).toHaveLength(1);
    expect(
      figures(['Five firms joined the long race for coal.', 'Five firms closed their pits in Harrow.']),
    ).toHaveLength(2);
  });

  it('joins a percentage that is the same thing, not a change of other things', () => {
    const target = [
      'The plan is shy of its 43 per cent target for all of Harrow.',
      'Our 43% target is hard to reach, she said.',
    ];
    expect(figures(target)).toHaveLength(1);
    const rises = [
      'Tenants face a 5% increase in rent this year.',
      'Hands in the mill won a 5% increase in pay.',
    ];
    expect(figures(rises)).toHaveLength(2);
  });

  it('joins a sum that the headline names', () => {
    const story = ['Mill hands will earn at least $50,000.', 'They gave everybody a raise to $50,000.'];
    expect(figures(story, { headline: 'Mill pay raised to $50,000' })).toHaveLength(1);
    expect(figures(story, { headline: 'Mill pay raised' })).toHaveLength(2);
  });

  it('keeps contradicting numbers apart', () => {
    expect(figures(['Police said 12 people died.', 'The hospital said 14 people died.'])).toHaveLength(2);
  });

  it('keeps the same small number of different things apart', () => {
    expect(figures(['The blast killed 16 children.', 'A second blast killed 16 miners.'])).toHaveLength(2);
  });
});

describe('order', () => {
  const STORY = [
    'At least 63 people were killed when a ferry sank off Port Ellery.',
    'The ferry left the pier with two crew in charge.',
    'The operator was fined $2 million last year.',
    'It takes about three minutes to board.',
  ];

  it('puts the toll of the lede first and waiting times last', () => {
    const found = figures(STORY);
    expect(found[0]?.value).toBe(63);
    expect(found[1]?.value).toBe(2e6);
    expect(found.at(-1)?.value).not.toBe(63);
  });

  it.each([
    ['a count of the headline comes first', 'Flood kills 41', 41],
    ['a bare number of the headline is no money', 'The 12 streets to watch', 40_000],
    ['without numbers, size and place decide', 'Flood in Velmora', 40_000],
  ])('%s', (_, headline, first) => {
    const lede =
      'A flood drove more than 40,000 from their homes and cost the port $12 a day, killing 41 people.';
    expect(figures([lede], { headline })[0]?.value).toBe(first);
  });

  it.each([
    ['rounded in the headline', 'Harrow inks $9 billion order', 8.8e9],
    ['cut in the headline', 'Harrow order tops $8 billion', 8.8e9],
    ['of another size', 'Harrow inks $7 billion order', 3.2e10],
    ['written out', 'Harrow order is 9,000,000,000 strong', 3.2e10],
  ])('puts money first that is %s', (_, headline, first) => {
    const text = 'Debt grew to $32 billion by May. The order is worth $8.8 billion.';
    expect(figures([text], { headline })[0]?.value).toBe(first);
  });

  it('takes a small count of the headline for those things only', () => {
    const story = ['Ines Calloway leads three unions.', 'Three guards were hurt.', 'Two mills burned.'];
    expect(figures(story, { headline: 'Three guards hurt as mills burn' })[0]?.of).toContain('guards');
    expect(figures(story, { headline: 'Two mills burn' })[0]?.of).toContain('mills');
  });

  it('puts the final score of the lede before shots and saves', () => {
    const lede = 'Calder beat Harrow 5-4 on Tuesday as Ines Calloway made 30 saves and stopped 27 shots.';
    expect(figures([lede])[0]?.value).toEqual([5, 4]);
  });

  it('takes the score of the headline as one figure', () => {
    const story = ['Calder won 30-17 on Friday.', 'Ines Calloway kicked 30 yards, and then 17 yards.'];
    const scores = (headline: string) => figures(story, { headline }).map((f) => f.salience);
    expect(figures(story, { headline: 'Calder win 30-17' })[0]?.value).toEqual([30, 17]);
    expect(scores('Calder win 30-17').slice(1)).toEqual(scores('Calder win').slice(1));
  });

  it('puts the dead before the hurt', () => {
    const text = 'A gunman opened fire in Calder, killing 14 people and injuring more than two dozen others.';
    expect(figures([text])[0]?.value).toBe(14);
    expect(figures([text.replace('14 people', 'the pain of all')])[0]?.value).toBe(24);
  });

  it('sets a number in brackets and a move of nothing below the rest', () => {
    const text =
      'The rate for home loans ($766,550 or less) fell to 7.04% from 7.06%, and the Tarn index rose 0.02%.';
    expect(figures([text]).map((f) => f.value)).toEqual([7.04, 766550, 0.02]);
  });

  it('leaves out what is only offered to the reader', () => {
    const offer = 'Earn 80,000 bonus points after you spend $4,000 on purchases.';
    const story = [
      'Harrow Air will fly to 13 towns.',
      'It has 40 jets.',
      'Its rival has 50 jets.',
      'That may change.',
      offer,
    ];
    expect(figures(story).map((f) => f.value)).toEqual([40, 50, 13].sort());
  });

  it('gives salience between 0 and 1, falling', () => {
    const scores = figures(STORY).map((f) => f.salience);
    expect(scores.every((s) => s > 0 && s < 1)).toBe(true);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  });

  it('gives spans that hold their text', () => {
    const text = STORY.join('\n\n');
    for (const found of figures(STORY)) {
      expect(text.slice(found.span.start, found.span.end)).toBe(found.text);
      expect(found.sentence.start).toBeLessThanOrEqual(found.span.start);
      expect(found.sentence.end).toBeGreaterThanOrEqual(found.span.end);
    }
  });

  it('leaves the cells of a table alone: what they count stands in the heads of their column and row', () => {
    const paragraphs = ['Calder came first.', '63 of 74 plays', 'Some 500 people saw it.'];
    const { blocks } = articleOf(paragraphs);
    const cells = blocks.map((block, at) => (at === 1 ? { ...block, kind: 'table' as const } : block));
    expect(figures(paragraphs, { blocks: cells }).map(({ value }) => value)).toEqual([500]);
    expect(figures(paragraphs).length).toBeGreaterThan(1);
  });

  it('gives nothing for a story without numbers, and for an empty one', () => {
    expect(figures(['The mayor spoke of the pier.'])).toEqual([]);
    expect(figures([''])).toEqual([]);
  });

  it('tells the trace what was dropped and why', () => {
    const trace: TraceLine[] = [];
    figures(['In 2019 the pier burned.'], {}, trace);
    expect(trace.map((line) => line.rule)).toContain('year');
  });
});
