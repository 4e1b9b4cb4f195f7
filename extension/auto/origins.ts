/** Match patterns of sites. Pure: what is asked of the browser, and what its answer means. */
import { bareHost } from './hosts';

/** Every site on the web, as `optional_host_permissions` declares it. */
export const EVERYWHERE = '*://*/*';

/**
 * The narrowest patterns for a site: the host the reader is at, and its twin with or without "www.", between which sites
 * redirect. No other subdomain: mail and accounts live there.
 */
export function originsOf(host: string): string[] {
  return host === bareHost(host) ? [`*://${host}/*`] : withTwin(bareHost(host));
}

/** An address in numbers has no twin, and the browser refuses a whole list for one pattern it cannot read. */
function withTwin(host: string): string[] {
  const isNumeric = /^[\d.]+$|^\[/.test(host);
  return isNumeric ? [`*://${host}/*`] : [`*://${host}/*`, `*://www.${host}/*`];
}

export interface Granted {
  everywhere: boolean;
  /** Hosts without "www.", in alphabetical order. */
  hosts: string[];
}

export function readGranted(origins: readonly string[]): Granted {
  const hosts = origins.map((origin) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1]);
  return {
    everywhere: origins.some((origin) => /^(?:\*|https?):\/\/\*\/|^<all_urls>$/.test(origin)),
    hosts: [...new Set(hosts.filter((host) => host !== undefined).map(bareHost))].sort(),
  };
}

export function hostOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}

/** @returns the patterns to watch and those to leave out; no matches: nothing to watch */
export function patternsFor(
  origins: readonly string[],
  choices: { paused: boolean; skipped: readonly string[] },
): { matches: string[]; excludeMatches: string[] } {
  const web = origins.filter((origin) => /^(?:\*|https?):\/\/|^<all_urls>$/.test(origin));
  const excludeMatches = choices.skipped.flatMap(withTwin).sort();
  const matches = choices.paused ? [] : web.filter((origin) => !excludeMatches.includes(origin)).sort();
  return { matches, excludeMatches };
}
