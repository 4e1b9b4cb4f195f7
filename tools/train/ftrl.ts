/**
 * FTRL-Proximal (McMahan et al. 2013): steps per weight as in AdaGrad, and an L1 pull that leaves most weights
 * at exactly nothing, which is what keeps the shipped file small and features seen once without a voice.
 */
export interface FtrlOptions {
  /** Step size. */
  alpha: number;
  /** Damps the first steps. */
  beta: number;
  l1: number;
  l2: number;
}

export class Ftrl {
  readonly weights: Float32Array;
  private readonly z: Float32Array;
  private readonly n: Float32Array;

  constructor(
    size: number,
    private readonly options: FtrlOptions,
  ) {
    this.weights = new Float32Array(size);
    this.z = new Float32Array(size);
    this.n = new Float32Array(size);
  }

  /** One step down the gradient of one weight. */
  step(index: number, gradient: number): void {
    const { alpha, beta, l1, l2 } = this.options;
    const n = this.n[index] ?? 0;
    const weight = this.weights[index] ?? 0;
    const next = n + gradient * gradient;
    const root = Math.sqrt(next);
    const z = (this.z[index] ?? 0) + gradient - ((root - Math.sqrt(n)) / alpha) * weight;
    this.n[index] = next;
    this.z[index] = z;
    let value = 0;
    if (z > l1) value = (l1 - z) / ((beta + root) / alpha + l2);
    else if (z < -l1) value = (-l1 - z) / ((beta + root) / alpha + l2);
    this.weights[index] = value;
  }
}
