/** Who turns out to be one and the same when all have been heard. */
import { isPossessiveEnding } from '../text/possessive';
import { type Reading, wordAt } from './reading';
import type { Speaker } from './speaker';

/** @returns the speakers; what was said by one that another turns out to be goes before that one's own words */
export function joined(reading: Reading, speakers: Speaker[]): Speaker[] {
  return withoutOffice(reading, withoutLedePhrase(reading, speakers));
}

/** "a monitor said" in the lede is the one body that is named further on. */
function withoutLedePhrase(reading: Reading, speakers: Speaker[]): Speaker[] {
  const { words, lexicon } = reading;
  const bodies = speakers.filter((one) => one.entity && one.kind === 'organisation');
  const [body] = bodies;
  if (!body || bodies.length > 1) return speakers;
  const phrase = speakers.find((one) => {
    const at = wordAt(words, one.phrase.start);
    const bare = wordAt(words, one.phrase.end) - at === 2;
    return (
      !one.entity &&
      bare &&
      words[at]?.block === 0 &&
      lexicon.bodyNouns.has(one.head) &&
      lexicon.indefinites.has(words[at]?.lower ?? '')
    );
  });
  if (!phrase) return speakers;
  body.said.unshift(...phrase.said);
  return speakers.filter((one) => one !== phrase);
}

/** "Norland's interior minister said" in the lede, and Interior Minister Ada Brink further on: one and the same. */
function withoutOffice(reading: Reading, speakers: Speaker[]): Speaker[] {
  const persons = speakers.filter(({ entity, role }) => entity?.isPerson && role !== null).map(called);
  const offices = new Map<Speaker, Speaker>();
  for (const speaker of speakers) {
    if (speaker.entity || speaker.kind !== 'unnamed' || !reading.lexicon.roles.has(speaker.head)) continue;
    const office = officeOf(reading, speaker);
    const holders = persons.filter((person) => holds(person, speaker, office));
    const [holder] = holders;
    if (holder && holders.length === 1) offices.set(speaker, holder.speaker);
  }
  for (const [office, holder] of offices) holder.said.unshift(...office.said);
  return speakers.filter((speaker) => !offices.has(speaker));
}

/** A person and the words of the role, alone and with the body. */
interface Called {
  speaker: Speaker;
  role: ReadonlySet<string>;
  whole: ReadonlySet<string>;
}

function called(speaker: Speaker): Called {
  const wordsOf = (text: string | null) => text?.toLowerCase().split(/[^\p{L}\p{N}-]+/u) ?? [];
  const role = wordsOf(speaker.role);
  return { speaker, role: new Set(role), whole: new Set([...role, ...wordsOf(speaker.organisation)]) };
}

/** Words by which "Norland's ambassador to Britain" tells which one. */
const TELLING = 3;

function holds({ role, whole }: Called, { head, words }: Speaker, office: readonly string[]): boolean {
  if (!role.has(head)) return false;
  if (office.length > 1 && office.every((word) => role.has(word))) return true;
  return words.size >= TELLING && [...words].every((word) => whole.has(word));
}

/** The words of the office by which one who is not named is called: "interior minister"; none for "a senior official". */
function officeOf({ words, lexicon }: Reading, { phrase }: Speaker): string[] {
  const own = words.slice(wordAt(words, phrase.start), wordAt(words, phrase.end)).map((word) => word.lower);
  const definite = own[0] === lexicon.words.definiteArticle || own.some((word) => isPossessiveEnding(word));
  const office = own.filter((word) => lexicon.roles.has(word) || lexicon.roleModifiers.has(word));
  return definite ? office : [];
}
