/** Verbs and runs of words that hand something to somebody, and what becomes of them in company. As `words.ts` says: tables only. */
export interface CueWords {
  /** Finite and participle forms that hand words or knowledge to someone: "said", "warned", "told". */
  cues: readonly string[];
  /** The plainest cues: they end whatever stands before them. */
  plainCues: readonly string[];
  /** Forms that only go on from a speaker named before: "adding", "saying". */
  participleCues: readonly string[];
  /** Cues whose first object is the hearer: "told AFP". */
  hearerCues: readonly string[];
  /** Cues before their source: "according to", "in the words of"; each a run of words. */
  prepositionCues: readonly string[];
  /** Cues that are as often nouns: they need a clear subject or a clear content beside them. */
  weakCues: readonly string[];
  /** Forms of "be": before a participle they make it passive. */
  beForms: readonly string[];
  /** Cues that say nobody spoke: "declined", "refused". */
  silenceCues: readonly string[];
  /** Cues that are acts rather than words unless "that" or a quotation follows: "agreed", "expects". */
  actCues: readonly string[];
  /** Cues that, denied, say nobody spoke: "did not respond". */
  answerCues: readonly string[];
  negations: readonly string[];
  /** Auxiliaries and adverbs that stand between a source and its cue: "has", "also", "later". */
  beforeCue: readonly string[];
  /** Verbs that a cue needs beside it: "The law makes | clear". */
  lightVerbs: readonly string[];
  /** Participles before "according to" that tell how a thing was done: "weighted according to a survey". */
  sortWords: readonly string[];
  /** Cues that a place or a theme follows, and no words: "spoke at the meeting". */
  talkCues: readonly string[];
  /** Cues whose subject need not be anybody: "Nostalgia ruled". */
  thingCues: readonly string[];
  /** Cues that add up as often as they tell: "added another $90 million". */
  sumCues: readonly string[];
  /** Cues by which one gains a thing as often as one says it, where it is counted: "claimed a second wicket". */
  gainCues: readonly string[];
  /** Cues of a question: "asked". */
  askCues: readonly string[];
  /** Cues that are acts after "who" unless a clause follows: "who wrote the plan". */
  makeCues: readonly string[];
  /** Verbs of the mind: what the public thinks nobody has said. */
  mindCues: readonly string[];
  /** Verbs that give something a name, which is theirs who give it: "called it “a fantasy”". */
  callCues: readonly string[];
  /** Verbs that do something unless a clause follows: "found a job", "showed up", "spoke to the club". */
  deedCues: readonly string[];
  /** How an article says that someone stays unnamed. */
  anonymity: readonly string[];
}
