/** What goes on behind the clause of a number, and is of that number still. */
import { isPreposition, isRun, looksVerb } from './chunks';
import { type Clause, isStop, WIDEST } from './clause';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** Tokens of an aside between commas. */
const ASIDE = 10;

/** @returns the words behind a comma at `to`, or null: "…, the living wage in the county" behind a number that nothing follows; "Palestinians, most of them women, have been killed". */
export function beyond(
  to: number,
  named: boolean,
  tokens: readonly Token[],
  lex: Lexicon,
): [number, number] | null {
  const mark = tokens[to]?.text ?? '';
  if (mark !== ',' && !(named && /^[—–]$/.test(mark))) return null;
  let from = to + 1;
  if (named) {
    while (from < tokens.length && from - to < WIDEST && !isStop(tokens, from)) from += 1;
    if (tokens[from]?.text !== mark || !lex.is.auxiliaries.has(tokens[from + 1]?.lower ?? '')) return null;
    from += 1;
  } else if (!explains(tokens[from], lex)) {
    return null;
  }
  let end = from;
  while (end < tokens.length && end - from < WIDEST && !isStop(tokens, end)) end += 1;
  return [from, end];
}

/** @returns the same for the verb behind an aside: "The caller, along with two other drivers, | stopped to help" */
export function predicate({ to }: Clause, tokens: readonly Token[], lex: Lexicon): [number, number] | null {
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

/** How far behind a noun its relative clause may begin. */
const NOUN = 4;

/** @returns where the verb behind a relative clause stands, or null: "people | who met him | were ill" */
export function behindRelative(
  from: number,
  { to }: Clause,
  tokens: readonly Token[],
  lex: Lexicon,
): number | null {
  const relative = tokens.findIndex(
    (token, at) => at > from && at <= from + NOUN && lex.is.relatives.has(token.lower),
  );
  if (relative < 0) return null;
  for (let verb = relative + 3; verb < to; verb++) {
    if (!lex.is.auxiliaries.has(tokens[verb]?.lower ?? '')) continue;
    return isObject(relative + 2, verb, tokens, lex) ? verb : null;
  }
  return null;
}

/** "met | with the patient | were": the noun before a verb hangs on a preposition, so it is not that verb's subject. */
function isObject(from: number, verb: number, tokens: readonly Token[], lex: Lexicon): boolean {
  let at = verb - 1;
  while (at > from && isRun(tokens, at, lex)) at -= 1;
  if (at === verb - 1) return false;
  while (at > from && lex.is.determiners.has(tokens[at]?.lower ?? '')) at -= 1;
  return isPreposition(tokens[at], lex);
}

/** @returns the same for the verb of two counts: "8,000 tenants | and 50 owners live here … have been told to leave" */
export function shared({ to }: Clause, tokens: readonly Token[], lex: Lexicon): [number, number] | null {
  if (!lex.is.and.has(tokens[to]?.lower ?? '')) return null;
  let verb = to + 1;
  let counts = false;
  for (; verb < tokens.length && verb - to < ASIDE && !isStop(tokens, verb); verb++) {
    if (lex.is.auxiliaries.has(tokens[verb]?.lower ?? '')) break;
    if (looksVerb(tokens[verb], lex)) return null;
    counts ||= tokens[verb]?.kind === 'number';
  }
  const infinitive = lex.is.to.has(tokens[verb - 1]?.lower ?? '');
  if (!counts || infinitive || !lex.is.auxiliaries.has(tokens[verb]?.lower ?? '')) return null;
  let end = verb + 1;
  while (end < tokens.length && end - verb < WIDEST && !isStop(tokens, end)) end += 1;
  return [verb, end];
}

/** A determiner or a preposition opens an apposition; a conjunction, a verb or a name goes on with something else. */
function explains(token: Token | undefined, lex: Lexicon): boolean {
  const word = token?.lower ?? '';
  const other = lex.is.clauseOpeners.has(word) || lex.is.pronouns.has(word) || lex.is.auxiliaries.has(word);
  return lex.is.determiners.has(word) || (lex.is.closed.has(word) && !other);
}
