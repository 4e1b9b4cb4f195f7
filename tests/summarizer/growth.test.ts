/** The cost of a brief grows with the text, not with its square: on ordinary prose, part by part, and on hostile text. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../summarizer/article';
import { languages } from '../../summarizer/languages/index';
import { articleFromText } from '../../summarizer/page/plain';
import { summarize } from '../../summarizer/summarize';
import { prose } from '../../tools/bench/prose';
import { loadSourceModel } from '../../tools/model';
import { growth, LINEAR } from './growth';

const model = loadSourceModel();
const read = (article: Article) => summarize(article, { languages, model });
const WORDS = 100;
/** Units of prose to begin with: 4,000 words against 32,000. */
const LONG = 40;

/** One unit of each is some hundred characters; units are strung together. */
const PROSE: Record<string, (units: number) => string> = {
  'news in paragraphs': (units) => prose(WORDS * units),
  'news in one paragraph': (units) => prose(WORDS * units).replaceAll('\n\n', ' '),
  'one story over and over': (units) => repeat(`${prose(WORDS)}\n\n`, units),
};

/** What breaks pattern and parser: nothing here is a sentence, or everything is one. */
const HOSTILE: Record<string, string> = {
  'one word without end': 'a',
  digits: '1',
  'digits with commas': '1,',
  'digits with points': '1.',
  'numbers in words': 'one hundred and ',
  'capitals without end': 'A',
  'capitalised words': 'Mara Velder ',
  initials: 'J. ',
  'opening quotation marks': '“',
  'straight quotation marks': '" ',
  'quotation marks and words': '“we said ',
  'cue after cue': 'said ',
  'names and cues': 'Velder said Okoro told ',
  commas: ', ',
  'points and spaces': '. ',
  dashes: '— ',
  hyphens: 'a-',
  'opening brackets': '(a ',
  'white space': ' \t',
  'no-break spaces': 'a\u00a0\u00a0\u00a0',
  apostrophes: "a'",
  'currency signs': '$ ',
  'currency and digits': '$1 ',
  'percent signs': '5% ',
  'of the of the': 'of the ',
  'up from up from': 'up from 3 to ',
  'dateline after dateline': 'RAFAH, Gaza (AP) — ',
  'combining marks': 'e\u0301',
  'surrogate pairs': '😀',
  'lone surrogates': '\ud83d ',
  'lines of one letter': 'a\n\n',
  'one-word sentences': 'No. ',
};
const UNIT = 250;

function repeat(piece: string, times: number): string {
  return new Array(times).fill(piece).join('');
}

describe('a brief of eight times the text takes about eight times as long', () => {
  it.each(Object.entries(PROSE))('%s', { retry: 2 }, (_name, make) => {
    const makeArticle = (units: number) => articleFromText(make(units), 'https://news.example/');
    expect(growth(makeArticle, read, LONG)).toBeLessThan(LINEAR);
  });

  it.each(Object.entries(HOSTILE))('hostile: %s', { retry: 2 }, (_name, piece) => {
    const make = (units: number) => textOf(repeat(piece, Math.ceil((units * UNIT) / piece.length)));
    expect(growth(make, read)).toBeLessThan(LINEAR);
  });
});

/** Taken as it is, white space and all: a page may hand over worse than plain text reading does. */
function textOf(text: string): Article {
  const empty = articleFromText('x', 'https://news.example/');
  return { ...empty, text, blocks: blocksOf(text) };
}

function blocksOf(text: string): Article['blocks'] {
  const blocks: Article['blocks'] = [];
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf('\n\n', start);
    const end = gap < 0 ? text.length : gap;
    if (end > start) blocks.push({ start, end, kind: 'paragraph' });
    start = end + 2;
  }
  return blocks;
}
