/** What sources ask of a language. */
export interface SourceWords {
  verbs: readonly string[];
}
