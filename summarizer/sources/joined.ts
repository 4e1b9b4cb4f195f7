/** Who turns out to be one and the same when all have been heard. */
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
  const offices = new Map<Speaker, Speaker>();
  for (const speaker of speakers) {
    const words = officeOf(reading, speaker);
    const whole = speaker.kind === 'unnamed' && !speaker.entity ? [...speaker.words] : [];
    const holders = speakers.filter(({ entity, role, organisation }) => {
      const own = role?.toLowerCase().split(/[^\p{L}\p{N}-]+/u) ?? [];
      // "Norland's ambassador to Britain" is Ada Brink, who is said to be that.
      const said = [...own, ...(organisation?.toLowerCase().split(/[^\p{L}\p{N}-]+/u) ?? [])];
      const same =
        whole.length > 2 && own.includes(speaker.head) && whole.every((word) => said.includes(word));
      return entity?.isPerson && (same || (words.length > 1 && words.every((word) => own.includes(word))));
    });
    const [holder] = holders;
    if (holder && holders.length === 1) offices.set(speaker, holder);
  }
  for (const [office, holder] of offices) holder.said.unshift(...office.said);
  return speakers.filter((speaker) => !offices.has(speaker));
}

/** The words of the office by which one who is not named is called: "interior minister"; none for "a senior official". */
function officeOf({ words, lexicon }: Reading, { entity, kind, phrase, head }: Speaker): string[] {
  if (entity || kind !== 'unnamed' || !lexicon.roles.has(head)) return [];
  const own = words.slice(wordAt(words, phrase.start), wordAt(words, phrase.end)).map((word) => word.lower);
  const definite = own[0] === lexicon.words.definiteArticle || own.some((word) => /^['’]s?$/.test(word));
  const office = own.filter((word) => lexicon.roles.has(word) || lexicon.roleModifiers.has(word));
  return definite ? office : [];
}
