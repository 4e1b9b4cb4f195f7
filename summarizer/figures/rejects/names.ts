/** Numbers that are part of a name: models, flights, laws; and the age beside a name. */
import { isLettered } from '../clause';
import { isPlural, nounPhrase } from '../counted';
import { matchAt } from '../phrases';
import type { Quantity } from '../quantity';
import type { Test } from '../refine';
import { isHyphen, type Token } from '../tokens';
import { isDesignated } from './designators';
import { bareNumber, isCountedNoun, numbersOf } from './shape';

/** "G20", "A320", "TPP-11", "Covid-19", "F-16": glued to letters before it. */
const isGluedName: Test = (q, tokens, lex) => {
  const first = tokens[q.first];
  const before = tokens[q.first - 1];
  if (!first?.glued || !before) return null;
  if (before.kind === 'word' && first.kind !== 'mark') return 'glued to letters';
  if (before.text === '.') return 'behind a point';
  if (!isHyphen(before) || !before.glued) return null;
  const word = tokens[q.first - 2];
  if (word?.kind === 'number' && first.kind === 'word') return 'hyphened to a number';
  if (word?.kind !== 'word' || matchAt(lex.hedges, tokens, q.first - 2)) return null;
  return word.capital || q.unit === null ? 'hyphened to a name' : null;
};

/** "7-Eleven", "3-D": a hyphen and a capital behind it; "401(k)". */
const isHyphenName: Test = (q, tokens, lex) => {
  if (isLettered(tokens, q.next) && bareNumber(q)) return 'lettered';
  const [dash, word] = [tokens[q.next], tokens[q.next + 1]];
  if (!bareNumber(q) || !isHyphen(dash) || !dash?.glued || !word?.glued || !word.capital) return null;
  return q.numeral.digits && !lex.is.closed.has(word.lower) ? 'hyphened to a name' : null;
};

/**
 * "Orbit Watch 5", "S&P 500": a bare number behind a name, nothing counted behind it. News spells numbers below ten,
 * so "Oren PC 4 cheats" is a name too.
 */
const isNameNumber: Test = (q, tokens, lex) => {
  if (!bareNumber(q) || !q.numeral.digits) return null;
  const before = tokens[q.first - 1];
  if (!before?.capital || isOpening(tokens, q.first - 1) || lex.is.weekdays.has(before.lower)) return null;
  if (lex.is.closed.has(before.lower) || q.hedge) return null;
  if (/^\p{Lu}{2,}$|^\p{Lu}$/u.test(before.text)) return 'number of a name';
  const short = (numbersOf(q)[0] ?? 0) < 10;
  return isCountedNoun(tokens[q.next], lex) && !short ? null : 'number of a name';
};

/** "the smaller 687 Reamer fire": digits between an article and a name, and nothing in the plural behind it. */
const isNumberOfOne: Test = (q, tokens, lex) => {
  if (!bareNumber(q) || !q.numeral.digits || q.value === 1 || !tokens[q.next]?.capital) return null;
  const definite = [1, 2].some((back) => {
    const word = tokens[q.first - back]?.lower ?? '';
    return lex.is.determiners.has(word) && !lex.is.possessives.has(word);
  });
  const [from, to] = nounPhrase(q, tokens, lex);
  const phrase = tokens.slice(from, to);
  const ends = phrase.at(-1)?.capital === false && phrase.every((token) => !isPlural(token, lex.words, lex));
  return definite && ends ? 'number of a name' : null;
};

/** "Swift Six", "the Great Nine": a number word with a capital behind a name; before one, within a sentence: "Nine News". */
const isNameWord: Test = (q, tokens, lex) => {
  const [before, word] = [tokens[q.first - 1], tokens[q.first]];
  if (isTitled(q, tokens)) return 'number of a title';
  if (!bareNumber(q) || q.numeral.digits || !word?.capital) return null;
  if (tokens[q.next]?.capital && !isOpening(tokens, q.first)) return 'number of a name';
  if (!before?.capital) return null;
  return lex.is.closed.has(before.lower) || isOpening(tokens, q.first - 1) ? null : 'number of a name';
};

/** "played in One Hundred Summers": within a sentence, number words and what they count with capitals throughout. */
function isTitled(q: Quantity, tokens: readonly Token[]): boolean {
  if (q.numeral.digits || isOpening(tokens, q.first)) return false;
  const own = tokens
    .slice(q.first, q.unit === null ? q.next + 1 : q.next)
    .filter(({ kind }) => kind === 'word');
  return own.length > 1 && own.every(({ capital }) => capital);
}

/** "737 Max"; "a 4K screen", "at 3M": a capital letter behind a small number that is no scale; "1080p". */
const isProduct: Test = (q, tokens, lex) => {
  const [last, after] = [tokens[q.next - 1], tokens[q.next]];
  if (bareNumber(q) && after?.capital && lex.is.products.has(after.lower)) return 'product';
  if (q.kind === 'money' && lex.is.products.has(tokens[q.numeral.from]?.text ?? '') && last?.glued)
    return 'product';
  if (!q.numeral.unsure || q.unit !== null || !last?.capital) return null;
  const small = Math.abs(Number(q.value)) / q.numeral.scale <= SMALL;
  return small && (last.lower === 'k' || after?.kind !== 'word') ? 'product' : null;
};

/** Resolutions, films of paper tape, firms: none goes higher; "25K homes" does. */
const SMALL = 16;

/** "Odell Marsh, 25, said", "Ines Calloway (44)": the age of someone named. */
const isAgeBesideName: Test = (q, tokens, lex) => {
  const [age] = numbersOf(q);
  if (!bareNumber(q) || Array.isArray(q.value) || age === undefined || !q.numeral.digits) return null;
  if (!Number.isInteger(age) || age > 115) return null;
  // "Bianca Marsh, also 19,"
  const at = lex.words.age.adverbs.includes(tokens[q.first - 1]?.lower ?? '') ? q.first - 1 : q.first;
  const [name, mark, after] = [tokens[at - 2], tokens[at - 1], tokens[q.next]];
  if (!name?.capital && name?.text !== '.') return null;
  if (mark?.text === ',' && (!after || /^[,.;)]$/.test(after.text))) return 'age';
  return mark?.text === '(' && after?.text === ')' ? 'age' : null;
};

function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return at <= 0 || before === undefined || /^[“"‘'«:—–]$/.test(before.text);
}

export const NAME_TESTS: readonly Test[] = [
  isGluedName,
  isHyphenName,
  isDesignated,
  isProduct,
  isAgeBesideName,
  isNameNumber,
  isNumberOfOne,
  isNameWord,
];
