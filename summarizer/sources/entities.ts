/** Names of the text gathered into persons and bodies: the fullest form, the role, the body it belongs to. */
import type { Span } from '../brief';
import { findNames, type Name } from './names';
import { genderOf, isBody, looksLikePerson, surnameOf } from './persons';
import { type Range, type Reading, spanOf } from './reading';
import { splitRole } from './roles';

export interface Entity {
  id: number;
  isPerson: boolean;
  gender: 'he' | 'she' | null;
  /** Words of the fullest form, lower case. */
  words: string[];
  name: string;
  span: Span;
  role: string | null;
  organisation: string | null;
  /** Word index of the name beside which the role stands. */
  roleAt: number | null;
  /** "Its leader": the role is of a body named before. */
  owned: boolean;
  /** Word index where each mention begins. */
  mentions: Range[];
}

export interface Entities {
  all: Entity[];
  /** The entity whose mention covers this word. */
  at(word: number): Entity | null;
}

export function gatherEntities(reading: Reading): Entities {
  const all: Entity[] = [];
  const byWord = new Map<number, Entity>();
  const index = new Map<string, Entity[]>();
  const names = findNames(reading);
  const alone = new Set(
    names.filter((name) => nameWords(name).length === 1).map((name) => nameWords(name)[0] ?? ''),
  );
  // Fuller names first, so that a surname finds its owner even before the full name has been read.
  const order = [...names].sort(
    (a, b) => Number(b.words.length > 1) - Number(a.words.length > 1) || a.from - b.from,
  );
  for (const name of order) {
    const entity =
      ownerOf(reading, name, index) ?? bodyOfInitials(name, all) ?? open(reading, name, all, index, alone);
    learn(reading, entity, name);
    for (let at = name.from; at < name.to; at++) byWord.set(at, entity);
  }
  for (const entity of all) entity.mentions.sort((a, b) => a.from - b.from);
  return { all, at: (word) => byWord.get(word) ?? null };
}

const fold = (word: string) => word.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
const nameWords = (name: Name) => name.words.map(fold).filter((word) => word !== "'s");

function ownerOf(reading: Reading, name: Name, index: ReadonlyMap<string, Entity[]>): Entity | null {
  const words = nameWords(name);
  const whole = words.join(' ');
  const same = index.get(whole);
  if (same) return nearest(same, name);
  if (words.length > 1 && !isBody(reading, words)) {
    // "Patrick Carlineo" and "Patrick W. Carlineo Jr."; "Mr. Ben Ali".
    const surname = surnameOf(reading, words);
    const candidates = index.get(surname)?.filter((entity) => entity.isPerson && fits(entity.words, words));
    return candidates?.length ? nearest(candidates, name) : null;
  }
  return null;
}

/** "PUC" for "California Public Utilities Commission", "PG&E" for "Pacific Gas & Electric Co.". */
function bodyOfInitials(name: Name, all: readonly Entity[]): Entity | null {
  const [word] = name.words;
  const initials = word?.replace(/[^\p{Lu}]/gu, '') ?? '';
  if (name.words.length !== 1 || initials.length < 3 || /\p{Ll}/u.test(word ?? '')) return null;
  const matches = (entity: Entity) => {
    const capitals = entity.name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
    return !entity.isPerson && capitals.length > 2 && capitals.join('').includes(initials);
  };
  return all.find(matches) ?? null;
}

function fits(full: readonly string[], other: readonly string[]): boolean {
  const [a, b] = full.length >= other.length ? [full, other] : [other, full];
  return b.every(
    (word) =>
      a.includes(word) || a.some((long) => long[0] === word[0] && (word.length <= 2 || long.length <= 2)),
  );
}

/** The one mentioned last before, else the first. */
function nearest(entities: readonly Entity[], name: Name): Entity | null {
  let best: Entity | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const away = mention.from < name.from ? name.from - mention.from : (mention.from - name.from) * 4;
      if (away < distance) {
        distance = away;
        best = entity;
      }
    }
  }
  return best;
}

function open(
  reading: Reading,
  name: Name,
  all: Entity[],
  index: Map<string, Entity[]>,
  alone: ReadonlySet<string>,
): Entity {
  const words = nameWords(name);
  const span = spanOf(reading.words, name.from, name.to) ?? { start: 0, end: 0 };
  const isPerson = looksLikePerson(reading, name, words, alone);
  const entity: Entity = {
    id: all.length,
    isPerson,
    gender: genderOf(reading, name, words),
    words,
    name: reading.text.slice(span.start, span.end),
    span,
    role: null,
    organisation: null,
    roleAt: null,
    owned: false,
    mentions: [],
  };
  all.push(entity);
  const keys = new Set([words.join(' ')]);
  if (isPerson) {
    keys.add(surnameOf(reading, words));
    // "Abdel Rahman" for "Rami Abdel Rahman".
    if (words.length > 2) keys.add(words.slice(1).join(' '));
    if (words.length > 1) keys.add(words[0] ?? '');
  } else if (words.length > 1) for (const key of shortForms(reading, name, words)) keys.add(key);
  for (const key of keys) index.set(key, [...(index.get(key) ?? []), entity]);
  return entity;
}

/** "Observatory" and "SOHR" for "Syrian Observatory for Human Rights". */
function shortForms(reading: Reading, name: Name, words: readonly string[]): string[] {
  const capitals = name.words.filter((word) => /^\p{Lu}/u.test(word));
  // "Halden Foods" for "Halden Foods Inc."
  const shorter =
    words.length > 2 && reading.lexicon.bodies.has(words.at(-1) ?? '') ? [words.slice(0, -1).join(' ')] : [];
  const initials = capitals.map((word) => word.charAt(0).toLowerCase()).join('');
  const forms = initials.length >= 2 ? [initials, initials.split('').join('.'), ...shorter] : shorter;
  const all = name.words
    .filter((word) => /^[\p{L}]/u.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  if (all.length > 2) forms.push(all);
  const { bodies, nameLinks } = reading.lexicon;
  // "the Federation" is no "Federation Cup": without a link the last word says what it is.
  const linked = words.some((word) => nameLinks.has(word));
  forms.push(...words.filter((word, at) => bodies.has(word) && (linked || at === words.length - 1)));
  const bracket = reading.words[name.to]?.text === '(' ? reading.words[name.to + 1]?.text : null;
  if (bracket && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(bracket)) forms.push(fold(bracket));
  if (bodies.has(words[0] ?? '')) return forms;
  if (!reading.lexicon.nationalities.has(words[0] ?? '') && !reading.lexicon.places.has(words[0] ?? ''))
    forms.push(words[0] ?? '');
  return forms;
}

/** "NPR's Emily Feng": an outlet or initials before the name. */
function ownerOfPerson({ words, lexicon, text }: Reading, name: Name): string | null {
  if (!/^['’]s$/.test(words[name.from - 1]?.text ?? '')) return null;
  const owner = words[name.from - 2];
  if (!owner) return null;
  const outlet = lexicon.mediaNames.has(owner.lower) || /^\p{Lu}{2,}$/u.test(owner.text);
  return outlet && !lexicon.places.has(owner.lower) ? text.slice(owner.start, owner.end) : null;
}

function learn(reading: Reading, entity: Entity, name: Name): void {
  entity.mentions.push({ from: name.from, to: name.to });
  entity.gender ??= genderOf(reading, name, nameWords(name));
  const span = spanOf(reading.words, name.from, name.to);
  if (span && nameWords(name).length > entity.words.length && entity.isPerson) {
    entity.span = span;
    entity.name = reading.text.slice(span.start, span.end);
    entity.words = nameWords(name);
  }
  if (!entity.isPerson) return;
  entity.organisation ??= ownerOfPerson(reading, name);
  // "Col. Dan Harel, a defence official": an abbreviated rank gives way to what explains the name.
  const rank =
    name.before &&
    name.before.to - name.before.from === 1 &&
    reading.words[name.before.from]?.text.endsWith('.');
  for (const range of rank ? [name.after, name.before] : [name.before, name.after]) {
    if (!range) continue;
    const { role, organisation } = splitRole(reading, range, range === name.before);
    if (role && entity.role === null) {
      entity.role = role;
      entity.roleAt = name.from;
      entity.owned = reading.lexicon.possessives.has(reading.words[range.from - 1]?.lower ?? '');
    }
    if (organisation) entity.organisation ??= organisation;
  }
}
