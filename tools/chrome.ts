/** Finds a Chrome or Chromium on this machine, or installs one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
} from '@puppeteer/browsers';

const CACHE = join(homedir(), '.cache', 'nutgraf');

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns the path of a browser that is here already, or null. */
export async function findChrome(): Promise<string | null> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and there is nothing there.`);
  }
  const usual = USUAL_PLACES.find((path) => existsSync(path));
  if (usual) return usual;
  const [cached] = await getInstalledBrowsers({ cacheDir: CACHE });
  return cached?.executablePath ?? null;
}

/** @returns the path of a browser, installing Chrome (or, on Debian, Chromium) when there is none. */
export async function requireChrome(): Promise<string> {
  const found = await findChrome();
  if (found) return found;
  console.error('No Chrome found: installing one …');
  const installed = (await download()) ?? (await aptInstall());
  if (installed) return installed;
  throw new Error(
    'No Chrome or Chromium found, and none could be installed. Install one, or set CHROME_PATH.',
  );
}

async function download(): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  const args = ['--yes', '@puppeteer/browsers', 'install', 'chrome@stable', '--path', CACHE];
  const { status, stdout } = spawnSync('npx', args, {
    encoding: 'utf8',
    timeout: 180_000,
    shell: process.platform === 'win32',
  });
  const buildId = /chrome@(\S+)/.exec(stdout ?? '')?.[1];
  if (status !== 0 || !buildId) return null;
  return computeExecutablePath({ browser: Browser.CHROME, buildId, cacheDir: CACHE, platform });
}

async function aptInstall(): Promise<string | null> {
  if (!existsSync('/usr/bin/apt-get')) return null;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    try {
      execFileSync(command, rest, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      return null;
    }
  }
  return findChrome();
}

/** Flags that keep a Chrome under test quiet and off the network. */
export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];
