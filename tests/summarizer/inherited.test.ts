/** "constructor" is a word of motor racing, and a name that every plain object of the language has: no table may know it. */
import { expect, it } from 'vitest';
import { languages } from '../../summarizer/languages/index';
import { decode } from '../../summarizer/page/jsonld';
import { articleFromText } from '../../summarizer/page/plain';
import { summarize } from '../../summarizer/summarize';
import { ownWords } from '../../summarizer/text/own';

const STORY = `Calder wins twice

CALDER (Constructor) — The Norland constructor said on Monday that it had won 3 constructor titles and 50 constructor points.

“We will win it all again next year,” constructor Ada Brink said. One constructor paid $5 constructor fees.`;

const briefOf = (text: string) =>
  summarize(articleFromText(text, 'https://news.example/story'), { languages, model: null });

it('is read like any other word', () => {
  const other = (text: string) => text.replaceAll('onstructor', 'onstrictor');
  const brief = briefOf(STORY);
  expect(JSON.parse(other(JSON.stringify(brief)))).toEqual(briefOf(other(STORY)));
  expect(brief.keyFigures.map(({ value }) => value)).toEqual(expect.arrayContaining([3, 50, 5]));
  expect(brief.dateline.agency).toBeNull();
});

it('names no sign of a page’s text', () => {
  expect(decode('A &amp; B &valueOf; &toString; &auml;')).toBe('A & B &valueOf; &toString; ä');
});

it('is in no table, whose own words are', () => {
  const { months, list } = ownWords({ months: { may: 5 } as Record<string, number>, list: ['may'] });
  expect([months.may, months.constructor, list]).toEqual([5, undefined, ['may']]);
});
