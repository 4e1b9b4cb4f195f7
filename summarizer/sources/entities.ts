/** Names of the text gathered into persons and bodies: the fullest form, the role, the body it belongs to. */
import type { Span } from '../brief';
import { finish, type Steps } from '../text/steps';
import { isCapital } from './capitals';
import { bodyOfInitials, capitalsIn, endsInInitials, formsOf, nameWords, ownerOf } from './entity-forms';
import { type Name, namesInSteps } from './names';
import { genderOf, looksLikePerson, type NameEvidence } from './persons';
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
  /** "dr." */
  honorific: string | null;
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

export interface NamedRange extends Range {
  entity: Entity;
}

/** @returns every name between two words, in reading order; a name cut by the edge up to it */
export function namesWithin(entities: Entities, { from, to }: Range): NamedRange[] {
  const names: NamedRange[] = [];
  for (let at = from; at < to; at++) {
    const entity = entities.at(at);
    if (!entity) continue;
    let end = at + 1;
    while (end < to && entities.at(end) === entity) end++;
    names.push({ entity, from: at, to: end });
    at = end - 1;
  }
  return names;
}

/** Those found so far, by what they may be called further on. */
interface Known {
  all: Entity[];
  byForm: Map<string, Entity[]>;
  /** Bodies of several capitals, by these, in order: "CPUC". */
  byCapitals: Map<string, Entity>;
}

export function gatherEntities(reading: Reading): Entities {
  return finish(entitiesInSteps(reading));
}

/** After so many names others may have a turn. */
const STRETCH = 400;

export function* entitiesInSteps(reading: Reading): Steps<Entities> {
  const known: Known = { all: [], byForm: new Map(), byCapitals: new Map() };
  const { all } = known;
  const byWord = new Map<number, Entity>();
  const names = yield* namesInSteps(reading);
  yield;
  const evidence = evidenceOf(reading, names);
  // Fuller names first, so that a surname finds its owner even before the full name has been read.
  const order = [...names].sort((a, b) => fullness(b) - fullness(a) || a.from - b.from);
  for (const [turn, name] of order.entries()) {
    if (turn % STRETCH === STRETCH - 1) yield;
    const owner = ownerOf(reading, name, known.byForm) ?? bodyOfInitials(name, known.byCapitals);
    const entity = owner ?? open(reading, name, known, evidence);
    learn(reading, entity, name);
    for (let at = name.from; at < name.to; at++) byWord.set(at, entity);
  }
  for (const entity of all) entity.mentions.sort((a, b) => a.from - b.from);
  return { all, at: (word) => byWord.get(word) ?? null };
}

const fullness = (name: Name) => (name.words.length < 2 ? 0 : endsInInitials(name) ? 1 : 2);

function evidenceOf(reading: Reading, names: readonly Name[]): NameEvidence {
  const times = new Map<string, number>();
  const titled = new Set<string>();
  for (const name of names) {
    const whole = nameWords(name).join(' ');
    times.set(whole, (times.get(whole) ?? 0) + 1);
    if (name.honorific || isTitled(reading, name, whole)) titled.add(whole);
  }
  return { alone: new Set([...times.keys()].filter((whole) => !whole.includes(' '))), times, titled };
}

/** "President Brink", but not "fellow Norlanders" or "spokesman Brink". */
function isTitled({ words }: Reading, { from, before }: Name, whole: string): boolean {
  return !whole.includes(' ') && before?.to === from && isCapital(words[from - 1]?.text ?? '');
}

function open(
  reading: Reading,
  name: Name,
  { all, byForm, byCapitals }: Known,
  evidence: NameEvidence,
): Entity {
  const words = nameWords(name);
  const span = spanOf(reading.words, name.from, name.to) ?? { start: 0, end: 0 };
  const isPerson = looksLikePerson(reading, name, words, evidence);
  const entity: Entity = {
    id: all.length,
    isPerson,
    gender: genderOf(reading, name, words),
    words,
    name: reading.text.slice(span.start, span.end),
    span,
    role: null,
    honorific: name.honorific,
    organisation: null,
    roleAt: null,
    owned: false,
    mentions: [],
  };
  all.push(entity);
  for (const form of formsOf(reading, name, words, isPerson, evidence.times)) {
    const same = byForm.get(form);
    if (same) same.push(entity);
    else byForm.set(form, [entity]);
  }
  const capitals = isPerson ? '' : capitalsIn(entity.name);
  if (capitals !== '' && !byCapitals.has(capitals)) byCapitals.set(capitals, entity);
  return entity;
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
  entity.honorific ??= name.honorific;
  const span = spanOf(reading.words, name.from, name.to);
  if (
    span &&
    nameWords(name).length > entity.words.length &&
    entity.isPerson &&
    !isDecked(reading, entity, name)
  ) {
    entity.span = span;
    entity.name = reading.text.slice(span.start, span.end);
    entity.words = nameWords(name);
  }
  unshout(entity, name, span);
  if (!entity.isPerson) return;
  entity.organisation ??= ownerOfPerson(reading, name);
  const ranges = isRank(reading, name.before) ? [name.after, name.before] : [name.before, name.after];
  for (const range of ranges) if (range) learnRole(reading, entity, name, range);
}

/** "The Legendary Rick Perry": a word before a given name that is part of no name. */
function isDecked({ lexicon }: Reading, entity: Entity, name: Name): boolean {
  const [first = ''] = entity.words;
  const longer = nameWords(name);
  const given = (word: string) => lexicon.maleNames.has(word) || lexicon.femaleNames.has(word);
  const [added = ''] = longer;
  return (
    given(first) && !given(added) && added.length > 1 && longer.slice(1).join(' ') === entity.words.join(' ')
  );
}

/** "NORLAND has sent troops", and further on "Norland": the name is shown as the text writes it elsewhere. */
function unshout(entity: Entity, name: Name, span: Span | null): void {
  const own = nameWords(name).join(' ');
  if (!span || own !== entity.words.join(' ') || !/^[\p{Lu} ]{4,}$/u.test(entity.name)) return;
  const normal = name.words.join(' ');
  if (!/\p{Ll}/u.test(normal)) return;
  entity.span = span;
  entity.name = normal;
}

/** "Col. Dan Harel, a defence official", "Army General Dan Harel, chairman of …": a rank gives way to what explains the name. */
function isRank({ words, lexicon }: Reading, before: Range | null): boolean {
  const last = words[(before?.to ?? 0) - 1];
  if (!before || !last) return false;
  const { shortRoles } = lexicon.words;
  const rank = lexicon.ranks.has(last.lower) || lexicon.ranks.has(shortRoles[last.lower] ?? '');
  return rank || (before.to - before.from === 1 && last.text.endsWith('.'));
}

function learnRole(reading: Reading, entity: Entity, name: Name, range: Range): void {
  const { role, organisation } = splitRole(reading, range, range === name.before);
  if (role && entity.role === null) {
    entity.role = role;
    entity.roleAt = name.from;
    entity.owned = reading.lexicon.possessives.has(reading.words[range.from - 1]?.lower ?? '');
  }
  if (organisation) entity.organisation ??= organisation;
}
