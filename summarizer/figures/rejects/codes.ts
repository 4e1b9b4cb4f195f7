/** Numbers that only point somewhere: addresses, telephones, codes, dimensions of a screen, list numbers. */
import type { Lexicon } from '../lexicon';
import type { Quantity } from '../quantity';
import type { Test } from '../refine';
import { isHyphen, type Token } from '../tokens';
import { bareNumber } from './shape';

/** "48 Tanner Mill Road": a number, at most three names, a kind of street. */
const isAddress: Test = (q, tokens, lex) => {
  if (!bareNumber(q) || !q.numeral.digits) return null;
  if (isBlock(q, tokens, lex)) return 'address';
  for (let at = q.next; at < q.next + 4; at++) {
    const token = tokens[at];
    if (!token?.capital) return null;
    if (at > q.next && lex.is.streets.has(token.lower)) return 'address';
  }
  return null;
};

/** "the 600 block of Tanner Street" */
function isBlock(q: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  const [noun, link] = [tokens[q.next]?.lower ?? '', tokens[q.next + 1]?.lower ?? ''];
  return Number(q.value) % 100 === 0 && lex.is.blocks.has(noun) && lex.is.of.has(link);
}

/** "555-0142", "+44 20 7946 0958", "020 …": leading plus or zero, or groups of digits in a chain. */
const isTelephone: Test = (q, tokens) => {
  if (q.unit !== null || !q.numeral.digits) return null;
  const written = tokens[q.numeral.from]?.text ?? '';
  if (/^0\d/.test(written)) return 'code';
  if (tokens[q.first - 1]?.text === '+' && tokens[q.first]?.glued && written.length < 4) return 'telephone';
  if (isLocalNumber(q, tokens)) return 'telephone';
  return chain(tokens, q.numeral.from) >= 3 || (/^\d{7,}$/.test(written) && !isCounted(tokens, q.next))
    ? 'code'
    : null;
};

/** "555-0142": three digits and four, read as a range. */
function isLocalNumber(q: Quantity, tokens: readonly Token[]): boolean {
  const [a, dash, b] = tokens.slice(q.first, q.next);
  return (
    Array.isArray(q.value) && /^\d{3}$/.test(a?.text ?? '') && isHyphen(dash) && /^\d{4}$/.test(b?.text ?? '')
  );
}

/** How many numbers hang together by single hyphens, dots or blanks around this one. */
function chain(tokens: readonly Token[], at: number): number {
  let count = 1;
  for (const step of [-1, 1]) {
    for (let i = at + step, k = 0; k < 8; k++, i += step) {
      const token = tokens[i];
      if (token?.kind === 'number') count += 1;
      else if (!token || !(isHyphen(token) || (token.text === ')' && step < 0))) break;
    }
  }
  return count;
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word';
}

/** "24/7", "9/11", "f/2.8", "1920×1080". */
const isSlashed: Test = (q, tokens) => {
  if (q.kind === 'money' || q.kind === 'percent') return null;
  const before = tokens[q.first - 1];
  const after = tokens[q.next];
  if (/^[/×]$/.test(before?.text ?? '') && before?.glued && tokens[q.first]?.glued) return 'slashed';
  return /^[/×]$/.test(after?.text ?? '') && after?.glued && tokens[q.next + 1]?.kind === 'number'
    ? 'slashed'
    : null;
};

/** "1. Wash the rice", "2) …", a heading that is only a number. */
const isListNumber: Test = (q, tokens) => {
  if (!bareNumber(q) || q.first !== 0 || !q.numeral.digits) return null;
  const after = tokens[q.next];
  if (!after) return 'alone';
  return /^[.):]$/.test(after.text) && after.glued ? 'list number' : null;
};

export const CODE_TESTS: readonly Test[] = [isAddress, isTelephone, isSlashed, isListNumber];
