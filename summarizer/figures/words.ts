/** What key figures ask of a language. */
export interface FigureWords {
  hedges: readonly string[];
}
