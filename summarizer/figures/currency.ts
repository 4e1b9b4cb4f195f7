/** Which money it is where the sign alone does not say: "$" on an Australian page, "pounds" of weight or sterling. */
import type { Story } from '../story';
import type { Quantity } from './quantity';
import type { Token } from './tokens';
import type { FigureWords } from './words';

/** What the story as a whole says about its money. */
export interface Money {
  /** What "$" alone means; "$" itself where the story does not tell. */
  dollar: string;
  /** A sign of the currency that shares its name with a measure ("£" for pounds) stands in the story. */
  sterling: boolean;
}

/** The page's region settles the dollar; without one a story that takes care to write "US$" means another. */
export function moneyOf(story: Story): Money {
  const { dollars, currencies, unsureMoney } = story.language.figures;
  const region = story.article.language.split('-').at(-1)?.toUpperCase() ?? '';
  const american = currencies.find(([, code]) => code === 'USD')?.[2].split(', ') ?? [];
  const careful = american.some((sign) => sign.includes('$') && story.text.includes(sign));
  return {
    dollar: dollars[region] ?? (careful ? '$' : 'USD'),
    sterling: unsureMoney.signs.some((sign) => story.text.includes(sign)),
  };
}

/** @returns the quantity with its currency settled; unchanged when it is no money */
export function settleMoney(
  q: Quantity,
  tokens: readonly Token[],
  money: Money,
  words: FigureWords,
): Quantity {
  if (q.unit === '$') return { ...q, unit: money.dollar };
  const { unit, code, cues } = words.unsureMoney;
  if (!money.sterling || q.unitName !== unit || tokens.some((token) => cues.includes(token.lower))) return q;
  return { ...q, kind: 'money', unit: code };
}
