/** How well figures are recognised, named and ranked: `npm run eval -- figures`. */
import { newsQuantRows } from './figures/newsquant';
import { specRows } from './figures/spec';
import { evaluateGold } from './gold';
import type { Row } from './row';

const AIMS: Record<string, number> = {
  'figures: essential shown in first 8 (recall)': 92,
  'figures: first 5 that are gold (precision)': 80,
  'figures: says what is counted (>=half the words of gold)': 85,
  'figures: hedge kept': 95,
};

/** @param corpus folder with the annotated texts, the saved pages and the gold briefs */
export async function evaluateFigures(corpus: string): Promise<Row[]> {
  const gold = (await evaluateGold(corpus)).filter((row) => row.name.startsWith('figures:'));
  return [
    ...(await newsQuantRows(corpus)),
    ...(await specRows(corpus)),
    ...gold.map((row) => ({ ...row, aim: AIMS[row.name] ?? row.aim })),
  ];
}
