/** A screen for browsers that must be seen: some of what a browser asks its user cannot be answered headless. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Display {
  /** Presses keys, as a user at this screen would. */
  press(...keys: string[]): void;
  close(): void;
}

/** @returns null where there is no virtual screen to be had (not Linux, nothing installed and nothing installable) */
export async function openDisplay(): Promise<Display | null> {
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
  if (isHere()) return true;
  if (!existsSync('/usr/bin/apt-get')) return false;
  const [command = 'apt-get', ...rest] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', 'xvfb', 'xdotool']]) {
    const { status } = spawnSync(command, [...rest, '-qq', ...args], {
      stdio: 'ignore',
      env,
      timeout: 180_000,
    });
    if (status !== 0) return false;
  }
  return isHere();
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
