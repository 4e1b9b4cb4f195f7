/** Lines that credit someone, as the page has them: an agency may stand only in one of them. */
import { bylineLines } from './byline';
import type { Facts } from './facts';
import { fold } from './fold';
import { isObject, listOf, textOf } from './jsonld';
import { AGENCIES } from './words/byline';

const LONGEST = 320;
const agency = new RegExp(`^[\\s(©/|–—-]*(${AGENCIES})(?![\\p{L}\\d])`, 'iu');

export function readCredits(facts: Facts, fromText: readonly string[]): string[] {
  const { ld, metaAll } = facts;
  const stated = [
    ...listOf(ld.article?.author).map((author) => textOf(isObject(author) ? author.name : author)),
    ...listOf(ld.article?.creator).map(textOf),
    ...listOf(ld.article?.contributor).map(textOf),
    textOf(ld.article?.creditText),
    textOf(ld.article?.sourceOrganization),
    textOf(ld.article?.copyrightHolder),
    textOf(ld.article?.provider),
    ...metaAll('author'),
    ...metaAll('byl'),
    ...metaAll('dc.creator'),
    ...metaAll('source'),
    ...metaAll('copyright'),
  ];
  const lines = [...bylineLines(facts), ...stated, ...fromText].map((line) => fold(line ?? ''));
  return [...new Set(lines.filter((line) => line.length > 0 && line.length <= LONGEST))];
}

/** The agency a short line begins with, as the line spells it. */
export function agencyIn(line: string): string | null {
  const name = agency.exec(line)?.[1] ?? null;
  // "Sid", "Pa" and "Tt" are words; agencies are written in capitals, or have long names.
  return name && (name.length > 4 || name === name.toUpperCase() || name === 'dpa') ? name : null;
}

export function creditsAgency(lines: readonly string[]): boolean {
  return lines.some((line) => line.length < 60 && agencyIn(line) !== null);
}
