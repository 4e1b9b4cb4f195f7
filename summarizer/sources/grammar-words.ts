/** Small words of a language: pronouns, determiners, conjunctions, endings. As `words.ts` says: tables only. */
export interface GrammarWords {
  /** Forms of "have": a verb wherever they stand. */
  haveForms: readonly string[];
  /** "he", "she", and what each can stand for. */
  pronouns: Readonly<Record<string, 'he' | 'she' | 'they' | 'it' | 'self' | 'who'>>;
  /** Words that tell man from woman and go back to one named before: "he", "his". */
  genders: Readonly<Record<string, 'he' | 'she'>>;
  /** Words that cannot be inside the name of a source: conjunctions, relative words, forms of "be". */
  breaks: readonly string[];
  /** "who", "whom": go back to the noun just before. */
  relatives: readonly string[];
  /** Conjunctions of a clause that opens a sentence and ends at a comma: "while", "before". */
  subordinators: readonly string[];
  /** "former", "late": who was called so is not "the speaker" of now. */
  formerWords: readonly string[];
  /** Conjunctions of a clause that says nothing alone: "if". */
  conditions: readonly string[];
  /** What the page itself shows: "the following chart". */
  pointers: readonly string[];
  /** "another": not the one who spoke before. */
  otherWords: readonly string[];
  /** Somebody of whom no more is known; a source only beside words in marks. */
  strangers: readonly string[];
  /** "smaller than what the mayor said" */
  comparers: readonly string[];
  /** "the sum he cited, but …": what follows is the writer's. */
  contrasters: readonly string[];
  /** Endings of words that stand for a person named before: "-year-old", "-of-two". */
  epithetEndings: readonly string[];
  /** Heads that name nobody when nothing describes them: "one", "people". */
  vagueHeads: readonly string[];
  /** "third"; and the endings of those in digits: "-th". */
  ordinals: readonly string[];
  ordinalEndings: readonly string[];
  /** Words before an infinitive: "to". */
  infinitives: readonly string[];
  /** Possessives of bodies: "its leader". */
  possessives: readonly string[];
  determiners: readonly string[];
  /** The one that points back to something known: "the". */
  definiteArticle: string;
  /** "the", "a". */
  articles: readonly string[];
  /** Articles and numbers that bring in someone new: "a", "one", "another". */
  indefinites: readonly string[];
  /** Prepositions that make the noun before them one: "claims of". */
  genitives: readonly string[];
  /** Prepositions between a role and its body: "of", "at". */
  affiliations: readonly string[];
  prepositions: readonly string[];
  conjunctions: readonly string[];
  /** "but" */
  contrasts: readonly string[];
  complementizers: readonly string[];
  /** Endings of participles: "-ing". */
  participleEndings: readonly string[];
  /** The preposition before where somebody works: "at". */
  workplaces: readonly string[];
  /** The preposition before where somebody comes from: "from". */
  origins: readonly string[];
  /** The word before who did what a passive tells: "by". */
  agents: readonly string[];
  /** The word before what somebody serves as: "as". */
  capacities: readonly string[];
  /** Verbs that tell what body somebody runs: "who heads the alliance". */
  headVerbs: readonly string[];
  /** Endings of adverbs, and the words that only look like one: "-ly", "family". */
  adverbEndings: readonly string[];
  notAdverbs: readonly string[];
  /** Adverbs of time without that ending: "afterwards". */
  timeAdverbs: readonly string[];
  /** Behind a name and a form of "be" they tell what somebody was called at first: "born". */
  birthWords: readonly string[];
  /** Endings of verbs in the past: "-ed". */
  pastEndings: readonly string[];
  /** Adverbs that make another verb of the one before them: "showed up", "put forward". */
  verbParticles: readonly string[];
  /** "himself": what is done to oneself is not said. */
  reflexives: readonly string[];
  /** Determiners a noun must follow: what stands behind "her" is no verb. */
  nounOpeners: readonly string[];
  /** Auxiliaries after which an indefinite "one" is nobody: "one might say". */
  modals: readonly string[];
  /** Prepositions before places: "in", "near". */
  locatives: readonly string[];
}
