/**
 * Where a story ends when nothing but its words tell: at the line that credits an agency or states the day,
 * with only a caption and teasers of other stories below. Works on lines, so pages and plain text share it.
 */
import { agencyIn } from './credits';
import { isDateLine } from './day-lines';
import { endsLikeSentence, isPictureCredit } from './lines';

export interface Tail {
  /** How many of the lines are the story. */
  end: number;
  credits: string[];
  captions: string[];
}

/** A story has this many lines at least before its credit. */
const SHORTEST = 3;
/** Teasers are a headline without a stop and a sentence: about every second line is a headline. */
const HEADLINES = 0.35;
const LONGEST_HEADLINE = 120;

/** @returns the story's end, and what the lines right after it credit; `end` is the whole when there is no tail */
export function findTail(lines: readonly string[]): Tail {
  for (let at = SHORTEST; at < lines.length; at += 1) {
    if (!isTailLine(lines[at] ?? '')) continue;
    const tail = readTail(lines, at);
    if (isForeign(lines.slice(tail.next))) return { end: at, credits: tail.credits, captions: tail.captions };
  }
  return { end: lines.length, credits: [], captions: [] };
}

/** Credit, day and caption lines from here on. */
export function readTail(lines: readonly string[], from: number) {
  const credits: string[] = [];
  const captions: string[] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isTailLine(line)) credits.push(...creditsIn(line));
    else if (isPictureCredit(line)) captions.push(line);
    else break;
  }
  return { credits, captions, next };
}

function isTailLine(line: string): boolean {
  return line.length < 60 && (agencyIn(line) !== null || isDateLine(line)) && !endsLikeSentence(line);
}

/** "AFP Wed Nov 26 2014" credits AFP, and states the day. */
function creditsIn(line: string): string[] {
  const agency = agencyIn(line);
  return agency && agency !== line ? [agency, line] : [line];
}

/** Nothing, or headlines and the sentences below them. */
function isForeign(rest: readonly string[]): boolean {
  if (rest.length < 2) return rest.every((line) => !endsLikeSentence(line));
  const headlines = rest.filter(
    (line) => line.length <= LONGEST_HEADLINE && !/[.。]["'”’]?$/.test(line),
  ).length;
  return headlines >= rest.length * HEADLINES;
}
