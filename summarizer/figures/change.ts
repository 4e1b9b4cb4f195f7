/** Whether a figure rose or fell, and what it is compared with. */
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

/** How many words back the verb of change may stand. */
const REACH = 5;

/** "dropped 5.6%", "up 3.5%", "a 19% drop": the nearest word of change before, or right behind. */
export function changeOf(q: Quantity, tokens: readonly Token[], lex: Lexicon): 'up' | 'down' | null {
  for (let at = q.first - 1; at >= Math.max(0, q.first - REACH); at--) {
    const token = tokens[at];
    if (!token || /^[,;.]$/.test(token.text)) break;
    const way = wayOf(token, lex);
    if (way && !(q.hedge && token.start >= q.hedge.start)) return way;
  }
  return q.kind === 'percent' ? (wayOf(tokens[q.next], lex) ?? wayOf(tokens[q.next + 1], lex)) : null;
}

function wayOf(token: Token | undefined, lex: Lexicon): 'up' | 'down' | null {
  if (!token) return null;
  return lex.is.rises.has(token.lower) ? 'up' : lex.is.falls.has(token.lower) ? 'down' : null;
}

/** Words between a figure and the one it is compared with: "up from", "compared with", "from". */
export function comparison(now: Quantity, then: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  if (then.first - now.next > 6 || then.first <= now.next) return false;
  if (Array.isArray(now.value) || Array.isArray(then.value) || now.value === null || then.value === null)
    return false;
  if (then.unit !== null && then.unit !== now.unit) return false;
  const last = tokens[then.first - 1]?.lower ?? '';
  return lex.is.from.has(last) || lex.is.versus.has(last);
}
