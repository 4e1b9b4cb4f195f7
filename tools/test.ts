/**
 * `npm test`: everything that must hold, from the cheap to the dear; stops at the first step that fails.
 * Format and lint, types, unit tests, production build, tests in a real Chromium, accuracy floors (with the corpus).
 */
import { spawnSync } from 'node:child_process';
import { misused, readArguments } from './arguments';
import { requireChrome } from './chrome';
import { hasCorpus } from './corpus';

interface Step {
  name: string;
  command: string;
  args: string[];
}

const STEPS: Step[] = [
  { name: 'format and lint', command: 'biome', args: ['ci', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'unit tests', command: 'vitest', args: ['run', '--project', 'unit'] },
  { name: 'production build', command: 'wxt', args: ['build'] },
  { name: 'browser tests', command: 'vitest', args: ['run', '--project', 'e2e'] },
];

const FLOORS: Step = { name: 'accuracy floors', command: 'tsx', args: ['tools/eval.ts', '--check'] };

const USAGE = 'npm test';
const { positionals } = readArguments(USAGE, {});
if (positionals.length > 0)
  misused(USAGE, 'Everything is tested: for one file there is `npx vitest run FILE`');
const steps = hasCorpus(USAGE) ? [...STEPS, FLOORS] : STEPS;
const chrome = await requireChrome();
let passed = 0;
for (const { name, command, args } of steps) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: chrome },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.log(`\nFailed at: ${name}\n${passed} passed, 1 failed`);
    process.exit(1);
  }
  passed++;
}
if (steps.length === STEPS.length)
  console.log('\nNo corpus beside the project: the accuracy floors were not run.');
console.log(`\n${passed} passed, 0 failed`);
