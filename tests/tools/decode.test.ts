/** Bytes of saved pages, in the encodings that the web still has. */
import { expect, it } from 'vitest';
import { decodePage, looksLikeHtml } from '../../tools/decode';

const ESC = '\u001b';
/** “港の橋”, the bridge of the harbour, as ISO-2022-JP writes it: ASCII all through. */
const HARBOUR = `${ESC}$B9A$N66${ESC}(B`;

const meta = (encoding: string) => `<meta charset="${encoding}"><p>`;
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];
const utf8 = (text: string) => [...Buffer.from(text, 'utf8')];

it.each<[string, number[], string]>([
  ['UTF-8, nothing declared', utf8('Köln'), 'Köln'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('Köln')], 'Köln'],
  ['UTF-16, little end first', [0xff, 0xfe, 0x4b, 0, 0xf6, 0], 'Kö'],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x4b, 0, 0xf6], 'Kö'],
  ['Windows-1252, nothing declared', [0x93, ...ascii('Köln'), 0x94], '“Köln”'],
  [
    'Latin-1 declared, which the web reads as Windows-1252',
    [...ascii(meta('iso-8859-1')), 0x97, 0xe9],
    `${meta('iso-8859-1')}—é`,
  ],
  ['Windows-1252 under a label nobody knows', ascii(`${meta('no-such')}Köln`), `${meta('no-such')}Köln`],
  ['Shift_JIS', [...ascii(meta('Shift_JIS')), 0x8d, 0x60], `${meta('Shift_JIS')}港`],
  [
    'Windows-1251 by its XML head',
    [...ascii('<?xml encoding="windows-1251"?>'), 0xcf],
    '<?xml encoding="windows-1251"?>П',
  ],
  ['ISO-2022-JP', ascii(meta('ISO-2022-JP') + HARBOUR), `${meta('ISO-2022-JP')}港の橋`],
  ['ISO-2022-JP by another name', ascii(meta('csISO2022JP') + HARBOUR), `${meta('csISO2022JP')}港の橋`],
  ['ISO-2022-JP that nobody declares', ascii(HARBOUR), HARBOUR],
  ['UTF-8 that declares ISO-2022-JP', utf8(`${meta('iso-2022-jp')}港`), `${meta('iso-2022-jp')}港`],
  ['UTF-8 that declares Shift_JIS', utf8(`${meta('Shift_JIS')}港`), `${meta('Shift_JIS')}港`],
  ['bad bytes under UTF-8', [...ascii(meta('utf-8')), 0xe9, 0x74], `${meta('utf-8')}\ufffdt`],
  ['nothing', [], ''],
])('reads %s', (_, bytes, text) => {
  expect(decodePage(Uint8Array.from(bytes))).toBe(text);
});

it.each([
  ['<!doctype html><p>One', true],
  ['<p class="a">One</p>', true],
  ['One < two and three > two', false],
  ['The bridge reopened on Sunday.', false],
])('%s is a page: %s', (text, isPage) => {
  expect(looksLikeHtml(text)).toBe(isPage);
});
