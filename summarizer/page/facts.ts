/** All that the page says about its story outside the story's text; each fact an ordered list of rules, first hit wins. */
import { type Ld, readLd } from './jsonld';
import type { Reading, Stated } from './reading';

/** What the page states in its head, looked up by name. */
export interface HeadFacts extends Pick<Stated, 'title' | 'languages' | 'canonical' | 'headings'> {
  url: string;
  ld: Ld;
  /** Content of the meta elements by lower-case name, property or itemprop; the first of each. */
  meta: ReadonlyMap<string, string>;
  /** Every content of the meta elements that may stand several times. */
  metaAll(name: string): string[];
}

/** With what its elements say here and there. */
export type Facts = HeadFacts & Pick<Reading, 'marks' | 'authorLinks' | 'times'>;

export function headFacts(url: string, stated: Stated): HeadFacts {
  const lists = new Map<string, string[]>();
  for (const [name, content] of stated.metas) {
    const list = lists.get(name);
    if (list) list.push(content);
    else lists.set(name, [content]);
  }
  const meta = new Map([...lists].map(([name, [first]]) => [name, first ?? '']));
  const { title, languages, canonical, headings, scripts } = stated;
  const ld = readLd(scripts);
  return { url, title, languages, canonical, headings, ld, meta, metaAll: (name) => lists.get(name) ?? [] };
}

/** A rule for one fact: what it reads is told by its name in the trace. */
export interface FactRule<T> {
  id: string;
  read(facts: Facts): T | null;
}

export function firstHit<T>(facts: Facts, rules: readonly FactRule<T>[]): { id: string; value: T } | null {
  for (const rule of rules) {
    const value = rule.read(facts);
    if (value !== null) return { id: rule.id, value };
  }
  return null;
}
