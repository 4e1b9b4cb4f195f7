/** Does a sentence end at a stop? One rule for each kind of stop, each looking at a few characters around it. */
import type { Abbreviations } from './abbreviations';

/** "controversy.Until": a word in small letters before, a capitalised word after, and no web address. */
export function endsGlued(
  text: string,
  stop: number,
  next: number,
  closing: string,
  abbreviations: Abbreviations,
): boolean {
  const before = /(?:^|[\s"“‘(])([\p{Ll}\p{N}'’-]+|\p{Lu}\p{Ll}+)$/u.exec(
    text.slice(Math.max(0, stop - 30), stop),
  )?.[1];
  if (!before) return /["”»]/.test(closing);
  if (abbreviations.all.has(before.toLowerCase()) && closing === '') return false;
  const after = /^["“‘«]?(\p{Lu}[\p{L}'’]*)/u.exec(text.slice(next, next + 30))?.[1] ?? '';
  return (
    closing !== '' ||
    ((before.length > 2 || /^\d/.test(before)) &&
      (after.length > 1 || abbreviations.starters.has(after.toLowerCase())))
  );
}

/** "Stop!" and "Why?" end a sentence unless the speaker follows: "Why?" Lee asked. Or the mark belongs to a name. */
export function endsMarked(
  text: string,
  stop: number,
  closing: string,
  after: string,
  abbreviations: Abbreviations,
): boolean {
  const before = wordBefore(text, stop).toLowerCase();
  if (abbreviations.marked.has(before)) return abbreviations.starters.has(firstWord(after));
  if (!/["”’»']/.test(closing)) return true;
  const names = /^(?:[\p{Lu}@][\p{L}.'’-]*\s+){1,3}(\p{Ll}+)/u.exec(after);
  const verb = names && !abbreviations.starters.has(firstWord(after)) ? (names[1] ?? '') : '';
  const inverted = /^(\p{Ll}+)\s/u.exec(after)?.[1] ?? '';
  return !abbreviations.sayings.has(verb) && !abbreviations.sayings.has(inverted);
}

/** A stop inside closing quotation marks ends, but for a title cut short: "the 'Gen.' Arkell". */
export function endsQuoted(text: string, stop: number, abbreviations: Abbreviations): boolean {
  return !abbreviations.titles.has(wordBefore(text, stop).toLowerCase());
}

export function endsPlain(
  text: string,
  start: number,
  stop: number,
  closing: string,
  after: string,
  abbreviations: Abbreviations,
): boolean {
  const before = lastPart(wordBefore(text, stop), abbreviations);
  const first = firstWord(after);
  if (isEnumerator(text, start, stop)) return false;
  if (before === '') return true;
  const key = before.toLowerCase();
  if (/^["“‘(]*\p{N}/u.test(after) && abbreviations.beforeNumbers.has(key)) return false;
  if (isInitial(before)) return endsInitial(text, stop, first, after, abbreviations);
  if (!isAbbreviation(before, abbreviations)) return true;
  if (closing !== '') return !abbreviations.titles.has(key);
  if (abbreviations.clock.has(key)) return !abbreviations.clockFollowers.has(first);
  if (abbreviations.titles.has(key)) return endsTitle(text, stop, before, first, abbreviations);
  return opensQuote(after) || abbreviations.starters.has(first);
}

/** "St." and "Ft." are streets and forts too: "on Main St. The driver". "Mr. The" is nothing. */
function endsTitle(
  text: string,
  stop: number,
  before: string,
  first: string,
  abbreviations: Abbreviations,
): boolean {
  if (!/^(?:\p{Lu}\p{Ll}|\p{Lu}{2}|\p{Ll})/u.test(before) || !abbreviations.starters.has(first)) return false;
  const previous = /(\S+)\s$/u.exec(
    text.slice(Math.max(0, stop - before.length - 24), stop - before.length),
  )?.[1];
  return /^\p{Lu}/u.test(previous ?? '') && before.length === 2;
}

/** "John F. Kennedy" goes on, "vitamin C. It" and "Plan B. The" end. */
function endsInitial(
  text: string,
  stop: number,
  first: string,
  after: string,
  abbreviations: Abbreviations,
): boolean {
  if (opensQuote(after)) return true;
  if (!abbreviations.starters.has(first)) return false;
  const previous = /(\S+)\s$/u.exec(text.slice(Math.max(0, stop - 26), stop - 1))?.[1] ?? '';
  return !/\.$/.test(previous) || !/^\p{Lu}\p{Ll}/u.test(after) || first !== 'a';
}

/** "1." or "b)." at the start of a sentence numbers what follows. */
function isEnumerator(text: string, start: number, stop: number): boolean {
  return stop - start <= 4 && /^\s*["“(]?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,3})$/u.test(text.slice(start, stop));
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}

function isAbbreviation(word: string, abbreviations: Abbreviations): boolean {
  const key = word.toLowerCase();
  if (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (!abbreviations.all.has(key)) return false;
  if (abbreviations.numbersOnly.has(key)) return false;
  return !abbreviations.capitalOnly.has(key) || /^\p{Lu}/u.test(word);
}

/** The word that the stop at `stop` stands behind, with its inner stops: "U.S", "Mr", "p.m". */
function wordBefore(text: string, stop: number): string {
  return (
    /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}.&'’-]*[\p{L}\p{M}])?$/u.exec(
      text.slice(Math.max(0, stop - 20), stop),
    )?.[0] ?? ''
  );
}

/** "Redeemer-St": the abbreviation in it, with its capital, stands behind the hyphen. */
function lastPart(word: string, { all }: Abbreviations): string {
  const part = word.slice(word.lastIndexOf('-') + 1);
  const isShort = part.length > 1 && /^\p{Lu}/u.test(part) && all.has(part.toLowerCase());
  return isShort && !all.has(word.toLowerCase()) ? part : word;
}

function firstWord(after: string): string {
  return /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
}

function opensQuote(after: string): boolean {
  return /^["“«]\p{Lu}/u.test(after);
}
