/** Adam (Kingma and Ba 2015) over the parts of a network, with the gradient's length held to a limit. */
import { newTable, type Table } from '../../summarizer/sources/dense';
import { type Network, newNetwork, PARTS, type Part } from '../../summarizer/sources/network';

const MEAN = 0.9;
const SPREAD = 0.999;
const LONGEST = 5;

/** Tables of which a text touches a few rows only: their other rows rest. */
const SPARSE: ReadonlySet<Part> = new Set(['words', 'endings', 'relations']);

interface Learnt {
  weights: Table;
  gradient: Table;
  mean: Table;
  spread: Table;
  /** Rows with a gradient since the last step; null for a table that is stepped whole. */
  touched: Set<number> | null;
}

export class Adam {
  readonly gradient: Network;
  private readonly parts: Record<Part, Learnt>;
  private steps = 0;

  constructor(network: Network) {
    this.gradient = newNetwork(network.words.rows);
    const parts = PARTS.map((part): [Part, Learnt] => {
      const weights = network[part];
      const like = () => newTable(weights.rows, weights.columns);
      const touched = SPARSE.has(part) ? new Set<number>() : null;
      return [part, { weights, gradient: this.gradient[part], mean: like(), spread: like(), touched }];
    });
    this.parts = Object.fromEntries(parts) as Record<Part, Learnt>;
  }

  /** A row of a sparse table that has a gradient. */
  touch(part: Part, row: number): void {
    this.parts[part].touched?.add(row);
  }

  /** One step down the gradient, which is nothing afterwards. */
  step(rate: number): void {
    this.steps++;
    const scale = Math.min(1, LONGEST / (Math.sqrt(this.squared()) || 1));
    const pace = (rate * Math.sqrt(1 - SPREAD ** this.steps)) / (1 - MEAN ** this.steps);
    for (const part of PARTS) {
      const learnt = this.parts[part];
      for (const [from, to] of rangesOf(learnt)) descend(learnt, from, to, scale, pace);
      learnt.touched?.clear();
    }
  }

  private squared(): number {
    let sum = 0;
    for (const part of PARTS) {
      const learnt = this.parts[part];
      const { values } = learnt.gradient;
      for (const [from, to] of rangesOf(learnt)) for (let i = from; i < to; i++) sum += (values[i] ?? 0) ** 2;
    }
    return sum;
  }
}

function rangesOf({ weights, touched }: Learnt): [from: number, to: number][] {
  if (!touched) return [[0, weights.values.length]];
  const { columns } = weights;
  return [...touched].map((row) => [row * columns, (row + 1) * columns]);
}

function descend(learnt: Learnt, from: number, to: number, scale: number, pace: number): void {
  const weights = learnt.weights.values;
  const gradient = learnt.gradient.values;
  const mean = learnt.mean.values;
  const spread = learnt.spread.values;
  for (let i = from; i < to; i++) {
    const g = (gradient[i] ?? 0) * scale;
    gradient[i] = 0;
    const m = MEAN * (mean[i] ?? 0) + (1 - MEAN) * g;
    const s = SPREAD * (spread[i] ?? 0) + (1 - SPREAD) * g * g;
    mean[i] = m;
    spread[i] = s;
    weights[i] = (weights[i] ?? 0) - (pace * m) / (Math.sqrt(s) + 1e-8);
  }
}
