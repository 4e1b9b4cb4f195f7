/** What the recogniser must find: one line a case, "value unit" of every quantity in order ("a..b" is a range). */
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../summarizer/figures/figures';
import { english } from '../../../summarizer/languages/en/index';

function read(text: string): string {
  return findQuantities(text, { start: 0, end: text.length }, english.figures)
    .map((q) => {
      const value = q.vague ? `${q.vague.join('~')}` : [q.value].flat().join('..');
      const kind = ['score', 'rank', 'share', 'age'].includes(q.kind) ? ` (${q.kind})` : '';
      return `${value}${q.unit ? ` ${q.unit}` : ''}${kind}`;
    })
    .join(' | ');
}

const CASES: Record<string, readonly (readonly [text: string, expected: string])[]> = {
  'numbers in digits': [
    ['A total of 1,250 volunteers signed up.', '1250'],
    ['Some 40 000 people fled the delta.', '40000'],
    ['The index closed at 14,218.07.', '14218.07'],
    ['Turnout reached 1.2 million voters.', '1200000'],
    ['The lake holds 3.4bn fish eggs.', '3400000000'],
    ['A city of 21m people', '21000000'],
    ['nearly 90-million-strong market', '90000000'],
    ['About 2½ million homes lost power.', '2500000'],
    ['The walk takes 2 1/2 hours.', '2.5 hours'],
    ['The recipe needs 1/2 pound of butter.', '0.5 pounds'],
    ['It takes 1⁄4 teaspoon and 2 1⁄2 cups.', '0.25 teaspoons | 2.5 cups'],
  ],
  'a unit and its parts': [
    ['The striker is 6ft 3ins tall.', '6.25 feet'],
    ['The 6-foot-6 guard scored 20 points.', '6.5 feet | 20 points'],
    ['She is 5 foot 6 and still growing.', '5.5 feet'],
    ['The baby weighed 7lb 8oz.', '7.5 pounds'],
    ['The wall is 6 feet from the road and 3 inches thick.', '6 feet | 3 inches'],
    ['They dug 6 feet, 3 inches at a time.', '6 feet | 3 inches'],
    ['At 6 feet 12 divers stopped.', '6 feet | 12'],
    ['Centre Odell Marsh, 6\'3" and 220 pounds, sat out.', '6.25 feet | 220 pounds'],
    ['Ines Calloway, 6′3″, led the side.', '6.25 feet'],
    ["A 5’11” guard and a 5'10 winger came on.", '5.917 feet | 5.833 feet'],
    ["The fence is 12' long.", '12 feet'],
    ["He ran it in 12'30 on Friday.", '12 | 30'],
  ],
  'a step and where it led': [
    ['Pupil numbers were down by 30 to 126.', '30 | 126'],
    ['The list grew by 10 to 15 names.', '10..15'],
    ['Prices rose by 2 to 8 per cent.', '2..8 %'],
  ],
  'numbers in words': [
    ['Twenty-eight miners were rescued.', '28'],
    ['one hundred and five delegates', '105'],
    ['two thousand three hundred and forty trees', '2340'],
    ['a dozen lawyers', '12'],
    ['two dozen firefighters', '24'],
    ['half a million subscribers', '500000'],
    ['one and a half million doses', '1500000'],
    ['a hundred homes', '100'],
    ['4 hundred million people', '400000000'],
    ['three lakh crore rupees', '3000000000000 INR'],
  ],
  'numbers that give no number': [
    ['Dozens of crews worked overnight.', '12~120'],
    ['Hundreds marched through Veldport.', '100~1000'],
    ['tens of thousands of birds', '10000~100000'],
    ['hundreds of millions of dollars', '100000000~1000000000 $'],
    ['several hundred passengers', '200~900'],
    ['for hundreds or thousands of years', '100~10000 years'],
    ['thousands or hundreds', '1000~10000 | 100~1000'],
    ['a few thousand signatures', '2000~9000'],
  ],
  money: [
    ['a $1.15 billion deal', '1150000000 $'],
    ['US$40 million', '40000000 USD'],
    ['$US113 trillion', '113000000000000 USD'],
    ['peaked at $76 US a barrel', '76 USD'],
    ['A$2.5m grant', '2500000 AUD'],
    ['C$310 million', '310000000 CAD'],
    ['HK$10.05 billion', '10050000000 HKD'],
    ['a £42,000 shortfall', '42000 GBP'],
    ['€4.5bn', '4500000000 EUR'],
    ['5 euros', '5 EUR'],
    ['RM95,000', '95000 MYR'],
    ['Rs 4,250 crore', '42500000000 INR'],
    ['Rs. 500', '500 INR'],
    ['₹2 lakh', '200000 INR'],
    ['99.2 yuan', '99.2 CNY'],
    ['42.5 million yen', '42500000 JPY'],
    ['R500 million', '500000000 ZAR'],
    ['20 cents', '20 cents'],
    ['150 million Swiss francs', '150000000 CHF'],
    ['a deficit of $-31.5bn', '-31500000000 $'],
    ['2.7 billion shekels', '2700000000 ILS'],
  ],
  percentages: [
    ['fell 4.2%', '4.2 %'],
    ['by 15 per cent', '15 %'],
    ['just 1 percent of voters', '1 %'],
    ['a 24pc discount', '24 %'],
    ['up 0.75 percentage points', '0.75 percentage points'],
    ['about a quarter percentage point higher', '0.25 percentage points'],
    ['raised rates by 25 basis points', '25 basis points'],
    ['one hundred percent', '100 %'],
  ],
  'measures and rates': [
    ['burned 9,300 acres', '9300 acres'],
    ['a 20-acre site', '20 acres'],
    ['a roughly 140-square-mile strip', '140 square miles'],
    ['winds of 55 mph', '55 mph'],
    ['80 miles an hour', '80 mph'],
    ['minus-45 degrees Fahrenheit', '-45 °F'],
    ['-5 °C', '-5 °C'],
    ['a 7- or 8-inch screen', '7 inches | 8 inches'],
    ['the runway is 1.8m wide', '1.8 m'],
    ['510bhp', '510 bhp'],
    ['a 30Mbps plan', '30 Mbps'],
    ['floor area of 32m2', '32 square metres'],
    ['1,520 sq m', '1520 square metres'],
    ['500,000 barrels a day', '500000 barrels'],
    ['30 gigawatts of wind power', '30 GW'],
    ['the 310kg bell', '310 kg'],
    ['1.3 million tonnes of grain', '1300000 tonnes'],
    ['for eight months', '8 months'],
    ['within 24 hours', '24 hours'],
    ['four times as many', '4 times'],
  ],
  'ranges, scores, shares, ranks': [
    ['300,000-350,000 marchers', '300000..350000'],
    ['400 to 500 structures', '400..500'],
    ['knocked for 10 or 15 minutes', '10..15 minutes'],
    ['Room 10 or 45 minutes late', '45 minutes'],
    ['$40-50 billion', '40000000000..50000000000 $'],
    ['between 5% and 6%', '5..6 %'],
    ['from 5 to 7 per cent', '5..7 %'],
    ['three or four years', '3..4 years'],
    ['US $89 to $93 billion', '89000000000..93000000000 USD'],
    ['from RM95,000 to RM300,000', '95000..300000 MYR'],
    ['fell 0.4 per cent to 13,176', '0.4 % | 13176'],
    ['beat Harrow Vale 4-1', '4..1 (score)'],
    ['a 104-98 loss', '104..98 (score)'],
    ['they began 0-18', '0..18 (score)'],
    ['one in five pupils', '0.2 (share)'],
    ['seven out of 10 doctors', '0.7 (share)'],
    ['a median age of just 18 in 2020', '18'],
    ['one in 2,000 patients', '0.0005 (share)'],
    ['half of the crew', '0.5'],
    ['half a century of drought', '0.5 centuries'],
    ['a quarter mile of pipe', '0.25 miles'],
    ['two-thirds of the seats', '0.6666666666666666'],
    ['a seventh straight session', '7 (rank)'],
    ['the third-largest port', '3 (rank)'],
    ['its 10th consecutive win', '10 (rank)'],
  ],
  'ages and people': [
    ['the 65-year-old baker', '65 years (age)'],
    ['a now-20 month-old calf', '20 months (age)'],
    ['women aged 25 to 54', '25..54 (age)'],
    ['she was 27 when it sank', '27 (age)'],
    ['children under the age of five', '5 (age)'],
    ['14 Northern and central counties', '14'],
    ['Two United Nations staff members', '2'],
    ['one person was hurt', '1'],
  ],
};

describe('quantities', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    it.each(cases)(`${group}: %s`, (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  }

  it('gives spans that cover sign, currency, number, scale, unit and rate, verbatim', () => {
    const text = 'Oil rose to US$76.50 a barrel while minus 40 degrees Celsius was felt.';
    const spans = findQuantities(text, { start: 0, end: text.length }, english.figures).map((q) =>
      text.slice(q.start, q.end),
    );
    expect(spans).toEqual(['US$76.50 a barrel', 'minus 40 degrees Celsius']);
  });

  it('normalises units with their rate', () => {
    const text = 'It costs RM79 a month, $18.40 per square foot or 325,000 barrels per day.';
    const names = findQuantities(text, { start: 0, end: text.length }, english.figures).map(
      (q) => q.unitName,
    );
    expect(names).toEqual(['malaysian ringgit per month', 'dollar per square foot', 'barrel per day']);
  });

  it('keeps to its range', () => {
    const text = 'First 12 ships. Then 15 ships.';
    const found = findQuantities(text, { start: 16, end: text.length }, english.figures);
    expect(found.map((q) => q.value)).toEqual([15]);
  });

  it('finds nothing in an empty text', () => {
    expect(findQuantities('', { start: 0, end: 0 }, english.figures)).toEqual([]);
  });
});

const HEDGES: readonly (readonly [text: string, hedge: string | null])[] = [
  ['At least 63 people died', 'At least'],
  ['more than 1,000 homes', 'more than'],
  ['up to a $250,000 fine', 'up to'],
  ['just under $6.9 billion', 'just under'],
  ['an estimated 5 million children', 'an estimated'],
  ['as many as 14 players', 'as many as'],
  ['no more than three years', 'no more than'],
  ['a maximum of 10 years', 'a maximum of'],
  ['nearly half a million people', 'nearly'],
  ['some 375,000 customers', 'some'],
  ['about $125 billion', 'about'],
  ['two million or more', 'or more'],
  ['the 40 tents', null],
];

describe('hedges', () => {
  it.each(HEDGES)('%s', (text, hedge) => {
    const [q] = findQuantities(text, { start: 0, end: text.length }, english.figures);
    expect(q?.hedge ? text.slice(q.hedge.start, q.hedge.end) : null).toBe(hedge);
  });
});
