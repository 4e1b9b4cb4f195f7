/** What may be done to the machine that the tools run on. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A container's root or CI: a machine made for such runs. A developer's own is not changed, nor made less safe. */
export const IS_EXPENDABLE = process.getuid?.() === 0 || Boolean(process.env.CI);

/** For one step, in milliseconds: a package source that does not answer must not hold up a run for ever. */
const PATIENCE = 300_000;

/**
 * Installs Debian packages where the machine is expendable; elsewhere prints the command that would.
 * @returns whether they were installed
 */
export function aptInstall(...packages: string[]): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  if (!IS_EXPENDABLE) {
    console.error(`To install what is missing: sudo apt-get install ${packages.join(' ')}`);
    return false;
  }
  const [command = 'apt-get', ...rest] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [['update'], ['install', '-y', ...packages]].every(
    (args) =>
      spawnSync(command, [...rest, '-qq', ...args], { stdio: 'ignore', env, timeout: PATIENCE }).status === 0,
  );
}
