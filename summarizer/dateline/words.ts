/** What datelines and the place of a story ask of a language. All entries as printed unless said otherwise. */
export interface DatelineWords {
  /** Month names and abbreviations, lower case, without stops, to 1-12. */
  months: Readonly<Record<string, number>>;
  /** Weekdays and their abbreviations, lower case, without stops. */
  weekdays: readonly string[];
  /** News agencies: they file for others, and are credited on their own pages too. Lower case to the name shown. */
  agencies: Readonly<Record<string, string>>;
  /** Newsrooms whose stories others run: credited on other pages, not on their own. Lower case to the name shown. */
  outlets: Readonly<Record<string, string>>;
  places: PlaceWords;
  /** Words that open a story in capitals or before a dash without being a place, lower case: "exclusive", "watch". */
  labels: readonly string[];
  /** Small words inside names of places, lower case: "de", "the", "of". */
  particles: readonly string[];
  /** Between two places of one dateline, lower case: "and". */
  joiners: readonly string[];
  /** Before a ship or plane, lower case: "aboard". */
  aboard: readonly string[];
  /** Names whose normal case cannot be derived, as it should be: "McAllen". */
  spellings: readonly string[];
  credit: CreditWords;
  cues: PlaceCues;
}

/** The gazetteer: only names, from the general to the particular; accents do not matter. */
export interface PlaceWords {
  /** Countries and territories, with the short forms news uses. */
  countries: readonly string[];
  /** States, provinces, counties and regions worth naming as the place of a story. */
  regions: readonly string[];
  /** Forms printed beside a city only, in datelines: "Ill.", "N.Y.". */
  abbreviations: readonly string[];
  cities: readonly string[];
  /** Names above that are also common words or names of persons: they need a cue. */
  ambiguous: readonly string[];
  /** Adjectives and short names that show which country a story is about, lower case, to the names above: "british": ["UK", "Britain"]. */
  demonyms: Readonly<Record<string, readonly string[]>>;
}

/** How a line credits an agency with a story. Matched case-insensitively. */
export interface CreditWords {
  /** Words that may stand around the agency's name in a line that credits it: "by", "source", "copyright". */
  frame: readonly string[];
  /** Words that make a line the credit of a picture, or of a part of the work only. */
  others: readonly string[];
  /** Words that a newsroom's name is printed with or without, lower case: "the", "news". */
  optional: readonly string[];
}

/** Words around a name that make it the place of the news, lower case. */
export interface PlaceCues {
  /** Before the place: "in", "near". */
  before: readonly string[];
  /** After the place: "police", "residents". */
  after: readonly string[];
  /** Before a place that the news goes to or is about: "to", "from", "against". Weaker. */
  weak: readonly string[];
  /** Nouns that end the name of a building or ground where news happens: "hospital", "airport". */
  venues: readonly string[];
  /** Nouns that end the name of a county, island or valley: "county". */
  areas: readonly string[];
  /** Words after which "in" leads to a place that no table knows: "police in Norwood", "killed in a crash near Elm". */
  events: readonly string[];
  /** What only a town has, before a name that no table knows: "mayor of", "outskirts of". */
  seats: readonly string[];
  /** Words that end a name which is an organisation's or a product's, not a place's: "Times", "Bank". */
  namesake: readonly string[];
}
