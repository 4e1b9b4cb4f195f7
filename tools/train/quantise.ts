/** From the trained tables to those that are shipped: the large ones in integers of one byte. */
import { type Network, PARTS, type Part } from '../../summarizer/sources/network';

/** Tables of fewer numbers are kept as they are: they weigh nothing, and much hangs on each of their numbers. */
const LARGE = 2_000;

/** Steps on either side of nothing. The words bear coarse ones, which pack to three quarters of the size. */
const STEPS: Partial<Record<Part, number>> = { words: 32 };
const FINEST = 127;

export interface Shipped {
  scales: Partial<Record<Part, number>>;
  tables: Record<Part, Int8Array | Float32Array>;
}

export function quantise(network: Network): Shipped {
  const scales: Shipped['scales'] = {};
  const tables = {} as Shipped['tables'];
  for (const part of PARTS) {
    const { values } = network[part];
    if (values.length < LARGE) {
      tables[part] = values;
      continue;
    }
    const most = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
    const scale = most / (STEPS[part] ?? FINEST) || 1;
    scales[part] = scale;
    tables[part] = Int8Array.from(values, (value) => Math.round(value / scale));
  }
  return { scales, tables };
}
