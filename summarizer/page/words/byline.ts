/** Words of bylines, by language, needed before the language is known. All lower case where nothing else is said. */

/** What opens a byline. */
export const BY =
  'by|written by|reported by|words by|story by|von|par|por|di|da|af|av|door|przez|yazan|oleh|от|από|reporting by|text|texte|texto|testo|autor|autorin|author|auteur|autore|foto|story';

/** What stands before the place a story was written in: "Jane Doe in Paris". */
export const WRITTEN_IN = 'in|from|aus|desde';

/** What parts two names. */
export const AND = 'and|und|et|y|e|og|och|en|i|ve|dan|with|mit|avec|con';

/** Who is no person: desks, staff, the paper itself. */
export const NOBODY =
  'staff|editor|editors|editorial|editorial team|editorial staff|admin|administrator|newsroom|redaktion|rédaction|redacción|redazione|redacao|redação|redakcja|redactie|redaktionen|red|team|desk|news desk|web desk|online|agency|agencies|agenturen|guest|contributor|contributors|correspondent|reporter|anonymous|unknown|author|super user|press release|wire|wire service|wires|user|newsdesk|webmaster|bureau|news service|reporters|writer|writers|support|developer|web developer|staff writer|staff writers';

/** A name that ends so is an organisation's. */
export const HOUSE =
  'staff|staff writer|staff writers|writers|writer|nachrichten|noticias|news|press|newsroom|team|desk|media|online|editors|editorial|redaktion|rédaction|redacción|redazione|agency|agencies|times|post|magazine|service|reporter|reporters|correspondent|correspondents|bureau|board|network|studio|company|inc|ltd|gmbh|com|org|net|tv|radio|report|reports|wire|today|daily|journal|review|herald|tribune|editor|officer|director|university|institute|college|labs|foundation|council|centre|center|group';

/** Agencies as they stand beside a name in a byline. */
export const AGENCIES =
  'the associated press|associated press|the canadian press|canadian press|press association|agence france-presse|thomson reuters|reuters|bloomberg|bloomberg news|tribune news service|cnn newsource|cnn|ap|afp|dpa|epd|kna|sid|apa|ansa|efe|tass|upi|ians|pti|ani|bernama|xinhua|kyodo|jiji|yonhap|cp|pa|aap|belga|anp|ntb|ritzau|tt';

/** What opens a desk's name, or an office that stands beside a person's: "Jane Doe, Chief Engineer". */
export const RANK =
  'redaktion|redacción|redakcja|rédaction|redazione|redação|redactie|newsroom|chief|head of|senior|deputy|vice|associate|assistant|managing|executive|special';

/** Articles before the name of a house: "The Herald". */
export const ARTICLES = 'the|der|die|das|le|la|el|il';

/** What opens a byline with no space behind it, as printed: "ByJane Doe". */
export const GLUED_BY = 'By|Von|Par|Por';

/** Patterns of what stands in no person's name. */
export const NO_NAMES =
  '^(?:the|der|die|das) |\\s(?:of|at|for)\\s|\\b(?:facebook|twitter|whatsapp|instagram|linkedin|e-?mail|share|print|follow|updated|published)\\b';

/** Small words within a person's name. */
export const PARTICLES = 'd[aeiou]|del|van|von|der|den|bin|al|la|le';

/** What ends the name by which a house signs below a story, as printed: "Herald Newsroom". */
export const SIGNS = 'Redaktion|Newsroom|Staff|Media';

/** What a reporter is called behind the name. */
export const TRADES = '기자|특파원|記者';
