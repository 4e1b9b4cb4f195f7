import { describe, expect, it } from 'vitest';
import { type Article, type BlockKind, plainArticle } from '../../../summarizer/article';
import { sentencesOf } from '../../../summarizer/keypoints/candidates';
import { findKeyPoints } from '../../../summarizer/keypoints/keypoints';
import { english } from '../../../summarizer/languages/en/index';
import { readStory, type Trace } from '../../../summarizer/story';

const LEDE = 'The council of Tarnfield voted on Monday to close the old bridge over the Tarn for a year.';
const STORY = [
  LEDE,
  'Engineers found cracks in two of the bridge’s six piers in March, according to a report by the council.',
  'Some 14,000 cars cross the bridge each day, and drivers face a detour of nine miles.',
  '“We had no choice,” said Mayor Ann Moss. “The bridge is a hundred years old.”',
  'Repairs to the bridge will cost $12 million, half of it paid by the state.',
  'Shopkeepers near the bridge fear for their trade and have asked the council for help.',
  'Work on the piers will begin in June, the council said, and boats may pass throughout.',
];

interface Options {
  limit?: number;
  fields?: Partial<Article>;
  kinds?: Record<number, BlockKind>;
  trace?: Trace;
}

function storyOf(paragraphs: readonly string[], { fields = {}, kinds = {}, trace = () => {} }: Options = {}) {
  let offset = 0;
  const blocks = paragraphs.map((text, index) => {
    const block = { start: offset, end: offset + text.length, kind: kinds[index] ?? 'paragraph' };
    offset = block.end + 2;
    return block;
  });
  const article = plainArticle(paragraphs, {
    url: 'https://harbor.example/story',
    headline: 'Tarnfield to close its old bridge for a year',
    blocks,
    ...fields,
  });
  return readStory(article, english, null, trace);
}

const points = (paragraphs: readonly string[], options: Options = {}) =>
  findKeyPoints(storyOf(paragraphs, options), { figures: [], sources: [], limit: options.limit ?? 5 });
const texts = (paragraphs: readonly string[], options: Options = {}) =>
  points(paragraphs, options).map((p) => p.text);

describe('findKeyPoints', () => {
  it('puts the lede first and keeps to the limit', () => {
    expect(texts(STORY)[0]).toBe(LEDE);
    expect(texts(STORY)).toHaveLength(5);
    expect(texts(STORY, { limit: 3 })).toEqual(texts(STORY).slice(0, 3));
    expect(texts(STORY, { limit: 8 }).length).toBeGreaterThan(5);
  });

  it('gives whole sentences of the text, as spans', () => {
    const story = storyOf(STORY);
    for (const { text, span } of findKeyPoints(story, { figures: [], sources: [], limit: 8 })) {
      expect(story.text.slice(span.start, span.end)).toBe(text);
      expect(text).toMatch(/^["“\p{Lu}].*[.”]$/u);
    }
  });

  it('keeps a quotation of several sentences whole, with its speaker', () => {
    const shown = texts(
      ['“The bridge is old. The bridge is tired,” said Mayor Moss of the Tarnfield bridge.'],
      { limit: 1 },
    );
    expect(shown).toEqual([
      '“The bridge is old. The bridge is tired,” said Mayor Moss of the Tarnfield bridge.',
    ]);
  });

  it('keeps a quotation with its speaker where a wrong encoding made question marks of the quotation marks', () => {
    const lede = '?The old bridge of Tarnfield isn?t safe for cars,? Mayor Ann Moss said on Monday.';
    expect(texts([lede])).toEqual([lede]);
  });

  it('holds no “we” against a sentence whose quotation marks were lost', () => {
    const said = 'We will mend the old bridge of Tarnfield and open it to cars, the mayor told the council.';
    const personal = (other: string) => sentencesOf(storyOf([said, other]))[0]?.personal;
    expect(personal('Moss said it won’t be quick.')).toBeGreaterThan(0);
    expect(personal('Moss said it won?t be quick.')).toBe(0);
  });

  it('shows a lede of a hundred words, and no paragraph of more', () => {
    const sentence = (pairs: number) =>
      `The council voted to close ${'the bridge of Tarnfield and '.repeat(pairs)}the ferry.`;
    expect(texts([sentence(18)])).toHaveLength(1);
    expect(texts([sentence(24)])).toEqual([]);
  });

  it('says nothing twice', () => {
    const twice = [
      LEDE,
      ...STORY.slice(1, 3),
      'The council voted on Monday to close the old Tarnfield bridge for a year.',
    ];
    expect(texts(twice, { limit: 8 })).not.toContain(twice[3]);
  });

  it.each([
    ['a question', 'Will the bridge over the Tarn ever open to the cars of Tarnfield again?'],
    ['a bare quotation', '“The old bridge over the Tarn is closed for a year and that is final.”'],
    ['a quotation left open', '“The old bridge over the Tarn is closed for a year, and that is final.'],
    ['a call to subscribe', 'Sign up for our newsletter about the old bridge of Tarnfield and its council.'],
    ['a caption', 'File photo: cars cross the old bridge over the Tarn on a Monday in March.'],
    ['a stub', 'The old bridge over the Tarn, from the council'],
    ['a heading in capitals', 'TARNFIELD COUNCIL CLOSES THE OLD BRIDGE OVER THE TARN FOR A YEAR.'],
    ['two words', 'Bridge closed.'],
    ['a leaning sentence', 'But the council of Tarnfield voted to close the old bridge over the Tarn.'],
    ['a pronoun', 'He told the council of Tarnfield to close the old bridge over the Tarn.'],
    ['a pointer', 'That is why the council of Tarnfield closed the old bridge over the Tarn.'],
    ['a pronoun behind a setting', 'In 14 books she wrote about the people of the quarry and their work.'],
    ['the latter of two', 'The latter was closed by the council of Tarnfield for a year on Monday.'],
    ['a place pointed at', 'There the council of Tarnfield voted to close the old bridge for a year.'],
    ['some of those named before', 'Some have already been forced to leave the old bridge of Tarnfield.'],
    ['a late pronoun', 'On Monday, she told the council of Tarnfield to close the old bridge.'],
  ])('never shows %s', (_what, sentence) => {
    expect(texts([sentence])).toEqual([]);
  });

  it.each([
    'It is not clear when the council of Tarnfield will open the old bridge.',
    'This week the council of Tarnfield closed the old bridge over the Tarn.',
    'In her report, Ann Moss told the council of Tarnfield to close the bridge.',
    'Former mayor Ann Moss of Tarnfield has called for the old bridge to be closed.',
    'There are two cracked piers under the old bridge of Tarnfield, the council said.',
    'These days the old bridge of Tarnfield carries 14,000 cars across the river.',
    'Meanwhile, the council of Tarnfield has asked the state to pay for the bridge.',
    'Those who cross the old bridge of Tarnfield will need a new way to work.',
  ])('stands alone: %s', (sentence) => {
    expect(texts([sentence])).toEqual([sentence]);
  });

  it('never shows the mere speaker of the words before, but what happened next', () => {
    const [said, speaker] = [
      '“The bridge of Tarnfield is safe again!”',
      'Mayor Ann Moss of Tarnfield wrote online.',
    ];
    expect(texts([`${said} ${speaker}`])).not.toContain(speaker);
    const next = 'Mayor Ann Moss then opened the old bridge of Tarnfield to all cars and boats.';
    expect(texts([`${said} ${next}`])).toContain(next);
  });

  it('shows a leaning sentence only beside the one it leans on', () => {
    const leaning =
      'But it will stay open to walkers on the bridge, the council of Tarnfield said on Monday.';
    const shown = texts([LEDE, leaning, ...STORY.slice(1)], { limit: 8 });
    expect(shown).toContain(leaning);
    expect(shown.indexOf(LEDE)).toBeLessThan(shown.indexOf(leaning));
  });

  it('leaves out headings, tables and the lines about its author', () => {
    const paragraphs = [
      'The old bridge of Tarnfield closes for a year.',
      'Ann Lowe covers the council of Tarnfield.',
      LEDE,
    ];
    const shown = texts(paragraphs, { kinds: { 0: 'heading' }, fields: { byline: ['Ann Lowe'] } });
    expect(shown).toEqual([LEDE]);
  });

  it('prefers the sentence that states a key figure', () => {
    const story = storyOf([LEDE, ...STORY.slice(1)]);
    const start = story.text.indexOf('Repairs');
    const sentence = story.sentences.find((s) => s.start === start) ?? { start, end: start };
    const figure = {
      text: '$12 million',
      span: { start: start + 31, end: start + 42 },
      number: { start: start + 31, end: start + 42 },
      sentence,
      value: 12_000_000,
      unit: 'USD',
      qualifier: null,
      of: 'repairs',
      from: null,
      former: null,
      share: null,
      salience: 1,
      places: [],
    };
    const rankOf = (figures: (typeof figure)[]) =>
      findKeyPoints(story, { figures, sources: [], limit: 8 }).findIndex((p) => p.text.startsWith('Repairs'));
    expect(rankOf([figure])).toBeLessThan(rankOf([]));
  });

  it('tells the trace why a sentence is no candidate, and which were taken', () => {
    const told: string[] = [];
    points([LEDE, 'Will the bridge over the Tarn ever open to cars again?'], {
      trace: (line) => told.push(line.rule),
    });
    expect(told).toEqual(['a question', 'taken']);
  });

  it('gives nothing for a story without sentences, and is quick on a long one', () => {
    expect(texts([])).toEqual([]);
    const long = Array.from(
      { length: 5000 },
      (_, i) => `${STORY[i % STORY.length]} Number ${i} of the council is here.`,
    );
    const story = storyOf(long);
    const started = performance.now();
    expect(findKeyPoints(story, { figures: [], sources: [], limit: 5 })).toHaveLength(5);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('the share of the story that the points touch on', () => {
  const sharesOf = (paragraphs: readonly string[], limit: number) =>
    points(paragraphs, { limit }).map((point) => point.share);
  const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

  it('grows with every point, by less the more was said before, and stays below 1', () => {
    const shares = sharesOf(STORY, 8);
    expect(shares[0]).toBeGreaterThan(0.2);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(sum(shares)).toBeLessThanOrEqual(1);
    expect(sum(shares.slice(0, 3))).toBeLessThan(sum(shares));
  });

  it('is the same for the first points however many are asked for', () => {
    expect(sharesOf(STORY, 8).slice(0, 3)).toEqual(sharesOf(STORY, 3));
  });

  it('is all of a story of one sentence, and half where another says as much of something else', () => {
    expect(sharesOf([LEDE], 3)).toEqual([1]);
    const two = [
      'Farmers near the town of Ostrow sold wheat.',
      'Divers searched the deep bed of Lake Mirel.',
    ];
    expect(sharesOf(two, 1)[0]).toBeCloseTo(0.5, 1);
  });

  it('counts a word as often as sentences use it, and no heading', () => {
    const [, ...rest] = STORY;
    const named = sharesOf([LEDE, ...rest, ...rest.map((line) => `${line.slice(0, -1)} in Tarnfield.`)], 1);
    expect(named[0]).toBeGreaterThan(sharesOf([LEDE, ...rest, ...rest], 1)[0] ?? 1);
    const headed = storyOf(['Floods in Mirel, fires in Ostrow', LEDE], { kinds: { 0: 'heading' } });
    expect(findKeyPoints(headed, { figures: [], sources: [], limit: 1 })[0]?.share).toBe(1);
  });
});
