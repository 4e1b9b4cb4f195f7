/** Where the words that state a figure begin: at the hedge, at its verb, or at the start of a noun phrase. */
import { isPreposition, isRun, looksVerb } from './chunks';
import { type Clause, isStop } from './clause';
import type { Lexicon } from './lexicon';
import { words } from './span';
import { isHyphen, type Token } from './tokens';

/** Words of a run before the number that is taken whole. */
const RUN = 6;

/** Where it begins: at the run right before a named number; before a bare one as far back as a phrase can begin. */
export function leftmost(
  clause: Clause,
  to: number,
  most: number,
  named: boolean,
  tokens: readonly Token[],
  lex: Lexicon,
): number {
  const { left } = clause;
  const fits = (from: number | null) => from !== null && words(tokens, from, to) <= most;
  let noun: number | null = null;
  for (let at = left; ; ) {
    const run = runBefore(clause, at, tokens, lex);
    if (at < left && run < at) noun ??= nounOrVerb(run, at, clause, tokens, lex);
    const starts = run < at ? startsOf(run, at, clause, tokens, lex) : [];
    if (starts.length > 0) return [...starts, noun].find(fits) ?? left;
    const over = run <= clause.from || isStop(tokens, run - 1) || !fits(run);
    if (named || over) return [noun, changeBefore(clause, tokens, lex)].find(fits) ?? left;
    at = run < at ? run : at - 1;
  }
}

/** Where a phrase with this run may begin: at the verb whose object it is, at the run; nowhere when it hangs. */
function startsOf(
  run: number,
  at: number,
  clause: Clause,
  tokens: readonly Token[],
  lex: Lexicon,
): (number | null)[] {
  const start = opening(run, at, clause, tokens, lex);
  if (start === null) return [];
  const object = start === run && !looksVerb(tokens[at - 1], lex);
  return [object ? verbOf(run, clause, tokens, lex) : null, start];
}

/** "up 39 percent": a word of change that is no run. */
function changeBefore({ from, left }: Clause, tokens: readonly Token[], lex: Lexicon): number | null {
  return left > from && looksVerb(tokens[left - 1], lex) ? left - 1 : null;
}

/** The noun phrase this run is; of one that hangs on another ("in the city of Calder | rose to") only its verb. */
function nounOrVerb(run: number, at: number, clause: Clause, tokens: readonly Token[], lex: Lexicon): number {
  if (!nounStart(run, clause, tokens, lex)) return clause.left;
  const hangs = tokens[run]?.capital && run > clause.from && isPreposition(tokens[run - 1], lex);
  return hangs && looksVerb(tokens[at - 1], lex) ? at - 1 : run;
}

/** Behind a determiner or a preposition. */
function nounStart(run: number, clause: Clause, tokens: readonly Token[], lex: Lexicon): boolean {
  return run === clause.from || lex.is.closed.has(tokens[run - 1]?.lower ?? '');
}

function runBefore(clause: Clause, at: number, tokens: readonly Token[], lex: Lexicon): number {
  let run = at;
  while (run > clause.from && isRun(tokens, run - 1, lex) && !isYear(tokens[run - 1])) run -= 1;
  return run;
}

/** "in the first half of 2019 | sinking to": a year ends the phrase before it. */
function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text);
}

/** "regenerate | an | amputated tentacle in": the run whose object the noun before the number is. */
function verbOf(run: number, clause: Clause, tokens: readonly Token[], lex: Lexicon): number | null {
  const det = beforeDeterminers(run, clause, tokens, lex) + 1;
  if (det === run) return null;
  const verb = runBefore(clause, det, tokens, lex);
  return verb < det ? opening(verb, det, clause, tokens, lex) : null;
}

function beforeDeterminers(run: number, clause: Clause, tokens: readonly Token[], lex: Lexicon): number {
  let before = run - 1;
  while (before >= clause.from && lex.is.determiners.has(tokens[before]?.lower ?? '')) before -= 1;
  return before;
}

/**
 * A run is a clean beginning unless it hangs on a preposition ("members of the council | approved") or on a verb
 * ("to buy a | home fell"): then only its own verb is, or the one adjective between a determiner and the number.
 */
function opening(
  run: number,
  at: number,
  clause: Clause,
  tokens: readonly Token[],
  lex: Lexicon,
): number | null {
  const before = beforeDeterminers(run, clause, tokens, lex);
  const word = tokens[before];
  const inside = before >= clause.from;
  const verb = looksVerb(tokens[at - 1], lex) ? beforeHyphen(at - 1, tokens) : null;
  const object = inside && before < run - 1 && verb !== null && isRun(tokens, before, lex);
  const hangs = object || (inside && isPreposition(word, lex) && !lex.is.to.has(word?.lower ?? ''));
  if (!hangs && words(tokens, run, at) <= RUN) return run;
  if (at === clause.left && verb !== null) return verb;
  if (!hangs) return lastVerb(run, at, tokens, lex);
  return words(tokens, run, at) === 1 && before < run - 1 && at === clause.left ? run : null;
}

/** A compound is one word: "record-breaking". */
function beforeHyphen(at: number, tokens: readonly Token[]): number {
  let first = at;
  while (first > 1 && tokens[first]?.glued && isHyphen(tokens[first - 1])) first -= 2;
  return first;
}

/** Of a long run the part that begins at its verb. */
function lastVerb(run: number, at: number, tokens: readonly Token[], lex: Lexicon): number | null {
  for (let i = at - 1; i > run; i--) if (looksVerb(tokens[i], lex) && !isHyphen(tokens[i - 1])) return i;
  return null;
}
