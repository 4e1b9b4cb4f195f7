/** Questions put to somebody are not his words; those he asks are. */
import { describe, expect, it } from 'vitest';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

const saidIn = (text: string) =>
  findSources(storyOf(text), null).flatMap(({ name, quotes }) => quotes.map((quote) => [name, quote.text]));

const ANSWER = '“I have not decided yet, and nobody has asked me.”';

describe('a question', () => {
  it.each([
    [`When he was asked, “Will you stay at the harbour?” Anwar Dhar responded ${ANSWER}`],
    [`Asked by a reporter, “Will you stay at the harbour?” Anwar Dhar said ${ANSWER}`],
  ])('is nothing its hearer said: %s', (text) => {
    expect(saidIn(text)).toEqual([['Anwar Dhar', ANSWER]]);
  });

  it('is nothing he said where the answer is told in other words', () => {
    const text =
      'In the hall Anwar Dhar was asked, “Do you feel any guilt about it?” The minister said he did.';
    expect(saidIn(text).flat()).not.toContain('“Do you feel any guilt about it?”');
  });

  it('leaves nothing where no answer is told', () => {
    expect(saidIn('Asked by a reporter, “Will you stay at the harbour?” Anwar Dhar said nothing.')).toEqual(
      [],
    );
  });

  it.each([
    ['Anwar Dhar asked, “Will you stay at the harbour?”', '“Will you stay at the harbour?”'],
    ['“Will you stay at the harbour?” Anwar Dhar asked.', '“Will you stay at the harbour?”'],
    ['Anwar Dhar said: “Who would want to leave this harbour?”', '“Who would want to leave this harbour?”'],
  ])('is said by whoever asks it: %s', (text, question) => {
    expect(saidIn(text)).toEqual([['Anwar Dhar', question]]);
  });
});

it('takes no verb within somebody’s marks for a cue', () => {
  const text = 'The board’s answer “speaks more to its wit than to its work on the pier,” Lena Marsh said.';
  expect(saidIn(text).map(([name]) => name)).toEqual(['Lena Marsh']);
});

it('finds who goes on behind a word that joins the sentence to the one before', () => {
  const text = 'But Lena Marsh brushed Anwar Dhar off, saying only, “We will not touch the harbour funds.”';
  expect(saidIn(text)).toEqual([['Lena Marsh', '“We will not touch the harbour funds.”']]);
});
