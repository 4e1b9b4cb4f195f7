/** What looks like a figure and is none. Every line must give no quantity at all, or only those named. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../summarizer/figures/recognise';
import { english } from '../../../summarizer/languages/en/index';

function values(text: string): unknown[] {
  return read(text, { start: 0, end: text.length }, english.figures).quantities.map((q) => q.value);
}

const NOTHING: Record<string, readonly string[]> = {
  dates: [
    'The vote is due on March 29.',
    'It opened on 14 August 2021 in Port Ellery.',
    'The hunt runs Sept. 20-24 and Oct. 1.',
    'In 2019 profits vanished.',
    'The 2008-09 season was cut short.',
    'Filed 12/05/2024 by the clerk.',
    'Posted on 2024-05-12.',
    'It was founded in 1847.',
    'The band toured in the 1970s.',
    'By 2120 the coast may be gone.',
  ],
  outlets: ['Fox 6 reported it first.'],
  telephones: ['Callers should ask for extension 1225.'],
  addresses: ['Deputies went to a house in the 6000 block of Tanner Street.'],
  'clock times': [
    'The show starts at 7:30 on the green.',
    'Doors open at 5 p.m. sharp.',
    'A meeting at 11 a.m. was moved.',
    'The run took 1:36.6 at Dunmore.',
    'It left at 09:15 GMT.',
    'Then, at 4, the rain began.',
  ],
  names: [
    'The G20 met in Calder.',
    'Covid-19 closed the school.',
    'He owns an A320 and an F-16 model.',
    'Section 230 protects the site.',
    'Flight 370 vanished.',
    'See page 4 and chapter 12.',
    'Day 1 of the trial ended.',
    'The 118th Congress sat late.',
    'She flew a 737 Max home.',
    'He bought an Orbit Watch 5 yesterday.',
    'The S&P 500 rallied.',
    'The FTSE 100 index slipped.',
    'A 7-Eleven was robbed.',
    'The clerk of the 7-Eleven spoke.',
    'The Swift Six game lives on.',
    'It burns close to the smaller 687 Reamer fire.',
    'The bursts came from a source known as 121102.',
    'She starred in One Hundred Summers of Rain.',
    'They watched Two and a Half Sailors again.',
    'Workers on zero-hours contracts spoke up.',
    'Sections 21, 24 and 26 were struck out.',
    'A 5G mast fell.',
    'Oren PC 4 cheats leaked.',
    'Windows 11 updates stalled.',
    'The No. 1 seed lost.',
    'It came in Image 1 of 5.',
  ],
  'addresses, numbers to call, codes': [
    'The shop at 48 Tanner Mill Road closed.',
    'Call 555-0142 for tickets.',
    'Ring +44 20 7946 0958 today.',
    'It works 24/7 since 9/11.',
    'Case 007 stays open.',
    'A 1920×1080 screen',
  ],
  'ages beside names': ['Odell Marsh, 25, said so.', 'Ines Calloway (44) agreed.'],
  'words that count nothing': [
    'No one came.',
    'Most readers have an app or two to check the air.',
    'Each one is different.',
    'One another they trust.',
    'It was a one-on-one talk.',
    'They scored in the second half.',
    'The flag flew at half-staff.',
    'He wants to zero in on it.',
    'A third man spoke.',
    'The fifth-year centre left.',
    'He won a third term.',
    'It ended in the third quarter.',
    'He settled old scores.',
  ],
  lists: ['1. Wash the rice.', '2) Add salt.'],
};

describe('no figures', () => {
  for (const [group, texts] of Object.entries(NOTHING)) {
    it.each(texts)(`${group}: %s`, (text) => {
      expect(values(text)).toEqual([]);
    });
  }
});

const ONLY: readonly (readonly [text: string, expected: unknown[]])[] = [
  ['On May 12 police held 14 people.', [14]],
  ['In 2021 the Boeing 737 fleet grew to 85 jets.', [85]],
  ['Two new 737 Max jets were grounded.', [2]],
  ['They ordered 600 blocks of stone.', [600]],
  ['By 9 p.m. some 300 homes were dark.', [300]],
  ['Section 9 fines start at $5,000.', [5000]],
  ['In the second half Ruland scored 3 goals.', [3]],
  ['In May 2019 300 people moved.', [300]],
  ['The G7 pledged $50 billion by 2030.', [50e9]],
  ['800,000 F-Series pickups', [800000]],
  ['The mayor named 12 judges, known as 3 liberals and 9 hawks.', [12, 3, 9]],
  ['The 12 Harrow firefighters met the 500 Velder police.', [12, 500]],
  ['Some 300 Velder homes burned.', [300]],
  ['They need one or two days.', [[1, 2]]],
];

describe('figures beside what is none', () => {
  it.each(ONLY)('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('says why for each, when somebody listens', () => {
    const rules: string[] = [];
    const text = 'In 2019 Section 230 stood.';
    read(text, { start: 0, end: text.length }, english.figures, ({ rule }) => rules.push(rule));
    expect(rules).toEqual(['year', 'designated']);
  });
});
