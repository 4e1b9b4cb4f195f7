import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../summarizer/page/day-lines';
import { fold } from '../../../summarizer/page/fold';
import { isBiographyLine, isCall, isLabel, isReference, isTailCredit } from '../../../summarizer/page/lines';
import { printedDay } from '../../../summarizer/page/times';

describe('a line that states a time and little else', () => {
  it.each([
    '21 mins ago',
    '2 hours ago10:05 Lena Aasen',
    '21:00Lena Aasen',
    '9.42KEY EVENT',
    'Lena Aasen2 March 2024 21:45',
    'Do 25.04.24 | 14:07 Uhr',
    '15.04.2026 - 15:48 UhrLesedauer: 2 Min.',
    'May 12, 2024 · 3 min read',
    '02/12/2024 Actualizado a las 20:56h.',
    'lunes, 12 de mayo de 202410:00 hs',
  ])('%s', (line) => expect(isDateLine(line)).toBe(true));

  it.each([
    '2 hours ago the bridge was still shut.',
    '20:00 Elwick Rovers v Skarv',
    '21:00Lena Aasen opened the bridge. She said so.',
    'Version 2.14.24',
    'It took 3 min.',
    'The vote of 12 May 2024 ended at 20:56.',
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
    'Duration 12:38',
    'Submit a correction',
    'Deputy Editor',
    'You might be interested in',
    'Latest videos from',
    'Más información',
    'Current Issue',
  ])('%s', (line) => expect(isLabel(line)).toBe(true));

  it.each([
    'Image of a city',
    'Updated 12:38',
    'The deputy editor of the harbour paper',
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
    'Join us at the first harbour conference on April 18 in Port Elwick.',
    'Like this story? Share it with a friend!',
    'This is a breaking news story - more to follow',
    '[Want great stories delivered straight to your inbox? Create an account today.]',
    'Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns.',
    'Northwatch has affiliate partnerships.',
    'Our community members are treated to special offers and adverts from us and our partners.',
    'The Quay is a weekly newsletter about ropes. Get it delivered every Friday.',
    'Follow Northwatch Islands on Facebook and Instagram.',
    'For more, read How the bridge was mended.',
    'Was your ferry late? Get in touch at desk@northwatch.example',
    'Products are chosen by our editors. Purchases made through our links may earn us a commission.',
    'Alle aktuellen Meldungen zur Brücke finden Sie jederzeit in unserem Liveblog:',
    '【责任编辑:王小明 】',
  ])('%s', (line) => expect(isCall(line)).toBe(true));

  it.each([
    'Watchmen stood on the bridge all night.',
    'Ich bin einverstanden, sagte der Hafenmeister.',
    'Comments by the mayor drew laughter.',
    'Waiting for the ferry took an hour.',
    'Join us, the islanders sang.',
    'The newsletter of the harbour has 400 readers, and many of them subscribe twice.',
    'A commission of three judges will hear the case.',
    'Breaking the ice took the ferry an hour.',
    'Dear Lena, the letter began.',
    'Follow the ferry on its last trip, the mayor said.',
    'For more than a year, readers of maps got lost.',
    'The bridge has affiliates on both shores, the mayor joked.',
  ])('not: %s', (line) => expect(isCall(line)).toBe(false));
});

describe('tail credits', () => {
  it.each(['Editor : Tom Vik', 'Redaktion: Lena Aasen, Tom Vik', 'Aus dem Englischen von Ida Moen'])(
    '%s',
    (line) => expect(isTailCredit(line)).toBe(true),
  );
  it.each([
    'Aus dem Wasser ragt ein Pfeiler.',
    'Editors of the paper walked over the bridge.',
    'Redaktionen in Elwick schwiegen.',
  ])('not: %s', (line) => expect(isTailCredit(line)).toBe(false));
});

describe('lines below a story', () => {
  it.each([
    'Lena Aasen is a reporter for Northwatch, covering the islands.',
    'Tom Vik writes about ropes.',
    'Lena is a dedicated writer and columnist of Northwatch, who has been with us from the start.',
    'Lena Aasen arbeitet seit 2019 als Redakteurin auf den Inseln.',
  ])('of the author: %s', (line) => expect(isBiographyLine(line)).toBe(true));

  it.each([
    'The mayor is a former reporter.',
    'Lena Aasen is a journalist and the author of three books on fog.',
    'Lena Aasen is a pilot of the harbour.',
    'Reporters are not welcome on the pier.',
  ])('not of the author: %s', (line) => expect(isBiographyLine(line)).toBe(false));

  it('of a paper only where its number stands', () => {
    expect(isReference('L. Aasen et al. Piers, 2024. DOI: 10.9999/nw.12')).toBe(true);
    expect(isReference('The paper is printed on 10.9999 sheets.')).toBe(false);
  });
});

describe('white space', () => {
  it.each([
    ['Hub\u00adschrau\u00adber\u200blande\u2060platz', 'Hubschrauberlandeplatz'],
    ['  one \n two\u00a0three ', 'one two three'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s', (raw, seen) => expect(fold(raw)).toBe(seen));
});
