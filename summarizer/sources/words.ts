/**
 * What sources ask of a language: tables only. Every list is lower case unless it says otherwise;
 * apostrophes are straight. `sources/en` shows what a filled one looks like.
 */
export interface SourceWords {
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
  /** Forms of "have": a verb wherever they stand. */
  haveForms: readonly string[];
  /** Cues that say nobody spoke: "declined", "refused". */
  silenceCues: readonly string[];
  /** Cues that are acts rather than words unless "that" or a quotation follows: "agreed", "expects". */
  actCues: readonly string[];
  /** Cues that, denied, say nobody spoke: "did not respond". */
  answerCues: readonly string[];
  negations: readonly string[];
  /** Auxiliaries and adverbs that stand between a source and its cue: "has", "also", "later". */
  beforeCue: readonly string[];
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
  /** Who speaks about somebody else in a case or a match: "judge", "referee". */
  caseRoles: readonly string[];
  /** Roles towards a person or a thing, and not for a body: "victim", "fan". */
  personalRoles: readonly string[];
  /** Verbs that a cue needs beside it: "The law makes | clear". */
  lightVerbs: readonly string[];
  /** Conjunctions of a clause that says nothing alone: "if". */
  conditions: readonly string[];
  /** Participles before "according to" that tell how a thing was done: "weighted according to a survey". */
  sortWords: readonly string[];
  /** Cues that a place or a theme follows, and no words: "spoke at the meeting". */
  talkCues: readonly string[];
  /** Words for land that are surnames too: "hill". */
  surnameLandforms: readonly string[];
  /** Places in a team, in capitals: "QB". */
  positions: readonly string[];
  /** Nouns that any body may be called by: "the group". */
  anyBodies: readonly string[];
  /** Cues whose subject need not be anybody: "Nostalgia ruled". */
  thingCues: readonly string[];
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
  /** Cues that add up as often as they tell: "added another $90 million". */
  sumCues: readonly string[];
  /** Cues by which one gains a thing as often as one says it, where it is counted: "claimed a second wicket". */
  gainCues: readonly string[];
  /** "third"; and the endings of those in digits: "-th". */
  ordinals: readonly string[];
  ordinalEndings: readonly string[];
  /** Words before an infinitive: "to". */
  infinitives: readonly string[];
  /** Cues of a question: "asked". */
  askCues: readonly string[];
  /** Cues that are acts after "who" unless a clause follows: "who wrote the plan". */
  makeCues: readonly string[];
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
  /** Names' inner particles: "van", "bin", "al". */
  particles: readonly string[];
  /** Name suffixes: "jr.". */
  suffixes: readonly string[];
  prepositions: readonly string[];
  /** Linking words inside names: "of", "the", "bin", "de". */
  nameLinks: readonly string[];
  conjunctions: readonly string[];
  /** "but" */
  contrasts: readonly string[];
  complementizers: readonly string[];
  /** Endings of words before the names of bodies: "-based". */
  locatedEndings: readonly string[];
  /** Short forms of months: "Jan." */
  shortMonths: readonly string[];
  /** Titles before a name that are no role and tell no gender: "Comrade". */
  styles: readonly string[];
  /** Endings of participles: "-ing". */
  participleEndings: readonly string[];
  /** "Mr.", "Dr.": go with a person's name and are no role. */
  honorifics: readonly string[];
  maleHonorifics: readonly string[];
  femaleHonorifics: readonly string[];
  /** Given names that are nearly always of men, of women. */
  maleNames: readonly string[];
  femaleNames: readonly string[];
  /** Head nouns of roles: "president", "director", "spokesman". */
  roles: readonly string[];
  /** Roles as they are cut short before a name, without their stop, and in full: "gov" is "governor". */
  shortRoles: Readonly<Record<string, string>>;
  /** Roles in a family, which tell nothing without whose they are: "Ms Brink’s father". */
  kinRoles: readonly string[];
  /** Roles of one who speaks for a body: "spokesman". */
  speakerRoles: readonly string[];
  /** Roles that are always of some body, named or not: "CEO", "spokesman", "founder". */
  officeRoles: readonly string[];
  /** Roles named after what they deal with, not whom they speak for: "Water Resources Minister". */
  portfolioRoles: readonly string[];
  /** Roles named after where they are held: "Texas Governor". */
  territorialRoles: readonly string[];
  /** Ranks: the office held beside one tells more. */
  ranks: readonly string[];
  /** Those who deal with a body without speaking for it: "Tesla driver", "Weibo user". */
  outsiderRoles: readonly string[];
  /** Roles that are as often surnames: "King". */
  surnameRoles: readonly string[];
  /** Role nouns known beside the name of a person only: too rare or too many-sided to tell a source by. */
  titles: readonly string[];
  /** Adjectives before a role: "former", "deputy". */
  roleModifiers: readonly string[];
  /** Last words of the names of bodies: "ministry", "party", "inc". */
  bodies: readonly string[];
  /** Legal forms written small behind a name: "plc". */
  legalForms: readonly string[];
  /** Words that tell the name of a body from a person's: "Networks", "Rovers". */
  bodyParts: readonly string[];
  /** Words with which the name of a body or a place opens, and no person's: "Ambulance", "Southern". */
  bodyOpeners: readonly string[];
  /** Words of the names of places, which say nothing: "Lake", "Bay". */
  landforms: readonly string[];
  /** Bodies whose one-word names tell nothing: "Boeing". */
  knownBodies: readonly string[];
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
  /** Verbs of the mind: what the public thinks nobody has said. */
  mindCues: readonly string[];
  /** Verbs that give something a name, which is theirs who give it: "called it “a fantasy”". */
  callCues: readonly string[];
  /** Verbs that do something unless a clause follows: "found a job", "showed up", "spoke to the club". */
  deedCues: readonly string[];
  /** Determiners a noun must follow: what stands behind "her" is no verb. */
  nounOpeners: readonly string[];
  /** Auxiliaries after which an indefinite "one" is nobody: "one might say". */
  modals: readonly string[];
  /** Prepositions before places: "in", "near". */
  locatives: readonly string[];
  /** Common nouns that stand for a body: "the company", "the group". */
  bodyNouns: readonly string[];
  /** Common nouns of bodies of which there are many: described, they need not be the one named before. */
  publicBodies: readonly string[];
  /** Bodies of which a story has one: "the government" is no company named before. */
  soleBodies: readonly string[];
  /** Bodies that need no name: "police". */
  bareBodies: readonly string[];
  /** Crowds: "activists", "residents". */
  groups: readonly string[];
  /** Plural and singular heads of sources who are not named: "officials", "a source". */
  unnamed: readonly string[];
  /** Those who stay unnamed in any number: "officials", "sources". */
  insiders: readonly string[];
  /** Crowds that are unnamed persons once they are described: "people familiar with …". */
  vagueGroups: readonly string[];
  /** Things written: "report", "study", "data". */
  documents: readonly string[];
  /** Crowds nobody could have asked: "Americans", "most people". */
  publics: readonly string[];
  /** Undertakings that find things: "trial", "inquiry". */
  findings: readonly string[];
  /** Plurals of roles. */
  crowds: readonly string[];
  /** Plural nouns for bodies of the state: "authorities". */
  powers: readonly string[];
  /** Documents to look at, which show but do not tell. */
  pictures: readonly string[];
  /** Documents that are figures, not texts: "data", "index". */
  dataNouns: readonly string[];
  /** Those who made a study, by whatever name: "the researchers", "the authors". */
  scholars: readonly string[];
  /** Words by which a text speaks of research: there "the paper" is no newspaper. */
  studies: readonly string[];
  /** What bodies and persons put out in their own name: "the statement" speaks for whoever made it. */
  utterances: readonly string[];
  /** Words that mark an outlet's name: "news", "times", "tribune". */
  mediaWords: readonly string[];
  /** Kinds of firms and groups that stand before their names and for no source of their own: "the insurer X". */
  firmNouns: readonly string[];
  /** Common nouns that say of the name behind them that it is an outlet's: "newspaper". */
  outletNouns: readonly string[];
  /** Outlets and agencies whose names say nothing: "Reuters", "CNN". */
  mediaNames: readonly string[];
  /** Countries and the like, which speak as bodies. */
  places: readonly string[];
  nationalities: readonly string[];
  /** Countries, states and provinces by their full names: "new jersey". */
  territories: readonly string[];
  /** Cities whose names are hardly anything else. */
  cities: readonly string[];
  /** Endings by which an unknown nationality is known: "-ian". */
  nationalityEndings: readonly string[];
  /** How an article says that someone stays unnamed. */
  anonymity: readonly string[];
  /** Capitalised words that are no names: months, days, "I". */
  notNames: readonly string[];
}
