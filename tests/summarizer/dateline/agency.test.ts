import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../summarizer/dateline/dateline';
import { english } from '../../../summarizer/languages/en/index';
import { articleOf } from './article';

const agency = (...input: Parameters<typeof articleOf>) =>
  findDateline(articleOf(...input), english, () => {}).agency;
const PLAIN = 'The bridge over the Tarn will close for a year, the council said on Monday.';

describe('agencies credited outside the dateline', () => {
  it.each([
    ['AFP', 'AFP'],
    ['Associated Press', 'AP'],
    ['By The Associated Press', 'AP'],
    ['By ANN MOSS, Associated Press', 'AP'],
    ['By Ann Moss The Associated Press', 'AP'],
    ['Ann Moss | AP', 'AP'],
    ['By Ann Moss and The Associated Press', 'AP'],
    ['AFP / Wed Nov 26 2014', 'AFP'],
    ['Source: AFP', 'AFP'],
    ['© Agence France-Presse', 'AFP'],
    ['Copyright 2024 The Associated Press. All rights reserved.', 'AP'],
    ['Reuters, Harbor City, Nov 20 2019, 11:06am', 'Reuters'],
    ['By Ann Moss, Reuters', 'Reuters'],
    ['Deutsche Presse-Agentur', 'dpa'],
    ['By: CNN Wire', 'CNN Newsource'],
    ['Press Trust of India', 'PTI'],
    ['Bernama', 'Bernama'],
    ['Xinhua', 'Xinhua'],
  ])('%s', (line, name) => {
    expect(agency(PLAIN, { credits: [line] })).toBe(name);
  });

  it.each([
    'By Ann Moss',
    'Getty Images | AFP',
    'AP Photo/Tom Arkell',
    'REUTERS/Tom Arkell',
    'Photo by Tom Arkell / Reuters',
    'The Associated Press contributed to this report.',
    'Additional reporting by Reuters',
    'Includes material from AFP',
    'Follow our map and tap for more',
    'A trend to watch',
    'CNN, What to make of the mayor?, June 10, 2023',
  ])('not from: %s', (line) => {
    expect(agency(PLAIN, { credits: [line] })).toBeNull();
  });

  it('reads the byline, the publisher and the tail', () => {
    expect(agency(PLAIN, { byline: ['Reuters'] })).toBe('Reuters');
    expect(agency(PLAIN, { publisher: 'Associated Press' })).toBe('AP');
    expect(agency([PLAIN, '(AFP)'])).toBe('AFP');
    expect(agency([PLAIN, '— Reuters'])).toBe('Reuters');
    expect(agency([PLAIN, '© Agence France-Presse 2024'])).toBe('AFP');
  });

  it('credits nobody for being told something', () => {
    expect(agency([PLAIN, 'The mayor told AFP that the bridge was old.'])).toBeNull();
    expect(agency('“It is old,” the mayor told Reuters (see also our map).')).toBeNull();
  });

  it('does not credit a newsroom on its own page, and does credit an agency there', () => {
    const text = '(CNN) — The bridge over the Tarn will close for a year.';
    expect(agency(text, { publisher: 'CNN' })).toBeNull();
    expect(agency(text, { publisher: 'Harbor Post' })).toBe('CNN');
    const wire = 'TARN (Reuters) - The bridge will close for a year.';
    expect(agency(wire, { publisher: 'Reuters', url: 'https://www.reuters.com/x' })).toBe('Reuters');
  });

  it('distrusts a bare agency line beside a reporter’s name: it may credit a picture', () => {
    expect(agency(PLAIN, { byline: ['Ann Moss'], credits: ['Reuters'] })).toBeNull();
    expect(agency(PLAIN, { byline: ['Ann Moss'], credits: ['By Ann Moss, Reuters'] })).toBe('Reuters');
  });
});
