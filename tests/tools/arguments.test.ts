/** A wrong call costs nothing: one line, the usage, status 2. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { day, namesAmong, readArguments, wholeNumber } from '../../tools/arguments';

const USAGE = 'npm run weigh -- [--rounds N] [THING…]';
const OPTIONS = { rounds: { type: 'string', default: '5' }, url: { type: 'string' } } as const;

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    throw new Error(`status ${status}`);
  });
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line) => void said.push(line));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('gives options and names', () => {
  const { values, positionals } = readArguments(USAGE, OPTIONS, ['--rounds', '3', 'stone', '-']);
  expect(values).toEqual({ rounds: '3', help: false });
  expect(positionals).toEqual(['stone', '-']);
});

it.each<[string[], string]>([
  [['--ronds', '3'], 'Unknown option ‘--ronds’.'],
  [['--url'], 'Option ‘--url <value>’ argument missing.'],
  [['-x'], 'Unknown option ‘-x’.'],
])('tells that %j is wrong', (args, problem) => {
  expect(() => readArguments(USAGE, OPTIONS, args)).toThrow('status 2');
  expect(said).toEqual([`${problem}\nUsage: ${USAGE}`.replace(/[‘’]/g, "'")]);
});

it('prints the usage when asked, which is no fault', () => {
  expect(() => readArguments(USAGE, OPTIONS, ['-h'])).toThrow('status 0');
  expect(said).toEqual([`Usage: ${USAGE}`]);
});

it.each([
  ['1', 1],
  ['110', 110],
])('%s is a whole number', (text, number) => {
  expect(wholeNumber(USAGE, 'rounds', text)).toBe(number);
});

it.each(['', 'x', '0', '-1', '1.5', '1e3', 'NaN', '12 '])('“%s” is no whole number', (text) => {
  expect(() => wholeNumber(USAGE, 'rounds', text)).toThrow('status 2');
  expect(said[0]).toContain(`--rounds takes a whole number from 1, not “${text}”`);
});

it('2028-02-29 is a day', () => {
  expect(day(USAGE, 'date', '2028-02-29')).toBe('2028-02-29');
});

it.each(['2026-02-29', '2026-13-01', '2026-1-1', 'yesterday', ''])('“%s” is no day', (text) => {
  expect(() => day(USAGE, 'date', text)).toThrow('status 2');
});

it('takes the names it knows, and all where none is given', () => {
  expect(namesAmong(USAGE, ['stone'], ['stone', 'feather'])).toEqual(['stone']);
  expect(namesAmong(USAGE, [], ['stone', 'feather'])).toEqual(['stone', 'feather']);
});

it.each(['constructor', 'toString', '__proto__', 'Stone'])('does not know %s', (name) => {
  expect(() => namesAmong(USAGE, ['stone', name], ['stone', 'feather'])).toThrow('status 2');
  expect(said[0]).toContain(`Not known: ${name}. There are: stone, feather.`);
});

it.each([
  ['brief', '--foo'],
  ['eval', 'constructor'],
  ['bench', '--pages=abc'],
  ['screenshots', 'nosuch'],
  ['start', 'nosuch.html'],
  ['train', '--corpus=/nonexistent'],
  ['test', '--chek'],
])('%s %s ends before it begins', (tool, argument) => {
  const file = fileURLToPath(new URL(`../../tools/${tool}.ts`, import.meta.url));
  const args = ['--import', 'tsx', file, argument];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 15_000 });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\.\nUsage: npm [^\n]+\n$/);
});

it.each(['test', 'eval', 'bench'])('%s does not pass over a corpus that was named wrongly', (tool) => {
  const file = fileURLToPath(new URL(`../../tools/${tool}.ts`, import.meta.url));
  const env = { ...process.env, NUTGRAF_CORPUS: '/nonexistent' };
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], {
    encoding: 'utf8',
    env,
  });
  expect(status).toBe(2);
  expect(stderr).toContain('NUTGRAF_CORPUS names /nonexistent, which is not there.');
});
