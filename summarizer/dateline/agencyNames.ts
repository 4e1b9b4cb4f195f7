/** Names of agencies as datelines print them, to the names shown. */
import type { Tables } from './tables';

/** @returns the name to show for an agency or newsroom printed in a dateline; null for any other words. */
export function agencyNamed(printed: string, tables: Tables): string | null {
  const key = printed.trim().toLowerCase();
  const { agencies, outlets } = tables.words;
  const found = agencies[key] ?? outlets[key];
  if (found) return found;
  const [first = '', ...others] = key.split(/\s*[/|,]\s*/);
  return others.length > 0 ? (agencies[first] ?? outlets[first] ?? null) : null;
}

/** Without brackets the name must be printed as the agency prints it, for many are words as well ("Trend", "Map"). */
export function wireNamed(printed: string, tables: Tables): string | null {
  const name = printed.trim();
  const shown = tables.words.agencies[name.toLowerCase()];
  return shown && (shown === name || /^\p{Lu}/u.test(name)) ? shown : null;
}
