import type { FigureWords } from '../../figures/words';

export const figures: FigureWords = { hedges: [] };
