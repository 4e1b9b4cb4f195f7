/** Nouns that speak: roles, bodies, crowds, documents, media. As `words.ts` says: tables only. */
export interface NounWords {
  /** Who speaks about somebody else in a case or a match: "judge", "referee". */
  caseRoles: readonly string[];
  /** Roles towards a person or a thing, and not for a body: "victim", "fan". */
  personalRoles: readonly string[];
  /** Words for land that are surnames too: "hill". */
  surnameLandforms: readonly string[];
  /** Places in a team, in capitals: "QB". */
  positions: readonly string[];
  /** Nouns that any body may be called by: "the group". */
  anyBodies: readonly string[];
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
}
