/** One line of the evaluation's table. */
export interface Row {
  name: string;
  value: number;
  unit: '%' | 'ms' | 'n';
  /** What the value was taken over: "212/230". */
  n?: string;
  /** What we want it to be; floors.json holds what it may never fall below. */
  aim?: number;
}
