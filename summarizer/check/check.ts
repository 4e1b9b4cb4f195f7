/** An answer that a language model wrote about an article, held against the article. */
import type { Language } from '../languages/language';
import type { Claim } from './claim';
import { nameClaims } from './names';
import { numberClaims } from './numbers';

/** A piece of the answer: plain words, or a number or name with whether the article has it. */
export interface Piece {
  text: string;
  claim: Claim['kind'] | null;
  found: boolean;
}

/**
 * Only numbers and names are checked: that they stand in the article does not make the sentence around them true.
 * @param answer what the model wrote, as plain text
 * @param article all the model was given
 * @param language tables of the article's language
 * @returns the answer in pieces that join up to it; what is not found stands alone
 */
export function checkAnswer(answer: string, article: string, language: Language): Piece[] {
  const numbers = numberClaims(answer, article, language);
  const names = nameClaims(answer, article, language).filter(
    (name) => !numbers.some(({ start, end }) => start < name.end && end > name.start),
  );
  const claims = joined(
    answer,
    [...numbers, ...names].sort((a, b) => a.start - b.start),
  );
  const pieces: Piece[] = [];
  let from = 0;
  const add = (end: number, claim: Piece['claim'], found: boolean) => {
    if (end > from) pieces.push({ text: answer.slice(from, end), claim, found });
    from = Math.max(from, end);
  };
  for (const { start, end, kind, found } of claims) {
    add(start, null, true);
    add(end, kind, found);
  }
  add(answer.length, null, true);
  return pieces;
}

/** Neighbouring words of one name with one fate are one claim. */
function joined(answer: string, claims: readonly Claim[]): Claim[] {
  const whole: Claim[] = [];
  for (const claim of claims) {
    const last = whole.at(-1);
    const isSame = last && last.kind === 'name' && claim.kind === 'name' && last.found === claim.found;
    if (isSame && /^(?:\.?\s|-)$/.test(answer.slice(last.end, claim.start))) last.end = claim.end;
    else whole.push({ ...claim });
  }
  return whole;
}
