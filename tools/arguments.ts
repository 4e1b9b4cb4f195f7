/**
 * What a tool was told on its command line. A wrong call is answered by one line that says what is wrong, the usage, and
 * exit status 2: never by a stack trace, and before anything dear begins.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const;

/**
 * @param usage printed for `--help`, and after what was wrong
 * @param options as `parseArgs` takes them
 * @param args the tool's own, without node and the script
 * @returns the options' values, and the names that stand without an option
 */
export function readArguments<const T extends Options>(
  usage: string,
  options: T,
  args = process.argv.slice(2),
) {
  const read = parsed(usage, { args, allowPositionals: true, options: { ...options, ...HELP } });
  if ('help' in read.values && read.values.help) {
    console.log(`Usage: ${usage}`);
    process.exit(0);
  }
  return read;
}

function parsed<const T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [problem = ''] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    return misused(usage, problem);
  }
}

/** Says what is wrong and how the tool is called, and ends it. */
export function misused(usage: string, problem: string): never {
  console.error(`${problem.replace(/\.?$/, '.')}\nUsage: ${usage}`);
  process.exit(2);
}

/** @returns the number that `text` writes in digits, 1 or more; the tool ends where it is none */
export function wholeNumber(usage: string, option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) misused(usage, `--${option} takes a whole number from 1, not “${text}”`);
  return Number(text);
}

/** @returns `text`, when it is a day of the calendar as YYYY-MM-DD; the tool ends where it is none */
export function day(usage: string, option: string, text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // February 30th is read as a day of March.
  const isOne = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isOne ? text : misused(usage, `--${option} takes a day as YYYY-MM-DD, not “${text}”`);
}

/** @returns the names given, all of them where none is; the tool ends where one is not known */
export function namesAmong<Name extends string>(
  usage: string,
  given: readonly string[],
  known: readonly Name[],
): readonly Name[] {
  const isKnown = (name: string): name is Name => known.some((one) => one === name);
  const unknown = given.filter((name) => !isKnown(name));
  if (unknown.length > 0) {
    misused(usage, `Not known: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  }
  return given.length > 0 ? given.filter(isKnown) : known;
}
