import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../summarizer/page/plain';
import { PARAGRAPHS } from './pages';

const TEASERS = [
  'Ferry crews vote on contract',
  'The union has called its members to a meeting in the old town hall on Thursday.',
  'What to know before the island fair',
  "Here's a list of the stalls, the bands and the boats.",
  'Lighthouse keeper retires after forty years',
  'Jon Eide will climb the stairs of the tower for the last time on Monday.',
];

describe('plain text', () => {
  it('has paragraphs by blank lines, and a headline when the first line is one', () => {
    const article = articleFromText(`Harbour bridge reopens\n\n${PARAGRAPHS.join('\n\n')}\n`, 'a.txt');
    expect(article.headline).toBe('Harbour bridge reopens');
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(article.kind).toBe('story');
  });

  it('has paragraphs by line breaks when there are no blank lines, and no headline when the first is a sentence', () => {
    const article = articleFromText(PARAGRAPHS.join('\r\n'), 'a.txt');
    expect(article.headline).toBe('');
    expect(article.blocks).toHaveLength(PARAGRAPHS.length);
  });

  it('ends at credit and day when teasers follow', () => {
    const tail = ['Reuters', 'Sun May 12 2024', 'The bridge on Sunday. REUTERS PHOTO/Ida Moen', ...TEASERS];
    const article = articleFromText([...PARAGRAPHS, ...tail].join('\n'), 'a.txt');
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(article.credits).toEqual(['Reuters', 'Sun May 12 2024']);
    expect(article.published).toBe('2024-05-12');
    expect(article.captions).toHaveLength(1);
  });

  it('goes on after a day that stands inside the story', () => {
    const lines = [...PARAGRAPHS.slice(0, 3), '12 May 2024', ...PARAGRAPHS.slice(3)];
    expect(articleFromText(lines.join('\n'), 'a.txt').text).toContain(PARAGRAPHS[4]);
  });

  it('takes names from a byline', () => {
    const article = articleFromText(`Bridge reopens\n\nBy Lena Aasen\n\n${PARAGRAPHS.join('\n\n')}`, 'a.txt');
    expect(article.byline).toEqual(['Lena Aasen']);
    expect(article.text.startsWith('The harbour bridge')).toBe(true);
  });

  it('is nothing when there is nothing', () => {
    expect(articleFromText(' \n\n ', 'a.txt')).toMatchObject({ kind: 'none', text: '', blocks: [] });
  });
});
