/** Which agency is credited with the story, by name: dateline, byline, credit lines, the page's publisher, the tail. */
import type { Article } from '../article';
import type { Trace } from '../story';
import type { Tables } from './tables';

/**
 * @param printed the agency of the dateline, if any
 * @returns the name to show; null for the outlet's own story
 */
export function findAgency(
  article: Article,
  printed: string | null,
  tables: Tables,
  trace: Trace,
): string | null {
  const candidates = [
    ...(printed ? [{ name: printed, rule: 'dateline' }] : []),
    ...article.byline.flatMap((line) => credited(line, tables, 'byline')),
    ...article.credits
      .filter((line) => article.byline.length === 0 || !isBare(line, tables))
      .flatMap((line) => credited(line, tables, 'credit')),
    ...credited(article.publisher ?? '', tables, 'publisher'),
    ...tail(article).flatMap((line) => credited(line, tables, 'tail')),
  ];
  for (const { name, rule } of candidates) {
    const own = isOwn(name, article, tables);
    trace({
      part: 'dateline',
      rule: `agency: ${rule}`,
      span: null,
      note: own ? `${name}: the page's own` : name,
    });
    if (!own) return name;
  }
  return null;
}

/** Nothing but the agency's name: beside a reporter's name it credits a picture, as likely as not. */
function isBare(line: string, tables: Tables): boolean {
  const key = line.trim().toLowerCase();
  return key in tables.words.agencies || key in tables.words.outlets;
}

interface Credit {
  name: string;
  rule: string;
}

/** The last short lines of the text: "(AFP)", "— Reuters", "© Agence France-Presse". */
function tail({ text, blocks }: Article): string[] {
  return blocks
    .slice(-3)
    .map((block) => text.slice(block.start, block.end))
    .filter((line) => line.length <= 90);
}

/** A line credits an agency when, its name and frame words aside, only names and dates are left. */
function credited(line: string, tables: Tables, rule: string): Credit[] {
  if (line.length > 240) return [];
  const folded = line.toLowerCase();
  if (tables.words.credit.others.some((word) => hasWord(folded, word))) return [];
  const name = nameIn(line, tables, rule === 'tail');
  return name ? [{ name, rule }] : [];
}

function hasWord(line: string, word: string): boolean {
  const at = line.indexOf(word);
  if (at < 0) return false;
  return (
    !/\p{L}/u.test(line[at - 1] ?? ' ') &&
    !/\p{L}/u.test(/\p{L}$/u.test(word) ? (line[at + word.length] ?? ' ') : ' ')
  );
}

function nameIn(line: string, tables: Tables, whole: boolean): string | null {
  const parts = line.split(/[|,/()[\]–—:;·•]|\s-\s|\s(?=by\s)|(?<=\b(?:by|for))\s/iu);
  for (const part of parts) {
    const name = agencyOf(part, tables);
    if (!name) continue;
    const strict = whole || Object.values(tables.words.outlets).includes(name);
    if (!strict || framedOnly(line, part, tables)) return name;
  }
  return null;
}

/** The part is an agency's name, once frame words and years are off both its ends. */
function agencyOf(part: string, tables: Tables): string | null {
  const { frame } = tables.words.credit;
  const words = part
    .replace(/[©.]/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word && !/^\d{4}$/.test(word));
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const name = words.slice(from, to).join(' ');
      const known = shown(name, tables);
      const framed = [...words.slice(0, from), ...words.slice(to)].every((w) =>
        frame.includes(w.toLowerCase()),
      );
      const tailed = to === words.length && isFull(name) && from > 0;
      if (known && (framed || tailed)) return known;
    }
  }
  return null;
}

function isFull(name: string): boolean {
  return name.includes(' ') || name.length > 4;
}

/** Short names must be printed in their own case: "MAP" is an agency, "map" is not. */
function shown(name: string, tables: Tables): string | null {
  const found = tables.words.agencies[name.toLowerCase()] ?? tables.words.outlets[name.toLowerCase()];
  if (!found) return null;
  const proper = name === found || (name.length > 6 && /^\p{Lu}/u.test(name)) || name === name.toUpperCase();
  return proper ? found : null;
}

function framedOnly(line: string, part: string, tables: Tables): boolean {
  const rest = line.replace(part, ' ').toLowerCase();
  const words = rest.match(/\p{L}+/gu) ?? [];
  return words.every((word) => tables.words.credit.frame.includes(word) || word in tables.words.months);
}

/** A newsroom is not credited on its own page; an agency is. */
function isOwn(name: string, { publisher, url }: Article, tables: Tables): boolean {
  if (Object.values(tables.words.agencies).includes(name)) return false;
  const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const isTelling = (word: string) => !tables.words.credit.optional.includes(word.toLowerCase());
  const key = squeeze(name.split(/\s+/).filter(isTelling).join(''));
  const host = /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? '';
  return squeeze(publisher ?? '').includes(key) || squeeze(host).includes(key);
}
