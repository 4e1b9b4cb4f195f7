/** "When he was asked, “Will you stay?” Dhar responded “No.”": a question put to somebody is not what he said. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { type Reading, wordAt } from './reading';

/** Words between the cue of a question and its first mark: "asked by a reporter on Friday, “…". */
const NEAR = 8;

/** @returns the attribution without the questions put to its source; where none is left, with the quotation behind its cue */
export function withoutQuestion(reading: Reading, attribution: Attribution): Attribution {
  const { cue } = attribution;
  if (!cue) return attribution;
  const content = attribution.content.filter((piece) => !isPut(reading, piece, cue));
  if (content.length === attribution.content.length) return attribution;
  const answer = content.length > 0 ? null : answerBehind(reading, cue);
  return { ...attribution, content: answer ? [answer] : content };
}

/** A quotation that ends in a question mark behind the cue of a question, which is another cue or one the source suffers. */
function isPut({ words, text, quotations, lexicon }: Reading, piece: Span, cue: Span): boolean {
  const quotation = quotations[words[wordAt(words, piece.end) - 1]?.quote ?? -1];
  if (!quotation || !/\?["”’»']?$/.test(text.slice(quotation.start, quotation.end))) return false;
  const at = wordAt(words, quotation.start);
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const word = words[i];
    if (!word || word.quote >= 0 || word.sentence !== words[at]?.sentence) return false;
    if (!lexicon.askCues.has(word.lower)) continue;
    return word.start !== cue.start || lexicon.beForms.has(words[i - 1]?.lower ?? '');
  }
  return false;
}

function answerBehind(reading: Reading, cue: Span): Span | null {
  const { words, quotations } = reading;
  const from = wordAt(words, cue.end);
  for (let at = from; words[at] && words[at]?.sentence === words[from]?.sentence; at++) {
    const quotation = quotations[words[at]?.quote ?? -1];
    if (!quotation) continue;
    const answer = { start: quotation.start, end: quotation.end };
    return isPut(reading, answer, cue) ? null : answer;
  }
  return null;
}
