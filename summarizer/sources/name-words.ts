/** Names, and what stands beside or within them. As `words.ts` says: tables only. */
export interface NameWords {
  /** Names' inner particles: "van", "bin", "al". */
  particles: readonly string[];
  /** Name suffixes: "jr.". */
  suffixes: readonly string[];
  /** Linking words inside names: "of", "the", "bin", "de". */
  nameLinks: readonly string[];
  /** Endings of words before the names of bodies: "-based". */
  locatedEndings: readonly string[];
  /** Short forms of months: "Jan." */
  shortMonths: readonly string[];
  /** Titles before a name that are no role and tell no gender: "Comrade". */
  styles: readonly string[];
  /** "Mr.", "Dr.": go with a person's name and are no role. */
  honorifics: readonly string[];
  maleHonorifics: readonly string[];
  femaleHonorifics: readonly string[];
  /** Given names that are nearly always of men, of women. */
  maleNames: readonly string[];
  femaleNames: readonly string[];
  /** Countries and the like, which speak as bodies. */
  places: readonly string[];
  nationalities: readonly string[];
  /** Endings by which an unknown nationality is known: "-ian". */
  nationalityEndings: readonly string[];
  /** Capitalised words that are no names: months, days, "I". */
  notNames: readonly string[];
}
