/** Tables that are asked by the words of a text. */

/**
 * "constructor", a word of motor racing, stands in every plain object though nobody put it there.
 * @param words the tables of a language for one part
 * @returns the same; what is looked up by word holds nothing but what was put in
 */
export function ownWords<Words extends object>(words: Words): Words {
  const entries = Object.entries(words).map(([name, table]) => [name, isTable(table) ? bare(table) : table]);
  return Object.fromEntries(entries) as Words;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bare(table: object): object {
  return Object.assign(Object.create(null), table);
}
