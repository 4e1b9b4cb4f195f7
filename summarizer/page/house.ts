/** The names of the house itself, which are no person's. */
import type { Facts } from './facts';
import { type Ld, textOf } from './jsonld';
import { ARTICLES } from './words/byline';

const article = new RegExp(`^(?:${ARTICLES}) `);

/** The page of whoever keeps the site, which all its stories are signed with: "Herald P". */
const ACCOUNT = /\/(?:author|user)\/(?:admin|administrator|webmaster)\/?$/i;

/** How the page calls its publisher and the accounts of its makers: no names of persons, all made plain. */
export function houseOf({ meta, ld }: Facts): string[] {
  const names = [meta.get('og:site_name'), textOf(ld.article?.publisher), meta.get('application-name')];
  return [...names.flatMap((name) => (name ? [plainName(name)] : [])), ...accountsOf(ld)];
}

/** Names of accounts that sign for everybody. */
export function accountsOf({ all }: Ld): string[] {
  const accounts = all.filter((one) => ACCOUNT.test(String(one['@id'] ?? one.url)));
  return accounts.flatMap(({ name }) => (typeof name === 'string' ? [plainName(name)] : []));
}

/** Lower case, without an article. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(article, '').trim();
}

/**
 * "Jane Doe, Port Herald" names a part of the house, too; who owns a site may sign alone with a part of its name.
 * @param house plain names
 * @returns the names that are not the house's, as they were spelt
 */
export function withoutHouse(names: readonly string[], house: readonly string[]): string[] {
  const others = names.filter((name) => !house.includes(plainName(name)));
  const isPart = (name: string) => house.some((one) => ` ${one} `.includes(` ${name} `));
  const persons = others.filter((name) => !isPart(plainName(name)));
  return persons.length > 0 ? persons : others;
}
