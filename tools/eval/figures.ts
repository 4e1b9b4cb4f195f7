/** How well key figures are recognised, read and ranked: `npm run eval -- figures`. */

import { newsQuantRows } from './figures/newsquant';
import type { Row } from './row';

/** @param corpus folder with the annotated sets, see EVALUATION in the docs */
export async function evaluateFigures(corpus: string): Promise<Row[]> {
  return [...(await newsQuantRows(corpus))];
}
