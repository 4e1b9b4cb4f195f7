/** What key points ask of a language. All lower case. */
export interface KeyPointWords {
  /** Words too common to tell what a sentence is about. */
  stopwords: readonly string[];
  /** Endings cut to bring forms of a word together, longest first; at least four letters stay. */
  endings: readonly string[];
  /** Words that point back when they open a sentence or follow its opening phrase: "he", "that". */
  pointers: readonly string[];
  /** What opens a phrase of time or place before the subject: "in", "at"; and the subjects that then point back: "she". */
  settings: readonly string[];
  subjects: readonly string[];
  /** After "this", "that", "these": what makes them point at the calendar instead: "week", "morning". */
  calendar: readonly string[];
  /** Openings with a pointer that points at nothing: "it is the first", "it was not clear". */
  expletives: readonly string[];
  /** Words and phrases that join a sentence to the one before: "but", "in addition". */
  connectives: readonly string[];
  /** First and second person: an opinion or an appeal, not the news. */
  personal: readonly string[];
  /** Words that belong to the page and not to the story: "sign up", "all rights reserved". */
  boilerplate: readonly string[];
  /** Words that open a caption or mark one: "pictured", "file photo". */
  captions: readonly string[];
}
