/** Is the head of a paragraph a dateline? Rules in order, strongest evidence first; the first that speaks decides. */
import type { Head } from './head';
import type { PrintedName } from './names';
import { foldName, type Tables } from './tables';

export interface Verdict {
  accepted: boolean;
  rule: string;
  /** Believed only of the story's first paragraph. */
  weak: boolean;
}

/** What the rest of the article knows about a name. */
export interface Witness {
  /** The name stands elsewhere as a place: "in Groton", "Groton police". */
  asPlace(name: string): boolean;
  /** The name stands elsewhere, and never after a first name: "Donald Trump" is no place. */
  asName(name: string): boolean;
  /** The words stand elsewhere in small letters: so they are no name. */
  asWord(name: string): boolean;
  /** Many paragraphs open in the same form: a list or a transcript. */
  repeated(): boolean;
}

const no = (rule: string): Verdict => ({ accepted: false, rule, weak: false });
const yes = (rule: string): Verdict => ({ accepted: true, rule, weak: false });

export function judgeHead(text: string, head: Head, tables: Tables, witness: Witness): Verdict {
  const [place] = head.places;
  const follows = text.slice(head.span.end, head.span.end + 2);
  if (!/[\p{L}\p{N}"'“‘«„$£€([<]/u.test(follows)) return no('nothing follows');
  if (!place) return judgePlaceless(head, follows);
  const name = text.slice(place.start, place.end);
  if (isLabel(name, tables)) return no('a label, not a place');
  if (head.bracket === 'place') return yes('place in brackets');
  if (head.agency && place.words <= 6) return judgeWithAgency(head, place, follows);
  if (head.closer === 'none') return no('nothing closes it');
  if (head.day) return judgeWithDay(head, place, name, tables);
  return judgeBare(text, head, place, name, follows, tables, witness);
}

function judgePlaceless(head: Head, follows: string): Verdict {
  if (!head.agency || head.bracket) return no('neither place nor agency');
  if (head.closer === 'none' && !/^[\p{Lu}\p{N}"“‘'«„]/u.test(follows)) return no('agency in running text');
  return { ...yes('agency alone'), weak: true };
}

function judgeWithAgency(head: Head, place: PrintedName, follows: string): Verdict {
  if (head.closer === 'none' && !/^[\p{Lu}\p{N}"“‘'«„]/u.test(follows)) return no('agency in running text');
  if (!place.capitals && place.words > 4 && !head.day) return no('too long for a place');
  return yes('place and agency');
}

function judgeWithDay(head: Head, place: PrintedName, name: string, tables: Tables): Verdict {
  if (head.closer === 'colon' && !place.capitals) return no('day and colon in running text');
  if (place.capitals || known(name, tables) || head.regions.length > 0) return yes('place and day');
  if (place.words <= 3 && head.spaced && head.closer === 'dash') return yes('place and day');
  return no('day after words that are no place');
}

/** A place with neither agency nor day: the name itself must show that it is a place. */
function judgeBare(
  text: string,
  head: Head,
  place: PrintedName,
  name: string,
  follows: string,
  tables: Tables,
  witness: Witness,
): Verdict {
  if (!/^[\p{Lu}\p{N}"'“‘«„$£€]/u.test(follows)) return no('the sentence does not begin here');
  const region = head.regions.some((r) => isRegion(text.slice(r.start, r.end), tables));
  const strange = head.regions.length > 0 && !region;
  const certain = known(name, tables) && !strange;
  if (head.closer !== 'dash' && witness.repeated()) return no('a list or transcript');
  if (!place.capitals) return judgeNormalCase(head, region, certain, name, tables);
  if (region) return yes('place in capitals and region');
  if (certain) return { ...yes('known place in capitals'), weak: head.closer !== 'dash' };
  if (aboard(name, tables)) return yes('aboard');
  if (witness.asPlace(name)) return yes('place in capitals, named in the story');
  if (beginsWithLabel(name, tables)) return no('begins with a label');
  if (isColonPlace(head, place, name, witness)) return { ...yes('capitals and colon'), weak: true };
  if (head.closer !== 'dash' || !head.spaced || strange || head.bracket) return no('not known as a place');
  if (witness.repeated() || witness.asWord(name) || !/\p{L}{5}/u.test(name) || place.words > 3) {
    return no('capitals, but no place');
  }
  if (isHeading(text, head, name, tables)) return no('a heading in capitals');
  return { ...yes('capitals and dash'), weak: true };
}

/** "SELUDANG: Exports …", as papers from Delhi to Kuala Lumpur print it, of a town that no table has. */
function isColonPlace(head: Head, place: PrintedName, name: string, witness: Witness): boolean {
  if (head.closer !== 'colon' || head.regions.length > 0 || head.bracket || place.words > 3) return false;
  return /\p{L}{5}/u.test(name) && !witness.asWord(name) && witness.asName(name);
}

/** "Santa Barbara, California—" and "Kabul –", "New Delhi:" */
function judgeNormalCase(
  head: Head,
  region: boolean,
  certain: boolean,
  name: string,
  tables: Tables,
): Verdict {
  if (witnessless(head)) return no('words in brackets');
  if (region && certain) return yes('known place and region');
  const city = tables.ranks.get(foldName(name))?.has('city') && !tables.ambiguous.has(foldName(name));
  if (city && certain && head.spaced && head.regions.length === 0)
    return { ...yes('known city'), weak: true };
  return no('normal case without agency or day');
}

function witnessless(head: Head): boolean {
  return head.bracket !== null && head.closer !== 'dash';
}

/** "Ukraine", and "eastern Ukraine" too. */
function isRegion(name: string, tables: Tables): boolean {
  return [name, name.replace(/^\p{Ll}+\s+/u, '')].some((n) => tables.regions.has(foldName(n)));
}

function known(name: string, tables: Tables): boolean {
  return name.split(/\s*(?:\/|&)\s*/).every((part) => tables.ranks.has(foldName(part)));
}

function aboard(name: string, tables: Tables): boolean {
  const folded = foldName(name);
  return tables.aboard.some((words) => folded.startsWith(`${words} `));
}

/** "LONDON GOLD - APRIL 7", "NYMEX - HEATING OIL": what follows is no sentence, or the words only begin with a place. */
function isHeading(text: string, head: Head, name: string, tables: Tables): boolean {
  const [first = ''] = name.split(/[\s/]/);
  if (first !== name && tables.ranks.has(foldName(first))) return true;
  return !/^["'“‘]?\p{Lu}[\p{Ll}'’.]*(?:\s|,)(?!-)[^\n]{40}/u.test(
    text.slice(head.span.end, head.span.end + 90),
  );
}

/** "EXCLUSIVE", "LIVE UPDATES", "WATCH LIVE": all the words are labels, and the whole is no known place. */
function isLabel(name: string, tables: Tables): boolean {
  const folded = foldName(name);
  if (tables.labels.has(folded)) return true;
  if (tables.ranks.has(folded) || aboard(folded, tables)) return false;
  return folded.split(' ').every((word) => tables.labels.has(word));
}

function beginsWithLabel(name: string, tables: Tables): boolean {
  const [first = ''] = foldName(name).split(' ');
  return tables.labels.has(first) && !tables.particles.has(first);
}
