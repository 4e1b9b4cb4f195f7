/** What checking an answer against its article asks of a language. All lower case. */
export interface CheckWords {
  /** What a name may take on or drop and stay the same name: "Iran", "Iranian"; "Gaza", "Gazan". */
  endings: readonly string[];
}
