/** English: what key figures ask of the language. */
import type { FigureWords } from '../../figures/words';
import { currencies, dollars } from './figures/currencies';
import { names } from './figures/names';
import { numerals } from './figures/numerals';
import { phrases } from './figures/phrases';
import { unitParts, units, unitsBefore } from './figures/units';

export const figures: FigureWords = {
  ...numerals,
  ...phrases,
  ...names,
  units,
  unitsBefore,
  unitParts,
  currencies,
  dollars,
};
