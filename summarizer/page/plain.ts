/** Plain text → Article: what is left of a page when only its words were saved. */
import type { Article } from '../article';
import { join } from './assemble';
import { isDateLine } from './day-lines';
import { fold } from './fold';
import { endsLikeSentence, isBylineLine, isCall, isLabel, isPictureCredit } from './lines';
import { namesIn } from './persons';
import { findTail } from './tail';
import { printedDay } from './times';
import { guessLanguage } from './tongue';

const LONGEST_HEADLINE = 160;

/**
 * @param text paragraphs apart by blank lines, or by line breaks when there are no blank lines
 * @param url where it is from; anything
 * @returns the article; its first line is the headline when it is short, has no stop and longer text follows
 */
export function articleFromText(text: string, url: string): Article {
  const lines = linesOf(text);
  const headline = headlineOf(lines);
  const below = headline ? lines.slice(1) : lines;
  const tail = findTail(below);
  const credits = [...tail.credits];
  const captions = [...tail.captions];
  const byline: string[] = [];
  const story = below.slice(0, tail.end).filter((line, at) => {
    if (isLabel(line) || (isCall(line) && !endsLikeSentence(line))) return false;
    if (isPictureCredit(line)) return !captions.push(line);
    const edge = at < 3 || at >= tail.end - 2;
    if (edge && isDateLine(line)) return !credits.push(line);
    if (at < 3 && isBylineLine(line, [])) return !(credits.push(line) && byline.push(...namesIn(line)));
    return true;
  });
  const body = join(story.map((line) => ({ text: line, kind: isCrosshead(line) ? 'heading' : 'paragraph' })));
  return {
    url,
    kind: story.some((line) => line.length > 60) ? 'story' : 'none',
    access: 'full',
    language: guessLanguage(body.text),
    headline,
    standfirst: null,
    publisher: null,
    byline,
    desk: [],
    published: credits.map(printedDay).find((day) => day !== null) ?? null,
    modified: null,
    section: null,
    printedDateline: null,
    credits,
    captions,
    notes: [],
    entries: [],
    ...body,
  };
}

function linesOf(text: string): string[] {
  const whole = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const parts = /\n[ \t]*\n/.test(whole.trim()) ? whole.split(/\n[ \t]*\n/) : whole.split('\n');
  return parts.map(fold).filter((line) => line.length > 0);
}

function headlineOf(lines: readonly string[]): string {
  const [first = '', ...below] = lines;
  if (first.length > LONGEST_HEADLINE || /[.。:]["'”’]?$/.test(first)) return '';
  return below.slice(0, 3).some((line) => line.length > first.length) ? first : '';
}

/** "- Regime strikes 'most feared' -" */
function isCrosshead(line: string): boolean {
  return line.length < 70 && !endsLikeSentence(line) && !/[,;:]$/.test(line) && line.split(' ').length <= 10;
}
