/** Hashed features: a template's number and what it saw become one index into a table of weights. */

/** Mixes two numbers into one (the finaliser of MurmurHash3, public domain). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A row of indices, reused for every word to spare the garbage collector. */
export class FeatureRow {
  readonly indices = new Int32Array(128);
  count = 0;
  private template = 0;

  /** @param mask number of weights less one; a power of two less one */
  constructor(private readonly mask: number) {}

  /** Begins a row; templates are numbered from here on in the order of `put`. */
  begin(firstTemplate: number): void {
    this.count = 0;
    this.template = firstTemplate;
  }

  put(value: number): void {
    this.indices[this.count++] = mix(this.template++, value) & this.mask;
  }
}
