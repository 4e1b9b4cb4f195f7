/** The byline as a line of the page, where nothing else says who wrote the story. */
import type { Facts } from './facts';
import { accountsOf, plainName } from './house';
import type { Leaf } from './leaf';
import { isNames, namesIn, signedIn } from './persons';
import { prose } from './region';
import { printedDay } from './times';

/** How far below the headline a byline stands, in runs of text. */
const REACH = 6;
const LONGEST = 90;

/**
 * The byline as a line of its own under the headline: "By Jane Doe", a name and a day, or nothing but a name in bold.
 * @param headline index of the headline among the runs of text; below 0 where it is not shown
 * @returns none where no such line is
 */
export function bylineBelow(leaves: readonly Leaf[], headline: number, facts: Facts): string[] {
  if (headline < 0) return [];
  const accounts = accountsOf(facts.ld);
  const isOther = ({ text }: Leaf) => !accounts.some((name) => plainName(text).includes(name));
  const below = leaves.slice(headline + 1, headline + 1 + REACH).filter(isOther);
  const lines = below.map(({ text }) => text).filter((text) => text.length <= LONGEST);
  for (const read of [signedIn, namesBeforeDay]) {
    const names = lines.map(read).find((found) => found.length > 0);
    if (names) return names;
  }
  return nameAboveLede(below);
}

const NAME_AND_DAY =
  /^(.{5,50}?)[\s|·•,–-]*(\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d\d)/u;

/** The names a line begins with and the day that follows: "Jane DoeDec 05, 2023", two elements in a row. */
function namesBeforeDay(line: string): string[] {
  const [, names = '', day = ''] = NAME_AND_DAY.exec(line) ?? [];
  return names && isNames(names) && printedDay(day) !== null ? namesIn(names) : [];
}

/** Papers whose pages are all signed by one account print the name in bold, alone, right above the lede. */
function nameAboveLede(below: readonly Leaf[]): string[] {
  const lede = below.findIndex((leaf) => prose(leaf) > 0 && leaf.bold + leaf.italic < leaf.text.length);
  const line = below[lede - 1];
  if (line?.tag !== 'P' || line.bold < line.text.length || line.text.length > 60) return [];
  const names = namesIn(line.text);
  return names.join().length >= line.text.length ? names : [];
}
