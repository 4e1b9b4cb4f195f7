/** How far a label looks back: further than its own clause where that says too little. */
import { type Clause, isBorder, isStop, startOf } from './clause';
import { phraseStart } from './edges';
import type { Lexicon } from './lexicon';
import { content } from './span';
import type { Surroundings } from './surroundings';
import type { Token } from './tokens';

/** A relative clause with so many words of meaning before its number needs no more than the noun it hangs on. */
const FULL = 3;
/** A label with fewer words of meaning looks further than its clause. */
export const ENOUGH = 4;

/** Words of a speaker's name set off by commas. */
const SPEAKER = 3;

/**
 * @returns the clause, joined by the one before where nothing stands before its number or where it hangs on that one:
 * "…, killing", "which has"
 */
export function widen(clause: Clause, around: Surroundings): Clause {
  const { tokens, lex } = around;
  const host = hostOf(clause.from, tokens, lex);
  if (host !== null) return { ...clause, from: host };
  let { from } = clause;
  for (let step = 0; step < 3 && from > 0; step++) {
    const here = { ...clause, from };
    const relative = from < clause.left && lex.is.relatives.has(tokens[from - 1]?.lower ?? '');
    if (relative && step === 0 && content(tokens, from, clause.left, lex) >= FULL)
      return { ...clause, from: antecedent(from - 1, tokens, lex) };
    if (saysEnough(here, relative, around)) break;
    const joined = clauseBefore(from, relative, tokens, lex);
    if (joined === null) break;
    from = joined;
  }
  return { ...clause, from };
}

/** The clause can stand alone: it hangs on none before it, and tells what the number counts. */
function saysEnough(clause: Clause, relative: boolean, { tokens, lex, subject }: Surroundings): boolean {
  const { from, left, right, to } = clause;
  const before = content(tokens, from, left, lex);
  const said = before + content(tokens, right, to, lex);
  if (said > 0 && isContrast(clause, tokens, lex)) return true;
  const participle = endsWith(tokens[from], lex.words.participleEndings);
  const lone = before === 1 && (subject === null || !reaches(subject.to, from, tokens, lex));
  return (before > 0 || said >= ENOUGH) && !participle && !relative && !lone;
}

/**
 * "…, while 6,500 were on leave": a clause with a subject and verb of its own says what it counts, and the one before
 * counts something else; "but lost 21" has neither.
 */
function isContrast({ from, left, right, to }: Clause, tokens: readonly Token[], lex: Lexicon): boolean {
  const word = tokens[from - 1]?.lower ?? '';
  const isFirst = from === left;
  // "25% are here, and 23% have left": the number is the subject.
  if (lex.is.and.has(word) && isFirst) return lex.is.auxiliaries.has(tokens[right]?.lower ?? '');
  const joins = lex.is.and.has(word) || lex.is.or.has(word) || lex.is.relatives.has(word);
  if (!lex.is.clauseClosers.has(word) || joins || lex.is.speech.has(word)) return false;
  if (isFirst && !lex.is.closed.has(tokens[right]?.lower ?? '')) return true;
  const rest = tokens.slice(isFirst ? from : from + 1, to);
  return rest.some(({ lower }) => lex.is.auxiliaries.has(lower));
}

/** Tokens of an aside between a noun and its verb. */
const ASIDE = 14;

/** "Calder, where the flood began, | has 83 cases": the noun before the aside, whose verb this is. */
function hostOf(from: number, tokens: readonly Token[], lex: Lexicon): number | null {
  if (tokens[from - 1]?.text !== ',' || !lex.is.auxiliaries.has(tokens[from]?.lower ?? '')) return null;
  let open = from - 2;
  while (open > 0 && from - open < ASIDE && !isStop(tokens, open)) open -= 1;
  const word = tokens[open + 1]?.lower ?? '';
  const aside = lex.is.relatives.has(word) || lex.is.clauseOpeners.has(word);
  return open > 0 && tokens[open]?.text === ',' && aside ? antecedent(open + 1, tokens, lex) : null;
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

/**
 * @returns whether the subject that ends at `from` is that of the clause at `to`: nothing between them opens another;
 * in "Ruland blamed the raids, which officials say killed 40" Ruland killed nobody
 */
export function reaches(from: number, to: number, tokens: readonly Token[], lex: Lexicon): boolean {
  if (to < from) return false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (lex.is.relatives.has(word)) return false;
    if (lex.is.clauseOpeners.has(word) && !lex.is.and.has(word) && !lex.is.or.has(word)) return false;
  }
  return true;
}
