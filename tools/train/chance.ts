/** Random numbers that are the same on every run: the trainer's order, first weights and dropout hang on them. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 0x9e3779b1) >>> 0 || 1;
  }

  /** 0 up to 1, by the generator of Marsaglia (xorshift, 2003). */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x >>> 0;
    return this.state / 0x1_0000_0000;
  }

  /** About normal, by the sum of six. */
  normal(): number {
    let sum = -3;
    for (let i = 0; i < 6; i++) sum += this.next();
    return sum * Math.SQRT2;
  }

  shuffle<T>(items: readonly T[]): T[] {
    const order = [...items];
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1));
      [order[i], order[j]] = [order[j] as T, order[i] as T];
    }
    return order;
  }

  /**
   * A mask of dropout (Srivastava et al. 2014): each number is left out with a chance of `rate`, the others are made
   * larger to match. Written over the first `count` numbers of `mask`.
   */
  dropOut(mask: Float32Array, count: number, rate: number): void {
    const kept = 1 / (1 - rate);
    for (let i = 0; i < count; i++) mask[i] = this.next() < rate ? 0 : kept;
  }
}
