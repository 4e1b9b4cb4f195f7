/**
 * What a figure counts, in the article's own words. Where the number stands in the middle of its clause the label is
 * the words on both sides with an ellipsis for what is left out: "gross domestic product fell … between May and
 * July". A clause that does not name its subject borrows the sentence's: "the Ridge fire … has burned".
 */

import type { Span } from '../brief';
import { isPreposition, looksVerb } from './chunks';
import { type Clause, clauseOf, isBorder, isStop, startOf, WIDEST } from './clause';
import { nounPhrase } from './counted';
import { behindLeadIn, closed, phraseStart } from './edges';
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import { content, leavesOpen, slice, words } from './span';
import { stating } from './stating';
import { SUBJECT_WORDS, type Subject } from './subject';
import { isHyphen, type Token } from './tokens';

export interface Label {
  of: string;
  text: Span;
}

/** What a label may look at. */
export interface Surroundings {
  text: string;
  tokens: readonly Token[];
  lex: Lexicon;
  subject: Subject | null;
}

export const GAP = ' … ';
/** Words of a label on the left: all of a short clause, else its beginning and the verb before the number. */
const LEFT_WORDS = 12;
const VERB_WORDS = 4;
const RIGHT_WORDS = 9;
/** A relative clause with so many words of meaning before its number needs no more than the noun it hangs on. */
const FULL = 3;
/** A label with fewer words of meaning looks further than its clause. */
const ENOUGH = 4;

/** Tokens of an aside between commas. */
const ASIDE = 10;

/** Words of a speaker's name set off by commas. */
const SPEAKER = 3;

/** @returns the label; `of` is empty only where the sentence says nothing beside the number */
export function labelOf(q: Quantity, around: Surroundings): Label {
  const { tokens, lex } = around;
  const [nounStart, nounEnd] = nounPhrase(q, tokens, lex);
  const named = nounEnd > nounStart ? nounEnd : q.next;
  const own = clauseOf(q, named, tokens, lex);
  const clause = widen(own, around);
  const right = rightParts(clause, around);
  const left = leftParts(clause, around);
  if (!right.some(says)) left.push(closed(left.pop() ?? '', lex));
  return { of: [...left, ...right].filter(says).join(GAP), text: stating(q, own, named, tokens, lex) };
}

/** A part without a letter or digit says nothing. */
function says(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

/** Nothing said before the number, or a clause that hangs on the one before ("…, killing", "which has"): that one joins. */
function widen(clause: Clause, { tokens, lex, subject }: Surroundings): Clause {
  let { from } = clause;
  for (let step = 0; step < 3 && from > 0; step++) {
    const before = content(tokens, from, clause.left, lex);
    const said = before + content(tokens, clause.right, clause.to, lex);
    const participle = endsWith(tokens[from], lex.words.participleEndings);
    const relative = from < clause.left && lex.is.relatives.has(tokens[from - 1]?.lower ?? '');
    const lone = before === 1 && (subject === null || !reaches(subject.to, from, tokens, lex));
    if (relative && step === 0 && before >= FULL)
      return { ...clause, from: antecedent(from - 1, tokens, lex) };
    if ((before > 0 || said >= ENOUGH) && !participle && !relative && !lone) break;
    const joined = clauseBefore(from, relative, tokens, lex);
    if (joined === null) break;
    from = joined;
  }
  return { ...clause, from };
}

/** Where the clause before begins; null where that is in somebody's words, which no label reaches back into. */
function clauseBefore(
  from: number,
  relative: boolean,
  tokens: readonly Token[],
  lex: Lexicon,
): number | null {
  let border = from;
  while (border > 0 && from - border < 4 && isBorder(tokens, border - 1, lex)) border -= 1;
  if (tokens.slice(border, from).some(({ text }) => /^["“”]$/.test(text))) return null;
  const start = startOf(border, tokens, lex);
  // "…, Brink said, which is raising …": the noun stands before the speaker.
  const speaker = lex.is.speech.has(tokens[border]?.lower ?? '') && border - start <= SPEAKER;
  return relative && speaker && tokens[start - 1]?.text === ',' ? startOf(start - 1, tokens, lex) : start;
}

/** "a federal | deal that would cut the water": the noun a relative clause hangs on, a comma between allowed. */
function antecedent(relative: number, tokens: readonly Token[], lex: Lexicon): number {
  const noun = tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  return noun < 0 ? relative : phraseStart(noun, relative, tokens, lex);
}

function endsWith(token: Token | undefined, endings: readonly string[]): boolean {
  return (
    token !== undefined && token.lower.length > 4 && endings.some((ending) => token.lower.endsWith(ending))
  );
}

/** The words behind the number; a phrase between commas is left out, one that explains the number is taken. */
function rightParts(clause: Clause, { text, tokens, lex }: Surroundings): string[] {
  const from = isHyphen(tokens[clause.right]) ? clause.right + 1 : clause.right;
  const near = clip(tokens, from, clause.to, RIGHT_WORDS, lex);
  const room = RIGHT_WORDS - words(tokens, from, near);
  const far =
    room > 4 ? (beyond(clause.to, near > from, tokens, lex) ?? predicate(clause, tokens, lex)) : null;
  const end = far ? clip(tokens, far[0], far[1], room, lex) : 0;
  return [slice(text, tokens, from, near), far ? slice(text, tokens, far[0], end) : ''];
}

/** "…, the living wage in the county" behind a number that nothing follows; "Palestinians, most of them women, have been killed". */
function beyond(to: number, named: boolean, tokens: readonly Token[], lex: Lexicon): [number, number] | null {
  if (tokens[to]?.text !== ',') return null;
  let from = to + 1;
  if (named) {
    while (from < tokens.length && from - to < WIDEST && !isStop(tokens, from)) from += 1;
    if (tokens[from]?.text !== ',' || !lex.is.auxiliaries.has(tokens[from + 1]?.lower ?? '')) return null;
    from += 1;
  } else if (!explains(tokens[from], lex)) {
    return null;
  }
  let end = from;
  while (end < tokens.length && end - from < WIDEST && !isStop(tokens, end)) end += 1;
  return [from, end];
}

/** "The caller, along with two other drivers, | stopped to help": behind an aside the verb that goes with both. */
function predicate({ to }: Clause, tokens: readonly Token[], lex: Lexicon): [number, number] | null {
  const verb = tokens[to + 1];
  if (tokens[to]?.text !== ',' || !verb || !(looksVerb(verb, lex) || lex.is.auxiliaries.has(verb.lower)))
    return null;
  let open = to - 1;
  while (open > 0 && to - open < ASIDE && !isStop(tokens, open)) open -= 1;
  const aside = tokens[open]?.text === ',' && isPreposition(tokens[open + 1], lex);
  if (!aside) return null;
  let end = to + 1;
  while (end < tokens.length && end - to < WIDEST && !isStop(tokens, end)) end += 1;
  return [to + 1, end];
}

/** A determiner or a preposition opens an apposition; a conjunction, a verb or a name goes on with something else. */
function explains(token: Token | undefined, lex: Lexicon): boolean {
  const word = token?.lower ?? '';
  const other = lex.is.clauseOpeners.has(word) || lex.is.pronouns.has(word) || lex.is.auxiliaries.has(word);
  return lex.is.determiners.has(word) || (lex.is.closed.has(word) && !other);
}

/** The first words of a stretch; where it is cut it does not end on a word that says nothing. */
function clip(tokens: readonly Token[], from: number, end: number, most: number, lex: Lexicon): number {
  let to = end;
  while (to > from && (words(tokens, from, to) > most || leavesOpen(tokens[to - 1], lex))) to -= 1;
  return to;
}

function leftParts(clause: Clause, around: Surroundings): string[] {
  const { text, tokens, lex, subject } = around;
  let from = clause.from;
  from = behindLeadIn(from, clause.left, tokens, lex);
  const pronoun = lex.is.anaphors.has(tokens[from]?.lower ?? '') && from < clause.left;
  const before = content(tokens, from, clause.left, lex);
  const said = before + content(tokens, clause.right, clause.to, lex);
  const bare = said < ENOUGH || before === 1;
  const own = subject !== null && reaches(subject.to, from, tokens, lex);
  const borrow = subject !== null && (pronoun || (bare && own));
  const start = pronoun && borrow ? from + 1 : from;
  return [borrow ? subject.text : '', ...leftWords(start, clause.left, text, tokens, lex)];
}

function leftWords(
  from: number,
  left: number,
  text: string,
  tokens: readonly Token[],
  lex: Lexicon,
): string[] {
  if (words(tokens, from, left) <= LEFT_WORDS) return [slice(text, tokens, from, left)];
  const head = clip(tokens, from, left, SUBJECT_WORDS, lex);
  let tail = left;
  while (words(tokens, tail, left) < VERB_WORDS) tail -= 1;
  tail = phraseStart(tail, left, tokens, lex);
  return [slice(text, tokens, from, head), slice(text, tokens, tail, left)];
}

/**
 * The sentence's subject is the clause's own only when nothing between them opens another: in "Ruland blamed the raids,
 * which officials say killed 40" Ruland killed nobody.
 */
function reaches(from: number, to: number, tokens: readonly Token[], lex: Lexicon): boolean {
  if (to < from) return false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (lex.is.relatives.has(word)) return false;
    if (lex.is.clauseOpeners.has(word) && !lex.is.and.has(word) && !lex.is.or.has(word)) return false;
  }
  return true;
}
