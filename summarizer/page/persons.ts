/** The names of persons in a line: what opens it, agencies, desks and addresses are none. */
import { fold } from './fold';
import {
  AGENCIES,
  AND,
  BY,
  GLUED_BY,
  HOUSE,
  NO_NAMES,
  NOBODY,
  PARTICLES,
  RANK,
  SIGNS,
  TRADES,
  WRITTEN_IN,
} from './words/byline';

const OPENING = new RegExp(`^(?:(?:\\p{L}{4,12} (?:and|und|&) )?\\p{L}{4,12} by|${BY})\\b\\s*:?\\s+`, 'iu');
/** Words of two elements with no space between: "ByJane Doe". */
const GLUED = new RegExp(`^(?:${GLUED_BY})(?=\\p{Lu}[\\p{Ll}.])`, 'u');
/** "Jane Doe on December 21, 2023": a small word, and a day. */
const WHEN = /\s\p{Ll}{1,4}\s(?:\p{L}+[.,]{0,2}\s)?\d.*$/u;
/** Where they wrote it, and what they are called elsewhere: "Jane Doe in Port Elwick", "Jane Doe @janedoe". */
const WHERE = new RegExp(`\\s(?:(?:${WRITTEN_IN})\\s\\p{Lu}|@\\w).*$`, 'u');
const BETWEEN = new RegExp(`\\s*(?:[,;|•·/]|&|\\s(?:${AND})\\s)\\s*`, 'iu');
const JOINED = new RegExp(`\\s(?:${AND})\\s|&`, 'iu');
const NO_NAME = new RegExp(NO_NAMES, 'i');
const AGENCY_FIRST = new RegExp(`^(?:${AGENCIES})\\b`, 'iu');
const BESIDE = new RegExp(`\\s+(?:${AGENCIES})$`, 'iu');
const NO_PERSON = new RegExp(
  `^(?:${NOBODY})$|^(?:${RANK})\\s|\\s(?:${HOUSE})$|https?:|www\\.|@|\\.(?:com|de|org|net|co)\\b|\\d`,
  'iu',
);
/** What the trade is called behind a name. */
const TRADE = new RegExp(`\\s+(?:${TRADES})$`);
const NO_DESK = new RegExp(`^(?:by )?(?:${NOBODY})$|\\bstaff\\b|https?:|www\\.|@`, 'iu');

/**
 * @param line a byline as printed or as metadata give it
 * @returns the names of persons in it: two to five words, no digits, no desk, no address
 */
export function namesIn(line: string): string[] {
  const names = partsOf(line).filter(isPerson);
  // "Jane Doe, NORTH RADIO": what shouts after a name in normal case is a house.
  return isShouted(names[0] ?? '') ? names : names.filter((name) => !isShouted(name));
}

/** The names in a line that opens as a byline does: "By Jane Doe"; none in any other line. */
export function signedIn(line: string): string[] {
  return OPENING.test(line.replace(GLUED, '$& ')) ? namesIn(line.replace(/\|.*$/, '')) : [];
}

/** The names in a line that lists several and says nothing else: "By Jane Doe and John Roe". */
export function listedIn(line: string): string[] {
  const parts = partsOf(line).filter((part) => part.length > 0);
  const isList = JOINED.test(line) || parts.length > 2;
  return isList && parts.every(isPerson) ? parts : [];
}

const CAPITALISED = new RegExp(`^\\p{Lu}[\\p{L}.'’-]*(?: (?:${PARTICLES}|\\p{Lu}[\\p{L}.'’-]*))+$`, 'u');

/** Names of persons, and nothing else: "Jane Doe and John Roe". */
export function isNames(line: string): boolean {
  return fold(line)
    .split(BETWEEN)
    .every((name) => CAPITALISED.test(name) && isPerson(name) && name.split(' ').length <= 4);
}

/** Who signs below a story in short: "DPA/lno", "—Harbour Media", "Herald Newsroom". */
const INITIALS = new RegExp(
  `^(?:[—–-]\\s?\\p{Lu}[\\p{L}. ]{2,40}|\\p{Lu}[\\p{L}. ]{1,20}\\s?/\\s?\\p{L}[\\p{L}. ]{0,20}|\\p{Lu}{2}|\\p{Lu}[\\p{L}. -]{0,30}[ -](?:${SIGNS}))$`,
  'u',
);

export function isInitials(line: string): boolean {
  return INITIALS.test(line);
}

function partsOf(line: string): string[] {
  const bare = fold(line)
    .replace(GLUED, '$& ')
    .replace(OPENING, '')
    .replace(WHEN, '')
    .replace(/\(.{0,60}?\)/g, '');
  return bare.split(BETWEEN).map((name) =>
    name
      .replace(OPENING, '')
      .replace(/^\p{L}{3,12}\s?:\s*/u, '')
      .replace(BESIDE, '')
      .replace(TRADE, '')
      .replace(WHERE, '')
      .replace(/^[\s.,:–—-]+|[\s,:–—-]+$/g, ''),
  );
}

/** A name of any kind: no address, and more than "Staff" or "Admin". */
export function isDesk(name: string): boolean {
  return name.length >= 2 && name.length <= 60 && /^[^,]*\p{L}{2}[^,]*$/u.test(name) && !NO_DESK.test(name);
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

function isPerson(name: string): boolean {
  if (
    name.length < 3 ||
    name.length > 60 ||
    NO_PERSON.test(name) ||
    NO_NAME.test(name) ||
    AGENCY_FIRST.test(`${name} `)
  )
    return false;
  const parts = name.split(' ');
  if (parts.length > 6) return false;
  const spaceless = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(name);
  if (spaceless) return name.length >= 2 && name.length <= 12;
  return parts.length >= 2 && /^[\p{Lu}\p{Lo}]/u.test(parts[parts.length - 1] ?? '');
}
