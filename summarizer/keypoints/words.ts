/** What key points ask of a language. */
export interface KeyPointWords {
  stopwords: readonly string[];
}
