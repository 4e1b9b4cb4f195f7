/** A brief written by us, in every field of it: what the views and the written forms are tried on. */
import type { Brief, KeyFigure, Quote, Source, Span } from '../../summarizer/brief';

const TEXT = [
  'VELMORA, Castria, March 12 (Meridian Press) — A dam above the port city of Velmora gave way early Thursday after three days of rain, killing at least 41 people, among them 17 children, the civil defence agency said.',
  'More than 12,000 people were driven from their homes and 86 were still missing by midday, said Marta Oduya, the agency’s director. It was the deadliest flood in Castria since 1974.',
  '“We heard the siren for perhaps four minutes, and then the water was already at the second floor,” said Pavel Rusk, a fisherman whose house stood 300 metres below the dam. “There was no time to go back for anyone.”',
  'An inspection report from last October, seen by Meridian Press, put the cost of repairs at $64 million. The regional government approved $9.5 million, down from the $22 million that engineers had asked for.',
  '“Those gates should have been closed to traffic and to water a year ago,” Oduya told reporters. She said the agency had sent three written warnings to the governor’s office.',
  'A senior official in the ministry of public works, who asked not to be named because an inquiry is under way, said the repairs had been put off twice.',
  'The port, which handles about 30 per cent of the country’s grain exports, was closed until further notice. Wheat for May delivery rose 4.2 per cent to $231 a tonne.',
  'Insurers expect claims of $400 million to $600 million, the broker Halden & Pryce wrote in a note to clients. Residents of the Old Quay said help came late, and that dozens of calls to <the governor> had gone unanswered.',
].join('\n\n');

/** Where words stand in the fixture's text. @throws when they do not */
export function at(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the fixture: ${words}`);
  return { start, end: start + words.length };
}

/** @param marked the words that state it, the number within them in [brackets] */
export function figure(marked: string, of: string, rest: Partial<KeyFigure> = {}): KeyFigure {
  const text = marked.replace(/[[\]]/g, '');
  const span = at(text);
  const number = { start: span.start + marked.indexOf('['), end: span.start + marked.indexOf(']') - 1 };
  const base = { value: null, unit: null, qualifier: null, from: null, former: null, share: null };
  return { text, span, number, sentence: span, of, ...base, salience: 0.5, places: [], ...rest };
}

export function quote(text: string, direct: boolean, cue = 'said'): Quote {
  const span = at(text);
  const leads = !direct && TEXT.slice(0, span.start).endsWith(`${cue} `);
  const clause = leads ? { start: span.start - cue.length - 1, end: span.end } : null;
  return { text, span, direct, cue, clause };
}

export function source(name: string, quotes: Quote[], rest: Partial<Source> = {}): Source {
  const base = { kind: 'person', role: null, organisation: null, anonymity: null } as const;
  return { name, quotes, span: at(name), ...base, ...rest };
}

function point(text: string, share: number) {
  return { text, span: at(text), time: null, share };
}

export const BRIEF: Brief = {
  version: 1,
  url: 'https://harrowcourier.example/world/2026/03/12/flood-kills-41',
  kind: 'story',
  access: 'full',
  language: 'en',
  headline: 'Flood kills 41 as dam fails above Velmora',
  standfirst: 'A dam above the port city of Velmora gave way after three days of rain.',
  publisher: 'The Harrow Courier',
  byline: ['Ines Varga', 'Tomas Kell'],
  words: 812,
  readingMinutes: 4,
  dateline: {
    place: 'Velmora',
    region: 'Castria',
    agency: 'Meridian Press',
    filed: '2026-03-12',
    published: '2026-03-12T06:40:00+01:00',
    modified: '2026-03-12T15:05:00+01:00',
    storyPlace: 'Velmora',
    span: at('VELMORA, Castria, March 12 (Meridian Press) —'),
  },
  keyPoints: [
    point(
      'A dam above the port city of Velmora gave way early Thursday after three days of rain, killing at least 41 people, among them 17 children, the civil defence agency said.',
      0.2,
    ),
    point(
      'The regional government approved $9.5 million, down from the $22 million that engineers had asked for.',
      0.13,
    ),
    point(
      'More than 12,000 people were driven from their homes and 86 were still missing by midday, said Marta Oduya, the agency’s director.',
      0.11,
    ),
  ],
  keyFigures: [
    figure('at least [41] people', 'people killed', {
      value: 41,
      qualifier: 'at least',
      places: [at('killing at least 41')],
    }),
    figure('More than [12,000] people', 'people driven from their homes', {
      value: 12000,
      qualifier: 'More than',
    }),
    figure(
      'approved [$9.5 million], down from the $22 million',
      'approved by the regional government for repairs',
      {
        value: 9.5e6,
        unit: 'USD',
        from: 22e6,
        former: at('$22 million'),
      },
    ),
    figure('about [30 per cent] of the country’s grain exports', 'the country’s grain exports', {
      value: 30,
      unit: '%',
      qualifier: 'about',
      share: 0.3,
    }),
    figure('[$400 million to $600 million]', 'claims expected by insurers', {
      value: [4e8, 6e8],
      unit: 'USD',
    }),
    figure('rose [4.2 per cent]', 'Wheat for May delivery', { value: 4.2, unit: '%' }),
    figure('[300] metres', 'distance of the house below the dam', { value: 300, unit: 'metres' }),
    figure('[dozens] of calls', 'calls to the governor'),
    figure('[86] were still missing', 'still missing by midday', { value: 86 }),
  ],
  sources: [
    source(
      'Marta Oduya',
      [
        quote('“Those gates should have been closed to traffic and to water a year ago,”', true, 'told'),
        quote('the agency had sent three written warnings to the governor’s office', false),
      ],
      { role: 'director', organisation: 'civil defence agency' },
    ),
    source(
      'Pavel Rusk',
      [
        quote(
          '“We heard the siren for perhaps four minutes, and then the water was already at the second floor,”',
          true,
        ),
        quote('“There was no time to go back for anyone.”', true),
      ],
      { role: 'a fisherman' },
    ),
    source(
      'A senior official in the ministry of public works',
      [quote('the repairs had been put off twice', false)],
      {
        kind: 'unnamed',
        anonymity: 'because an inquiry is under way',
      },
    ),
    source('An inspection report', [quote('the cost of repairs at $64 million', false, 'put')], {
      kind: 'document',
    }),
    source(
      'Halden & Pryce',
      [quote('Insurers expect claims of $400 million to $600 million', false, 'wrote')],
      {
        kind: 'organisation',
        role: 'broker',
      },
    ),
    source('Residents of the Old Quay', [quote('help came late', false)], { kind: 'group' }),
  ],
  text: TEXT,
};

/** The same page where nothing was found in it. */
export const BARE: Brief = {
  ...BRIEF,
  publisher: null,
  byline: [],
  dateline: {
    place: null,
    region: null,
    agency: null,
    filed: null,
    published: null,
    modified: null,
    storyPlace: null,
    span: null,
  },
  keyPoints: [],
  keyFigures: [],
  sources: [],
};

/** The same page as a live blog: its points are its latest entries. */
export const LIVE: Brief = {
  ...BRIEF,
  kind: 'live',
  keyPoints: BRIEF.keyPoints.map((one, index) => ({
    ...one,
    time: ['2026-03-12T15:05:00+01:00', '2026-03-12T14:20:00+01:00', null][index] ?? null,
  })),
};
