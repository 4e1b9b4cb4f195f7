/** Words and letters that multiply: "million", "hundred million", "bn", "k". */
import type { Lexicon } from './lexicon';
import { isHyphen, type Token } from './tokens';

export interface Scaled {
  scale: number;
  to: number;
  unsure: boolean;
}

/** How many scale words may follow each other: "lakh crore". */
const DEEPEST = 2;

/** "million", "-million", "m", "hundred million" behind a number. */
export function scaleAt(tokens: readonly Token[], at: number, lex: Lexicon, depth = 0): Scaled | null {
  const here = isHyphen(tokens[at]) && tokens[at]?.glued ? at + 1 : at;
  const token = tokens[here];
  if (token?.kind !== 'word') return null;
  const scale = lex.scales.get(token.lower);
  if (scale !== undefined) {
    const more = depth < DEEPEST ? scaleAt(tokens, here + 1, lex, depth + 1) : null;
    return more && !more.unsure
      ? { ...more, scale: scale * more.scale }
      : { scale, to: here + 1, unsure: false };
  }
  const short = lex.shortScales.get(token.lower);
  if (short === undefined || here !== at) return null;
  const unsure = lex.is.unsureScales.has(token.lower);
  if (!token.glued && unsure) return null;
  return { scale: short, to: here + 1, unsure };
}
