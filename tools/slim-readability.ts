/**
 * A build step: of Readability only what `summarizer/page/reader.ts` asks of it goes into the package. Its `parse` takes
 * pages apart for a reader to look at, and a third of its source serves nothing else.
 *
 * What stays is found, not listed: the entry, and whatever it and the constructor name by `this.…`, and so on. A version
 * of Readability that this step does not understand ends the build.
 */
import { type ESTree, parseAst } from 'vite';

/** What we call. */
const ENTRY = '_grabArticle';
/** What `reader.ts` replaces by nothing. */
const REPLACED = new Set(['_cleanStyles', '_fixLazyImages']);
const TABLE = 'REGEXPS';

const FILE = /\/readability\/Readability\.js(?:\?|$)/;

export function slimReadability() {
  return {
    name: 'slim-readability',
    transform(code: string, id: string) {
      return FILE.test(id) ? { code: slim(code), map: null } : null;
    },
  };
}

/**
 * @param whole source of Readability.js
 * @returns the same without the members of its prototype that are never reached
 * @throws where the source is not of the form known
 */
export function slim(whole: string): string {
  const source = withoutLog(whole);
  const prototype = prototypeOf(source);
  const members = membersOf(prototype, source);
  const table = prototype.properties.find((property) => nameOf(property) === TABLE);
  if (!members.has(ENTRY) || table?.type !== 'Property' || table.value.type !== 'ObjectExpression') {
    throw new Error(`Readability has no ${ENTRY} or no ${TABLE}: look at it again.`);
  }
  const kept = reachedFrom(source.slice(0, prototype.start), members);
  const used = named(/\bthis\.REGEXPS\.(\w+)/g, [...kept.values()].join() + source.slice(0, prototype.start));
  const patterns = [...membersOf(table.value, source)].filter(([name]) => used.has(name));
  kept.set(TABLE, `${TABLE}: {${patterns.map(([, text]) => text).join(',\n')}}`);
  const body = [...kept.values()].join(',\n');
  return `${source.slice(0, prototype.start)}{${body}}${source.slice(prototype.end)}`;
}

/** What it would tell a console is never asked for: `this.log(…);` as a statement of its own becomes an empty one. */
function withoutLog(source: string): string {
  let left = source;
  const blank = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, start, end } = node as Partial<ESTree.Node>;
    const isLog = type === 'ExpressionStatement' && source.startsWith('this.log(', start);
    if (isLog && start !== undefined && end !== undefined) {
      left = `${left.slice(0, start)}${';'.padEnd(end - start)}${left.slice(end)}`;
    } else for (const part of Object.values(node)) blank(part);
  };
  blank(parseAst(source));
  return left;
}

function prototypeOf(source: string): ESTree.ObjectExpression {
  for (const { type, ...statement } of parseAst(source).body) {
    const expression = type === 'ExpressionStatement' && 'expression' in statement && statement.expression;
    if (!expression || expression.type !== 'AssignmentExpression') continue;
    const { left, right } = expression;
    const isIt = source.slice(left.start, left.end) === 'Readability.prototype';
    if (isIt && right.type === 'ObjectExpression') return right;
  }
  throw new Error('Readability has no prototype of the form known.');
}

function membersOf({ properties }: ESTree.ObjectExpression, source: string): Map<string, string> {
  return new Map(
    properties.map((property) => [nameOf(property), source.slice(property.start, property.end)]),
  );
}

function nameOf(property: ESTree.ObjectExpression['properties'][number]): string {
  if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') {
    throw new Error('Readability names a member in a way not known.');
  }
  return property.key.name;
}

/** The members that the start of the file, the entry, and they themselves name. */
function reachedFrom(start: string, members: ReadonlyMap<string, string>): Map<string, string> {
  const kept = new Map<string, string>();
  const queue = [...named(/\bthis\.(\w+)/g, start), ENTRY];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const text = members.get(name);
    if (text === undefined || kept.has(name) || REPLACED.has(name)) continue;
    if (/\bthis\[/.test(text)) throw new Error(`Readability’s ${name} names members by what is not known.`);
    kept.set(name, text);
    queue.push(...named(/\bthis\.(\w+)/g, text));
  }
  return kept;
}

function named(pattern: RegExp, text: string): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
}
