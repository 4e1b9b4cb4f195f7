/** A source phrase without a name: a common noun with what hangs on it. */
import type { Span } from '../brief';
import { isPossessiveEnding } from '../text/possessive';
import { isCapital } from './capitals';
import { kindOfNoun } from './kinds';
import { hasPastEnding, isSpeakerNoun, type Lexicon } from './lexicon';
import type { Mention } from './mention';
import { type Range, type Reading, spanOf, type Word } from './reading';
import { splitRole } from './roles';
import { opensLikeSource } from './source-phrase';

/** @returns null for a phrase of which no reader would say that it spoke */
export function commonNoun(reading: Reading, range: Range, segment: Range, span: Span): Mention | null {
  const { words, lexicon } = reading;
  const head = headOf(reading, segment);
  if (isClause(reading, segment, range) || !opensLikeSource(reading, range)) return null;
  if (isNothing(reading, segment, head) || isNobody(reading, range)) return null;
  if (lexicon.documents.has(head) && isPointedAt(reading, range)) return null;
  const first = words[range.from]?.lower ?? '';
  const kind = kindOfNoun(reading, range, head, first);
  const definite =
    lexicon.determiners.has(first) && !lexicon.groups.has(first) && !lexicon.indefinites.has(first);
  const parts = describe(reading, range, segment, head);
  const phrase = upToComma(reading, range) ?? span;
  return { span, range, entity: null, pronoun: null, head, kind, definite, phrase, ...parts };
}

/** Words behind the head of a phrase that only describe it: "residents still trapped". */
const MOST_BEHIND = 2;

/** A verb first, or one within: the start of a clause was taken for a source. */
function isClause(reading: Reading, segment: Range, range: Range): boolean {
  const { words, lexicon } = reading;
  const opener = words[segment.from]?.lower ?? '';
  if (lexicon.cues.has(opener) && !isSpeakerNoun(lexicon, opener) && segment.to - segment.from > 1)
    return true;
  // "pinning 800 students inside and"
  const { participleEndings } = lexicon.words;
  const small = words[segment.from]?.text === opener && segment.to - segment.from > 1;
  if (small && !isSpeakerNoun(lexicon, opener) && participleEndings.some((end) => opener.endsWith(end))) {
    const next = words[segment.from + 1]?.lower ?? '';
    if (/^\p{N}/u.test(next) || lexicon.determiners.has(next)) return true;
  }
  if (hasOwnVerb(reading, segment)) return true;
  const own = words.slice(range.from, range.to);
  // "it releases forecasts"
  if (own.length === 1 && lexicon.words.pronouns[words[range.from - 1]?.lower ?? '']) return true;
  // "Act) amendments": cut out of the middle.
  const closing = own.findIndex((word) => word.text === ')');
  if (closing >= 0 && !own.slice(0, closing).some((word) => word.text === '(')) return true;
  // "One station hasn't seen"
  if (own.some((word) => lexicon.negations.has(word.lower))) return true;
  // "But burials have increased", "an engagement was a deal"; "people who have seen the plan" may stand.
  // The ’s of a possessive is none.
  const isVerb = ({ text, lower }: Word) =>
    /^\p{L}/u.test(text) && (lexicon.beForms.has(lower) || lexicon.haveForms.has(lower));
  // "Brink supported a candidate"
  const acts = ({ lower }: Word, at: number) =>
    at > 0 && hasPastEnding(lexicon, lower) && lexicon.articles.has(own[at + 1]?.lower ?? '');
  const verb = own.findIndex((word, at) => isVerb(word) || acts(word, at));
  return verb >= 0 && !own.slice(0, verb).some((word) => isRelative(lexicon, word.lower));
}

/** "The law bans heavy lorries": more than two words behind the noun are a clause of its own. */
function hasOwnVerb(reading: Reading, segment: Range): boolean {
  const { words, lexicon } = reading;
  const head = headOf(reading, segment);
  const at = words.slice(segment.from, segment.to).findLastIndex(({ lower }) => lower === head);
  const next = words[segment.from + at + 1]?.lower ?? '';
  // "a group representing rural counties"
  const participle = lexicon.words.participleEndings.some((end) => next.endsWith(end));
  return segment.to - segment.from - at - 1 > MOST_BEHIND && !participle && !hasPastEnding(lexicon, next);
}

/** "mortgage", "the purchase": nothing that could have said anything. */
function isNothing({ words, lexicon }: Reading, { from, to }: Range, head: string): boolean {
  const named = words.slice(from + 1, to).some((word) => isCapital(word.text));
  return !named && !isSpeakerNoun(lexicon, head) && !lexicon.firmNouns.has(head);
}

/** "The following chart", "the map below": the page's own. */
function isPointedAt({ words, lexicon }: Reading, { from, to }: Range): boolean {
  return [words[from + 1], words[to - 1], words[to]].some((word) => lexicon.pointers.has(word?.lower ?? ''));
}

/** "The body", "the one", "people": nobody a reader could tell from others. */
function isNobody({ words, lexicon }: Reading, { from, to }: Range): boolean {
  // "“It is too large,” said one person."
  const stranger = words.slice(from, to).some(({ lower }) => lexicon.strangers.has(lower));
  if (stranger && (words[from - 2]?.quote ?? -1) >= 0 && lexicon.cues.has(words[from - 1]?.lower ?? ''))
    return false;
  const own = words.slice(from, to).filter((word) => !lexicon.determiners.has(word.lower));
  const vague = lexicon.vagueHeads.has(words[to - 1]?.lower ?? '');
  if (own.length === 0) {
    // "One might say", "the one"; but "the two", "another".
    const first = words[from]?.lower ?? '';
    return (
      lexicon.modals.has(words[to]?.lower ?? '') || (vague && to - from > 1 && lexicon.articles.has(first))
    );
  }
  // "albeit one"
  if (vague && own.length === 1 && own[0] === words[from]) return true;
  return own.every((word) => lexicon.vagueHeads.has(word.lower) || /^\p{N}/u.test(word.text));
}

/** "The report, 240 pages long": the name to show ends at the comma, unless it goes on as a list. */
function upToComma({ words, lexicon }: Reading, { from, to }: Range): Span | null {
  const own = words.slice(from, to);
  const comma = own.findIndex((word) => word.text === ',');
  const list = own.slice(comma + 1).some((word) => lexicon.conjunctions.has(word.lower));
  const goesOn = isCapital(own[comma + 1]?.text ?? '');
  return comma > 0 && !list && !goesOn ? spanOf(words, from, from + comma) : null;
}

/** The last word of the segment that is no adjective behind: a known noun, else the last word. */
export function headOf(reading: Reading, segment: Range): string {
  const { words, lexicon } = reading;
  for (let at = segment.to - 1; at >= segment.from; at--) {
    const lower = words[at]?.lower ?? '';
    // "their attorneys general"
    const before = words[at - 1]?.lower ?? '';
    if (at > segment.from && lexicon.ranks.has(lower) && lexicon.crowds.has(before)) return before;
    if (isSpeakerNoun(lexicon, lower)) return lower;
    // "the mayor's pocket" is no mayor.
    if (isCapital(words[at]?.text ?? '') || isPossessiveEnding(words[at]?.text ?? '')) break;
  }
  return words[segment.to - 1]?.lower ?? '';
}

/** "a spokesman for the company": role and body; "Groton police": nothing more. */
function describe(reading: Reading, range: Range, segment: Range, head: string) {
  const { words, lexicon } = reading;
  const isRole = lexicon.roles.has(head);
  if (!isRole && !lexicon.unnamed.has(head)) return { role: null, organisation: null };
  const whole = splitRole(reading, { from: skipDeterminer(reading, range.from), to: range.to }, false);
  if (whole.organisation) return { role: isRole ? whole.role : null, organisation: whole.organisation };
  const front = splitRole(reading, { from: skipDeterminer(reading, segment.from), to: segment.to }, true);
  // "a senior official" says all there is: the role would only repeat the name.
  if (!front.organisation) {
    const organisation = commonBodyOf(reading, segment, head);
    return { role: isRole && organisation ? (words[segment.to - 1]?.text ?? null) : null, organisation };
  }
  return { role: isRole ? front.role : null, organisation: front.organisation };
}

/** "agency officials", "a company spokesman": the noun that points to a body. */
function commonBodyOf({ words, lexicon }: Reading, segment: Range, head: string): string | null {
  const { text = '', lower = '' } = words[segment.to - 2] ?? {};
  if (segment.to - segment.from < 2 || words[segment.to - 1]?.lower !== head) return null;
  const speaks =
    lexicon.speakerRoles.has(head) || lexicon.insiders.has(head) || lexicon.officeRoles.has(head);
  return speaks && text === lower && lexicon.bodyNouns.has(lower) ? text : null;
}

function skipDeterminer(reading: Reading, at: number): number {
  return reading.lexicon.determiners.has(reading.words[at]?.lower ?? '') ? at + 1 : at;
}

function isRelative(lexicon: Lexicon, word: string): boolean {
  return lexicon.relatives.has(word) || lexicon.complementizers.has(word);
}
