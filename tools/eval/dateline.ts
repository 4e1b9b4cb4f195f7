/** Datelines against hand-read leads, tagged agency stories and the gold briefs. */
import { join } from 'node:path';
import { scoreGold } from './dateline/gold';
import { scoreLeads } from './dateline/leads';
import { scoreWire } from './dateline/wire';
import { lines } from './plain';
import type { Row } from './row';

/**
 * With NUTGRAF_ERRORS set, every miss is told: what was read, and what was found.
 * @param corpus folder that holds `corpus/` and `gold/`
 */
export async function evaluateDateline(corpus: string): Promise<Row[]> {
  const texts = join(corpus, 'corpus', 'text');
  return [
    ...scoreLeads(await lines(join(texts, 'dateline_modern.jsonl'))),
    ...scoreWire(await lines(join(texts, 'reuters_dateline.jsonl'))),
    ...(await scoreGold(corpus)),
  ];
}
