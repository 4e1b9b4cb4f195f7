/** Forms of a name: which belong to one and the same, "Brink" to "Ada Brink", "SOHR" and "the Observatory" to the body. */
import type { Entity } from './entities';
import type { Name } from './names';
import { isBody, isPlace, surnameOf } from './persons';
import type { Reading } from './reading';

const fold = (word: string) => word.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
export const nameWords = (name: Name) => name.words.map(fold).filter((word) => word !== "'s");

/** @returns whom this form of a name belongs to among those known; null for a new one */
export function ownerOf(reading: Reading, name: Name, index: ReadonlyMap<string, Entity[]>): Entity | null {
  const words = nameWords(name);
  const whole = words.join(' ');
  const same = index.get(whole);
  if (same) return meant(reading, same, name, words.length === 1);
  const birth = words.length > 1 && isBirthName(reading, name) ? index.get(words[0] ?? '') : undefined;
  if (birth?.length === 1 && birth[0]?.isPerson) return birth[0];
  if (words.length > 1 && !isBody(reading, words)) {
    // "Patrick Carlineo" and "Patrick W. Carlineo Jr."; "Mr. Ben Ali".
    const surname = surnameOf(reading, words);
    const candidates = index.get(surname)?.filter((entity) => entity.isPerson && fits(entity.words, words));
    return candidates?.length ? nearest(candidates, name) : null;
  }
  return null;
}

/** "Ada Tull was born in …", "She was born Ada Tull", in a story about Ada Brink: her name before she married. */
function isBirthName({ words, lexicon }: Reading, { from, to }: Name): boolean {
  if (lexicon.birthWords.has(words[from - 1]?.lower ?? '')) return true;
  const verb = lexicon.beForms.has(words[to]?.lower ?? '');
  return verb && lexicon.birthWords.has(words[to + 1]?.lower ?? '');
}

/** Capitals a name has at least, for others to be made of them. */
const INITIALS = 3;

/** "Norland CHC" for "Norland Centre for Harbour Control": the name ends in the initials of the rest of a longer one. */
export function endsInInitials({ words }: Name): boolean {
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 && /^\p{Lu}{3,}$/u.test(last) && words.slice(0, -1).every((word) => /\p{Ll}/u.test(word))
  );
}

function bodyOfHalfInitials(name: Name, byCapitals: ReadonlyMap<string, Entity>): Entity | null {
  const before = name.words.slice(0, -1);
  const initials = before.map((word) => word.charAt(0)).join('') + (name.words.at(-1) ?? '');
  for (const [capitals, body] of byCapitals) {
    if (capitals.startsWith(initials) && before.every((word, at) => body.words[at] === fold(word)))
      return body;
  }
  return null;
}

/** "PUC" for "California Public Utilities Commission", "PG&E" for "Pacific Gas & Electric Co.". */
export function bodyOfInitials(name: Name, byCapitals: ReadonlyMap<string, Entity>): Entity | null {
  if (endsInInitials(name)) return bodyOfHalfInitials(name, byCapitals);
  const [word] = name.words;
  const initials = word?.replace(/[^\p{Lu}]/gu, '') ?? '';
  if (name.words.length !== 1 || initials.length < INITIALS || /\p{Ll}/u.test(word ?? '')) return null;
  for (const [capitals, body] of byCapitals) if (capitals.includes(initials)) return body;
  return null;
}

/** @returns the first letters of a name's words where they are capitals; '' where there are too few to tell it by */
export function capitalsIn(name: string): string {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return capitals.length < INITIALS ? '' : capitals.join('');
}

function fits(full: readonly string[], other: readonly string[]): boolean {
  const [a, b] = full.length >= other.length ? [full, other] : [other, full];
  return b.every(
    (word) =>
      a.includes(word) || a.some((long) => long[0] === word[0] && (word.length <= 2 || long.length <= 2)),
  );
}

/** A bare surname is of the person the story is about, not of the father it names once, nor of a body that begins with it. */
function meant(reading: Reading, entities: readonly Entity[], name: Name, bare: boolean): Entity | null {
  const persons = entities.filter((entity) => entity.isPerson);
  // "Mr. Osgood" is no Osgood Foundation.
  const own = name.honorific && persons.length > 0 ? persons : entities;
  if (!bare || own.some((entity) => !entity.isPerson)) return nearest(own, name);
  // "Ada Brink, the mayor's wife,": "Brink" is the mayor, who was named before her.
  const first = Math.min(...own.filter(({ role }) => !isKin(reading, role)).map(firstOf));
  const close = own.filter((entity) => firstOf(entity) <= first || !isKin(reading, entity.role));
  const most = Math.max(...close.map(({ mentions }) => mentions.length));
  const [main, ...rest] = close.filter(({ mentions }) => mentions.length * 2 > most);
  return main && rest.length === 0 ? main : nearest(close, name);
}

const firstOf = ({ mentions }: Entity) => mentions[0]?.from ?? Number.POSITIVE_INFINITY;

function isKin({ lexicon }: Reading, role: string | null): boolean {
  return (
    role
      ?.toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => lexicon.kinRoles.has(word)) ?? false
  );
}

/** A name that stands behind counts as so much farther away: "said McCaul, wife of the late Tom McCaul" means her. */
const BEHIND = 10;

/** The one mentioned last before, else the first. */
function nearest(entities: readonly Entity[], name: Name): Entity | null {
  const [only, ...others] = entities;
  if (only && others.length === 0) return only;
  let best: Entity | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const away = mention.from < name.from ? name.from - mention.from : (mention.from - name.from) * BEHIND;
      if (away < distance) {
        distance = away;
        best = entity;
      }
    }
  }
  return best;
}

/** @returns the forms by which a name may be meant further on, lower case */
export function formsOf(
  reading: Reading,
  name: Name,
  words: readonly string[],
  isPerson: boolean,
  times: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const forms = new Set([words.join(' ')]);
  if (isPerson) {
    forms.add(surnameOf(reading, words));
    // "Abdel Rahman" for "Rami Abdel Rahman".
    if (words.length > 2) forms.add(words.slice(1).join(' '));
    if (words.length > 1) forms.add(words[0] ?? '');
  } else if (words.length > 1) for (const form of shortForms(reading, name, words, times)) forms.add(form);
  return forms;
}

/** How much oftener than the longer name a shorter one stands that is a name of its own. */
const OFTENER = 4;

/** "Observatory" and "SOHR" for "Syrian Observatory for Human Rights". */
function shortForms(
  reading: Reading,
  name: Name,
  words: readonly string[],
  times: ReadonlyMap<string, number>,
): string[] {
  const capitals = name.words.filter((word) => /^\p{Lu}/u.test(word));
  // "Halden Foods" for "Halden Foods Inc."
  const { bodyParts } = reading.lexicon;
  const ending = words.at(-1) ?? '';
  const isKind = reading.lexicon.bodies.has(ending) || bodyParts.has(ending);
  const shorter = words.length > 2 && isKind ? [words.slice(0, -1).join(' ')] : [];
  const initials = capitals.map((word) => word.charAt(0).toLowerCase()).join('');
  const forms = initials.length >= 2 ? [initials, initials.split('').join('.'), ...shorter] : shorter;
  const every = name.words
    .filter((word) => /^[\p{L}]/u.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  if (every.length > 2) forms.push(every);
  const { bodies, mediaWords, nameLinks } = reading.lexicon;
  // "the Federation" is no "Federation Cup": without a link the last word says what it is.
  const linked = words.some((word) => nameLinks.has(word));
  forms.push(...words.filter((word, at) => bodies.has(word) && (linked || at === words.length - 1)));
  // "the Post" for "the Ambridge Post"
  const last = words.at(-1) ?? '';
  if (mediaWords.has(last)) forms.push(last);
  const bracket = reading.words[name.to]?.text === '(' ? reading.words[name.to + 1]?.text : null;
  if (bracket && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(bracket)) forms.push(fold(bracket));
  if (bodies.has(words[0] ?? '')) return forms;
  const [first = ''] = words;
  // A "Halden Users Forum" named once is not what a story on Halden means by "Halden".
  const short = /^\p{Lu}{2,}$/u.test(name.words[0] ?? '');
  const other = (!isKind || short) && (times.get(first) ?? 0) >= OFTENER * (times.get(words.join(' ')) ?? 1);
  if (!other && !reading.lexicon.nationalities.has(first) && !isPlace(reading, first)) forms.push(first);
  return forms;
}
