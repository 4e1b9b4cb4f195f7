/** What the bench reports, and the few statistics behind it. */

export type Unit = 'ms' | 'bytes' | 'ratio' | 'n';

export interface Measure {
  group: string;
  name: string;
  unit: Unit;
  /** Median over the pages or runs; the value itself where there is but one. */
  value: number;
  /** First and third quartile. */
  quartiles?: [number, number];
  p95?: number;
  /** Over how many pages or runs. */
  n?: number;
  /** What the project wants of the value (`p95`: of the 95th percentile), as a bound from above or below. */
  aim?: { most?: number; least?: number; p95?: number };
  note?: string;
}

/** @returns the value below which the share `q` of them lies, between neighbours by proportion; NaN of nothing */
function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * Mean of the middle half: as deaf as the median to a run that the rubbish collector fell into, and steadier where runs
 * are few or short.
 */
export function midmean(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.slice(cut, sorted.length - cut);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Median, quartiles and 95th percentile of one thing over many pages or runs. */
export function spread(
  group: string,
  name: string,
  unit: Unit,
  values: readonly number[],
  more: Pick<Measure, 'aim' | 'note'> = {},
): Measure {
  return {
    group,
    name,
    unit,
    value: median(values),
    quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
    p95: quantile(values, 0.95),
    n: values.length,
    ...more,
  };
}

/** @returns null where no aim is set */
export function meetsAim({ value, p95, aim }: Measure): boolean | null {
  if (!aim) return null;
  if (aim.most !== undefined && !(value <= aim.most)) return false;
  if (aim.least !== undefined && !(value >= aim.least)) return false;
  return aim.p95 === undefined || (p95 !== undefined && p95 <= aim.p95);
}

export interface Fit {
  /** Of y per x. */
  slope: number;
  /** Share of the variance of y that the straight line explains. */
  r2: number;
}

/** Straight line by least squares. */
export function linearFit(points: readonly (readonly [number, number])[]): Fit {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const [x, y] of points) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  return { slope: xy / xx, r2: yy === 0 ? 1 : xy ** 2 / (xx * yy) };
}
