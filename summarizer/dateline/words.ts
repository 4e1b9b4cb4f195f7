/** What datelines ask of a language. */
export interface DatelineWords {
  /** Month names and abbreviations as printed, lower case, to 1-12. */
  months: Readonly<Record<string, number>>;
  /** Names of news agencies as printed, lower case, to the name shown. */
  agencies: Readonly<Record<string, string>>;
}
