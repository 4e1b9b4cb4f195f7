/** All that the page says about its story outside the story's text; each fact an ordered list of rules, first hit wins. */
import { type Ld, readLd } from './jsonld';

export interface Facts {
  page: Document;
  url: string;
  ld: Ld;
  /** Content of the meta elements by lower-case name, property or itemprop; the first of each. */
  meta: ReadonlyMap<string, string>;
  /** Elements named for a byline or a dateline, in document order. */
  marks: readonly Element[];
  /** Every content of the meta elements that may stand several times. */
  metaAll(name: string): string[];
}

export function readFacts(page: Document, url: string): Facts {
  const lists = new Map<string, string[]>();
  for (const element of page.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const list = lists.get(name);
      if (list) list.push(content);
      else lists.set(name, [content]);
    }
  }
  const meta = new Map([...lists].map(([name, [first]]) => [name, first ?? '']));
  return { page, url, ld: readLd(page), meta, marks: [], metaAll: (name) => lists.get(name) ?? [] };
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

export function metaRule(id: string, ...names: string[]): FactRule<string> {
  return {
    id,
    read: ({ meta }) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null,
  };
}
