import { describe, expect, it } from 'vitest';
import { fold } from '../../../summarizer/page/fold';
import { isCall, isDateLine, isLabel, isTailCredit } from '../../../summarizer/page/lines';
import { printedDay } from '../../../summarizer/page/times';

describe('a line that states a time and little else', () => {
  it.each([
    '21 mins ago',
    '2 hours ago10:05 Lena Aasen',
    '21:00Lena Aasen',
    '9.42KEY EVENT',
    'Lena Aasen2 March 2024 21:45',
    'Do 25.04.24 | 14:07 Uhr',
  ])('%s', (line) => expect(isDateLine(line)).toBe(true));

  it.each([
    '2 hours ago the bridge was still shut.',
    '20:00 Elwick Rovers v Skarv',
    '21:00Lena Aasen opened the bridge. She said so.',
    'Version 2.14.24',
    'The road of 12 May 2024 is not the road the island was promised when the vote was taken',
  ])('not: %s', (line) => expect(isDateLine(line)).toBe(false));
});

describe('a day with a short year', () => {
  it.each([
    ['Do 25.04.24 | 14:07 Uhr', '2024-04-25'],
    ['01.12.26', '2026-12-01'],
    ['25.13.24', null],
    ['1.2.24', null],
    ['10.20.30.40', null],
    ['25.04.2024', '2024-04-25'],
  ])('%s', (line, day) => expect(printedDay(line)).toBe(day));
});

describe('labels', () => {
  it.each([
    'Image 3 of 12',
    'Placeholder image-2',
    'You might be interested in',
    'Latest videos from',
    'Más información',
    'Current Issue',
  ])('%s', (line) => expect(isLabel(line)).toBe(true));

  it.each([
    'Image of a city',
    'You might be surprised',
    'The current issue is money',
    'Videos from the bridge',
  ])('not: %s', (line) => expect(isLabel(line)).toBe(false));
});

describe('calls', () => {
  it.each([
    'WATCH | Islanders cross the bridge:',
    'Ich bin damit einverstanden, dass mir Inhalte angezeigt werden.',
    'Waiting for your permission to load the post.',
    'Comments on this piece are moderated before they appear.',
    'Dieser Artikel wurde im Original veröffentlicht auf Englisch',
  ])('%s', (line) => expect(isCall(line)).toBe(true));

  it.each([
    'Watchmen stood on the bridge all night.',
    'Ich bin einverstanden, sagte der Hafenmeister.',
    'Comments by the mayor drew laughter.',
    'Waiting for the ferry took an hour.',
  ])('not: %s', (line) => expect(isCall(line)).toBe(false));
});

describe('tail credits', () => {
  it.each(['Editor : Tom Vik', 'Redaktion: Lena Aasen, Tom Vik'])('%s', (line) =>
    expect(isTailCredit(line)).toBe(true),
  );
  it.each(['Editors of the paper walked over the bridge.', 'Redaktionen in Elwick schwiegen.'])(
    'not: %s',
    (line) => expect(isTailCredit(line)).toBe(false),
  );
});

describe('white space', () => {
  it.each([
    ['Hub\u00adschrau\u00adber\u200blande\u2060platz', 'Hubschrauberlandeplatz'],
    ['  one \n two\u00a0three ', 'one two three'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s', (raw, seen) => expect(fold(raw)).toBe(seen));
});
