/** How far a label looks back: further than its own clause where that says too little. */
import { type Clause, isBorder, startOf } from './clause';
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
export function widen(clause: Clause, { tokens, lex, subject }: Surroundings): Clause {
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
