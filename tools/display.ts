/** A screen for browsers that must be seen: some of what a browser asks its user cannot be answered headless. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall } from './machine';

export interface Display {
  /** Presses keys, as a user at this screen would. */
  press(...keys: string[]): void;
  close(): void;
}

/**
 * @returns null where there is no virtual screen to be had (not Linux, nothing installed and nothing installable)
 * @throws there under CI, where nobody reads that a test was skipped
 */
export async function openDisplay(): Promise<Display | null> {
  const display = await openVirtual();
  if (!display && process.env.CI) throw new Error('No virtual screen: it takes Linux with xvfb and xdotool.');
  return display;
}

async function openVirtual(): Promise<Display | null> {
  if (process.platform !== 'linux' || !hasTools()) return null;
  const number = freeNumber();
  const server = spawn('Xvfb', [`:${number}`, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  if (!(await isUp(number, server))) {
    server.kill();
    return null;
  }
  const before = process.env.DISPLAY;
  process.env.DISPLAY = `:${number}`;
  return {
    press: (...keys) => {
      execFileSync(
        'xdotool',
        keys.flatMap((key) => ['key', '--clearmodifiers', key]),
        { env: process.env },
      );
    },
    close: () => {
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
      server.kill();
    },
  };
}

function hasTools(): boolean {
  const isHere = () => ['Xvfb', 'xdotool'].every((tool) => spawnSync('which', [tool]).status === 0);
  return isHere() || (aptInstall('xvfb', 'xdotool') && isHere());
}

function freeNumber(): number {
  let number = 90;
  while (existsSync(`/tmp/.X11-unix/X${number}`) || existsSync(`/tmp/.X${number}-lock`)) number += 1;
  return number;
}

async function isUp(number: number, server: ChildProcess): Promise<boolean> {
  for (let look = 0; look < 100; look++) {
    if (server.exitCode !== null) return false;
    if (existsSync(`/tmp/.X11-unix/X${number}`)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
