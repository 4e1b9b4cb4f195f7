/** Two quantities side by side that say the same thing in two ways. */
import type { Lexicon } from './lexicon';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

/** Tokens a bracket with conversions may reach: "(around $2,700 / £2,200)". */
const BRACKET = 12;

/** "fell 84.5 points, or 0.21%": the percentage says it better. */
export function isAlternative(q: Quantity, other: Quantity, tokens: readonly Token[], lex: Lexicon): boolean {
  if (q.kind !== 'points' || other.kind !== 'percent' || other.first - q.next > 2) return false;
  return lex.is.or.has(tokens[other.first - 1]?.lower ?? '') || tokens[other.first - 1]?.text === '(';
}

/** "seven miles (11 km)", "RM4.2 million ($1 million)": the same quantity in other units, in brackets behind it. */
export function isConversion(q: Quantity, other: Quantity, tokens: readonly Token[]): boolean {
  let bracket = other.first - 1;
  while (bracket > other.first - BRACKET && !/^[()]$/.test(tokens[bracket]?.text ?? '')) bracket -= 1;
  if (tokens[bracket]?.text !== '(' || bracket < q.next || bracket - q.next > 2) return false;
  return (q.kind === 'measure' || q.kind === 'money') && q.kind === other.kind;
}

/** How far, in percentage points, a share in words may be from the same in numbers: "nearly a third — 31%". */
const ROUNDING = 5;
/** Tokens between the two: "two-thirds of voters, 66%". */
const ASIDE = 4;

/** "nearly a third — 31% — of investors", "one in five, or 21 percent": the percentage says the share again, exactly. */
export function isRestated(
  share: Quantity,
  percent: Quantity,
  tokens: readonly Token[],
  lex: Lexicon,
): boolean {
  if (!share.fraction || percent.kind !== 'percent' || percent.first - share.next > ASIDE) return false;
  if (typeof share.value !== 'number' || typeof percent.value !== 'number') return false;
  const before = tokens[percent.first - 1];
  const mark = lex.is.or.has(before?.lower ?? '') ? tokens[percent.first - 2] : before;
  return /^[—–(,-]$/.test(mark?.text ?? '') && Math.abs(share.value * 100 - percent.value) <= ROUNDING;
}
