/** Word classes learnt from running text: words met in the same company share a number. */
export interface WordClasses {
  /** @returns 1 to 255, or 0 for a word without a class */
  of(wordHash: number): number;
}
